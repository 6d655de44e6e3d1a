"""Vietnamese dates in their many forms, as EDTF values, and how they are written in a question."""

import calendar
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from questions.languages.vi.folding import lower_case
from questions.languages.vi.numerals import in_words, read_roman, to_roman

Precision = Literal["day", "month", "quarter", "year", "decade", "century", "interval", "half"]

_MONTHS = {word: number for number, word in enumerate("một hai ba bốn năm sáu bảy tám chín mười".split(), 1)} | {
    "tư": 4, "mười một": 11, "mười hai": 12,
}  # fmt: skip
_D = "[0-9]{1,2}"
_MONTH = rf"(?:{_D}|{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_LUNAR_MONTH = r"(?:giêng|chạp)\b"
_DAY = (
    r"(?:(?:hai mươi|ba mươi|mười)(?: (?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?"
    r"|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)"
)
_YEAR = "[12][0-9]{3}"
_EARLY = "[1-9][0-9]{0,3}"
_BC = r"(?:tcn|trước công nguyên|trước cn)\b"
_AD = r"(?:scn|sau công nguyên|sau cn)\b"
_LEAD = r"\b(?:(?:ngày |hôm )?(?:mùng|mồng) |ngày |hôm )"
_PART = r"\b(?:(?:ngày |hôm )?(?:mùng|mồng)|ngày|hôm|rạng sáng|sáng|trưa|chiều|tối|đêm)"
_SEP = r" ?[/\-–.] ?"
_START = r"(?<![\w/.,\-–])"
_END = r"(?![\w/]|[-–.,]\w)"
# "mỗi năm 500 tấn", "năm 100 tuổi" are no years.
_NO_YEAR_AFTER = "".join(
    f"(?<!{word} )"
    for word in "mỗi hằng hàng một hai ba bốn tư sáu bảy tám chín mười cả mấy vài nhiều các những trong bình quân trung".split()
)
_NO_YEAR_BEFORE = (
    r"(?! ?[-–—%] ?|,[0-9]| (?:đến|tới)\b| (?:tuổi|tấn|tạ|yến|kg|ha|mét|m|km|m2|m3|km2|m²|m³|km²|lít|người|học sinh|sinh viên|hộ|đồng|usd|triệu|nghìn|ngàn|vạn|tỷ|"
    r"tỉ|lượt|chiếc|con|cái|cây|cuốn|bài|bộ|xã|giờ|ngày|tháng|tuần|phút|ca|suất|trường hợp|dự án|phần trăm)\b)"
)
# Every pattern reads lower case. The first form that fits at a place is taken, so the longer ones stand first.
_FORMS = {
    "interval": rf"(?:\b(?:giai đoạn|nhiệm kỳ|niên khóa|năm học|khóa|từ năm|từ|năm) )?{_START}(?P<y1>{_YEAR})"
    rf" ?(?:[-–—]|đến năm|đến|tới năm) ?(?P<y2>{_YEAR}){_END}",
    "lunar": rf"(?:(?:{_LEAD})?{_START}{_D} |{_LEAD}{_DAY} |(?:\bngày )?\brằm )?\btháng {_LUNAR_MONTH}(?:,? năm {_YEAR})?{_END}"
    rf"|\bngày rằm(?: tháng {_MONTH}\b)?(?:,? năm {_YEAR})?{_END}|\brằm tháng {_MONTH}(?:,? năm {_YEAR})?{_END}"
    rf"|{_LEAD}?{_START}{_D}(?: tháng {_MONTH}|[/\-]{_D}) âm lịch(?:,? năm {_YEAR})?{_END}",
    "days": rf"(?:\btừ )?(?:\bngày )?{_START}{_D}(?:[/\-.]{_D}(?:[/\-.]{_YEAR})?)?"
    rf" ?(?:đến ngày|đến|[-–—]) ?{_D}[/\-.]{_D}[/\-.]{_YEAR}{_END}"
    rf"|\bngày {_D} (?:và|hay|hoặc) {_D}(?:[/\-.]{_D}[/\-.]| tháng {_MONTH},? năm ){_YEAR}{_END}",
    "full": rf"(?:{_LEAD})?{_START}(?P<d1>{_D}) tháng (?P<m1>{_MONTH}),?(?: năm |[/-]|(?<=,) (?=\d{{4}}\s*(?:$|[|)–-])))(?P<fy1>{_YEAR}){_END}",
    "words": rf"{_LEAD}(?P<d2>{_DAY}) tháng (?P<m2>{_MONTH}),? năm (?P<fy2>{_YEAR}){_END}",
    "slashed": rf"(?:{_LEAD})?{_START}(?P<d3>{_D}){_SEP}(?P<m3>{_D}){_SEP}(?P<fy3>{_YEAR}){_END}",
    "led": rf"{_PART} (?P<d4>{_D})[/\-](?P<m7>{_D}),? năm (?P<fy7>{_YEAR}){_END}",
    "month": rf"\btháng (?P<m4>{_MONTH})(?:,? năm | ?[/\-–] ?|\.)(?P<fy4>{_YEAR}){_END}",
    "quarter": rf"\bqu[ýí] (?P<q>[1-4]|i{{1,3}}|iv)(?: ?[/\-] ?|,? năm )(?P<fy5>{_YEAR}){_END}",
    "decade": rf"\b(?:những năm|thập niên|thập k[ỷỉ]) (?:(?P<dy>[12][0-9]{{2}}0)"
    rf"|(?P<dd>[0-9]0)(?: (?:của )?thế k[ỷỉ] (?:thứ )?(?P<dc>[ivx]+|{_D}))?){_END}",
    "century": rf"\bthế k[ỷỉ] (?:thứ )?(?P<c>[ivx]+|{_D})\b(?! ?[-–])",
    "half": rf"{_PART} {_D}(?: tháng {_MONTH}\b|[/\-]{_D})?{_END}"
    rf"|\btháng (?:{_D}|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?){_END}",
    "era": rf"(?:\bnăm )?{_START}{_EARLY} ?{_BC}|\bnăm (?P<y7>{_EARLY}) ?{_AD}",
    "year": rf"\bnăm (?P<y3>{_YEAR}){_END}|{_NO_YEAR_AFTER}\bnăm (?P<y5>[1-9][0-9]{{2}}){_END}{_NO_YEAR_BEFORE}",
    "bracket_month": rf"(?<=\()(?P<m6>{_D})[/\-](?P<fy6>{_YEAR})(?=\))",
    "line_month": rf"(?:^|(?<=^từ ))(?P<m8>{_D})/(?P<fy8>{_YEAR})(?= ?[:–—])",
    "line_year": rf"(?:^|(?<=^từ )(?=.... ?[:–—]))(?P<y6>{_YEAR})(?= ?[:–—]| [^\W\d_])",
    "bracket_year": rf"(?<=\()(?P<y4>{_YEAR})(?=\))",
}
_DATE = re.compile("|".join(f"(?P<{name}>{form})" for name, form in _FORMS.items()))
# Where a date may begin: a cheap test, after which the whole pattern is tried at that place only.
_PLACE = re.compile(
    rf"\b(?=[0-9]{{1,2}} ?(?:[/\-–—.đt]|âm)|{_YEAR} ?[-–—đt:)]|^{_YEAR} |{_EARLY} ?t"
    r"|(?:năm|ngày|hôm|mùng|mồng|sáng|trưa|chiều|tối|đêm|từ|khóa|niên|quý|quí) [0-9i]"
    r"|tháng |thế k|thập |những năm [0-9]|ngày [^\W\d_]|hôm m|từ n|m[ùồ]ng [^\W\d_]|rạng sáng|rằm |giai đoạn|nhiệm kỳ|niên khóa|năm học)"
)
# The groups of year, month and day.
_DAYS = {
    "full": ("fy1", "m1", "d1"),
    "words": ("fy2", "m2", "d2"),
    "slashed": ("fy3", "m3", "d3"),
    "led": ("fy7", "m7", "d4"),
}
_MONTHS_OF = {"month": ("fy4", "m4"), "bracket_month": ("fy6", "m6"), "line_month": ("fy8", "m8")}
_ERA = re.compile(rf" ?(?:{_BC}|âm lịch\b|\(âm lịch\))")
# What makes a date less sure, or only something to measure by.
_VAGUE = re.compile(
    r"(?:\b(?:đầu|cuối|giữa|mùa \w+|trước|sau|khoảng|gần|chừng|tầm|nửa (?:đầu|cuối|sau)|ước|kể từ|tính đến|tới|đến|qua|sang|hoặc|hay|"
    r"so với(?: cùng kỳ| mức| thời điểm)?|cùng kỳ|gấp (?:[\w,]+ )?lần|gấp (?:đôi|rưỡi|ba|bốn|năm)|bằng|ngang|hơn|kém|như|của)"
    r"(?: ngày| thời điểm)?|[~≈]) ?\Z"
)
_OR_ANOTHER = re.compile(
    rf"[ ,(]{{1,2}}(?:hoặc|hay) (?:là )?(?:(?:vào )?(?:năm|ngày|tháng|mùng|mồng) )?(?:{_D}\b|{_YEAR})"
)
_WEEKDAY = re.compile(
    r"^(?:vào )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?=ngày|[0-9]))?", re.IGNORECASE
)

_MONTH_NAMED = re.compile(
    r"(?<!\w)[Tt]háng (?:(?P<name>Mười [MmHh]\w+|Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Chạp)(?!\w)"
    r"|(?P<digits>\d{1,2})(?![\d/.-]|,? năm))"
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date in a text: where, its EDTF value, its precision, and a word before it that makes it less sure.

    A ``half`` date, whose year stands elsewhere, has no value of its own; nor has a lunar one, or one before Christ.
    ``vague`` may also be what the date is compared by (``so với``, ``gấp 3 lần``), or ``hoặc`` where two are offered.
    """

    start: int
    end: int
    text: str
    value: str
    precision: Precision
    vague: str = ""


def find_dates(text: str) -> Iterator[Date]:
    """Yield every date of a text in order; what only looks like one (document numbers, scores) is left out."""
    lower = lower_case(text)
    for match in _matches(lower):
        found = _value(match)
        if found is None:
            continue
        (precision, value), (start, end) = found, match.span()
        if match.lastgroup == "line_year" and text[end : end + 1] == " " and text[end + 1].islower():
            continue
        if era := _ERA.match(lower, end):
            precision, value, end = "half", "", era.end()
        yield Date(start, end, text[start:end], value, precision, _vague(text, lower, start, end))


def read_date(text: str) -> str | None:
    """Return the EDTF value of a text that is one date and nothing else: ``2/9/1945``, ``mùng 2 tháng 9 …``."""
    text = " ".join(unicodedata.normalize("NFC", text).split()).strip(" .,;")
    text = _WEEKDAY.sub("", text)
    if re.fullmatch(r"[1-9][0-9]{2,3}", text):
        return text.zfill(4)
    if re.fullmatch(rf"{_D} ?[/\-–] ?{_YEAR}", text):
        text = f"tháng {text}"
    if re.match(rf"{_D}[/\-]{_D},? năm ", text):
        text = f"ngày {text}"
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


def months_named(text: str) -> frozenset[int]:
    """Return the months that a text names without a year: 8 for ``Cách mạng tháng Tám``."""
    named = {"giêng": 1, "chạp": 12, **_MONTHS}
    matches = list(_MONTH_NAMED.finditer(text))
    return frozenset(int(m["digits"]) if m["digits"] else named.get(m["name"].lower(), 0) for m in matches) - {0}


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


def _matches(lower: str) -> Iterator[re.Match[str]]:
    """Yield what ``_DATE.finditer`` yields, faster."""
    end = 0
    for place in _PLACE.finditer(lower):
        if place.start() >= end and (match := _DATE.match(lower, place.start())):
            end = match.end()
            yield match


def _vague(text: str, lower: str, start: int, end: int) -> str:
    if _OR_ANOTHER.match(lower, end):
        return "hoặc"
    before = _VAGUE.search(lower, max(0, start - 24), start)
    word = text[before.start() : start].strip() if before else ""
    return "hoặc" if word.lower() in ("hay", "hoặc") else word


def _value(match: re.Match[str]) -> tuple[Precision, str] | None:
    """Return precision and EDTF value of a match, None for what is no date."""
    form = match.lastgroup or ""
    if form in _DAYS:
        return _day(*match.group(*_DAYS[form]))
    if form in _MONTHS_OF:
        return _month(*match.group(*_MONTHS_OF[form]))
    match form:
        case "interval":
            return ("interval", f"{match['y1']}/{match['y2']}") if match["y1"] < match["y2"] else None
        case "days":
            return "interval", ""
        case "quarter":
            number = int(match["q"]) if match["q"].isdigit() else read_roman(match["q"].upper()) or 0
            return "quarter", f"{match['fy5']}-{32 + number}"
        case "decade":
            return _decade(match)
        case "century":
            number = _century(match["c"])
            return ("century", f"{number - 1:02}XX") if number else None
        case "half" | "lunar":
            return "half", ""
        case _:
            year = match["y3"] or match["y4"] or match["y5"] or match["y6"] or match["y7"]
            return ("year", year.zfill(4)) if year else ("half", "")


def _day(year: str, month: str, day: str) -> tuple[Precision, str] | None:
    number, which = _number(day), _number(month)
    if number is None or which is None or not is_day(int(year), which, number):
        return None
    return "day", f"{year}-{which:02}-{number:02}"


def _month(year: str, month: str) -> tuple[Precision, str] | None:
    which = _number(month)
    return ("month", f"{year}-{which:02}") if which and which <= 12 else None


def _decade(match: re.Match[str]) -> tuple[Precision, str] | None:
    if match["dy"]:
        # "những năm 1800" may be the century.
        return ("half", "") if match["dy"] in ("1700", "1800", "1900") else ("decade", f"{match['dy'][:3]}X")
    century = _century(match["dc"]) if match["dc"] else None
    return ("decade", f"{century - 1:02}{match['dd'][0]}X") if century else ("half", "")


def _century(text: str) -> int | None:
    number = int(text) if text.isdigit() else read_roman(text.upper())
    return number if number and number <= 21 else None


def _number(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    number = _MONTHS.get(text) or in_words(text.split())
    return int(number) if number else None
