"""A key that alone has the form that is asked for."""

from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.likeness import look_of
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question

FEWEST = 2


@FLAWS.register
class GrammaticalCue:
    """The rubric's "grammatical cues": where words do not bend, kind, precision and full stop remain."""

    tag = "grammatical_cue"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem where the wrong options share a form and the key has another."""
        content = question.interaction
        if not isinstance(content, Choose) or len(content.keys) != 1 or len(content.distractors) < FEWEST:
            return
        key, others = content.keys[0].text, [option.text for option in content.distractors]
        look, looks = look_of(key, language), {look_of(text, language) for text in others}
        # "Countless" among figures is a mathematician's answer.
        of_another_kind = look != "words" and len(looks) == 1 and look not in looks
        stops = {text.rstrip().endswith(".") for text in others}
        if of_another_kind or stops == {not key.rstrip().endswith(".")}:
            yield Problem("flaw.grammatical_cue", {"key": key[:MOST_SHOWN]}, "options")
