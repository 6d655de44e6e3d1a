"""When two writings of Vietnamese are the same, and when they are not."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from questions.languages.vi.folding import fold, lower_case, without_marks

SAME = [
    ("hoà bình", "hòa bình"),
    ("khoẻ", "khỏe"),
    ("thuỷ", "thủy"),
    ("quý", "qúy"),
    ("HOÀ", "hòa"),
    ("Ðà Nẵng", "Đà Nẵng"),  # U+00D0 and U+0110
    ("ĐỨC", "đức"),
    ("văn hoá-xã hội", "văn hóa – xã hội"),
    ("1965-1973", "1965 – 1973"),
    ("1965‑1973", "1965—1973"),
    ("  Hà   Nội ", "hà nội"),
    ("Hà\u00a0Nội", "Hà Nội"),
    ("Hà\nNội", "Hà Nội"),
    ("“Hà Nội.”", "Hà Nội"),
    ("(Hà Nội)", "Hà Nội"),
    ("Hà Nội?", "Hà Nội"),
]
OTHER = [
    ("hòa", "hoa"),
    ("Đà", "Da"),
    ("hoàn", "hòan"),  # no old and new style inside a syllable: the second is a slip
    ("má", "mà"),
    ("12", "1 2"),
    ("1,5", "15"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_words(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other_words(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_marks_can_be_forgiven() -> None:
    assert without_marks("Đặng Thị Ngọc Thịnh") == "dang thi ngoc thinh"
    assert without_marks("Hoà") == without_marks("HÒA") == "hoa"


LETTERS = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵđðĐÐbchHNG"
VIETNAMESE = st.text(st.sampled_from(LETTERS + " -–.,?“”()0123\n"))


@given(VIETNAMESE)
def test_nfc_and_nfd_are_one(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(VIETNAMESE)
def test_case_makes_no_difference(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


@given(st.text())
@example("0.\u0300")  # the full stop becomes an edge when its mark is gone
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert without_marks(without_marks(text)) == without_marks(text)


@given(st.text() | st.text("İSỶ"))
def test_lower_case_moves_no_letter(text: str) -> None:
    assert len(lower_case(text)) == len(text)
    assert lower_case("TỶ İ ĐỒNG") == "tỷ İ đồng"
