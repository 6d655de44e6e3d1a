"""Options that only say true or false."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question


@FLAWS.register
class TrueFalseOptions:
    """The rubric's "true or false question" in the dress of another type."""

    tag = "true_false_options"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem where every option is a verdict."""
        options = question.interaction.options if isinstance(question.interaction, Choose) else ()
        if options and all(language.cues.verdict.search(language.fold(option.text)) for option in options):
            yield Problem("flaw.true_false_options", where="options")
