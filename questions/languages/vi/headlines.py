"""Titles that a page prints in capitals alone, written as the article's text writes their words."""

import re
from collections import Counter

from questions.languages.vi.marks import capital
from questions.languages.vi.numerals import read_roman

LONGEST = 5
"""Words of a name that are looked up together: ``Cúp Sông Hậu``, though ``sông`` alone is small."""
ENOUGH = 0.6
"""The share of a title's words that the text has to have; less of them tell too little of the names among them."""
FAR = 50_000
"""Characters of a text in which words are looked up."""
_WORD = re.compile(r"[^\W_]+(?:[-.&][^\W_]+)*")


def in_sentence_case(title: str, text: str) -> str:
    """Return a title in capitals alone, of three words at least, in sentence case; any other one as it is."""
    words = list(_WORD.finditer(title))
    if not title.isupper() or len(words) < 3:
        return title
    body = "\n".join(line for line in text[:FAR].split("\n") if not line.isupper())
    written: list[str] = []
    found, place, end = 0, 0, 0
    while place < len(words):
        form, length, known = _form(title, words[place:], body)
        written += [title[end : words[place].start()], form]
        found += known
        place += length
        end = words[place - 1].end()
    return capital("".join([*written, title[end:]])) if found >= ENOUGH * len(words) else title


def _form(title: str, words: list[re.Match[str]], body: str) -> tuple[str, int, int]:
    """Return how the text writes the longest phrase that the words open, its length, and how many words are known."""
    for length in range(min(LONGEST, len(words)), 0, -1):
        phrase = title[words[0].start() : words[length - 1].end()]
        if length > 1 and not re.fullmatch(r"[\w-]+(?: [\w-]+)*", phrase):
            continue
        # At the beginning of a sentence the first letter tells nothing.
        inner = re.findall(rf"(?<=[^\W\d_] ){re.escape(phrase)}(?!\w)", body, re.IGNORECASE)
        if inner:
            return Counter(inner).most_common(1)[0][0], length, length
    word = words[0][0]
    numeral = word.isdigit() or read_roman(word) is not None
    anywhere = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", body, re.IGNORECASE)
    return (word if numeral else word.lower()), 1, int(numeral or anywhere is not None)
