"""A stem that asks for what is not so, without saying it loudly."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose, Number, Write
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question


@FLAWS.register
class NegativeStem:
    """The rubric's "negative worded stem": a word that is read over turns the question round."""

    tag = "negative_stem"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for a denying word that is not in capitals."""
        found = language.cues.negation.search(question.stem)
        word = found[found.lastindex or 0] if found else ""
        if word and not word.isupper() and isinstance(question.interaction, Choose | Write | Number):
            yield Problem("flaw.negative_stem", {"word": word, "loud": word.upper()}, "stem")
