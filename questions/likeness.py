"""Whether short texts say the same, and whether they look alike: dates and numbers by value, words folded."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from questions.languages import Language

LONGEST = 60
"""Characters of what may be one date or one number; a longer text is words."""
MOST_KEPT = 4096
"""Texts of which the values are kept: every flaw reads the same options."""
_FIGURES = re.compile(r"[-+−]?\d+(?:[.,]\d+)*")


@lru_cache(MOST_KEPT)
def date_in(text: str, language: Language) -> str | None:
    """Return the EDTF value of a text that is one date; figures alone are a year from 1000 on."""
    is_count = text.strip().isdigit() and len(text.strip()) < len("1000")
    return language.date(text) if len(text) <= LONGEST and not is_count else None


@lru_cache(MOST_KEPT)
def number_in(text: str, language: Language) -> tuple[float, str] | None:
    """Return the value of a text that is one number, and what stands beside its figures (unit, scale).

    Without figures every word must count: a unit alone behind a word for a number makes a name of it.
    """
    value = language.number(text) if len(text) <= LONGEST else None
    if value is None or (not _FIGURES.search(text) and language.number(text.rpartition(" ")[0]) == value):
        return None
    return value, language.fold(_FIGURES.sub(" ", text, count=1)) if _FIGURES.search(text) else ""


def meaning_of(text: str, language: Language) -> object:
    """Return what is equal for two texts that are the same words, date, or number of the same thing."""
    date, number = date_in(text, language), number_in(text, language)
    if date is not None or number is not None:
        return date, number
    return language.fold(text) or tuple(text.split())


def look_of(text: str, language: Language) -> str:
    """Return how a text looks: ``date`` and its value's length, ``figures``, ``number`` in words, or ``words``."""
    date = date_in(text, language)
    if date is not None:
        return f"date {len(date)}"
    if number_in(text, language) is None:
        return "words"
    return "figures" if _FIGURES.search(text) else "number"


def where_all_meet(options: Sequence[set[str]]) -> list[int]:
    """Return the places of the options, given by their parts, of which every part comes back in another one.

    Nothing where two options are the same.
    """
    if len(set(map(frozenset, options))) < len(options):
        return []
    count = Counter(part for each in options for part in each)
    return [place for place, each in enumerate(options) if all(count[part] > 1 for part in each)]
