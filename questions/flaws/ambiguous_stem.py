"""A stem that points at text which is not there."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose, Number, Write
from questions.languages import Language
from questions.problems import Problem
from questions.question import Question


@FLAWS.register
class AmbiguousStem:
    """The rubric's "ambiguous or unclear information", where words such as "this conference" name nothing."""

    tag = "ambiguous_stem"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for a word that points at something, when nothing that it could mean is named."""
        content = question.interaction
        if question.media or not (isinstance(content, Choose | Write | Number) or question.stem_is_statement):
            return
        found = language.cues.pointing.search(question.stem.lower())
        if found and not _is_named(question.stem, found.start(), found.end()):
            yield Problem("flaw.ambiguous_stem", {"words": found[0]}, "stem")


def _is_named(stem: str, start: int, end: int) -> bool:
    """Return whether a name, a number or a sentence stands before the words, or a quotation behind them."""
    before, after = stem[:start].strip(), stem[end:]
    named = any(letter.isupper() or letter.isdigit() for letter in before[1:])
    return named or ". " in before or any(sign in after for sign in ':“"«')
