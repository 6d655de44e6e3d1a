"""A key that is told by its length."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question

FROM, RATIO = 20, 1.5


@FLAWS.register
class LongestKey:
    """The rubric's "longest option correct", where it catches the eye."""

    tag = "longest_key"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem where every right option is half as long again as each wrong one."""
        if not isinstance(question.interaction, Choose):
            return
        keys = [len(option.text) for option in question.interaction.keys]
        wrong = [len(option.text) for option in question.interaction.distractors]
        if keys and wrong and min(keys) > max(FROM, RATIO * max(wrong)):
            yield Problem("flaw.longest_key", {"key": min(keys), "other": max(wrong)}, "options")
