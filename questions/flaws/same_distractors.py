"""Two wrong options that say the same."""

from collections.abc import Iterator
from itertools import combinations

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.likeness import say_the_same
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question


@FLAWS.register
class SameDistractors:
    """Of the rubric's "implausible distractors" those that are one: both cannot be right, so neither is."""

    tag = "same_distractors"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for two wrong options of the same words, date or number."""
        wrong = question.interaction.distractors if isinstance(question.interaction, Choose) else ()
        for one, other in combinations([option.text[:MOST_SHOWN] for option in wrong], 2):
            if say_the_same(one, other, language):
                yield Problem("flaw.same_distractors", {"one": one, "other": other}, "options")
