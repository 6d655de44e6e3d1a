"""A gap with text on both sides, to be filled from a list."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question

GAP = "___"


@FLAWS.register
class GapInTheMiddle:
    """The rubric's "fill in the blank": every option has to be read into the middle of the sentence."""

    tag = "gap_in_the_middle"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for options whose stem goes on behind its gap; a gap to be typed into is none."""
        gap = question.stem.rfind(GAP)
        behind = question.stem[gap:].strip('_.…?!:;,)”"» ') if gap >= 0 else ""
        if behind and isinstance(question.interaction, Choose):
            yield Problem("flaw.gap_in_the_middle", where="stem")
