"""A question with its key and its proof, how a response to it is graded, and the registry of types."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Literal, Protocol

from questions.fact import Evidence, Kind, More
from questions.interaction import Interaction, Judge
from questions.problems import Problem
from questions.registry import Registry

State = Literal["draft", "approved", "rejected", "retired"]
CreditRule = Literal["exact", "proportional", "net_correct", "national_2025"]

Node = Mapping[str, Any]
"""One JSON object of a bank file."""

Response = Mapping[str, Any]
"""What was given, as JSON, in the question's own numbering:

``{"chosen": [i, …]}`` · ``{"judged": [true | false | null, …]}`` · ``{"text": "…"}`` ·
``{"ranks": [n | null, …]}`` (the place, from 1, given to each item) ·
``{"matched": [i | null, …]}`` (for each prompt an index into ``Match.choices``).
"""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of the article that is shown above the stem, to be read first."""

    text: str
    evidence: tuple[Evidence, ...] = ()
    more: More = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to be answered: immutable content, key and proof included."""

    id: str
    type: str
    topic: Kind
    stem: str
    interaction: Interaction
    facts: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    explanation: str = ""
    generator: str = ""
    state: State = "draft"
    tags: tuple[str, ...] = ()
    difficulty: float | None = None
    max_mark: float = 1
    credit_rule: CreditRule = "exact"
    passage: Passage | None = None
    media: tuple[Node, ...] = ()
    more: More = field(default_factory=dict[str, object])

    @property
    def stem_is_statement(self) -> bool:
        """Return whether the stem itself is what is judged."""
        content = self.interaction
        return isinstance(content, Judge) and [each.text for each in content.statements] == [self.stem]

    @property
    def cited(self) -> tuple[Evidence, ...]:
        """Return what proves the question as a whole, and what is shown above it; not what proves one part."""
        return (*self.evidence, *(self.passage.evidence if self.passage else ()))


@dataclass(frozen=True, slots=True)
class Grade:
    """How much of a question was answered rightly: the fraction of its mark, and each part's verdict.

    A part that was left open is neither right nor wrong: None. An option left without a tick is an answer.
    """

    fraction: Fraction
    parts: tuple[bool | None, ...] = ()


class QuestionType(Protocol):
    """The meaning of one ``type`` of the bank file."""

    @property
    def tag(self) -> str:
        """Return the type's name in the bank file."""
        ...

    @property
    def rule(self) -> CreditRule:
        """Return the credit rule of a question that somebody writes by hand."""
        ...

    @property
    def blank(self) -> Interaction:
        """Return what a question of this type holds before anything is written."""
        ...

    def read(self, node: Node) -> Interaction:
        """Return the interaction that a question's node describes; raise BankRefused when it does not."""
        ...

    def write(self, interaction: Any) -> dict[str, Any]:
        """Return the fields of the node, the inverse of ``read``."""
        ...

    def problems(self, question: Question, content: Any) -> Iterator[Problem]:
        """Yield what makes the question impossible to ask or to mark."""
        ...

    def grade(self, question: Question, content: Any, response: Response, language: str) -> Grade:
        """Grade a response; an empty one earns nothing."""
        ...


TYPES: Registry[QuestionType] = Registry("questions.types")


def grade(question: Question, response: Response | None, language: str = "vi") -> Grade:
    """Return what a response earns by the question's type and credit rule; None earns nothing."""
    return TYPES[question.type].grade(question, question.interaction, response or {}, language)
