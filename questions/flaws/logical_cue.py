"""A key that can be read in the stem."""

import re
from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose, Number, Write
from questions.languages import Language
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question

WORD = re.compile(r"\w+")
SHORTEST = 4
"""A single letter or figure stands in many a stem by chance."""


@FLAWS.register
class LogicalCue:
    """The rubric's "logical cues in stem", at its plainest."""

    tag = "logical_cue"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for the only right answer where it stands in the stem and no wrong one does."""
        match question.interaction:
            case Choose(many=False) as choose:
                keys, others = [each.text for each in choose.keys], [each.text for each in choose.distractors]
            case Write(answer) | Number(answer):
                keys, others = [answer.text], []
            case _:
                return
        stem = _words(question.stem, language)
        if any(_words(text, language) in stem for text in others):
            return
        for key in keys:
            if len(language.fold(key)) >= SHORTEST and _words(key, language) in stem:
                yield Problem("flaw.logical_cue", {"key": key[:MOST_SHOWN]}, "stem")


def _words(text: str, language: Language) -> str:
    """Return the words of a text with a space on both sides of each, so that no part of a word is found."""
    return f" {' '.join(WORD.findall(language.fold(text)))} "
