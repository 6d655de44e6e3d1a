"""An option that says that no other is right."""

from collections.abc import Iterator

from questions.flaws import FLAWS, options_that_say
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question


@FLAWS.register
class NoneOfTheAbove:
    """The rubric's "none of the above": who finds it has not shown what is right."""

    tag = "none_of_the_above"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for such an option."""
        for option in options_that_say(language.cues.none_of_the_above, question, language):
            yield Problem("flaw.none_of_the_above", {"option": option}, "options")
