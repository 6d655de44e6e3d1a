"""Where the parts of a sentence begin and end: words, brackets, quotations, and the commas between them."""

import re
from collections.abc import Iterator, Sequence

WORD = re.compile(r"\w+(?:[-–/&'.]\w+)*|[^\w\s]")
# Brackets, quotations, and examples that break off ("như A, B, C…").
_BRACKETS = re.compile(
    r"(?<=\w) như [^.;:]{3,300}?(?:…|\.\.\.|v\.v\.?)(?= )|\([^()]*\)|\[[^\[\]]*\]|“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’"
)
_SEPARATOR = re.compile(r"[,;:](?=\s)|\s[–—]\s")

Bounds = tuple[int, int]


def words_of(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """Yield the words and marks of a text."""
    return WORD.finditer(text, start, len(text) if end is None else end)


def enclosed(text: str) -> list[Bounds]:
    """Return the bounds of every bracket and quotation, the innermost brackets."""
    return [match.span() for match in _BRACKETS.finditer(text)]


def inside(position: int, atoms: Sequence[Bounds]) -> Bounds | None:
    """Return the atom in which the position lies, if any."""
    return next((atom for atom in atoms if atom[0] <= position < atom[1]), None)


def separators(text: str, start: int, end: int, atoms: Sequence[Bounds]) -> list[tuple[int, str]]:
    """Return the commas, semicolons, colons and dashes that stand in no atom: position and mark."""
    return [
        (match.start(), match[0].strip())
        for match in _SEPARATOR.finditer(text, start, end)
        if inside(match.start(), atoms) is None
    ]


def is_name(word: str) -> bool:
    """Return whether a word begins with a capital letter; a class of letters would take "đ" and "ê" for one."""
    return word[:1].isupper()


def count_words(text: str) -> int:
    """Return how many words (syllables) a text has."""
    return sum(1 for word in words_of(text) if word[0][0].isalnum())


def tidy(text: str) -> str:
    """Return the text with single spaces and none before a mark."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;:!?)\]”»])", r"\1", text)
    return re.sub(r"([(\[“«])\s+", r"\1", text).strip(" ,;:–—-")


def capital(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def skip_marks(text: str, position: int) -> int:
    """Return the next position that holds no space, comma or colon."""
    while position < len(text) and text[position] in " ,:":
        position += 1
    return position
