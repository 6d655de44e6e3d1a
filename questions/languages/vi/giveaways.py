"""What the words around a value give away: the value itself, or what it can be reckoned from."""

import re
from collections.abc import Iterator
from dataclasses import replace

from questions.languages.vi.folding import fold
from questions.languages.vi.gaps import is_asked
from questions.languages.vi.mentions import ordinals_in
from questions.languages.vi.numerals import Numeral, find_numerals
from questions.languages.vi.reckoning import LARGE
from questions.languages.vi.words import CAPITALS, FEW
from questions.reading import NOWHERE, Mention
from questions.whole_words import stands_in

SURE = 100
"""A figure from here on is not by chance equal to another one."""
_NOUN_BEHIND = re.compile(r" ([^\W\d_]+)")
MANY_NAMES = 12
"""So many names in a row are still counted."""
_ROW_OF_NAMES = re.compile(
    rf"[{CAPITALS}][\w.-]+(?: \w+){{0,3}}(?:(?:, | và |, và )(?:tiếng |tỉnh |huyện |xã )?[{CAPITALS}][\w.-]+(?: [\w.-]+){{0,3}}?(?=,| và |[.;:]|$))+"
)
_NAME_IN_MARKS = re.compile(r"“[^”]+”|\"[^\"]+\"")
_IN_A_NAME = re.compile(r"(?<=[A-ZĐ]{2})\d{1,3}(?!\d)")
_IN_BRACKETS = re.compile(r" \([^()]*\)")
_NAME_IN_ROW = re.compile(rf"(?:^|, | và )(?:tiếng |tỉnh |huyện |xã )?[{CAPITALS}]")
_ALL_OF = re.compile(r"(?<!\w)cả (?=\d|ba|bốn|năm|sáu|bảy|tám|chín|mười)")
_SPAN = re.compile(r"(?<!\d)(\d{4})\s?[-–]\s?(\d{4})(?!\d)")
_ANY_YEAR = re.compile(r"(?<=năm )[1-9]\d{2}(?!\d)|(?<!\d)(?:1\d{3}|20\d\d)(?!\d)")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_YEARS = re.compile(r" năm(?!\w)(?! \d)")
_COUNT = r"(?<!\w)(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+)"
_LATER = re.compile(rf"{_COUNT} (?:ngày|tuần|tháng|năm|thập niên|thế kỷ) (?:sau|trước)(?!\w)", re.IGNORECASE)
# "Đúng một năm sau", or so many years before the day of the page.
_TO_THE_DAY = re.compile(
    r"(?<!\w)đúng \S+(?: \S+)? (?:ngày|tuần|tháng|năm) (?:sau|trước)(?!\w)"
    r"|(?<!\w)(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm) (?:tháng|năm) trước(?!\w)",
    re.IGNORECASE,
)
_DAYS_LATER = re.compile(rf"(?:{_COUNT} (?:ngày|tuần)|(?<!\w)(?:ngày )?hôm) (?:sau|trước)(?!\w)", re.IGNORECASE)


# Days that a class knows by their names.
_FEASTS = {
    "05-01": r"[Qq]uốc tế [Ll]ao động", "09-02": r"Quốc khánh(?! nước)", "03-08": r"[Qq]uốc tế [Pp]hụ nữ", "11-20": r"Nhà giáo Việt Nam", "12-25": r"[Gg]iáng sinh|Noel",
    "06-01": r"[Qq]uốc tế [Tt]hiếu nhi", "07-27": r"Thương binh", "12-22": r"thành lập Quân đội", "01-01": r"(?:Tết|năm mới) [Dd]ương lịch", "04-30": r"[Gg]iải phóng (?:hoàn toàn )?miền Nam",
}  # fmt: skip


def is_given_away(value: Mention, text: str, before: str, passage: bool) -> bool:
    """Return whether its sentence or the words before it, a ``passage`` or no more than the title, tell a value."""
    around = f"{before} {text}"
    later = passage and value.form in ("year", "month") and _LATER.search(text)  # "Năm năm sau, vào tháng 10/2010"
    return bool(
        _told(value, f"{before} {_without(text, value)}")
        or later
        or (value.form == "day" and _DAYS_LATER.search(around))
        or (value.form == "day" and re.search(_FEASTS.get(str(value.value)[5:], r"$^"), around))
        or (value.kind == "date" and passage and _TO_THE_DAY.search(text))
        or _is_age(value, around)
        or _is_listed(value, around)
        or _is_span(value, text, before)
        or _is_elapsed(value, text)
        or _is_ranked(value, around)
        or _is_numbered_alike(value, text)
        or _is_said_again(value, text)
    )


def or_hidden(
    text: str, value: Mention, values: tuple[Mention, ...], event: bool, may_hide: bool
) -> Mention | None:
    """Return a value that may give way, if need be with another figure to hide that would tell it; None for none.

    Of "12 năm, trong đó 5 năm, 4 năm và 3 năm" any two, so that the others do not add up.
    """
    if is_asked(text, value, values, event):
        return value
    others = (
        (v for v in values if v is not value and v.at != NOWHERE) if value.kind == "number" and may_hide else ()
    )
    for other in others:
        rest = tuple(each for each in values if each is not other)
        if _may_be_hidden(other, value) and is_asked(text, value, rest, event):
            return replace(value, hidden=other.at)
    return None


def _may_be_hidden(other: Mention, value: Mention) -> bool:
    """Return whether a figure may be hidden beside another: no "hai tàu", which gives it by chance."""
    if other.kind != "number" or not isinstance(other.value, int | float):
        return False
    return other.value > FEW or other.unit == value.unit


def _is_said_again(value: Mention, text: str) -> bool:
    """Return whether the sentence goes on with all of them: "3 tàu …, cả ba tàu đều …"."""
    again = (find_numerals(text[match.end() :]) for match in _ALL_OF.finditer(text, value.at.end))
    return value.kind == "number" and any(first.value == value.value for found in again for first in [*found][:1])


def figures_around(before: str, text: str, values: tuple[Mention, ...]) -> Iterator[Mention]:
    """Yield further figures that may add up to one of a sentence, no years.

    Those are the larger ones before it, and those that count nothing by themselves: "và 4 của hãng Delta".
    """
    for numeral in find_numerals(before):
        if numeral.value >= LARGE:
            yield from _figure(numeral)
    for match in _IN_A_NAME.finditer(f"{before} {text}"):  # the 30 of "HNX30"
        yield Mention("number", match.start(), match.end(), match[0], int(match[0]))
    for numeral in find_numerals(text):
        inside = any(v.at.start < numeral.end and numeral.start < v.at.end for v in values)
        if not inside and (numeral.value > 1 or numeral.text.isdigit()):
            yield from _figure(numeral)


def _figure(numeral: Numeral) -> Iterator[Mention]:
    if not _YEAR.fullmatch(numeral.text):
        yield Mention("number", numeral.start, numeral.end, numeral.text, numeral.value)


def _told(value: Mention, before: str) -> bool:
    """Return whether the words before give a value away."""
    if _follows(value, before):
        return True
    if value.kind == "number" and any(
        numeral.value == value.value and _counts_alike(value, before, numeral) for numeral in find_numerals(before)
    ):
        return True
    figures = re.findall(r"\d+", value.text)
    if figures and value.kind == "date":
        day = str(value.value).split("-")[1:]  # "Ngày 4/12 là ngày gì?"
        if len(day) == 2 and re.search(rf"(?<!\d){int(day[1])}\s?[/-]\s?0?{int(day[0])}(?!\d|[/-]\d)", before):
            return True
        years = {int(figure) for figure in re.findall(r"(?<!\d)\d{4}(?!\d)", before)}
        year = int(str(value.value)[:4]) if str(value.value)[:4].isdigit() else 0
        if year and re.search(rf"\d/{year % 100:02}(?![\d/])", before):  # "Luật 10/59"
            return True
        runs_on = value.form == "year" and {year - 1, year - 2} <= years  # "2015 …, 2016 …, ____"
        return runs_on or set(figures) <= set(re.findall(r"\d+", before))
    return value.kind != "number" and stands_in(fold(value.text), fold(before))


def _counts_alike(value: Mention, before: str, numeral: Numeral) -> bool:
    """Return whether a figure may count what an equal one does: a small one of other things does so by chance."""
    if not isinstance(value.value, int) or value.value >= SURE or not value.unit:
        return True
    noun = _NOUN_BEHIND.match(before, numeral.end)
    return noun is None or noun[1].lower() == value.unit.split()[0].lower()


def _is_ranked(value: Mention, text: str) -> bool:
    """Return whether an ordinal tells a count: "ngoài mười bang, … là bang thứ 11"."""
    return value.kind == "number" and any(
        isinstance(rank.value, int)
        and rank.value - 1 == value.value
        and (rank.value > LARGE or text[: rank.start].endswith(f"{value.unit} thứ "))
        for rank in ordinals_in(text, 0)
    )


def _is_numbered_alike(value: Mention, text: str) -> bool:
    """Return whether another ordinal of its sentence is the same: "Hội nghị lần thứ 15 … Nghị quyết lần thứ XV"."""
    others = (other for other in ordinals_in(text, 0) if other.start not in range(value.at.start, value.at.end))
    return value.kind == "ordinal" and any(other.value == value.value for other in others)


def _without(text: str, value: Mention) -> str:
    """Return a sentence without its other figures and with the dates that stand around one: "2008/09"."""
    return f"{text[: value.at.start]} {text[value.at.end :]}" if value.kind == "date" else ""


def _is_age(value: Mention, text: str) -> bool:
    """Return whether a year, a birth and an age stand together, of which any two tell the third."""
    years = set(re.findall(r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d)", text))
    if value.unit.startswith("tuổi"):
        return len(years) > 1
    return value.form == "year" and len(years) > 1 and bool(re.search(r"\d (?:năm )?tuổi|thọ \d", text))


def _is_span(value: Mention, text: str, before: str) -> bool:
    """Return whether a number of years lies between two years of its sentence: "86 năm, từ năm 968 đến năm 1054".

    Or in a span of time before it: "(1955-1975)".
    """
    if (
        value.kind != "number"
        or not value.unit.startswith(("năm", "thập"))
        or not isinstance(value.value, int | float)
    ):
        return False
    years = [int(year) for year in _ANY_YEAR.findall(text)]
    spans = {later - earlier for earlier in years for later in years}
    spans |= {int(match[2]) - int(match[1]) for match in _SPAN.finditer(before)}
    return any(abs(span - value.value) <= 1 for span in spans if span > 1)


def _is_elapsed(value: Mention, text: str) -> bool:
    """Return whether a year lies so many years from another one of its sentence: "năm 2008 …, năm 2013, sau 6 năm"."""
    year = str(value.value)[:4]
    if value.form != "year" or not year.isdigit():
        return False
    others = {abs(int(other) - int(year)) for other in _ANY_YEAR.findall(_without(text, value))} - {0}
    counts = (n.value for n in find_numerals(text) if _YEARS.match(text, n.end))
    return any(abs(other - count) <= 1 for count in counts for other in others if count > 1)


def _is_listed(value: Mention, text: str) -> bool:
    """Return whether as many names as a small figure says stand in a row, so that one can count them."""
    if value.kind != "number" or not isinstance(value.value, int | float) or value.value > MANY_NAMES:
        return False
    if len(_NAME_IN_MARKS.findall(text)) == value.value:
        return True
    rows = (len(_NAME_IN_ROW.findall(row[0])) for row in _ROW_OF_NAMES.finditer(_IN_BRACKETS.sub("", text)))
    return any(abs(count - value.value) <= 1 for count in rows if count > 1)


def _follows(value: Mention, before: str) -> bool:
    """Return whether an ordinal is the same as another that stands in front, or the next one to it."""
    others = (ordinal.value for ordinal in ordinals_in(before, 0))
    return value.kind == "ordinal" and any(
        isinstance(other, int) and isinstance(value.value, int) and abs(other - value.value) <= 1
        for other in others
    )
