"""The ranked list of a quiz, by the mark that counts and the printed tie rule."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Row, bindparam, func, select

from quiz import models
from quiz.models import GradeMethod
from quiz.services.finishing import settle
from quiz.services.marks import as_mark
from quiz.services.quizzes import managed_quiz
from quiz.services.transactions import reading
from quiz.services.viewers import Viewer


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One student's place; ``attempt_id`` is the attempt that counts, ``attempts`` how many have ended."""

    rank: int
    user_id: int
    name: str
    attempt_id: int
    mark: Decimal
    max_mark: Decimal
    submitted_at: datetime
    seconds: int
    attempts: int


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """A quiz's ranked list.

    The tie rule: the higher mark is before the lower; of equal marks, the earlier submission by the server's
    clock; what is equal in both has the same rank. ``in_progress`` counts students who have not ended yet.
    """

    quiz_id: int
    title: str
    grade_method: GradeMethod
    rows: tuple[ScoreRow, ...]
    in_progress: int


_RANKED = ("guest", "student")
_ENDED = (
    select(func.count())
    .where(
        models.Attempt.quiz_id == models.BestMark.quiz_id,
        models.Attempt.user_id == models.BestMark.user_id,
        models.Attempt.state != "in_progress",
    )
    .correlate(models.BestMark)
    .scalar_subquery()
)
_ROWS = (
    select(
        models.BestMark.user_id,
        models.User.name,
        models.BestMark.attempt_id,
        models.BestMark.mark,
        models.BestMark.max_mark,
        models.BestMark.started_at,
        models.BestMark.submitted_at,
        _ENDED.label("attempts"),
    )
    .join(models.User, models.User.id == models.BestMark.user_id)
    .where(models.BestMark.quiz_id == bindparam("quiz"), models.User.kind.in_(_RANKED))
    .order_by(
        models.BestMark.mark.desc(), models.BestMark.submitted_at, models.User.sort_key, models.BestMark.user_id
    )
)
_IN_PROGRESS = (
    select(func.count())
    .select_from(models.Attempt)
    .join(models.User, models.User.id == models.Attempt.user_id)
    .where(
        models.Attempt.quiz_id == bindparam("quiz"),
        models.Attempt.state == "in_progress",
        models.User.kind.in_(_RANKED),
    )
)
BestRow = Row[int, str, int, int, int, datetime, datetime, int]


def scoreboard(quiz_id: int, viewer: Viewer, now: datetime) -> Scoreboard:
    """Return the scoreboard of a quiz that the viewer may manage; teachers' own tries are never on it."""
    settle(now, models.Attempt.quiz_id == quiz_id)
    with reading() as session:
        quiz = managed_quiz(session, quiz_id, viewer)
        rows = session.execute(_ROWS, {"quiz": quiz_id}).all()
        waiting = session.scalar(_IN_PROGRESS, {"quiz": quiz_id}) or 0
        return Scoreboard(quiz.id, quiz.title, quiz.grade_method, tuple(_ranked(rows)), waiting)


def _ranked(rows: Iterable[BestRow]) -> Iterator[ScoreRow]:
    """Yield the rows, which are sorted, with their ranks."""
    rank, last = 0, None
    for place, row in enumerate(rows, 1):
        if (row.mark, row.submitted_at) != last:
            rank, last = place, (row.mark, row.submitted_at)
        yield ScoreRow(
            rank=rank,
            user_id=row.user_id,
            name=row.name,
            attempt_id=row.attempt_id,
            mark=as_mark(row.mark),
            max_mark=as_mark(row.max_mark),
            submitted_at=row.submitted_at,
            seconds=round((row.submitted_at - row.started_at).total_seconds()),
            attempts=row.attempts,
        )
