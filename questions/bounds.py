"""Which dates and figures may stand beside another one as options: what is shown must not rule them out."""

import re
from dataclasses import dataclass

from questions.fact import Value
from questions.finding import Finding
from questions.material import Material

_YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d)")
_ALONE = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,]*\d)")
_IN_A_NAME = re.compile(r"[^\W\d_a-zà-ỹđ]\w* (\d{1,4})(?![\d.,]*\d)")
_SHARE = re.compile(r"(\d+(?:,\d+)?) ?%")
FEW = 12
"""Of so many one may be the last: "con thứ ba trong bốn người con"."""
LARGE, NEAR = 20, 2
"""A figure from here on bounds another one that is at most so many times as large, or as small."""

CLOSE = 5
"""Points that may part two shares of which the one bounds the other."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures between which one lies: of 362 of 455 candidates 456 is no choice, nor 97 % beside 5 %."""

    least: float
    most: float

    def hold(self, value: Value) -> bool:
        """Return whether a value may be the answer."""
        return isinstance(value, int | float) and self.least < value < self.most


@dataclass(frozen=True, slots=True)
class Bounds:
    """The EDTF dates next to one on either side, empty for none, and the year and the month that a name tells.

    Whoever reads along looks for the answer behind the one and before the other; ``month`` is written ``-08``.
    """

    before: str
    after: str
    year: str
    month: str

    def hold(self, value: Value) -> bool:
        """Return whether a date may be the answer; it may lie in the year or month that is the later bound."""
        date = str(value)
        behind = not self.before or (self.before < date and not date.startswith(self.before))
        ahead = (
            not self.after or date < self.after or (len(date) > len(self.after) and date.startswith(self.after))
        )
        return behind and ahead and date.startswith(self.year) and self.month in date[4:]


def bounds_of(finding: Finding, material: Material, question: str) -> Bounds | Figures | None:
    """Return what is shown with a finding's date or figure; None for other kinds."""
    if finding.fact.kind == "date":
        return _of_date(finding, material, question)
    value = finding.fact.value
    if finding.fact.kind == "ordinal" and isinstance(value, int):
        counts = (v for v in material.wording.values_in(question) if isinstance(v, int) and value <= v <= FEW)
        return Figures(0, min(counts, default=FEW * value) + 1)
    if finding.fact.kind != "number" or not isinstance(value, int | float):
        return None
    if finding.form.startswith("%"):
        shares = [float(share.replace(",", ".")) for share in _SHARE.findall(question)]
        rest = 100 - sum(shares)
        if any(abs(share - value) <= CLOSE for share in shares):  # "nam 97,1% và nữ là 95,9%"
            return Figures(value - 2 * CLOSE, min(value + 2 * CLOSE, 100))
        return Figures(0, rest + 0.01 if value <= rest else 10 * value)
    shown = {v for v in material.wording.values_in(question) if isinstance(v, int | float) and v >= LARGE}
    shown -= {int(year) for year in _YEAR.findall(question)}
    least = max((other for other in shown if other < value <= NEAR * other), default=0)
    if len(shown) > 1 and sum(shown) <= value:  # "262 giải: 63 giải nhì, 128 giải ba và 62 giải khuyến khích"
        least = max(least, sum(shown) - 1)
    return Figures(least, min((other for other in shown if value < other <= NEAR * value), default=float("inf")))


def _of_date(finding: Finding, material: Material, question: str) -> Bounds:
    """Return what the question, its passage and the title tell of a finding's date."""
    key, title = str(finding.fact.value), material.reading.article.title
    shown = f"{finding.passage.text if finding.passage else ''} {question}"
    before, after = _beside(key, shown, material) if finding.quoted else ("", "")
    for first, last in material.wording.eras(question):
        if str(first) <= key[:4] <= str(last):
            before, after = max(before, str(first - 1)), min(after or "9999", str(last + 1))
    year = key[:4] if _tells_year(key[:4], question, title) else ""
    year = max(year, _told_part(key, shown, material) if finding.passage else "")
    return Bounds(before, after, year, _named_month(key, f"{shown} {title}", material))


def _beside(key: str, shown: str, material: Material) -> tuple[str, str]:
    """Return the dates next to one that an article's own sentence, or what is read before it, names."""
    dates = {value for value in material.wording.values_in(shown) if isinstance(value, str) and "/" not in value}
    dates |= set(_YEAR.findall(shown))  # "niên khóa 1953" too
    before = max((date for date in dates if date < key and not key.startswith(date)), default="")
    return before, min((date for date in dates if date > key), default="")


def _told_part(key: str, shown: str, material: Material) -> str:
    """Return the year or the month of a date that the passage tells before it: "Đến tháng 1 năm 1945 …"."""
    dates = (value for value in material.wording.values_in(shown) if isinstance(value, str))
    return max((date for date in dates if date != key and key.startswith(f"{date}-")), default="")


def _named_month(key: str, shown: str, material: Material) -> str:
    """Return the month of a date where it is named: "Cách mạng tháng Tám"."""
    parts = key.split("-")
    if len(parts) < 2 or "/" in key:
        return ""
    return f"-{parts[1]}" if int(parts[1]) in material.wording.months_named(shown) else ""


def _tells_year(year: str, question: str, title: str) -> bool:
    """Return whether a name tells a year: "Nghị định số 30/2003/NĐ-CP", "Giải vô địch châu Âu 2012", the title."""
    return f"/{year}/" in question or year in _IN_A_NAME.findall(question) or year in _ALONE.findall(title)
