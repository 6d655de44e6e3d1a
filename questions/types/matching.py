"""Prompts, each to be given its answer."""

from collections.abc import Iterator
from typing import Any, cast

from questions.grading import by_parts
from questions.interaction import Extra, Match, Pair
from questions.node import read_list, write_node
from questions.problems import Problem, ResponseRefused
from questions.question import TYPES, CreditRule, Grade, Node, Question, Response


@TYPES.register
class Matching:
    """``{"pairs": [{"prompt", "text", "value"}, …], "extra": [{"text"}, …]}``."""

    tag = "matching"
    rule: CreditRule = "proportional"

    @property
    def blank(self) -> Match:
        """Return no pairs yet."""
        return Match(())

    def read(self, node: Node) -> Match:
        """Return the pairs and the answers that belong to no prompt."""
        return Match(read_list(Pair, node, "pairs"), read_list(Extra, node, "extra") if "extra" in node else ())

    def write(self, interaction: Match) -> dict[str, Any]:
        """Return the pairs and extras as a node."""
        extra = {"extra": [write_node(each) for each in interaction.extra]} if interaction.extra else {}
        return {"pairs": [write_node(pair) for pair in interaction.pairs]} | extra

    def problems(self, question: Question, content: Match) -> Iterator[Problem]:
        """Yield a problem unless there are two different prompts and two different answers, none of them empty."""
        prompts = [" ".join(pair.prompt.split()).casefold() for pair in content.pairs]
        for number, pair in enumerate(content.pairs, 1):
            if not (pair.prompt.strip() and pair.text.strip()):
                yield Problem("question.empty_pair", {"number": number})
        for number, extra in enumerate(content.extra, 1):
            if not extra.text.strip():
                yield Problem("question.empty_extra", {"number": number})
        if len(prompts) < 2 or len(content.choices) < 2:
            yield Problem("question.too_few_items", {"count": len(prompts)})
        if len(set(prompts)) < len(prompts):
            yield Problem("question.same_options")

    def grade(self, question: Question, content: Match, response: Response, language: str) -> Grade:
        """Grade prompt by prompt by the question's credit rule."""
        pairs, choices = content.pairs, content.choices
        matched: Any = response.get("matched", [None] * len(pairs))
        if not isinstance(matched, list) or len(matched) != len(pairs):  # type: ignore[arg-type]
            raise ResponseRefused(Problem("response.no_such_option"))
        if any(m is not None and not (type(m) is int and 0 <= m < len(choices)) for m in matched):  # type: ignore[arg-type]
            raise ResponseRefused(Problem("response.no_such_option"))
        given = cast("list[int | None]", matched)
        right = [None if m is None else choices[m] == pair.text for m, pair in zip(given, pairs, strict=True)]
        return by_parts(right, question.credit_rule)
