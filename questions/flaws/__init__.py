"""One file per item-writing flaw: what gives a question away or leaves it unclear, though it can be asked.

The flaws are the 19 of Tarrant, Knierim, Hayes & Ware, "The frequency of item writing flaws in multiple-choice
questions used in high stakes nursing assessments", Nurse Education in Practice 6 (2006), as Moore, Nguyen, Chen &
Stamper sharpened them for programs in "Assessing the quality of multiple-choice questions using GPT-4 and
rule-based methods", EC-TEL 2023; both rest on Haladyna, Downing & Rodriguez, "A review of multiple-choice
item-writing guidelines for classroom assessment", Applied Measurement in Education 15 (2002). Each flaw is seen
here only where a program can tell it with few false alarms; it is a hint to a teacher and never a refusal. One of
the 19 is left out: a gap in mid-sentence, which is how Vietnamese textbooks quote a source.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Protocol

from questions.bank import Bank
from questions.interaction import Choose
from questions.languages import LANGUAGES, Language
from questions.problems import MOST_SHOWN, Problem
from questions.question import Question
from questions.registry import Registry


class Flaw(Protocol):
    """One way in which a question may be badly written."""

    @property
    def tag(self) -> str:
        """Return the flaw's name; the code of its problems is ``flaw.`` and this."""
        ...

    def find(self, question: Question, language: Language) -> Iterator[Problem]:
        """Yield a problem, ``where`` saying in which part, when a question has the flaw; it may be of any type."""
        ...


FLAWS: Registry[Flaw] = Registry("questions.flaws")


def options_that_say(cue: re.Pattern[str], question: Question, language: Language) -> Iterator[str]:
    """Yield the options in which a cue is found, as much of each as is shown."""
    options = question.interaction.options if isinstance(question.interaction, Choose) else ()
    for option in options:
        if cue.search(language.fold(option.text)):
            yield option.text[:MOST_SHOWN]


def flaws_of(question: Question, language: str) -> tuple[Problem, ...]:
    """Return every flaw of a question, each once."""
    tongue = LANGUAGES[language]
    return tuple(problem for flaw in FLAWS for problem in list(flaw.find(question, tongue))[:1])


def count_flaws(bank: Bank) -> Counter[str]:
    """Return how many questions of a bank have each flaw, by its code."""
    return Counter(flaw.code for question in bank.questions for flaw in flaws_of(question, bank.language))
