"""A bank: articles, the facts found in them, and the questions made of the facts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from questions.fact import Fact, More
from questions.question import Question


@dataclass(frozen=True, slots=True)
class Article:
    """A source text: NFC, line ends as in Unix; ``published`` is ISO 8601 as precise as it is known, or empty."""

    id: str
    title: str
    text: str
    published: str = ""
    source: str = ""
    more: More = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Bank:
    """A question set as a file."""

    title: str
    language: str
    articles: tuple[Article, ...]
    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]
    provenance: Mapping[str, object] = field(default_factory=dict[str, object])
    more: More = field(default_factory=dict[str, object])
