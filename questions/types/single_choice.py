"""One right option among several."""

from collections.abc import Iterator
from typing import Any

from questions.choices import chosen, option_problems, read_options, write_options
from questions.grading import by_choice
from questions.interaction import Choose
from questions.problems import Problem
from questions.question import TYPES, CreditRule, Grade, Node, Question, Response


@TYPES.register
class SingleChoice:
    """``{"options": [{"text", "correct"}, …]}`` with exactly one right option."""

    tag = "single_choice"
    rule: CreditRule = "exact"

    @property
    def blank(self) -> Choose:
        """Return no options yet."""
        return Choose(())

    def read(self, node: Node) -> Choose:
        """Return the options as a choice of one."""
        return read_options(node, many=False)

    def write(self, interaction: Choose) -> dict[str, Any]:
        """Return the options as a node."""
        return write_options(interaction)

    def problems(self, question: Question, content: Choose) -> Iterator[Problem]:
        """Yield a problem unless one option and no other is right."""
        yield from option_problems(content)
        right = sum(option.correct for option in content.options)
        if right != 1:
            yield Problem("question.one_right_option", {"count": right})

    def grade(self, question: Question, content: Choose, response: Response, language: str) -> Grade:
        """Give the whole mark for the key, nothing for anything else."""
        options = content.options
        keys = {i for i, option in enumerate(options) if option.correct}
        return by_choice(chosen(response, len(options)), keys, len(options), "exact")
