"""From a file as a teacher has it to the text of an article: its kind is told by its bytes, then by its name."""

from pathlib import PurePath

from questions.confined import read_confined
from questions.documents import DOCUMENTS, Document
from questions.problems import ArticleRefused, Problem

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
# How files begin that people take for articles, what must be in them, and what they are.
_FOREIGN = (
    (_OLE, b"", "Word 97–2003 (.doc)"),
    (rb"{\rtf", b"", "RTF"),
    (b"PK\x03\x04", b"opendocument.text", "OpenDocument (.odt)"),
    (b"PK\x03\x04", b"epub+zip", "EPUB"),
    (b"PK\x03\x04", b"xl/", "Excel (.xlsx)"),
    (b"PK\x03\x04", b"ppt/", "PowerPoint (.pptx)"),
    (b"PK\x03\x04", b"", "ZIP"),
    (b"From: <Saved by", b"", "MHTML"),
)


def text_of(data: bytes, name: str = "") -> str:
    """Return the text of an article's file, called ``name`` if it has a name; raise ArticleRefused."""
    if not data.strip():
        raise ArticleRefused(Problem("article.empty"))
    kind = _kind(data, PurePath(name).suffix.lower())
    if len(data) > kind.most_bytes:
        raise ArticleRefused(Problem("article.too_large", {"bytes": len(data), "limit": kind.most_bytes}))
    return read_confined(kind.tag, data) if kind.confined else kind.read(data)


def accepted() -> tuple[str, ...]:
    """Return suffixes and media types of the files that can be read."""
    return tuple(mark for kind in DOCUMENTS for mark in (*kind.suffixes, *kind.media_types))


def kinds_by_size() -> list[tuple[int, tuple[str, ...]]]:
    """Return how many bytes are read at most, from few to many, and the usual suffixes of such files."""
    sizes = sorted({kind.most_bytes for kind in DOCUMENTS})
    return [(size, tuple(f".{kind.tag}" for kind in DOCUMENTS if kind.most_bytes == size)) for size in sizes]


def _kind(data: bytes, suffix: str) -> Document:
    for document in DOCUMENTS:
        if document.recognises(data):
            return document
    _refuse_foreign(data)
    named = next((document for document in DOCUMENTS if suffix in document.suffixes), DOCUMENTS["txt"])
    if named.always_marked:
        raise ArticleRefused(Problem("document.not_what_it_says", {"kind": suffix}))
    return named


def _refuse_foreign(data: bytes) -> None:
    if data.startswith(_OLE) and _LOCKED in data:
        raise ArticleRefused(Problem("document.locked", {"kind": ".docx"}))
    for begins, holds, what in _FOREIGN:
        if data.startswith(begins) and holds in data:
            raise ArticleRefused(Problem("document.other_format", {"format": what}))
