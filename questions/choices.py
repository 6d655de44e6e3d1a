"""What single choice and multiple response share: options as nodes, their problems, the chosen ones."""

from collections.abc import Iterator
from typing import Any

from questions.interaction import Choose, Option
from questions.node import read_list, write_node
from questions.problems import Problem, ResponseRefused
from questions.question import Node, Response


def read_options(node: Node, *, many: bool) -> Choose:
    """Return the choice that a node's ``options`` describe."""
    return Choose(read_list(Option, node, "options"), many=many)


def write_options(choose: Choose) -> dict[str, Any]:
    """Return the node's fields of a choice."""
    return {"options": [write_node(option) for option in choose.options]}


def option_problems(choose: Choose) -> Iterator[Problem]:
    """Yield what makes options impossible to choose from: too few, empty, or alike."""
    if len(choose.options) < 2:
        yield Problem("question.too_few_options", {"count": len(choose.options)})
    texts = [" ".join(option.text.split()).casefold() for option in choose.options]
    if "" in texts:
        yield Problem("question.empty_option")
    if len(set(texts)) < len(texts):
        yield Problem("question.same_options")


def chosen(response: Response, count: int) -> set[int]:
    """Return the indices of the options that were chosen; raise ResponseRefused for any that do not exist."""
    return set(indices(response.get("chosen", []), count))


def indices(given: Any, count: int) -> list[int]:
    """Return a list of indices below ``count``; raise ResponseRefused when it is anything else."""
    if not isinstance(given, list) or not all(type(i) is int and 0 <= i < count for i in given):  # type: ignore[misc]
        raise ResponseRefused(Problem("response.no_such_option"))
    return given  # type: ignore[return-value]
