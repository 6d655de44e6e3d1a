"""Words in a text as whole words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.whole_words import stands_in, stands_whole_in

LETTERS = st.text(alphabet="aăđ_1 .,-", max_size=12)


@given(words=LETTERS.filter(bool), text=LETTERS)
def test_words_are_found_where_a_pattern_with_edges_finds_them(words: str, text: str) -> None:
    assert stands_in(words, text) == bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text))


@pytest.mark.parametrize("text", ["", "ba", "một hai ba"])
def test_no_words_stand_nowhere(text: str) -> None:
    assert not stands_in("", text)


def test_a_figure_is_no_part_of_another_one() -> None:
    assert stands_whole_in("5", "trong 5 năm")
    assert not stands_whole_in("5", "rộng 1,5 ha và 5.000 m, 15 lớp")
