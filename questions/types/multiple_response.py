"""Every right option among several, and no wrong one."""

from collections.abc import Iterator
from typing import Any

from questions.choices import chosen, option_problems, read_options, write_options
from questions.grading import by_choice
from questions.interaction import Choose
from questions.problems import Problem
from questions.question import TYPES, CreditRule, Grade, Node, Question, Response


@TYPES.register
class MultipleResponse:
    """``{"options": [{"text", "correct"}, …]}`` with at least one right and one wrong option."""

    tag = "multiple_response"
    rule: CreditRule = "net_correct"

    @property
    def blank(self) -> Choose:
        """Return no options yet."""
        return Choose((), many=True)

    def read(self, node: Node) -> Choose:
        """Return the options as a choice of many."""
        return read_options(node, many=True)

    def write(self, interaction: Choose) -> dict[str, Any]:
        """Return the options as a node."""
        return write_options(interaction)

    def problems(self, question: Question, content: Choose) -> Iterator[Problem]:
        """Yield a problem unless some options are right and some wrong."""
        yield from option_problems(content)
        right = sum(option.correct for option in content.options)
        if not 0 < right < len(content.options):
            yield Problem("question.some_right_options", {"count": right})

    def grade(self, question: Question, content: Choose, response: Response, language: str) -> Grade:
        """Grade the ticks by the question's credit rule."""
        options = content.options
        keys = {i for i, option in enumerate(options) if option.correct}
        return by_choice(chosen(response, len(options)), keys, len(options), question.credit_rule)
