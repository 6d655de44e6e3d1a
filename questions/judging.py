"""What true/false and multiple true/false share: the verdict on each judgement."""

from typing import Any, cast

from questions.interaction import Judge
from questions.problems import Problem, ResponseRefused
from questions.question import Response


def judged(judge: Judge, response: Response) -> tuple[bool | None, ...]:
    """Return for each statement whether it was judged rightly, None where it was left open."""
    statements = judge.statements
    judgements: Any = response.get("judged", [None] * len(statements))
    if not isinstance(judgements, list) or len(judgements) != len(statements):  # type: ignore[arg-type]
        raise ResponseRefused(Problem("response.no_such_option"))
    if not all(isinstance(each, bool | None) for each in judgements):  # type: ignore[arg-type]
        raise ResponseRefused(Problem("response.no_such_option"))
    given = cast("list[bool | None]", judgements)
    return tuple(
        None if each is None else each is statement.value
        for each, statement in zip(given, statements, strict=True)
    )
