"""Begin an attempt or take it up again; and the time that it has."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from questions.asking import new_order
from questions.problems import Problem
from quiz import models
from quiz.services.finishing import finish_overdue, is_open
from quiz.services.marks import slot_units
from quiz.services.refusals import Conflict, NotFound
from quiz.services.transactions import writing
from quiz.services.versions import versions
from quiz.services.viewers import Viewer

TRIES = 3


def start_or_resume(quiz_id: int, viewer: Viewer, now: datetime, rng: random.Random) -> int:
    """Return the id of the viewer's open attempt at a quiz, begun now when there is none.

    Raises NotFound, or Conflict when the quiz is not published, has no question, or no attempt is left.
    """
    for attempt_left in reversed(range(TRIES)):
        try:
            with writing() as session:
                finish_overdue(session, now, models.Attempt.user_id == viewer.id)
                return _open_attempt(session, quiz_id, viewer.id) or _begin(session, quiz_id, viewer, now, rng)
        except IntegrityError:
            # Another request of the same student was faster; the next try finds its attempt.
            if not attempt_left:
                raise
    raise AssertionError("unreachable")


def refusal(quiz: models.Quiz, viewer: Viewer, ended: int, questions: int) -> Problem | None:
    """Return why the viewer may not begin another attempt, None when they may. Teachers try as often as they like.

    ``ended`` counts the viewer's attempts that are over, ``questions`` what the quiz would ask now.
    """
    if quiz.state != "published" and not viewer.may_manage(quiz.owner_id):
        return Problem("quiz.not_published")
    if not questions:
        return Problem("quiz.no_questions")
    if quiz.attempts_allowed is not None and ended >= quiz.attempts_allowed and not viewer.is_teacher:
        return Problem("attempt.none_left", {"allowed": quiz.attempts_allowed})
    return None


def seconds_left(due_at: datetime | None, now: datetime) -> int | None:
    """Return how many seconds an attempt still has by the server's clock, None when it has no limit."""
    return None if due_at is None else max(0, ceil((due_at - now).total_seconds()))


AskedRow = Row[int, int, int | None]


def asked_questions(session: Session, quiz_id: int) -> Sequence[AskedRow]:
    """Return (slot id, question version id, max mark of the slot) of what an attempt would ask now, in order.

    A question that is no longer approved keeps its slot but is not asked.
    """
    query = (
        select(models.Slot.id, models.QuestionVersion.id, models.Slot.max_mark)
        .join(models.Question, models.Question.id == models.Slot.question_id)
        .join(models.QuestionVersion, _in_force())
        .where(models.Slot.quiz_id == quiz_id, models.Question.state == "approved")
        .order_by(models.Slot.position)
    )
    return session.execute(query).all()


def _in_force() -> ColumnElement[bool]:
    return (models.QuestionVersion.question_id == models.Question.id) & (
        models.QuestionVersion.number == models.Question.version
    )


def _open_attempt(session: Session, quiz_id: int, user_id: int) -> int | None:
    return session.scalar(
        select(models.Attempt.id).where(
            models.Attempt.quiz_id == quiz_id, models.Attempt.user_id == user_id, is_open()
        )
    )


def _begin(session: Session, quiz_id: int, viewer: Viewer, now: datetime, rng: random.Random) -> int:
    quiz = session.get(models.Quiz, quiz_id)
    if quiz is None:
        raise NotFound.thing("quiz")
    asked = asked_questions(session, quiz_id)
    ended = _ended(session, quiz_id, viewer.id)
    problem = refusal(quiz, viewer, ended, len(asked))
    if problem:
        raise Conflict(problem)
    attempt = models.Attempt(
        quiz_id=quiz_id,
        user_id=viewer.id,
        number=ended + 1,
        state="in_progress",
        started_at=now,
        due_at=now + timedelta(seconds=quiz.time_limit) if quiz.time_limit else None,
        grace=quiz.grace,
        max_mark=0,
    )
    session.add(attempt)
    session.flush()
    attempt.max_mark = _add_questions(session, attempt.id, asked, rng)
    return attempt.id


def _ended(session: Session, quiz_id: int, user_id: int) -> int:
    count = session.scalar(
        select(func.count()).where(models.Attempt.quiz_id == quiz_id, models.Attempt.user_id == user_id)
    )
    return count or 0


def _add_questions(session: Session, attempt_id: int, asked: Sequence[AskedRow], rng: random.Random) -> int:
    """Pin what this attempt sees and return its max mark in units."""
    known = versions(session, [version_id for _, version_id, _ in asked])
    total = 0
    for position, (slot_id, version_id, of_slot) in enumerate(asked, 1):
        question = known[version_id].question
        max_mark = slot_units(of_slot, question)
        total += max_mark
        session.add(
            models.AttemptQuestion(
                attempt_id=attempt_id,
                slot_id=slot_id,
                position=position,
                question_version_id=version_id,
                order=new_order(question, rng),
                max_mark=max_mark,
            )
        )
    return total
