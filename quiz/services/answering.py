"""One question a page: what is shown, what was saved before, and saving an answer. The hot paths."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NoReturn

from sqlalchemy import Row, bindparam, insert, select, update
from sqlalchemy.orm import Session

from questions.asking import Form, Shown, is_answered, read_form, shown, shown_form
from questions.problems import Problem
from questions.question import Response
from quiz import models
from quiz.models import AttemptState
from quiz.services.attempts import seconds_left
from quiz.services.finishing import is_overdue, settle
from quiz.services.marks import as_mark
from quiz.services.refusals import Conflict, NotFound
from quiz.services.transactions import reading, writing
from quiz.services.versions import version
from quiz.services.viewers import Viewer


class AttemptOver(Conflict):
    """The attempt has ended: ``attempt.over``, or ``attempt.time_over`` when its time ran out."""


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """One question of an open attempt, without its key.

    ``position`` counts from 1; ``form`` is what was saved, as the fields of the form; ``answered`` tells of each
    position whether something was given there; ``seconds_left`` is None without a time limit.
    """

    attempt_id: int
    quiz_id: int
    quiz_title: str
    position: int
    shown: Shown
    form: dict[str, list[str]]
    answered: tuple[bool, ...]
    max_mark: Decimal
    seconds_left: int | None

    @property
    def count(self) -> int:
        """Return how many questions the attempt has."""
        return len(self.answered)


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved, by the server's clock; ``answered`` is False when the answer was taken back."""

    position: int
    saved_at: datetime
    answered: bool
    seconds_left: int | None


_ATTEMPT = (
    select(
        models.Attempt.id,
        models.Attempt.quiz_id,
        models.Quiz.title,
        models.Attempt.state,
        models.Attempt.due_at,
        models.Attempt.grace,
    )
    .join(models.Quiz, models.Quiz.id == models.Attempt.quiz_id)
    .where(models.Attempt.id == bindparam("attempt"), models.Attempt.user_id == bindparam("user"))
)
# On PostgreSQL a submit waits until the answer is in; on SQLite there is one writer anyway.
_ATTEMPT_TO_WRITE = _ATTEMPT.with_for_update(of=models.Attempt)
_QUESTIONS = (
    select(
        models.AttemptQuestion.position,
        models.AttemptQuestion.question_version_id,
        models.AttemptQuestion.order,
        models.AttemptQuestion.max_mark,
        models.Response.content,
    )
    .outerjoin(models.Response, models.Response.attempt_question_id == models.AttemptQuestion.id)
    .where(models.AttemptQuestion.attempt_id == bindparam("attempt"))
    .order_by(models.AttemptQuestion.position)
)
_QUESTION = select(
    models.AttemptQuestion.id, models.AttemptQuestion.question_version_id, models.AttemptQuestion.order
).where(
    models.AttemptQuestion.attempt_id == bindparam("attempt"),
    models.AttemptQuestion.position == bindparam("position"),
)
_CHANGE = (
    update(models.Response)
    .where(models.Response.attempt_question_id == bindparam("question"))
    .values(content=bindparam("given"), saved_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)
_ADD = insert(models.Response).values(
    attempt_question_id=bindparam("question"), content=bindparam("given"), saved_at=bindparam("now")
)
AttemptRow = Row[int, int, str, AttemptState, datetime | None, int]


def question_page(attempt_id: int, position: int, viewer: Viewer, now: datetime) -> QuestionPage:
    """Return one question of the viewer's open attempt.

    Raises NotFound, and AttemptOver when it has ended; when its time is over the server finishes it first.
    """
    with reading() as session:
        attempt = _find(session, attempt_id, viewer)
        over = _over(attempt, now)
        page = None if over else _page(session, attempt, position, now)
    return page or _refuse(over, attempt_id, now)


def save_response(attempt_id: int, position: int, form: Form, viewer: Viewer, now: datetime) -> Saved:
    """Save what a form gives for one question; it is committed when this returns.

    Raises ResponseRefused for a form that the page cannot have sent, NotFound, and AttemptOver (nothing is saved)
    when the attempt has ended or the time and its grace are over by the server's clock ``now``.
    """
    with writing() as session:
        attempt = _find(session, attempt_id, viewer, to_write=True)
        over = _over(attempt, now)
        saved = None if over else _save(session, attempt, position, form, now)
    return saved or _refuse(over, attempt_id, now)


def _find(session: Session, attempt_id: int, viewer: Viewer, *, to_write: bool = False) -> AttemptRow:
    query = _ATTEMPT_TO_WRITE if to_write else _ATTEMPT
    attempt = session.execute(query, {"attempt": attempt_id, "user": viewer.id}).first()
    if attempt is None:
        raise NotFound.thing("attempt")
    return attempt


def _over(attempt: AttemptRow, now: datetime) -> Problem | None:
    if attempt.state == "expired" or (
        attempt.state == "in_progress" and is_overdue(attempt.due_at, attempt.grace, now)
    ):
        return Problem("attempt.time_over")
    return None if attempt.state == "in_progress" else Problem("attempt.over")


def _refuse(over: Problem | None, attempt_id: int, now: datetime) -> NoReturn:
    """Finish the attempt if that is still to be done, and say that it is over."""
    assert over is not None
    settle(now, models.Attempt.id == attempt_id)
    raise AttemptOver(over)


def _page(session: Session, attempt: AttemptRow, position: int, now: datetime) -> QuestionPage:
    rows = session.execute(_QUESTIONS, {"attempt": attempt.id}).all()
    if not 1 <= position <= len(rows):
        raise NotFound.thing("question")
    _, version_id, order, max_mark, response = rows[position - 1]
    known = version(session, version_id)
    return QuestionPage(
        attempt_id=attempt.id,
        quiz_id=attempt.quiz_id,
        quiz_title=attempt.title,
        position=position,
        shown=shown(known.question, order, known.language),
        form=shown_form(known.question, order, response),
        answered=tuple(is_answered(row.content) for row in rows),
        max_mark=as_mark(max_mark),
        seconds_left=seconds_left(attempt.due_at, now),
    )


def _save(session: Session, attempt: AttemptRow, position: int, form: Form, now: datetime) -> Saved:
    found = session.execute(_QUESTION, {"attempt": attempt.id, "position": position}).first()
    if found is None:
        raise NotFound.thing("question")
    response = _storable(read_form(version(session, found.question_version_id).question, found.order, form))
    values = {"question": found.id, "given": response, "now": now}
    if not session.connection().execute(_CHANGE, values).rowcount:
        session.connection().execute(_ADD, values)
    return Saved(position, now, is_answered(response), seconds_left(attempt.due_at, now))


def _storable(response: Response) -> dict[str, Any]:
    """Return the response without what PostgreSQL cannot hold: a NUL, which no keyboard types."""
    return {name: value.replace("\0", "") if isinstance(value, str) else value for name, value in response.items()}
