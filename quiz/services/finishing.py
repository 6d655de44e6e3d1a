"""The end of an attempt: submitted once, or finished by the server when its time is over; graded either way."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import ColumnElement, CursorResult, select, update
from sqlalchemy.orm import Session

from quiz import models
from quiz.models import AttemptState
from quiz.services.best_marks import keep_best_mark
from quiz.services.grading import grade_attempt
from quiz.services.marks import as_mark
from quiz.services.refusals import NotFound
from quiz.services.transactions import reading, writing
from quiz.services.viewers import Viewer


@dataclass(frozen=True, slots=True)
class Result:
    """What an attempt came to; ``mark`` is None while it is in progress, ``seconds`` is the time taken."""

    attempt_id: int
    quiz_id: int
    quiz_title: str
    number: int
    state: AttemptState
    started_at: datetime
    submitted_at: datetime | None
    mark: Decimal | None
    max_mark: Decimal
    seconds: int | None


def submit(attempt_id: int, viewer: Viewer, now: datetime) -> Result:
    """End an attempt and grade it; a second time, in parallel too, changes nothing and returns the same.

    Past its time and the grace the attempt is expired instead: what was saved counts. Raises NotFound.
    """
    with writing() as session:
        finish_overdue(session, now, models.Attempt.id == attempt_id)
        mine = (models.Attempt.id == attempt_id) & (models.Attempt.user_id == viewer.id)
        _finish(session, mine, attempt_id, "submitted", now)
        return result_of(session, mine)


def settle_overdue(now: datetime) -> int:
    """Finish every attempt whose time is over and return how many there were: for a timer."""
    with writing() as session:
        return finish_overdue(session, now)


def settle(now: datetime, *which: ColumnElement[bool]) -> None:
    """Finish those of the named attempts whose time is over; write only when there is one."""
    with reading() as session:
        overdue = _overdue(session, now, *which)
    if overdue:
        with writing() as session:
            finish_overdue(session, now, *which)


def finish_overdue(session: Session, now: datetime, *which: ColumnElement[bool]) -> int:
    """Do the same in the caller's transaction, return how many were finished."""
    overdue = _overdue(session, now, *which)
    for attempt_id, due_at in overdue:
        _finish(session, models.Attempt.id == attempt_id, attempt_id, "expired", due_at)
    return len(overdue)


def is_open() -> ColumnElement[bool]:
    """Return the condition that an attempt is in progress, as its partial index has it."""
    return models.Attempt.state == "in_progress"


def is_overdue(due_at: datetime | None, grace: int, now: datetime) -> bool:
    """Tell whether an answer would come too late, the grace (seconds) included."""
    return due_at is not None and now > due_at + timedelta(seconds=grace)


def result_of(session: Session, which: ColumnElement[bool]) -> Result:
    """Return the result of the attempt that the condition names; raise NotFound."""
    row = session.execute(
        select(models.Attempt, models.Quiz.title)
        .join(models.Quiz, models.Quiz.id == models.Attempt.quiz_id)
        .where(which)
        .execution_options(populate_existing=True)
    ).first()
    if row is None:
        raise NotFound.thing("attempt")
    return as_result(row[0], row[1])


def as_result(attempt: models.Attempt, quiz_title: str) -> Result:
    """Return an attempt as a plain value."""
    ended = attempt.submitted_at
    return Result(
        attempt_id=attempt.id,
        quiz_id=attempt.quiz_id,
        quiz_title=quiz_title,
        number=attempt.number,
        state=attempt.state,
        started_at=attempt.started_at,
        submitted_at=ended,
        mark=None if attempt.mark is None else as_mark(attempt.mark),
        max_mark=as_mark(attempt.max_mark),
        seconds=None if ended is None else round((ended - attempt.started_at).total_seconds()),
    )


def _overdue(session: Session, now: datetime, *which: ColumnElement[bool]) -> list[tuple[int, datetime]]:
    query = select(models.Attempt.id, models.Attempt.due_at, models.Attempt.grace)
    rows = session.execute(query.where(is_open(), models.Attempt.due_at < now, *which))
    return [(attempt_id, due) for attempt_id, due, grace in rows if due and is_overdue(due, grace, now)]


def _finish(
    session: Session, which: ColumnElement[bool], attempt_id: int, state: AttemptState, at: datetime
) -> None:
    """Close the attempt if it is open; whoever closes it, and nobody else, grades it."""
    closing = update(models.Attempt).where(which, is_open()).values(state=state, submitted_at=at)
    closed = session.execute(closing.execution_options(synchronize_session=False))
    assert isinstance(closed, CursorResult)
    if closed.rowcount:
        quiz_id, user_id = grade_attempt(session, attempt_id, state, at)
        keep_best_mark(session, quiz_id, user_id)
