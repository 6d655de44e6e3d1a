"""Places that one could be taken for: of its kind, and of the region that its country tells."""

import pytest

from questions.languages.vi.gazetteer import ABROAD, CITIES_ABROAD, cities_near
from questions.languages.vi.places import Places


@pytest.mark.parametrize(
    ("name", "text", "like"),
    [
        ("Aubonne", "Ông sinh tại Aubonne, Thụy Sĩ.", "Geneva"),
        (
            "thành phố Hwasan",
            "Chính quyền tỉnh Hwasan (Hàn Quốc) mời đoàn thăm thành phố Hwasan.",
            "thành phố Busan",
        ),
    ],
)
def test_a_town_abroad_has_cities_of_its_region_beside_it(name: str, text: str, like: str) -> None:
    found = Places().places_like(name, text)

    assert like in found
    assert name not in found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Măng Tơ", "Hội họp tại Măng Tơ."),
        ("vịnh Montego", "Lễ ký diễn ra tại vịnh Montego (Jamaica)."),
        ("Nu", "Hội họp tại Nu (quê ông)."),
    ],
)
def test_a_place_of_no_known_region_or_of_another_kind_has_none(name: str, text: str) -> None:
    assert not Places().places_like(name, text)


def test_every_region_has_its_countries() -> None:
    assert len(ABROAD) == len(CITIES_ABROAD)
    assert all(cities_near(country) for countries in ABROAD for country in countries)
