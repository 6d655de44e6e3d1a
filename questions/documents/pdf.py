"""PDF: PDFium finds the letters and where they stand, from which lines and paragraphs are put together."""

import ctypes
import math
from collections.abc import Iterator
from typing import Any

from questions.article import MAX_BYTES
from questions.documents import DOCUMENTS
from questions.problems import ArticleRefused, Problem
from questions.typeset import PrintedLine, paragraphs

_MOST_PAGES = 300
_HEADER_WITHIN = 1024
_NEEDS_PASSWORD = 4
_LINE_ENDS = frozenset("\r\n")
# PDFium's sign for a hyphen at the end of a line, and the private letters in which Word writes bullets.
_MEANT = str.maketrans(
    {"\x02": "-", "\ufffe": "-", "\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf076": "•", "\uf02d": "-"}
)


@DOCUMENTS.register
class PortableDocument:
    """Pages that were made for printing."""

    tag = "pdf"
    suffixes = (".pdf",)
    media_types = ("application/pdf",)
    most_bytes = 10_000_000
    confined = True
    always_marked = True

    def recognises(self, data: bytes) -> bool:
        """Return whether the bytes begin with a PDF's header."""
        return data[:_HEADER_WITHIN].lstrip().startswith(b"%PDF-")

    def read(self, data: bytes) -> str:
        """Return the text of all pages without what repeats on them; refuse pictures of pages and locked files."""
        lines = list(_lines(data))
        if not lines:
            raise ArticleRefused(Problem("document.only_pictures"))
        return "\n".join(paragraphs(lines))


def _lines(data: bytes) -> Iterator[PrintedLine]:
    """Meet PDFium, whose Python side has no types, and yield what is printed."""
    import pypdfium2  # type: ignore[import-untyped]

    library: Any = pypdfium2
    try:
        document = library.PdfDocument(data)
    except library.PdfiumError as error:
        if getattr(error, "err_code", None) == _NEEDS_PASSWORD:
            raise ArticleRefused(Problem("document.locked", {"kind": ".pdf"})) from None
        raise
    if len(document) > _MOST_PAGES:
        raise ArticleRefused(Problem("document.too_many_pages", {"pages": len(document), "limit": _MOST_PAGES}))
    size = 0
    for number in range(len(document)):
        page = document[number]
        for line in _Printed(library.raw, page.get_textpage(), number).lines():
            size += len(line.text)
            yield line
        page.close()
        if size > MAX_BYTES:
            raise ArticleRefused(Problem("article.too_large", {"bytes": size, "limit": MAX_BYTES}))


class _Printed:
    """The letters of one page, by number."""

    def __init__(self, raw: Any, page: Any, number: int) -> None:
        self._raw, self._page, self._number = raw, page, number

    def lines(self) -> Iterator[PrintedLine]:
        """Yield the lines in the order in which they were written."""
        letters = self._letters()
        begin = 0
        for end, letter in enumerate([*letters, "\n"]):
            if letter in "\r\n\x02\ufffe":
                yield from self._line(letters, begin, end + (letter in "\x02\ufffe"))
                begin = end + 1

    def _letters(self) -> list[str]:
        """Return the letters by number: all at once where no letter counts twice, else one by one."""
        text, count = self._page.get_text_range(), self._page.count_chars()
        if len(text) == count:
            return list(text)
        return [chr(self._raw.FPDFText_GetUnicode(self._page, at)) for at in range(count)]

    def _line(self, letters: list[str], begin: int, end: int) -> Iterator[PrintedLine]:
        seen = [at for at in range(begin, end) if not letters[at].isspace()]
        if not seen:
            return
        text = "".join(letters[begin:end]).translate(_MEANT)
        yield PrintedLine(
            self._number,
            self._page.get_charbox(seen[0], loose=True)[0],
            self._page.get_charbox(seen[-1], loose=True)[2],
            self._baseline(seen[0]),
            self._size(seen[0]),
            " ".join(_whole(text).split()),
        )

    def _baseline(self, at: int) -> float:
        x, y = ctypes.c_double(), ctypes.c_double()
        self._raw.FPDFText_GetCharOrigin(self._page, at, x, y)
        return y.value

    def _size(self, at: int) -> float:
        """Return the size of a letter's font as it appears on the page."""
        matrix = self._raw.FS_MATRIX()
        self._raw.FPDFText_GetMatrix(self._page, at, matrix)
        return self._raw.FPDFText_GetFontSize(self._page, at) * math.hypot(matrix.c, matrix.d)


def _whole(text: str) -> str:
    """Return a text whose letters beyond the first 65,536 came in halves."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
