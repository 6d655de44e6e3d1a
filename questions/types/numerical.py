"""A typed number, right within a tolerance."""

from collections.abc import Iterator
from typing import Any

from questions.grading import by_parts
from questions.interaction import Answer, Number
from questions.languages import LANGUAGES
from questions.node import read_node, write_node
from questions.problems import Problem
from questions.question import TYPES, Grade, Node, Question, Response


@TYPES.register
class Numerical:
    """``{"answer": {"text", "value", "tolerance", "unit"}}``; the value is scaled (57,01 tỷ is 57010000000)."""

    tag = "numerical"

    def read(self, node: Node) -> Number:
        """Return the answer as a number to be written."""
        return Number(read_node(Answer, node.get("answer"), "answer"))

    def write(self, interaction: Number) -> dict[str, Any]:
        """Return the answer as a node; the tolerance is always said."""
        return {"answer": write_node(interaction.answer, keep=["tolerance"])}

    def problems(self, question: Question, content: Number) -> Iterator[Problem]:
        """Yield a problem when the key is no number or the tolerance is below zero."""
        answer = content.answer
        if not isinstance(answer.value, int | float):
            yield Problem("question.number_missing")
        if answer.tolerance < 0:
            yield Problem("question.tolerance_negative")

    def grade(self, question: Question, content: Number, response: Response, language: str) -> Grade:
        """Give the whole mark for a number within the tolerance of the key."""
        answer = content.answer
        given = LANGUAGES[language].number(str(response.get("text", "")))
        right = (
            given is not None
            and isinstance(answer.value, int | float)
            and abs(given - answer.value) <= answer.tolerance + 1e-9 * max(1.0, abs(answer.value))
        )
        return by_parts([right], "exact")
