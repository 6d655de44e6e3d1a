"""A stem from which nobody knows what is asked."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose, Number, Write
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question

GAP, SHORTEST = "__", 3


@FLAWS.register
class UnfocusedStem:
    """The rubric's "unfocused stem": it cannot be answered before the options are read."""

    tag = "unfocused_stem"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for a stem that names no subject, or that states something and asks nothing."""
        if not isinstance(question.interaction, Choose | Write | Number):
            return
        stem, folded = question.stem.strip(), language.fold(question.stem)
        asks = GAP in stem or bool(language.cues.asking.search(folded))
        is_short = len(folded.split()) < SHORTEST and not any(letter.isdigit() for letter in stem)
        if is_short or language.cues.unfocused.search(folded) or (stem.endswith(".") and not asks):
            yield Problem("flaw.unfocused_stem", where="stem")
