"""Items to be put in order."""

from collections.abc import Iterator
from typing import Any, cast

from questions.grading import by_parts
from questions.interaction import Item, Order
from questions.node import read_list, write_node
from questions.problems import Problem, ResponseRefused
from questions.question import TYPES, CreditRule, Grade, Node, Question, Response


@TYPES.register
class Ordering:
    """``{"items": [{"text", "value"}, …]}`` in the right order."""

    tag = "ordering"
    rule: CreditRule = "proportional"

    @property
    def blank(self) -> Order:
        """Return no items yet."""
        return Order(())

    def read(self, node: Node) -> Order:
        """Return the items in the right order."""
        return Order(read_list(Item, node, "items"))

    def write(self, interaction: Order) -> dict[str, Any]:
        """Return the items as a node."""
        return {"items": [write_node(item) for item in interaction.items]}

    def problems(self, question: Question, content: Order) -> Iterator[Problem]:
        """Yield a problem unless there are at least two different items, none of them empty."""
        texts = [" ".join(item.text.split()).casefold() for item in content.items]
        for number, text in enumerate(texts, 1):
            if not text:
                yield Problem("question.empty_item", {"number": number})
        if len(texts) < 2:
            yield Problem("question.too_few_items", {"count": len(texts)})
        if len(set(texts)) < len(texts):
            yield Problem("question.same_options")

    def grade(self, question: Question, content: Order, response: Response, language: str) -> Grade:
        """Grade place by place by the question's credit rule."""
        count = len(content.items)
        ranks: Any = response.get("ranks", [None] * count)
        if not isinstance(ranks, list) or len(ranks) != count:  # type: ignore[arg-type]
            raise ResponseRefused(Problem("response.no_such_option"))
        if any(rank is not None and not (type(rank) is int and 1 <= rank <= count) for rank in ranks):  # type: ignore[arg-type]
            raise ResponseRefused(Problem("response.no_such_option"))
        given = cast("list[int | None]", ranks)
        right = [None if rank is None else rank == place for place, rank in enumerate(given, 1)]
        return by_parts(right, question.credit_rule)
