"""Every language reads its own words; a new one brings its examples here."""

from dataclasses import dataclass

import pytest

from questions.languages import LANGUAGES


@dataclass(frozen=True)
class Examples:
    """Sentences of one language, and ways to write the same."""

    text: str
    dates: dict[str, str]
    numbers: dict[str, float]
    same: tuple[tuple[str, str], ...]


EXAMPLES = {
    "vi": Examples(
        "Hiệp hội các quốc gia Đông Nam Á được thành lập ngày 8 tháng 8 năm 1967 tại Bangkok.",
        {"ngày 8 tháng 8 năm 1967": "1967-08-08", "8/8/1967": "1967-08-08", "tháng 8 năm 1967": "1967-08"},
        {"1.234,5": 1234.5, "mười hai": 12, "57,01 tỷ": 57.01e9},
        (("Hoà Bình", "hòa bình"), ("Đà Nẵng", "ĐÀ NẴNG")),
    ),
}
NO_LANGUAGE_OF_OURS = [
    "The Association of Southeast Asian Nations was founded on 8 August 1967 in Bangkok.",
    "东南亚国家联盟于1967年8月8日在曼谷成立。",
    "Ассоциация государств Юго-Восточной Азии была основана 8 августа 1967 года.",
    "1967 1995 1997",
    "",
]

every_language = pytest.mark.parametrize("tag", LANGUAGES.tags())


def test_every_language_has_examples() -> None:
    assert set(EXAMPLES) == set(LANGUAGES.tags())


@every_language
def test_a_language_knows_itself_alone(tag: str) -> None:
    language = LANGUAGES[tag]

    assert language.speaks(EXAMPLES[tag].text)
    assert not any(language.speaks(text) for text in NO_LANGUAGE_OF_OURS)
    assert not any(language.speaks(EXAMPLES[other].text) for other in EXAMPLES if other != tag)


@every_language
def test_a_language_reads_dates_and_numbers(tag: str) -> None:
    language, examples = LANGUAGES[tag], EXAMPLES[tag]

    assert {text: language.date(text) for text in examples.dates} == examples.dates
    assert {text: language.number(text) for text in examples.numbers} == examples.numbers
    assert language.date(examples.text) is None
    assert language.number(examples.text) is None
    assert language.date("") is None
    assert language.number("") is None


@every_language
def test_a_language_folds_what_is_the_same(tag: str) -> None:
    language = LANGUAGES[tag]
    for one, other in EXAMPLES[tag].same:
        assert language.fold(one) == language.fold(other) == language.fold(language.fold(one))
    assert language.fold("") == ""


@every_language
@pytest.mark.parametrize("value", ["1967", "1967-08", "1967-08-08", "2022-35", "196X", "19XX"])
def test_a_date_is_written_as_it_is_read(tag: str, value: str) -> None:
    language = LANGUAGES[tag]

    assert language.date(language.wording.date(value, alone=True)) == value


@every_language
def test_lines_cover_the_text(tag: str) -> None:
    text = f"Tiêu đề\n\n{EXAMPLES[tag].text}\n"
    blocks = LANGUAGES[tag].blocks(text)

    assert [block.text for block in blocks] == [line for line in text.split("\n") if line]
    assert all(text[block.start : block.end] == block.text for block in blocks)
