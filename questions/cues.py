"""What a language must say so that flawed questions can be seen: its patterns, held against folded texts."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of one language by which item-writing flaws are known.

    The patterns are searched in folded text, but for ``negation``, which is searched in the text as written: its
    last group is the word that denies, whose capitals are what is asked for.
    """

    all_of_the_above: re.Pattern[str]
    none_of_the_above: re.Pattern[str]
    combination: re.Pattern[str]
    """An option that names other options by their letters or numbers."""
    verdict: re.Pattern[str]
    """An option that says no more than true or false, yes or no."""
    filler: re.Pattern[str]
    """An option that was written only to have one more."""
    absolute: re.Pattern[str]
    vague: re.Pattern[str]
    negation: re.Pattern[str]
    pointing: re.Pattern[str]
    """Words that mean something only after other text."""
    asking: re.Pattern[str]
    """Question words, and verbs that ask for something to be done."""
    unfocused: re.Pattern[str]
    """A whole stem that names no subject."""
    joiner: re.Pattern[str]
    """What stands between the parts of an option."""
    empty_words: frozenset[str]
    """Words so frequent that they tie nothing together."""
