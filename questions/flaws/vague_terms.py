"""Often and seldom, which everybody reads in another way."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose, Judge
from questions.languages import Language
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question


@FLAWS.register
class VagueTerms:
    """The rubric's "vague terms" in what is to be chosen or judged."""

    tag = "vague_terms"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for such a word in an option or a statement."""
        match question.interaction:
            case Choose(options):
                texts = [option.text for option in options]
            case Judge(statements):
                texts = [statement.text for statement in statements]
            case _:
                return
        for text in texts:
            if found := language.cues.vague.search(language.fold(text)):
                yield Problem("flaw.vague_terms", {"word": found[0], "text": text[:MOST_SHOWN]}, "options")
