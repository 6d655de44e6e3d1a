"""An option that says that all the others are right."""

from collections.abc import Iterator

from questions.flaws import FLAWS, options_that_say
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question


@FLAWS.register
class AllOfTheAbove:
    """The rubric's "all of the above": who knows two right options has the key."""

    tag = "all_of_the_above"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for such an option."""
        for option in options_that_say(language.cues.all_of_the_above, question, language):
            yield Problem("flaw.all_of_the_above", {"option": option}, "options")
