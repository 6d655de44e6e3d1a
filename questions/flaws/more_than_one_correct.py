"""A second answer that is right too."""

from collections.abc import Iterator
from itertools import combinations, product

from questions.flaws import FLAWS
from questions.interaction import Choose, Interaction, Match, Order
from questions.languages import Language
from questions.likeness import date_in, say_the_same
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question


@FLAWS.register
class MoreThanOneCorrect:
    """The rubric's "more than one correct", where the texts show it."""

    tag = "more_than_one_correct"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for a wrong option that a key says too, a tie in an order, an extra answer that fits."""
        for right, other in _both_right(question.interaction, language):
            shown = {"key": right[:MOST_SHOWN], "other": other[:MOST_SHOWN]}
            yield Problem("flaw.more_than_one_correct", shown, "options")


def _both_right(content: Interaction, language: Language) -> Iterator[tuple[str, str]]:
    match content:
        case Choose():
            for key, wrong in product(content.keys, content.distractors):
                if say_the_same(key.text, wrong.text, language) or _is_inside(wrong.text, key.text, language):
                    yield key.text, wrong.text
        case Order(items):
            for one, other in combinations(items, 2):
                if one.value is not None and one.value == other.value:
                    yield one.text, other.text
        case Match(pairs, extra):
            for pair, each in product(pairs, extra):
                if say_the_same(pair.text, each.text, language):
                    yield pair.text, each.text
        case _:
            pass


def _is_inside(text: str, key: str, language: Language) -> bool:
    """Return whether a text is a day or month of the key's year or month: who chooses it is not wrong."""
    date, whole = date_in(text, language), date_in(key, language)
    return bool(date and whole and whole.isdigit() and date.startswith(f"{whole}-"))
