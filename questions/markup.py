"""From HTML to lines: a heading, a paragraph, an item of a list, a row of a table is one each."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

_SILENT = frozenset(
    "script style title template noscript svg math select textarea button object audio video".split()
)
_BLOCKS = frozenset(
    "html head body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th section "
    "article main header footer nav aside blockquote pre figure figcaption address hr form fieldset legend "
    "details summary center".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BULLETS = ("-", "–", "—", "•", "*", "+", "▪", "●", "◦", "·")
# What Word writes for other programs (<![if …]>): Python's parser takes some of it for an error.
_MARKED_SECTION = re.compile(r"<!\[(?:[^\]>]*\]>)?")


@dataclass(frozen=True, slots=True)
class Markup:
    """The lines of a page, what its title element says, and how many links it has."""

    lines: tuple[str, ...]
    title: str
    links: int


def read_markup(page: str) -> Markup:
    """Return what a page or a part of one says; nothing that it refers to is opened."""
    reader = _Reader()
    reader.feed(_MARKED_SECTION.sub("", page))
    reader.close()
    return reader.result()


class _Reader(HTMLParser):
    """Collects lines; tags that nobody closed do no harm."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._text: list[str] = []
        self._title: list[str] = []
        self._links = 0
        self._silent = 0
        self._in: set[str] = set()
        self._lists: list[int | None] = []
        self._mark = ""
        # For each open table, where in the lines the cells of its open row begin.
        self._rows: list[list[int]] = [[]]

    def result(self) -> Markup:
        self._end_line()
        self._end_row()
        return Markup(tuple(self._lines), _squeezed(self._title), self._links)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in.add(tag)
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self._end_line()
            self._open_block(tag, dict(attrs))
        elif tag == "br":
            self._break()
        elif tag == "a":
            self._links += 1

    def handle_endtag(self, tag: str) -> None:
        self._in.discard(tag)
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self._end_line()
            self._close_block(tag)

    def handle_data(self, data: str) -> None:
        if "title" in self._in and not self._in & {"svg", "body"}:
            self._title.append(data)
        if self._silent:
            return
        if "pre" not in self._in:
            self._text.append(data)
            return
        for line in data.splitlines():
            self._text.append(line)
            self._end_line()

    def _open_block(self, tag: str, attributes: dict[str, str | None]) -> None:
        match tag:
            case "ul":
                self._lists.append(None)
            case "ol":
                start = attributes.get("start") or ""
                self._lists.append(int(start) if re.fullmatch(r"[0-9]{1,4}", start) else 1)
            case "li":
                self._mark = self._next_mark()
            case "table":
                self._rows.append([])
            case "tr":
                self._end_row()
            case "td" | "th":
                self._rows[-1].append(len(self._lines))
            case _:
                pass

    def _close_block(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "tr":
            self._end_row()
        elif tag == "table" and len(self._rows) > 1:
            self._end_row()
            self._rows.pop()

    def _next_mark(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "- "
        self._lists[-1] = number + 1
        return f"{number}. "

    def _break(self) -> None:
        """End the line, but never in the middle of a heading."""
        if self._in & _HEADINGS:
            self._text.append(" ")
        else:
            self._end_line()

    def _end_line(self) -> None:
        line = _squeezed(self._text)
        self._text.clear()
        if line:
            self._lines.append(line if line.startswith(_BULLETS) else self._mark + line)
            self._mark = ""

    def _end_row(self) -> None:
        """Make one line of a row; cells of several lines are there for their looks and stay as they are."""
        starts = self._rows[-1]
        ends = [*starts[1:], len(self._lines)]
        cells = [self._lines[start:end] for start, end in zip(starts, ends, strict=False) if end > start]
        if len(cells) > 1 and all(len(cell) == 1 for cell in cells):
            self._lines[starts[0] :] = [" | ".join(cell[0] for cell in cells)]
        starts.clear()


def _squeezed(parts: list[str]) -> str:
    return " ".join("".join(parts).split())
