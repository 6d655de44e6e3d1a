"""Near misses of a date: of its precision, and in the calendar."""

import random

import pytest

from questions.edtf import near_dates
from questions.languages.vi.dates import precision_of

NEAR = [
    "0001",
    "0938",
    "1945",
    "000X",
    "009X",
    "199X",
    "09XX",
    "19XX",
    "0001-01",
    "2022-36",
    "1945-12",
    "2000-02-29",
]


@pytest.mark.parametrize("value", [*NEAR, "0001-01-01"])
def test_near_dates_are_others_of_the_same_precision(value: str) -> None:
    near = list(near_dates(value, "", random.Random(0)))

    assert near
    assert value not in near
    assert {(precision_of(other), len(other)) for other in near} == {(precision_of(value), len(value))}
    assert not [other for other in near if other.startswith(("0000", "-"))]


@pytest.mark.parametrize("value", ["", "1965/1973"])
def test_an_interval_has_no_neighbours(value: str) -> None:
    assert list(near_dates(value, "", random.Random(0))) == []


def test_no_near_date_lies_after_the_year_of_publication() -> None:
    assert {other for other in near_dates("2019", "2020", random.Random(0)) if other > "2020"} == set()


@pytest.mark.parametrize("value", ["1961-04-16", "2015-01-15", "1945-09-02", "2007-12-31"])
def test_the_commonest_parts_do_not_tell_the_day(value: str) -> None:
    for seed in range(20):
        near = list(near_dates(value, "", random.Random(seed)))
        for below in range(4):
            earlier = [date for date in near if date < value][:below]
            later = [date for date in near if date > value][: 3 - below]
            days = [date[8:] for date in (value, *earlier, *later)]
            assert days.count(value[8:]) <= 2


def test_a_decade_has_near_ones_beside_it_that_have_come() -> None:
    assert set(near_dates("199X", "", random.Random(0))) == {"196X", "197X", "198X"}
    assert "200X" in set(near_dates("199X", "2019", random.Random(0)))


def test_near_days_lie_before_that_of_the_page() -> None:
    assert all(other < "2013-10-24" for other in near_dates("2013-10-20", "2013-10-23", random.Random(0)))
    assert any(other > "2013-10-20" for other in near_dates("2013-10-20", "2013", random.Random(0)))
    assert all(other <= "2014-01-20" for other in near_dates("2014-01-20", "2013-10-23", random.Random(0)))
