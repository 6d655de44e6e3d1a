"""Which values of a sentence may give way to a gap: those that are its point and that nothing else tells."""

import re
from itertools import permutations

from questions.languages.vi.folding import fold
from questions.languages.vi.predicates import Predicate
from questions.languages.vi.words import COUNTRIES, FEW, NAMES_FOLLOW
from questions.reading import Mention

_STATED = ("day", "month", "quarter", "year", "decade", "century")
_COUNTED = re.compile(r"(?:lần thứ|kỳ thứ|khóa|khoá) ")
_IN_A_SERIES = re.compile(
    r"(?:[Hh]ội nghị|[Đđ]ại hội|[Kk]hóa họp|[Kk]ỳ họp|Phiên họp|Diễn đàn|[Gg]iải|[Cc]úp|[Hh]ội (?:thi|chợ|thảo)|Liên hoan|Lễ hội|"
    r"Quốc hội|Trung ương|Games|vô địch|đăng cai|đăng quang)(?!\w)[^,;()]{0,80}$"
)
_AT_END = re.compile(r"(?:$|,)")
# What a date is measured by, or goes up to, is not the point of its sentence.
_MEASURED_BY = re.compile(r"so với|cùng kỳ|gấp|bằng|ngang|hơn|kém|như|của|hoặc|hay", re.IGNORECASE)
# A part of a name: "Luật Đất đai năm 2013", "Cúp Sông Hậu năm 2022".
_OF_A_NAME = re.compile(r"(?<!^)(?<!\w)[^\W\d_a-zà-ỹđ]\w* (?:năm |vụ |khóa )?$")
_STATES_ONLY = frozenset("là có gồm đạt chiếm bằng dài rộng cao sâu nặng thuộc nằm giáp".split()) | {
    "bao gồm",
    "gồm có",
}
_JOINED = re.compile(r" (?:và|với) ")
_RANGE = re.compile(r"\d\S* ?(?:-|–|đến|tới) $")
# Things that are counted and then named one by one, so that one can count them.
_NAMED_ONE_BY_ONE = re.compile(r"[^,.;]{0,40}(?::| là | gồm | như | \()")
_PER = re.compile(r"\s?/")
# One of several dates in a row, or the end of a span of time: "các năm 1624, 1628", "6 tháng đầu năm 2017".
_IN_A_ROW = re.compile(r"(?:,| và| hoặc| đến| -| –) (?:năm |ngày |tháng )?\d")
_UNTIL = re.compile(r"(?<!\w)[Tt]ừ .*(?:đến|tới) (?:hết |cuối |đầu )?(?:ngày |tháng |năm )?$")
_SPAN = re.compile(
    r"[-–] (?:ngày |tháng |năm )?$|(?:tháng|quý|tuần|ngày|nửa|kỳ|giai đoạn) (?:đầu|cuối|qua)? ?(?:năm )?$|(?:\d|và|,) $",
    re.IGNORECASE,
)


def happens(predicate: Predicate | None, values: tuple[Mention, ...]) -> bool:
    """Return whether a sentence tells what happened, so that one may ask when: figures hold at a time."""
    if predicate and predicate.event:
        return True
    return (
        predicate is not None
        and predicate.verb not in _STATES_ONLY
        and all(v.kind not in ("number", "ordinal") for v in values)
    )


def is_asked(text: str, value: Mention, values: tuple[Mention, ...], event: bool) -> bool:
    """Return whether a value may give way: it is the point, and nothing else in the sentence tells it."""
    before, after = text[: value.at.start], text[value.at.end :]
    if fold(f"{before} {after}").count(fold(value.text)) or before.count("(") > before.count(")"):
        return False
    if value.kind == "date":
        # A line that opens with a bare year: what follows is often no sentence.
        if not before and value.text.isdigit():
            return False
        return event and _is_date_asked(value, before, after)
    if value.kind == "place":
        dated = any(v.kind == "date" for v in values)
        return event and dated and value.value not in COUNTRIES and bool(_AT_END.match(after))
    if value.kind == "ordinal":
        return bool(_COUNTED.match(value.form) and _IN_A_SERIES.search(before))
    if (
        not before
        or _RANGE.search(before)
        or _NAMED_ONE_BY_ONE.match(after)
        or _PER.match(after)
        or _is_reckoned(value, values)
    ):
        return False
    few = isinstance(value.value, int | float) and value.value <= FEW
    return not (
        few
        and (
            _JOINED.search(after)
            or NAMES_FOLLOW.match(after)
            or (before.endswith((" là ", ", ")) and _JOINED.search(before))
        )
    )


def _is_date_asked(date: Mention, before: str, after: str) -> bool:
    return (
        date.form in _STATED
        and bool(date.value)
        and not _MEASURED_BY.search(date.vague)
        and not _OF_A_NAME.search(before)
        and not _SPAN.search(before)
        and not _UNTIL.search(before)
        and not _IN_A_ROW.match(after)
    )


def _is_reckoned(value: Mention, values: tuple[Mention, ...]) -> bool:
    """Return whether two other figures of the sentence give this one: 8 groups of 16 are 128."""
    figures = [
        v.value for v in values if v.kind == "number" and v is not value and isinstance(v.value, int | float)
    ]
    return any(
        value.value in (one * other, one + other, abs(one - other)) or (other and value.value == one / other)
        for one, other in permutations(figures, 2)
    )
