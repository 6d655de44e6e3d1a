"""A way of asking: from findings to questions; the registry of all ways."""

from collections.abc import Iterator
from typing import Protocol

from questions.fact import Evidence, Value
from questions.finding import Finding
from questions.interaction import Interaction
from questions.material import Material
from questions.question import CreditRule, Question
from questions.registry import Registry


class Generator(Protocol):
    """What makes questions of one way of asking."""

    @property
    def tag(self) -> str:
        """Return the name of the way."""
        ...

    def make(self, material: Material) -> Iterator[Question]:
        """Yield draft questions; none of them is proved yet."""
        ...


GENERATORS: Registry[Generator] = Registry("questions.generators")


def draft(
    findings: tuple[Finding, ...], generator: str, question_type: str, stem: str, content: Interaction,
    explanation: str, difficulty: float, rule: CreditRule = "exact", number: int = 1,
) -> Question:  # fmt: skip
    """Return a question about one or several findings, its id made of the first fact, the way and a counter."""
    first = findings[0]
    evidence: dict[tuple[int, int], Evidence] = {}
    for finding in findings:
        for passage in finding.fact.evidence:
            evidence.setdefault((passage.start, passage.end), passage)
    suffix = f"-{number}" if number > 1 else ""
    return Question(
        id=f"{first.fact.id}-{generator}{suffix}",
        type=question_type,
        topic=first.fact.kind,
        stem=stem,
        interaction=content,
        facts=tuple(dict.fromkeys(finding.fact.id for finding in findings)),
        evidence=tuple(evidence.values()),
        explanation=explanation,
        generator=generator,
        difficulty=round(difficulty, 2),
        credit_rule=rule,
        passage=first.passage if len(findings) == 1 else None,
    )


def states(finding: Finding, material: Material, text: str | None = None, value: Value | None = None) -> str:
    """Return the finding's claim with its own value, or with another one that is written as ``text``."""
    text, value = (finding.text, finding.fact.value) if text is None else (text, value)
    if finding.fact.kind == "date":
        text = material.wording.date(str(value), alone=False)
    return finding.claim.statement(text)


def explain(finding: Finding, material: Material) -> str:
    """Return the right statement and the sentence that proves it."""
    statement, context = states(finding, material), material.with_context(finding.proof)
    if finding.quoted or statement == finding.proof[-1].text:
        return material.wording.says_true(context)
    return material.wording.quoted(statement, context)


def can_be_typed(finding: Finding) -> bool:
    """Return whether a finding has one plain way to be typed: a date, an exact count, a place or a unique name."""
    if finding.fact.kind == "date":
        return finding.form in ("year", "month", "day")
    if finding.fact.kind == "number":
        return finding.form.startswith("|") and not finding.vague
    return finding.role == "unique" or (finding.fact.kind == "place" and bool(finding.accepted))
