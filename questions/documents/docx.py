"""Word documents: a zip archive of XML, read by mammoth."""

import io
import re
import zipfile
from typing import Any

from questions.documents import DOCUMENTS
from questions.markup import read_markup
from questions.problems import ArticleRefused, Problem

_MOST_UNPACKED = 40_000_000
_MOST_PARTS = 3_000
_NOTE = re.compile(r'<sup><a href="#(?:foot|end)note-[^>]*>[^<]*</a></sup>')
_NOTES = re.compile(r'<ol><li id="(?:foot|end)note-.*', re.DOTALL)


@DOCUMENTS.register
class WordDocument:
    """What Word and its likes have saved since 2007."""

    tag = "docx"
    suffixes = (".docx",)
    media_types = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)
    most_bytes = 10_000_000
    confined = True
    always_marked = True

    def recognises(self, data: bytes) -> bool:
        """Return whether the bytes are a zip archive with the parts of a Word document."""
        return data.startswith(b"PK\x03\x04") and b"[Content_Types].xml" in data and b"word/" in data

    def read(self, data: bytes) -> str:
        """Return the text without pictures, notes, comments and what was deleted."""
        _refuse_bomb(data)
        page = _NOTES.sub("", _NOTE.sub("", _to_html(data)))
        return "\n".join(read_markup(page).lines)


def _refuse_bomb(data: bytes) -> None:
    """Raise ArticleRefused for an archive that says itself that it holds too much; no part can give more."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    if (
        len(parts) > _MOST_PARTS
        or sum(part.file_size for part in parts if _is_read(part.filename)) > _MOST_UNPACKED
    ):
        raise ArticleRefused(Problem("document.too_much", {"kind": ".docx"}))


def _is_read(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _to_html(data: bytes) -> str:
    """Meet mammoth, which has no types, and return its HTML."""
    import mammoth  # type: ignore[import-untyped]

    library: Any = mammoth
    made = library.convert_to_html(
        io.BytesIO(data),
        convert_image=lambda _image: [],  # pyright: ignore[reportUnknownLambdaType]
        external_file_access=False,
        include_embedded_style_map=False,
    )
    return str(made.value)
