"""Figures about which two sentences of an article say different things, so that neither is asked."""

import re
from collections import defaultdict
from collections.abc import Sequence

from questions.languages.vi.folding import fold
from questions.languages.vi.marks import is_name
from questions.languages.vi.parts import Parts
from questions.reading import Mention

NEARBY = 30
"""How many figures with the same unit before and after one are compared with it: linear in the text."""
_SMALL = frozenset(["bị", "đã", "được", "đang"])
# Of these there may be as many as there are things that are measured: "85 ha cà phê", "40 ha cà phê ghép".
_MEASURE = re.compile(
    r"(?:%|phần trăm|điểm|USD|đồng|euro|tấn|tạ|kg|km|m|ha|mét|lít|độ|đơn vị|giờ|phút|MW|kW|hải lý)(?![^\W\d_])"
)

DAY = 2
"""Parts of a day behind its year: the month and the day."""
_BEGAN = re.compile(
    r"(?<!\w)(?:phát hành|ra mắt|thành lập|khánh thành|khai trương|chào đời|qua đời|từ trần)(?!\w)"
)

Place = tuple[int, int]


def disputed(parsed: Sequence[Parts]) -> frozenset[Place]:
    """Return where in the article figures stand that count the same thing and differ.

    The same thing is the same unit in two sentences, "214 căn nhà" and "241 căn nhà", one of which has the two
    words behind the other's unit, "tốc mái", too; measures have the same words on both sides. At two times that
    are named it may have changed, and where each sentence has a name of its own they speak of two things.
    """
    counted: defaultdict[str, list[_Count]] = defaultdict(list)
    for parts in parsed:
        for figure in parts.quantities:
            if figure.unit:
                counted[fold(figure.unit)].append(_Count(parts, figure))
    return _disputed_dates(parsed) | frozenset(
        (count.parts.sentence.start + count.figure.start, count.parts.sentence.start + count.figure.end)
        for told in counted.values()
        for place, count in enumerate(told)
        if any(_differ(count, other) for other in told[max(0, place - NEARBY) : place + NEARBY])
    )


def _disputed_dates(parsed: Sequence[Parts]) -> frozenset[Place]:
    """Return the days that differ in their month alone where two sentences say when something came out or began."""
    told: defaultdict[tuple[str, str], list[tuple[str, Place]]] = defaultdict(list)
    for parts in parsed:
        for date in parts.dates if _BEGAN.search(parts.text) else ():
            year, *rest = str(date.value).split("-")
            if date.form == "day" and len(rest) == DAY:
                place = (parts.sentence.start + date.start, parts.sentence.start + date.end)
                told[year, rest[1]].append((rest[0], place))
    return frozenset(place for days in told.values() if len({month for month, _ in days}) > 1 for _, place in days)


class _Count:
    """A figure of a sentence, and the words by which its like is known."""

    def __init__(self, parts: Parts, figure: Mention) -> None:
        self.parts, self.figure = parts, figure
        words = [word for word in re.findall(r"\w+", fold(parts.text[figure.end :])) if word not in _SMALL]
        count = len(figure.unit.split())
        self.behind = " ".join(words[count : count + 2])
        self.before = re.findall(r"\w+", fold(parts.text[: figure.start]))[-1:]
        first, *rest = [*re.findall(r"\w+", parts.text), ""]
        self.names = {word for word in (rest if not first.isupper() else [first, *rest]) if is_name(word)}
        self.times = {str(date.value)[:4] for date in parts.dates if date.value}


def _differ(one: _Count, other: _Count) -> bool:
    if one.parts is other.parts or one.figure.value == other.figure.value:
        return False
    if (one.times and other.times and one.times.isdisjoint(other.times)) or (
        one.names - other.names and other.names - one.names
    ):
        return False
    if _MEASURE.match(one.figure.unit):
        return one.before == other.before and one.behind == other.behind
    return any(
        f" {each.behind}" in fold(rest.parts.text) for each, rest in ((one, other), (other, one)) if each.behind
    )
