"""When two writings of Vietnamese words are the same."""

import re
import unicodedata
from functools import lru_cache

OLD_TONES = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split()
NEW_TONES = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split()
_TONES: dict[str, str] = dict(zip(OLD_TONES, NEW_TONES, strict=True))
# The old and the new style differ at the end of a syllable only: "hoàn" has one way to be written.
_TONE = re.compile(rf"({'|'.join(OLD_TONES)})(?!\w)")
_DASHES = re.compile(r"\s*[-‐-―−]\s*")
_SPACES = re.compile(r"\s+")
SHORT = 500
"""Characters of a text that is remembered with its form."""
_EDGES = " .,;:?!\"'“”‘’«»()[]…"


def fold(text: str) -> str:
    """Return the form in which two writings are equal: Unicode form, case, tone place, dashes, spaces, edges."""
    return _remembered(text) if len(text) <= SHORT else _folded(text)


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFC", text).casefold().replace("ð", "đ")
    text = _TONE.sub(lambda match: _TONES[match[0]], text)
    text = _DASHES.sub("-", text)
    return _SPACES.sub(" ", text).strip(_EDGES)


# Words and sentences are compared again and again.
_remembered = lru_cache(maxsize=4096)(_folded)


def without_marks(text: str) -> str:
    """Return the folded text without tones, hats and horns: "hòa" becomes "hoa", "đ" becomes "d"."""
    parts = unicodedata.normalize("NFD", fold(text).replace("đ", "d"))
    return fold("".join(part for part in parts if not unicodedata.combining(part)))


def lower_case(text: str) -> str:
    """Return the text in lower case with every letter in its place: "İ", which would become two, stays."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)
