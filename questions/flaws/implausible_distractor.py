"""A wrong option that nobody would choose."""

from collections import Counter
from collections.abc import Iterator

from questions.flaws import FLAWS
from questions.interaction import Choose
from questions.languages import Language
from questions.likeness import look_of
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question

FEWEST = 3


@FLAWS.register
class ImplausibleDistractor:
    """The rubric's "implausible distractors": fillers, and a name among dates or a date among names."""

    tag = "implausible_distractor"

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem for a filler, and for the only option of another kind."""
        if not isinstance(question.interaction, Choose):
            return
        looks = [look_of(option.text, language)[:4] for option in question.interaction.options]
        count = Counter(looks)
        for option, look in zip(question.interaction.options, looks, strict=True):
            odd = len(looks) >= FEWEST and count[look] == 1 and count.keys() == {"date", "word"}
            filler = language.cues.filler.search(language.fold(option.text)) or not option.text.strip("._…? ")
            if not option.correct and (odd or filler):
                yield Problem("flaw.implausible_distractor", {"option": option.text[:MOST_SHOWN]}, "options")
