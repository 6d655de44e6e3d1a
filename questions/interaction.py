"""The few ways to answer a question: a closed set that templates and exporters know.

Every class holds the whole content, the key included; what a student may see is made in ``asking``. ``kind`` names
the files in ``templates/interactions`` that draw it.
"""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from questions.fact import Evidence, More, Value


@dataclass(frozen=True, slots=True)
class Option:
    """An offered answer; a wrong one (a distractor) says why it is wrong."""

    text: str
    correct: bool
    value: Value | None = None
    why: str = ""
    evidence: tuple[Evidence, ...] = ()
    more: More = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence to be judged true or false."""

    text: str
    value: bool
    why: str = ""
    evidence: tuple[Evidence, ...] = ()
    more: More = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Answer:
    """A typed answer: how it is written, its value, other accepted forms, and how far a number may be off."""

    text: str
    value: Value | None = None
    accepted: tuple[str, ...] = ()
    tolerance: float = 0
    unit: str = ""
    more: More = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Pair:
    """A prompt and the text that belongs to it."""

    prompt: str
    text: str
    value: Value | None = None
    more: More = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Extra:
    """An answer of a matching question that belongs to no prompt."""

    text: str
    more: More = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be put in order."""

    text: str
    value: Value | None = None
    more: More = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose one of the options, or as many as are right."""

    kind: ClassVar[Literal["choose"]] = "choose"
    options: tuple[Option, ...]
    many: bool = False

    @property
    def keys(self) -> tuple[Option, ...]:
        """Return the right options."""
        return tuple(option for option in self.options if option.correct)

    @property
    def distractors(self) -> tuple[Option, ...]:
        """Return the wrong options."""
        return tuple(option for option in self.options if not option.correct)


@dataclass(frozen=True, slots=True)
class Judge:
    """Judge each statement true or false."""

    kind: ClassVar[Literal["judge"]] = "judge"
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Write:
    """Write a few words, or a date in any of its forms."""

    kind: ClassVar[Literal["write"]] = "write"
    answer: Answer


@dataclass(frozen=True, slots=True)
class Number:
    """Write a number; the unit stands beside the field."""

    kind: ClassVar[Literal["number"]] = "number"
    answer: Answer


@dataclass(frozen=True, slots=True)
class Order:
    """Put the items, kept here in the right order, in order."""

    kind: ClassVar[Literal["order"]] = "order"
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Give each prompt its answer; ``extra`` answers belong to none."""

    kind: ClassVar[Literal["match"]] = "match"
    pairs: tuple[Pair, ...]
    extra: tuple[Extra, ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """Return the different answers on offer, those of the pairs first."""
        return tuple(dict.fromkeys([pair.text for pair in self.pairs] + [extra.text for extra in self.extra]))


Interaction = Choose | Judge | Write | Number | Order | Match
