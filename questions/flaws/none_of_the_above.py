"""An option that says that no other is right."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question


@FLAWS.register
class NoneOfTheAbove:
    """The rubric's "none of the above": who finds it has not shown what is right."""

    tag = "none_of_the_above"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for such an option."""
        options = question.interaction.options if isinstance(question.interaction, Choose) else ()
        for option in options:
            if language.cues.none_of_the_above.search(language.fold(option.text)):
                yield Problem("flaw.none_of_the_above", {"option": option.text[:MOST_SHOWN]}, "options")
