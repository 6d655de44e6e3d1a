"""One statement, the stem itself, to be judged."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from questions.fact import Evidence, More
from questions.grading import by_parts
from questions.interaction import Judge, Statement
from questions.judging import judged
from questions.node import read_node, write_node
from questions.problems import Problem
from questions.question import TYPES, CreditRule, Grade, Node, Question, Response


@dataclass(frozen=True, slots=True)
class Answer:
    """The node's answer: the statement's value, why, and what proves it beside the question's own evidence."""

    value: bool
    why: str = ""
    evidence: tuple[Evidence, ...] = ()
    more: More = field(default_factory=dict[str, object])


@TYPES.register
class TrueFalse:
    """``{"stem", "answer": {"value": true | false}}``; the interaction's only statement is the stem."""

    tag = "true_false"
    rule: CreditRule = "exact"

    @property
    def blank(self) -> Judge:
        """Return the stem, not written yet, as the statement."""
        return Judge((Statement("", value=True),))

    def read(self, node: Node) -> Judge:
        """Return the stem as a statement with its value."""
        answer = read_node(Answer, node.get("answer"), "answer")
        stem = str(node.get("stem", ""))
        return Judge((Statement(stem, answer.value, answer.why, answer.evidence, answer.more),))

    def write(self, interaction: Judge) -> dict[str, Any]:
        """Return the value as the node's answer; the text is the stem."""
        (statement,) = interaction.statements
        answer = Answer(statement.value, statement.why, statement.evidence, statement.more)
        return {"answer": write_node(answer)}

    def problems(self, question: Question, content: Judge) -> Iterator[Problem]:
        """Yield a problem when the statement is not the stem."""
        if [s.text for s in content.statements] != [question.stem]:
            yield Problem("question.statement_is_stem")

    def grade(self, question: Question, content: Judge, response: Response, language: str) -> Grade:
        """Give the whole mark for the right judgement."""
        return by_parts(judged(content, response), "exact")
