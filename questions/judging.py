"""What true/false and multiple true/false share: the verdict on each judgement."""

from typing import Any

from questions.interaction import Judge
from questions.problems import Problem, ResponseRefused
from questions.question import Response


def judged(judge: Judge, response: Response) -> tuple[bool, ...]:
    """Return for each statement whether it was judged rightly; one that was left open is not."""
    count = len(judge.statements)
    given: Any = response.get("judged", [None] * count)
    if not isinstance(given, list) or len(given) != count or any(g not in (True, False, None) for g in given):  # type: ignore[arg-type]
        raise ResponseRefused(Problem("response.no_such_option"))
    return tuple(g is statement.value for g, statement in zip(given, judge.statements, strict=True))  # type: ignore[arg-type]
