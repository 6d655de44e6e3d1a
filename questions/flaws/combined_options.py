"""An option that is made of other options."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question


@FLAWS.register
class CombinedOptions:
    """The rubric's "complex or K-type": "A and B" asks for logic, not for knowledge."""

    tag = "combined_options"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for an option that names others by letters, where no option is a letter by itself."""
        options = question.interaction.options if isinstance(question.interaction, Choose) else ()
        folded = [language.fold(option.text) for option in options]
        if any(len(text) == 1 and text.isalpha() for text in folded):
            return
        for option, text in zip(options, folded, strict=True):
            if language.cues.combination.search(text):
                yield Problem("flaw.combined_options", {"option": option.text[:MOST_SHOWN]}, "options")
