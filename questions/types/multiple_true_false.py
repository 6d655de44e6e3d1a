"""Two to six statements under one stem, each to be judged: part II of Vietnam's national exam."""

from collections.abc import Iterator
from typing import Any

from questions.grading import by_parts
from questions.interaction import Judge, Statement
from questions.judging import judged
from questions.node import read_list, write_node
from questions.problems import Problem
from questions.question import TYPES, CreditRule, Grade, Node, Question, Response


@TYPES.register
class MultipleTrueFalse:
    """``{"statements": [{"text", "value"}, …]}``, often below a passage."""

    tag = "multiple_true_false"
    rule: CreditRule = "national_2025"

    @property
    def blank(self) -> Judge:
        """Return no statements yet."""
        return Judge(())

    def read(self, node: Node) -> Judge:
        """Return the statements."""
        return Judge(read_list(Statement, node, "statements"))

    def write(self, interaction: Judge) -> dict[str, Any]:
        """Return the statements as a node."""
        return {"statements": [write_node(statement) for statement in interaction.statements]}

    def problems(self, question: Question, content: Judge) -> Iterator[Problem]:
        """Yield a problem unless there are two to six different statements, and no text is empty."""
        texts = [" ".join(s.text.split()).casefold() for s in content.statements]
        for number, text in enumerate(texts, 1):
            if not text:
                yield Problem("question.empty_statement", {"number": number})
        if not 2 <= len(texts) <= 6:
            yield Problem("question.two_to_six_statements", {"count": len(texts)})
        if len(set(texts)) < len(texts):
            yield Problem("question.same_statements")

    def grade(self, question: Question, content: Judge, response: Response, language: str) -> Grade:
        """Grade the judgements by the question's credit rule."""
        return by_parts(judged(content, response), question.credit_rule)
