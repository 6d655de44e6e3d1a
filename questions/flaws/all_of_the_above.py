"""An option that says that all the others are right."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question


@FLAWS.register
class AllOfTheAbove:
    """The rubric's "all of the above": who knows two right options has the key."""

    tag = "all_of_the_above"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for such an option."""
        options = question.interaction.options if isinstance(question.interaction, Choose) else ()
        for option in options:
            if language.cues.all_of_the_above.search(language.fold(option.text)):
                yield Problem("flaw.all_of_the_above", {"option": option.text[:MOST_SHOWN]}, "options")
