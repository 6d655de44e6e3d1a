"""A few typed words, or a typed date."""

from collections.abc import Iterator
from typing import Any

from questions.grading import by_parts
from questions.interaction import Answer, Write
from questions.languages import LANGUAGES, Language
from questions.node import read_node, write_node
from questions.problems import Problem
from questions.question import TYPES, CreditRule, Grade, Node, Question, Response
from questions.typed import typed


@TYPES.register
class ShortAnswer:
    """``{"answer": {"text", "value", "accepted": […]}}``; a date is compared by value, words by folded form."""

    tag = "short_answer"
    rule: CreditRule = "exact"

    @property
    def blank(self) -> Write:
        """Return no answer yet."""
        return Write(Answer(""))

    def read(self, node: Node) -> Write:
        """Return the answer as words to be written."""
        return Write(read_node(Answer, node.get("answer"), "answer"))

    def write(self, interaction: Write) -> dict[str, Any]:
        """Return the answer as a node."""
        return {"answer": write_node(interaction.answer)}

    def problems(self, question: Question, content: Write) -> Iterator[Problem]:
        """Yield a problem when there is nothing to write."""
        if not content.answer.text.strip():
            yield Problem("question.empty_answer")

    def grade(self, question: Question, content: Write, response: Response, language: str) -> Grade:
        """Give the whole mark for an accepted form or, for a date or number, for the same value."""
        answer, tongue = content.answer, LANGUAGES[language]
        given = typed(response)
        right = any(_is_same(given, form, tongue) for form in (answer.text, *answer.accepted))
        if not right and question.topic == "date":
            right = answer.value is not None and tongue.date(given) == answer.value
        if not right and question.topic in ("number", "ordinal"):
            right = answer.value is not None and tongue.number(given) == answer.value
        return by_parts([right if given.strip() else None], "exact")


def _is_same(given: str, form: str, tongue: Language) -> bool:
    """Tell whether two writings are the same; of marks alone folding leaves nothing, so they must be equal."""
    folded = tongue.fold(given)
    return folded == tongue.fold(form) if folded else "" != given.strip() == form.strip()
