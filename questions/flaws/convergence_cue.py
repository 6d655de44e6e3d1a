"""A key that is where the options meet."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.likeness import date_in, number_in, where_all_meet
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question

FEWEST, PARTS = 4, 2


@FLAWS.register
class ConvergenceCue:
    """The rubric's "convergence cues": the key has those parts that most others have too."""

    tag = "convergence_cue"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem where the parts of the key, and of no other option, all come back in other options."""
        content = question.interaction
        if not isinstance(content, Choose) or len(content.keys) != 1 or len(content.options) < FEWEST:
            return
        parts = [_parts(option.text, language) for option in content.options]
        if min(map(len, parts)) < PARTS:
            return
        if [content.options[place] for place in where_all_meet(parts)] == list(content.keys):
            yield Problem("flaw.convergence_cue", {"key": content.keys[0].text[:MOST_SHOWN]}, "options")


def _parts(text: str, language: Language) -> set[str]:
    """Return the parts of an option: those of a date by their places, those of words as they are joined.

    A number is of one part, whatever its comma: "6,8" is not 6 and 8.
    """
    if date := date_in(text, language):
        return {f"{place} {part}" for place, part in enumerate(date.split("-"))}
    if number_in(text, language):
        return {language.fold(text)}
    return {part for part in language.cues.joiner.split(language.fold(text)) if part}
