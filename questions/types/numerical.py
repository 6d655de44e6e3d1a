"""A typed number, right within a tolerance."""

import sys
from collections.abc import Iterator
from typing import Any

from questions.grading import by_parts
from questions.interaction import Answer, Number
from questions.languages import LANGUAGES
from questions.node import read_node, write_node
from questions.problems import Problem
from questions.question import TYPES, CreditRule, Grade, Node, Question, Response
from questions.typed import typed


@TYPES.register
class Numerical:
    """``{"answer": {"text", "value", "tolerance", "unit"}}``; the value is scaled (57,01 tỷ is 57010000000)."""

    tag = "numerical"
    rule: CreditRule = "exact"

    @property
    def blank(self) -> Number:
        """Return no number yet."""
        return Number(Answer(""))

    def read(self, node: Node) -> Number:
        """Return the answer as a number to be written."""
        return Number(read_node(Answer, node.get("answer"), "answer"))

    def write(self, interaction: Number) -> dict[str, Any]:
        """Return the answer as a node; the tolerance is always said."""
        return {"answer": write_node(interaction.answer, keep=["tolerance"])}

    def problems(self, question: Question, content: Number) -> Iterator[Problem]:
        """Yield a problem when the key is no number with an end and a writing, or the tolerance below zero."""
        answer = content.answer
        if not isinstance(answer.value, int | float):
            yield Problem("question.number_missing")
        elif not (_has_an_end(answer.value) and _has_an_end(answer.tolerance)):
            yield Problem("question.number_too_large")
        elif not answer.text.strip():
            yield Problem("question.empty_answer")
        if answer.tolerance < 0:
            yield Problem("question.tolerance_negative")

    def grade(self, question: Question, content: Number, response: Response, language: str) -> Grade:
        """Give the whole mark for a number within the tolerance of the key."""
        text = typed(response)
        given = LANGUAGES[language].number(text)
        right = given is not None and _is_near(given, content.answer)
        return by_parts([right if text.strip() else None], "exact")


def _is_near(given: float, answer: Answer) -> bool:
    """Tell whether a number is within the tolerance; no number is near a key that has no end."""
    key, tolerance = answer.value, answer.tolerance
    if not (isinstance(key, int | float) and _has_an_end(key) and _has_an_end(tolerance)):
        return False
    return abs(given - key) <= tolerance + 1e-9 * max(1.0, abs(key))


def _has_an_end(number: float) -> bool:
    """Tell whether a number can be reckoned with: no infinity, and no integer beyond the floats."""
    return abs(number) <= sys.float_info.max
