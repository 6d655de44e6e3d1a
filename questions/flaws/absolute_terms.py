"""Always and never, which hardly ever are true."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose, Judge
from questions.languages import Language
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question


@FLAWS.register
class AbsoluteTerms:
    """The rubric's "absolute terms", where they rule a wrong answer out."""

    tag = "absolute_terms"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for such a word in a wrong option, the keys having none, or in a false statement."""
        absolute = language.cues.absolute
        match question.interaction:
            case Choose() as choose:
                right = [language.fold(option.text) for option in choose.keys]
                texts = [option.text for option in choose.distractors]
                texts = [] if any(map(absolute.search, right)) else texts
            case Judge(statements):
                texts = [statement.text for statement in statements if not statement.value]
            case _:
                return
        for text in texts:
            if found := absolute.search(language.fold(text)):
                yield Problem("flaw.absolute_terms", {"word": found[0], "text": text[:MOST_SHOWN]}, "options")
