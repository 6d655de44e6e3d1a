"""A second answer that is right too."""

from collections.abc import Iterable, Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose, Interaction, Match, Order
from questions.languages import Language
from questions.likeness import date_in, meaning_of
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question

YEAR = 4


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
            keys = [option.text for option in content.keys]
            yield from _said_twice(keys, [option.text for option in content.distractors], language)
        case Match(pairs, extra):
            yield from _said_twice([pair.text for pair in pairs], [each.text for each in extra], language)
        case Order(items):
            first: dict[object, str] = {}
            for place, item in enumerate(items):
                known = first.setdefault(place if item.value is None else str(item.value), item.text)
                if known is not item.text:
                    yield known, item.text
        case _:
            pass


def _said_twice(right: Iterable[str], wrong: Iterable[str], language: Language) -> Iterator[tuple[str, str]]:
    """Yield each right and wrong text that say the same, and a day or month that lies in the right year."""
    known = {meaning_of(text, language): text for text in right}
    years = {date: text for text in known.values() if len(date := date_in(text, language) or "") == YEAR}
    for text in wrong:
        key = known.get(meaning_of(text, language)) or years.get((date_in(text, language) or "")[:YEAR])
        if key is not None:
            yield key, text
