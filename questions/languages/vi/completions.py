"""Dates without a year, completed by the year that stands above their line, or by the date of the page."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from questions.article import Sentence
from questions.languages.vi.dates import find_dates, is_day, precision_of
from questions.languages.vi.numerals import read_roman
from questions.reading import Mention

RECENT = 60
"""Days before a page was published in which a date without a year lies that is surely of that year, or of the last."""
YEAR = re.compile(r"(?:Năm )?(?P<year>1\d{3}|20\d\d)\s?[:.]?")
HALF = re.compile(
    r"(?:[Nn]gày )?(?P<day>\d{1,2})(?:\s?[/-]\s?| tháng )(?P<month>\d{1,2})(?![\d/-])"
    r"|[Tt]háng (?P<bare>\d{1,2})(?!\d)|[Qq]uý (?P<quarter>IV|I{1,3}|[1-4])(?!\w)"
)
_SAME_YEAR = re.compile(r"(?<!\w)[Tt]háng (\d{1,2}) cùng năm(?!\w)")


def completed(year: int, half: re.Match[str]) -> str:
    """Return the EDTF value of a day, a month or a quarter of a year; empty where the calendar has no such day."""
    if half["day"]:
        day, month = int(half["day"]), int(half["month"])
        return f"{year}-{month:02}-{day:02}" if is_day(year, month, day) else ""
    if half["bare"]:
        return f"{year}-{int(half['bare']):02}" if 1 <= int(half["bare"]) <= 12 else ""
    quarter = half["quarter"]
    return f"{year}-{32 + (int(quarter) if quarter.isdigit() else read_roman(quarter) or 0)}"


def values_with_year(proof: str) -> Iterator[str]:
    """Yield the EDTF values of the half dates in a proof that begins with a heading ``1977`` or with a page's date."""
    heading = YEAR.match(proof)
    stamp = next((found.value for found in find_dates(proof) if found.precision == "day"), "")
    for half in HALF.finditer(proof, heading.end() if heading else 0):
        if heading:
            yield completed(int(heading["year"]), half)
        elif stamp:
            yield _recent(half, stamp)


def values_of_same_year(text: str) -> Iterator[str]:
    """Yield the EDTF values of months in "Ngày 5 tháng 1 năm 1964, … Tháng 11 cùng năm, …"."""
    for month in _SAME_YEAR.finditer(text):
        years = [date.value[:4] for date in find_dates(text[: month.start()]) if date.value]
        if years and years[-1].isdigit() and 1 <= int(month[1]) <= 12:
            yield f"{years[-1]}-{int(month[1]):02}"


class Completions:
    """The years that an article's lines stand below, and the day on which its page was published."""

    def __init__(self, years: Mapping[int, Sentence], stamp: Sentence | None, published: str) -> None:
        self._years = years
        self._stamp = stamp
        self._published = published[:10]

    def of(self, values: Iterable[Mention], sentence: Sentence) -> Iterator[Mention]:
        """Yield the values of a sentence, its half dates with the year that is certain and the line that tells it."""
        for value in values:
            half = HALF.search(value.text) if value.kind == "date" and value.form == "half" else None
            yield self._with_year(value, half, sentence) if half and half.end() == len(value.text) else value

    def _with_year(self, value: Mention, half: re.Match[str], sentence: Sentence) -> Mention:
        above = self._years.get(sentence.block)
        heading = YEAR.match(above.text) if above else None
        full = completed(int(heading["year"]), half) if heading else _recent(half, self._published)
        beside = above or self._stamp
        if not full or beside is None:
            return value
        return replace(value, value=full, form=precision_of(full), beside=beside)


def _recent(half: re.Match[str], published: str) -> str:
    """Return the EDTF value of the last such day before a page was published, if that was not long ago; else nothing."""
    try:
        day = date.fromisoformat(published)
    except ValueError:
        return ""
    for year in (day.year, day.year - 1):
        full = completed(year, half) if half["day"] else ""
        if full and 0 <= (day - date.fromisoformat(full)).days <= RECENT:
            return full
    return ""
