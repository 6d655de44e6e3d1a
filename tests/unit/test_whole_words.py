"""Words in a text as whole words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.whole_words import stands_in

LETTERS = st.text(alphabet="aăđ_1 .,-", max_size=12)


@given(words=LETTERS.filter(bool), text=LETTERS)
def test_words_are_found_where_a_pattern_with_edges_finds_them(words: str, text: str) -> None:
    assert stands_in(words, text) == bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text))


@pytest.mark.parametrize("text", ["", "ba", "một hai ba"])
def test_no_words_stand_nowhere(text: str) -> None:
    assert not stands_in("", text)
