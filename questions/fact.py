"""A fact: a typed value of an article, what it is about, and the evidence that proves it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

Kind = Literal["date", "number", "ordinal", "agreement", "party", "place", "organisation", "list"]
KINDS: tuple[Kind, ...] = get_args(Kind)

Value = str | int | float | tuple[str, ...]
"""EDTF for a date, a scaled number, an integer for an ordinal, a name, or the names of a list."""

More = Mapping[str, object]
"""Fields of a bank file that this version does not know; written back as they came."""


@dataclass(frozen=True, slots=True)
class Span:
    """Code points ``start`` (inclusive) to ``end`` (exclusive) of an article's text."""

    start: int
    end: int
    more: More = field(default_factory=dict[str, object], hash=False)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that proves something: ``text`` is exactly the article's text from ``start`` to ``end``."""

    article: str
    start: int
    end: int
    text: str
    mark: Span | None = None
    more: More = field(default_factory=dict[str, object])

    @property
    def marked(self) -> str:
        """Return how the article writes the value, an empty string without a mark."""
        return self.text[self.mark.start - self.start : self.mark.end - self.start] if self.mark else ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A typed value with its evidence; the ``id`` depends on neither offsets nor the value."""

    id: str
    kind: Kind
    value: Value
    about: str
    evidence: tuple[Evidence, ...]
    unit: str = ""
    more: More = field(default_factory=dict[str, object])
