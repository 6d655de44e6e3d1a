"""From the lines of printed pages to those of an article: what a page broke is joined, page furniture left out."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

_BULLET = re.compile(r"(?:[-–—•*+▪●◦·]|\d{1,2}[.)]|\(\d{1,2}\)|[a-zđ][.)])\s")
_ENDS_SENTENCE = re.compile(r"[.!?…:;][\"”’»)\]]*$")
_PAGE_NUMBER = re.compile(r"\W*(?:trang|page|tr\.)?\s*\d{1,3}\s*(?:[/|]\s*\d{1,3})?\W*", re.IGNORECASE)
# Lines of one size differ by this much at most.
_SAME_SIZE = 1.12
# A step this much greater than from line to line is the gap between two paragraphs.
_GAP = 1.3
_OVERLAP = 0.75
_INDENT = 0.8
_WIDE_ENOUGH = 4
# How many lines at the top and at the bottom of a page may be furniture, and how far its place may differ.
_EDGE_LINES = 3
_SAME_PLACE = 4.0


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line on a page, in points from left and bottom; ``size`` is that of its letters."""

    page: int
    left: float
    right: float
    baseline: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class _Column:
    """Lines of one size below each other."""

    lines: list[PrintedLine]

    @property
    def left(self) -> float:
        return min(line.left for line in self.lines)

    @property
    def right(self) -> float:
        return max(line.right for line in self.lines)

    @property
    def step(self) -> float:
        """Return the distance of two lines of a paragraph; infinite where there is one line only."""
        steps = sorted(above.baseline - below.baseline for above, below in pairwise(self.lines))
        # Lines that overlap are no lines of a paragraph: a raised letter, say.
        steps = [step for step in steps if step > _OVERLAP * self.lines[0].size] or steps
        return steps[len(steps) // 10] if steps else float("inf")


@dataclass(frozen=True, slots=True)
class _Place:
    """A line where it stands; ``edge`` is how far to the right lines of its size reach in its part of the page."""

    column: _Column
    line: PrintedLine
    edge: float


def paragraphs(lines: list[PrintedLine]) -> list[str]:
    """Return the article's lines, in the order of the pages."""
    columns: dict[int, list[_Column]] = {}
    for column in _columns(_without_furniture(lines)):
        columns.setdefault(column.lines[0].page, []).append(column)
    places = [place for page in columns.values() for column in page for place in _places(column, page)]
    whole = [places[0].line.text] if places else []
    for place, following in pairwise(places):
        if _goes_on(place, following):
            whole[-1] = _joined(whole[-1], following.line.text)
        else:
            whole.append(following.line.text)
    return whole


def _places(column: _Column, page: list[_Column]) -> list[_Place]:
    beside = [other for other in page if other.left <= column.right and other.right >= column.left]
    alike = [other.right for other in beside if _same_size(other.lines[0], column.lines[0])]
    edge = max(alike, default=column.right)
    return [_Place(column, line, edge) for line in column.lines]


def _columns(lines: list[PrintedLine]) -> Iterator[_Column]:
    column: list[PrintedLine] = []
    for line in lines:
        if column and not _is_below(column[-1], line):
            yield _Column(column)
            column = []
        column.append(line)
    if column:
        yield _Column(column)


def _is_below(above: PrintedLine, below: PrintedLine) -> bool:
    """Return whether two lines may stand in one column."""
    beside = below.left > above.right or below.right < above.left
    lower = below.baseline < above.baseline - 0.3 * above.size
    return above.page == below.page and lower and not beside and _same_size(above, below)


def _same_size(one: PrintedLine, other: PrintedLine) -> bool:
    return max(one.size, other.size) <= _SAME_SIZE * min(one.size, other.size)


def _goes_on(place: _Place, following: _Place) -> bool:
    """Return whether the paragraph of a line goes on in the line after it."""
    line, below = place.line, following.line
    ended = _ENDS_SENTENCE.search(line.text) is not None
    item = _BULLET.match(below.text) is not None
    beside = following.column is not place.column
    in_a_sentence = below.text[:1].islower() and not (ended or item or beside)
    if not (in_a_sentence or _is_full(place, below, ended)) or not _same_size(line, below):
        return False
    if beside:
        return not (ended or item)
    if line.baseline - below.baseline > _GAP * place.column.step:
        return False
    if below.left - line.left > _INDENT * line.size and not _BULLET.match(line.text):
        return False
    return not (ended and item)


def _is_full(place: _Place, below: PrintedLine, ended: bool) -> bool:
    """Return whether the first word of the next line had no more room.

    A column of a few lines may be a list whose longest item only looks full, and the end of a sentence may be that
    of a paragraph: there the lines around tell how much room there was.
    """
    right = place.edge if ended or len(place.column.lines) < _WIDE_ENOUGH else place.column.right
    letter = (below.right - below.left) / max(1, len(below.text))
    word = letter * (len(below.text.split(" ", 1)[0]) + 1)
    return right - place.line.right < 1.2 * word


def _joined(text: str, more: str) -> str:
    """Join two lines; a hyphen at the end of a word stays, for Vietnamese never divides its words."""
    inside = re.search(r"\w[-\u00ad]$", text) is not None
    return text + more if inside else f"{text} {more}"


def _without_furniture(lines: list[PrintedLine]) -> list[PrintedLine]:
    """Leave out page numbers, and what stands at the same place at the edge of several pages."""
    pages: dict[int, list[PrintedLine]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    edges = [_edges(page) for page in pages.values()]
    seen = Counter(place for top, bottom in edges for place in {_place(line) for line in top + bottom})
    furniture = {
        id(line)
        for page in edges
        for edge in page
        for line in takewhile(lambda line: _is_furniture(line, seen), edge)
    }
    return [line for line in lines if id(line) not in furniture]


def _edges(page: list[PrintedLine]) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Return the lines at the top and at the bottom of a page, from the outside in; none is in both."""
    from_top = sorted(page, key=lambda line: -line.baseline)
    top = from_top[:_EDGE_LINES]
    return top, from_top[len(top) :][: -_EDGE_LINES - 1 : -1]


def _is_furniture(line: PrintedLine, seen: Counter[tuple[str, int]]) -> bool:
    text, place = _place(line)
    repeated = sum(seen[text, place + step] for step in (-1, 0, 1)) > 1
    return repeated or _PAGE_NUMBER.fullmatch(line.text) is not None


def _place(line: PrintedLine) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text), round(line.baseline / _SAME_PLACE)
