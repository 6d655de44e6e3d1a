"""A sentence as it stands, where taking it apart is risky: only its value gives way to a gap."""

import re

from questions.languages.vi.clauses import Simple
from questions.languages.vi.fronts import read_front
from questions.languages.vi.marks import count_words, is_name, separators, words_of
from questions.languages.vi.parts import Parts
from questions.languages.vi.predicates import Predicate
from questions.languages.vi.words import EVENTS, STATES, phrase_pattern

MAX_WORDS = 28
_SOME_VERB = re.compile(phrase_pattern(EVENTS | STATES) + r"|(?<!\w)(?:đã|được|bị|là|có)(?!\w)")
_AT_FRONT = re.compile(r"(?:(?:vào|trong|ngay) )?(?:ngày|tháng|năm|quý)?", re.IGNORECASE)


def whole_sentence(parts: Parts) -> Simple | None:
    """Return the sentence with its dated front told apart, None where it is no single plain statement.

    Its subject is its beginning up to the first name, which only serves to see whether there is one.
    """
    end = len(parts.text.rstrip(" .!…/"))
    front = read_front(parts, 0, end)
    if (
        front is None
        or front.now
        or front.lead[1]
        or len(front.dates) > 1
        or not parts.text.rstrip().endswith(".")
    ):
        return None
    if any(mark in ";:–—" for _, mark in separators(parts.text, 0, end, parts.atoms)):
        return None
    name = _end_of_name(parts.text, front.start, end)
    rest = parts.text[front.start : end]
    if name is None or count_words(rest) > MAX_WORDS or not _SOME_VERB.search(parts.text, name, end):
        return None
    if parts.dates_between(front.start, end) or any(date.vague for date in front.dates):
        return None
    predicate = Predicate(name, name, "", event=bool(front.dates))
    return Simple((front.start, name), predicate, ((name, end),), front.dates, now=False)


def _end_of_name(text: str, start: int, end: int) -> int | None:
    """Return where the first run of capitals within six words ends, None where there is none."""
    found = None
    for count, word in enumerate(words_of(text, start, end)):
        if is_name(word[0]):
            found = word.end()
        elif found or count > 5 or not word[0][0].isalpha():
            break
    return found
