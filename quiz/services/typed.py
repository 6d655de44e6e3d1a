"""One-line texts that people type: names and titles."""

import unicodedata

from questions.problems import Problem
from quiz.services.refusals import InputRefused

MAX_NAME, MAX_TITLE = 60, 200
JOINER = "\u200d"  # holds an emoji together; every other invisible mark can only deceive


def typed_name(text: str, field: str = "name") -> str:
    """Return a person's name as it is kept; raise InputRefused for none and for one that is too long."""
    return _line(text, field, MAX_NAME)


def typed_title(text: str, field: str = "title") -> str:
    """Return a title as it is kept; raise InputRefused for none and for one that is too long."""
    return _line(text, field, MAX_TITLE)


def _line(text: str, field: str, limit: int) -> str:
    visible = "".join(each if not _is_invisible(each) else " " for each in unicodedata.normalize("NFC", text))
    line = " ".join(visible.split())
    if not any(each.isalnum() for each in line):
        raise InputRefused(Problem("input.missing", where=field))
    if len(line) > limit:
        raise InputRefused(Problem("input.too_long", {"length": len(line), "limit": limit}, field))
    return line


def _is_invisible(letter: str) -> bool:
    return unicodedata.category(letter).startswith("C") and letter != JOINER
