"""A word that ties the key to the stem."""

import re
from collections.abc import Iterator
from itertools import pairwise

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question

WORD = re.compile(r"\w+")
QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"")
"""What the stem quotes, the title of an article say, is not its own wording."""


@FLAWS.register
class WordRepeats:
    """The rubric's "word repeats" (clang association): two words in a row of the stem, in the key alone."""

    tag = "word_repeats"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for such a pair of telling words."""
        content = question.interaction
        if not isinstance(content, Choose) or content.many or not content.distractors:
            return
        stem = QUOTED.sub(" ", question.stem)
        wrong = {pair for option in content.distractors for pair in _pairs(option.text, language)}
        only_in_stem = set(_pairs(stem, language)) - wrong
        for key in content.keys:
            shared = [pair for pair in _pairs(key.text, language) if pair in only_in_stem]
            # A key that stands there as a whole is another flaw.
            if shared and language.fold(key.text) not in language.fold(stem):
                yield Problem("flaw.word_repeats", {"words": shared[0], "key": key.text[:MOST_SHOWN]}, "options")


def _pairs(text: str, language: Language) -> list[str]:
    """Return every two neighbouring words of a text that both say something."""
    empty = language.cues.empty_words
    words = WORD.findall(language.fold(text))
    return [f"{a} {b}" for a, b in pairwise(words) if not {a, b} & empty and not (a + b).isdigit()]
