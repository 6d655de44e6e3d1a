"""Vietnamese names sort as in a class list and are found however they are typed."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.models import folded_key, person_key, title_key

TITLES = [
    "12 câu hỏi", "an", "án", "anh", "ánh sáng", "ăn", "ân", "ba", "bà", "bả", "bã", "bá", "bạ", "bă", "cá",
    "da", "đa", "em", "ê", "gà", "lá", "oan", "ôn", "ơn", "phở", "tu", "tư", "xa", "yên",
]  # fmt: skip


def test_titles_sort_as_in_a_dictionary() -> None:
    mixed = random.Random(1).sample(TITLES, len(TITLES))

    assert sorted(mixed, key=title_key) == TITLES


def test_people_sort_by_given_name() -> None:
    names = ["Đặng Thị Ánh", "Trần Văn An", "Lê Ân", "Nguyễn Văn Bình", "Phạm Đức", "Lý Dung", "Bùi Thị An"]

    assert sorted(names, key=person_key) == [
        "Bùi Thị An",
        "Trần Văn An",
        "Đặng Thị Ánh",
        "Lê Ân",
        "Nguyễn Văn Bình",
        "Lý Dung",
        "Phạm Đức",
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("ĐỨC", "duc"), ("Ðức", "duc"), ("hoà", "hoa"), ("hòa", "hoa"), ("  Cô   Lan ", "co lan"), ("ﬁ", "fi")],
)
def test_marks_and_case_do_not_matter_for_search(typed: str, found: str) -> None:
    assert folded_key(typed) == found


@given(st.text())
def test_any_text_has_keys(text: str) -> None:
    assert folded_key(folded_key(text)) == folded_key(text)
    assert isinstance(person_key(text), str)
    assert title_key(text) == title_key(f"  {text} ")
