"""Vietnamese dates in their many forms, as EDTF values, and how they are written in a question."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from questions.languages.vi.numerals import in_words, read_roman, to_roman

Precision = Literal["day", "month", "quarter", "year", "decade", "century", "interval", "half"]

_MONTHS = {word: number for number, word in enumerate("một hai ba bốn năm sáu bảy tám chín mười".split(), 1)} | {
    "giêng": 1, "tư": 4, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
_MONTH = r"\d{1,2}|" + "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = r"(?:hai mươi|ba mươi|mười)(?: (?:một|mốt|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?"
_YEAR = r"[12]\d{3}"
_LEAD = r"(?:(?:mùng|mồng|ngày|hôm) )"
_SEP = r" ?[/\-–.] ?"
_START = r"(?<![\w/.,\-–])"
_END = r"(?![\w/]|[-–.,]\w)"
_FORMS = {
    "interval": rf"(?:(?:giai đoạn|nhiệm kỳ|niên khóa|năm học|khóa|từ năm|từ|năm) )?{_START}(?P<y1>{_YEAR})"
    rf" ?(?:[-–—]|đến năm|đến|tới năm) ?(?P<y2>{_YEAR}){_END}",
    "days": rf"(?:từ )?(?:ngày )?{_START}\d{{1,2}}(?:[/\-.]\d{{1,2}}(?:[/\-.]{_YEAR})?)?"
    rf" ?(?:đến ngày|đến|[-–—]) ?\d{{1,2}}[/\-.]\d{{1,2}}[/\-.]{_YEAR}{_END}",
    "full": rf"{_LEAD}?{_START}(?P<d1>\d{{1,2}}) tháng (?P<m1>{_MONTH}),?(?: năm |[/-])(?P<fy1>{_YEAR}){_END}",
    "words": rf"{_LEAD}(?P<d2>{_DAY}) tháng (?P<m2>{_MONTH}) năm (?P<fy2>{_YEAR}){_END}",
    "slashed": rf"{_LEAD}?{_START}(?P<d3>\d{{1,2}})(?P<sep>{_SEP})(?P<m3>\d{{1,2}}){_SEP}(?P<fy3>{_YEAR}){_END}",
    "month": rf"\btháng (?P<m4>{_MONTH})(?: năm | ?[/\-–] ?|\.)(?P<fy4>{_YEAR}){_END}",
    "quarter": rf"\bquý (?P<q>[1-4]|I{{1,3}}|IV)(?: ?[/\-] ?| năm )(?P<fy5>{_YEAR}){_END}",
    "decade": rf"\b(?:những năm|thập niên|thập kỷ|thập kỉ) (?P<dy>[12]\d\d0){_END}",
    "century": r"\bthế k[ỷỉ] (?:thứ )?(?P<c>[IVX]+|\d{1,2})\b(?! ?[-–])",
    "half": rf"\b(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm) \d{{1,2}}(?: tháng (?:{_MONTH})\b|[/\-]\d{{1,2}})?{_END}"
    rf"|\btháng (?:\d{{1,2}}|giêng|chạp|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?){_END}",
    "year": rf"\bnăm (?P<y3>{_YEAR}){_END}|(?:\bvào năm|(?<!\S)Năm|,? năm) (?P<y5>[1-9]\d\d)(?=[,.;:)]|$){_END}",
    "bracket_month": rf"(?<=\()(?P<m6>\d{{1,2}})[/\-](?P<fy6>{_YEAR})(?=\))",
    "line_year": rf"^(?P<y6>{_YEAR})(?= ?[:–—])",
    "bracket_year": rf"(?<=\()(?P<y4>{_YEAR})(?=\))",
}
_DATE = re.compile("|".join(f"(?P<{name}>{form})" for name, form in _FORMS.items()), re.IGNORECASE)
_ERA = re.compile(r" ?(?:TCN|trước Công nguyên|trước CN|âm lịch|\(âm lịch\))", re.IGNORECASE)
_VAGUE = re.compile(
    r"(?:\b(?:đầu|cuối|giữa|mùa \w+|trước|sau|khoảng|gần|chừng|tầm|nửa (?:đầu|cuối|sau)|ước|kể từ|tính đến|"
    r"tới|đến|qua|sang)(?: ngày| thời điểm)?|[~≈]) ?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date in a text: where, its EDTF value, its precision, and a word before it that makes it less sure.

    A ``half`` date, whose year stands elsewhere, has no value of its own; nor has one before Christ.
    """

    start: int
    end: int
    text: str
    value: str
    precision: Precision
    vague: str = ""


def find_dates(text: str) -> Iterator[Date]:
    """Yield every date of a text in order; what only looks like one (document numbers, scores) is left out."""
    for match in _DATE.finditer(text):
        found = _value(match)
        if found is None:
            continue
        precision, value = found
        if _ERA.match(text, match.end()):
            precision, value = "half", ""
        before = _VAGUE.search(text, max(0, match.start() - 24), match.start())
        yield Date(match.start(), match.end(), match[0], value, precision, before[0].strip() if before else "")


def read_date(text: str) -> str | None:
    """Return the EDTF value of a text that is one date and nothing else: ``2/9/1945``, ``mùng 2 tháng 9 …``."""
    text = " ".join(text.split()).strip(" .,;")
    if re.fullmatch(r"[1-9]\d{2,3}", text):
        return text.zfill(4)
    if re.fullmatch(rf"\d{{1,2}} ?[/\-–] ?{_YEAR}", text):
        text = f"tháng {text}"
    found = list(find_dates(text))
    if len(found) == 1 and found[0].start == 0 and found[0].end == len(text) and found[0].value:
        return found[0].value
    return None


def write_date(value: str, *, alone: bool) -> str:
    """Return an EDTF value as a question writes it; ``alone`` as an option, else after ``vào ngày`` and the like."""
    parts = value.split("-")
    if value.endswith("XX"):
        return f"{'Thế kỷ ' if alone else ''}{to_roman(int(value[:2]) + 1)}"
    if value.endswith("X"):
        return f"{'Những năm ' if alone else ''}{value[:3]}0"
    if len(parts) == 1:
        return str(int(value))
    if len(parts) == 2 and int(parts[1]) > 12:
        return f"{'Quý ' if alone else ''}{to_roman(int(parts[1]) - 32)}/{parts[0]}"
    if len(parts) == 2:
        return f"{'Tháng ' if alone else ''}{int(parts[1])}/{parts[0]}"
    return f"{int(parts[2])}/{int(parts[1])}/{parts[0]}"


def precision_of(value: str) -> Precision:
    """Return the precision of an EDTF value."""
    if "/" in value:
        return "interval"
    if "X" in value:
        return "century" if value.endswith("XX") else "decade"
    parts = value.split("-")
    if len(parts) == 2:
        return "quarter" if int(parts[1]) > 12 else "month"
    return "year" if len(parts) == 1 else "day"


def is_day(year: int, month: int, day: int) -> bool:
    """Return whether the calendar has such a day."""
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(max(year, 1), month)[1]


def _value(match: re.Match[str]) -> tuple[Precision, str] | None:
    """Return precision and EDTF value of a match, None for what is no date."""
    part = {name: text for name, text in match.groupdict().items() if text is not None}
    form = _form_of(match)
    days = {"full": ("fy1", "m1", "d1"), "words": ("fy2", "m2", "d2"), "slashed": ("fy3", "m3", "d3")}
    months = {"month": ("fy4", "m4"), "bracket_month": ("fy6", "m6")}
    if form in days:
        return _day(*(part[name] for name in days[form]))
    if form in months:
        return _month(*(part[name] for name in months[form]))
    match form:
        case "interval":
            return ("interval", f"{part['y1']}/{part['y2']}") if part["y1"] < part["y2"] else None
        case "days":
            return "interval", ""
        case "quarter":
            number = int(part["q"]) if part["q"].isdigit() else read_roman(part["q"].upper()) or 0
            return "quarter", f"{part['fy5']}-{32 + number}"
        case "decade":
            return "decade", f"{part['dy'][:3]}X"
        case "century":
            return _century(part["c"])
        case "half":
            return "half", ""
        case _:
            return "year", part.get("y3") or part.get("y4") or part.get("y6") or f"0{part['y5']}"


def _form_of(match: re.Match[str]) -> str:
    return next(name for name in _FORMS if match[name] is not None)


def _day(year: str, month: str, day: str) -> tuple[Precision, str] | None:
    number, which = _number(day), _number(month)
    if number is None or which is None or not is_day(int(year), which, number):
        return None
    return "day", f"{year}-{which:02}-{number:02}"


def _month(year: str, month: str) -> tuple[Precision, str] | None:
    which = _number(month)
    return ("month", f"{year}-{which:02}") if which and which <= 12 else None


def _century(text: str) -> tuple[Precision, str] | None:
    number = int(text) if text.isdigit() else read_roman(text.upper())
    return ("century", f"{number - 1:02}XX") if number and number <= 21 else None


def _number(text: str) -> int | None:
    text = text.lower()
    if text.isdigit():
        return int(text)
    number = _MONTHS.get(text) or in_words(text.split())
    return int(number) if number else None
