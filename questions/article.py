"""From the bytes of a file to an article: decoded, normalised, with its title and date of publication."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from questions.problems import ArticleRefused, Problem

MAX_BYTES = 1_000_000

BlockKind = Literal["title", "stamp", "heading", "prose", "item", "furniture"]

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Block:
    """One line of an article's text, ``text[start:end]``, and what it is."""

    kind: BlockKind
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article's text, ``text[start:end]``, in the block with this index."""

    start: int
    end: int
    text: str
    block: int


def decode(data: bytes, limit: int = MAX_BYTES) -> str:
    """Return the text of a file's bytes; raise ArticleRefused for anything but UTF-8 text of at most 1 MB."""
    if len(data) > limit:
        raise ArticleRefused(Problem("article.too_large", {"bytes": len(data), "limit": limit}))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ArticleRefused(Problem("article.other_encoding", {"encoding": "UTF-16"}))
    if b"\x00" in data:
        raise ArticleRefused(Problem("article.binary"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ArticleRefused(Problem("article.other_encoding", {"encoding": "?"}, f"line {line}")) from None


def normalise(text: str) -> str:
    """Return the text in NFC with single spaces and Unix line ends, without marks that nobody sees."""
    text = _LINE_ENDS.sub("\n", text)
    text = unicodedata.normalize("NFC", _CONTROLS.sub("", _INVISIBLE.sub("", text)))
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def lines_of(text: str) -> list[tuple[int, str]]:
    """Return every line that is not empty with the offset of its start."""
    found: list[tuple[int, str]] = []
    start = 0
    for line in text.split("\n"):
        if line:
            found.append((start, line))
        start += len(line) + 1
    return found
