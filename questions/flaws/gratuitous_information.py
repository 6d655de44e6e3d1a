"""A stem with more in it than the question needs."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose, Number, Write
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question

MOST_WORDS = 60


@FLAWS.register
class GratuitousInformation:
    """The rubric's "gratuitous information in stem", known by its length."""

    tag = "gratuitous_information"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for a stem of more words than anybody keeps in mind."""
        words = len(question.stem.split())
        if words > MOST_WORDS and isinstance(question.interaction, Choose | Write | Number):
            yield Problem("flaw.gratuitous_information", {"words": words, "most": MOST_WORDS}, "stem")
