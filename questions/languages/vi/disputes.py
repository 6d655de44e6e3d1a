"""Figures about which two sentences of an article say different things, so that neither is asked."""

import re
from collections import defaultdict
from collections.abc import Sequence

from questions.languages.vi.folding import fold
from questions.languages.vi.parts import Parts
from questions.reading import Mention

NEARBY = 30
"""How many figures with the same unit before and after one are compared with it: linear in the text."""
_SMALL = frozenset(["bị", "đã", "được", "đang"])

Place = tuple[int, int]


def disputed(parsed: Sequence[Parts]) -> frozenset[Place]:
    """Return where in the article figures stand that count the same thing and differ.

    The same thing is the same unit in two sentences, "214 căn nhà" and "241 căn nhà", one of which has the two
    words behind the other's unit, "tốc mái", too; at two times that are named it may have changed.
    """
    counted: defaultdict[str, list[tuple[Parts, Mention, str]]] = defaultdict(list)
    for parts in parsed:
        for figure in parts.quantities:
            if figure.unit:
                counted[fold(figure.unit)].append((parts, figure, _behind(parts.text, figure)))
    return frozenset(
        (parts.sentence.start + figure.start, parts.sentence.start + figure.end)
        for told in counted.values()
        for place, (parts, figure, behind) in enumerate(told)
        if any(_differ((parts, figure, behind), other) for other in told[max(0, place - NEARBY) : place + NEARBY])
    )


def _behind(text: str, figure: Mention) -> str:
    """Return the two words behind a figure's unit, small ones left out."""
    words = [word for word in re.findall(r"\w+", fold(text[figure.end :])) if word not in _SMALL]
    count = len(figure.unit.split())
    return " ".join(words[count : count + 2])


def _differ(one: tuple[Parts, Mention, str], other: tuple[Parts, Mention, str]) -> bool:
    if one[0] is other[0] or one[1].value == other[1].value:
        return False
    same = any(f" {each[2]}" in fold(rest[0].text) for each, rest in ((one, other), (other, one)) if each[2])
    times, others = ({str(date.value)[:4] for date in each[0].dates if date.value} for each in (one, other))
    return same and (not times or not others or not times.isdisjoint(others))
