"""Two wrong options that say the same."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.likeness import meaning_of
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question


@FLAWS.register
class SameDistractors:
    """Of the rubric's "implausible distractors" those that are one: both cannot be right, so neither is."""

    tag = "same_distractors"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for two wrong options of the same words, date or number."""
        wrong = question.interaction.distractors if isinstance(question.interaction, Choose) else ()
        seen: dict[object, str] = {}
        for option in wrong:
            first = seen.setdefault(meaning_of(option.text, language), option.text)
            if first is not option.text:
                shown = {"one": first[:MOST_SHOWN], "other": option.text[:MOST_SHOWN]}
                yield Problem("flaw.same_distractors", shown, "options")
