"""A fact together with the statement that claims it: what every way of asking starts from."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from questions.article import Sentence
from questions.fact import Evidence, Fact, Kind, Span, Value
from questions.question import Passage
from questions.reading import Mention, Reading
from questions.registry import Registry
from questions.wording import Wording

WHOLE = 0.9
"""The share of a sentence's words from which on a claim says all of it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that stands alone, open where the value goes.

    ``asked`` stands there in a question ("vào năm nào"); ``said`` stands there in a statement, with ``{}`` for the
    value ("vào năm {}"); ``gap`` is what a gap is to be filled with ("năm"), empty where none is asked.
    """

    before: str
    asked: str
    after: str = ""
    said: str = "{}"

    def question(self) -> str:
        """Return the question that asks for the value, or the gap where there are no question words."""
        return f"{_joined(self.before, self.asked, self.after)}?" if self.asked else self.gap()

    def statement(self, value: str) -> str:
        """Return the statement that gives a value."""
        return f"{_joined(self.before, self.said.replace('{}', value), self.after)}."

    def gap(self) -> str:
        """Return the statement with a gap for the value."""
        return f"{_joined(self.before, self.said.replace('{}', '____'), self.after)}."


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact, its claim, and how its value is written as an option.

    ``form`` is what distractors must share; ``theme`` names what the value belongs to, for reasons and prompts
    ("Hội nghị … diễn ra"); ``source`` is the statement that names it; ``accepted`` are other ways to write the
    value; ``among`` are the values of a list.
    """

    fact: Fact
    claim: Claim
    text: str
    form: str
    theme: str
    role: str
    proof: tuple[Sentence, ...]
    source: str = ""
    accepted: tuple[str, ...] = ()
    among: tuple[Mention, ...] = ()
    vague: str = ""
    quoted: bool = False
    """Whether the claim is the article's own sentence, which is asked by leaving a gap and no other way."""
    in_line: bool = False
    """Whether the claim quotes a line of a timeline and its date."""
    passage: Passage | None = None
    """What has to be read before it."""
    pointer: str = ""
    """The question that points at the gap, where the passage holds the claim."""

    @property
    def stem(self) -> str:
        """Return what asks for the value: the question, the gap, or what points at a gap in the passage."""
        return self.pointer or self.claim.question()

    def is_whole(self, wording: Wording) -> bool:
        """Return whether the claim leaves nearly nothing out of what its sentence tells of the value."""
        sentence, mark = self.proof[-1], self.fact.evidence[-1].mark
        if mark is None:
            return True
        told = wording.piece_around(sentence.text, mark.start - sentence.start, mark.end - sentence.start)
        return wording.weight(self.claim.statement(self.text)) >= WHOLE * wording.weight(told)

    @property
    def about(self) -> str:
        """Return what is asked: two findings with the same words must have the same value."""
        return f"{self.role} {self.claim.question()}"


class FactFinder(Protocol):
    """What finds one kind of fact in a reading."""

    @property
    def tag(self) -> str:
        """Return the kind of fact."""
        ...

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield the facts of the kind with their claims."""
        ...


FACTS: Registry[FactFinder] = Registry("questions.facts")


def evidence_of(reading: Reading, proof: tuple[Sentence, ...], mark: Span | None) -> tuple[Evidence, ...]:
    """Return the sentences as evidence, the value marked in the one that holds it."""
    return tuple(
        Evidence(
            reading.article.id,
            sentence.start,
            sentence.end,
            reading.article.text[sentence.start : sentence.end],
            mark if mark and sentence.start <= mark.start and mark.end <= sentence.end else None,
        )
        for sentence in proof
    )


def make_fact(
    reading: Reading,
    kind: Kind,
    role: str,
    value: Value,
    about: str,
    proof: tuple[Sentence, ...],
    mark: Span,
    unit: str = "",
) -> Fact:
    """Return a fact whose id comes from the article's title, the kind, the role and what it is about."""
    key = "\n".join([reading.article.title, kind, role, about])
    digest = hashlib.sha256(unicodedata.normalize("NFC", key).encode()).hexdigest()[:8]
    return Fact(f"{slug(about)}-{digest}", kind, value, about, evidence_of(reading, proof, mark), unit)


def slug(text: str, words: int = 5) -> str:
    """Return the first words of a text in plain lower-case letters joined by hyphens."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "-".join(re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode())[:words]) or "fact"


def _joined(*parts: str) -> str:
    text = " ".join(part.strip() for part in parts if part.strip())
    text = re.sub(r"\s+([,.;:)])", r"\1", text)
    return text[:1].upper() + text[1:]
