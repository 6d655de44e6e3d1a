"""Dates or numbers that are in no order."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.likeness import date_in, number_in
from questions.problems import Problem
from questions.question import Question

FEWEST = 3


@FLAWS.register
class LostSequence:
    """The rubric's "lost sequence": options that have an order are to be read in it."""

    tag = "lost_sequence"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem where all options are dates, or numbers of one thing, and neither rise nor fall."""
        options = question.interaction.options if isinstance(question.interaction, Choose) else ()
        values = _values([option.text for option in options], language)
        if len(values) >= FEWEST and sorted(values) not in (values, values[::-1]):
            yield Problem("flaw.lost_sequence", where="options")


def _values(texts: list[str], language: Language) -> list[str] | list[float]:
    """Return what the texts are sorted by; nothing where some are words, or numbers of different things."""
    dates = [date_in(text, language) for text in texts]
    if None not in dates:
        return [date for date in dates if date is not None]
    numbers = [found for text in texts if (found := number_in(text, language))]
    alike = len(numbers) == len(texts) and len({unit for _, unit in numbers}) == 1
    return [value for value, _ in numbers] if alike else []
