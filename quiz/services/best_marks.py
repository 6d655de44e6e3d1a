"""The mark that counts for each student in each quiz: one function keeps it, and can make it anew."""

from collections.abc import Sequence
from fractions import Fraction

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from quiz import models
from quiz.models import GradeMethod
from quiz.services.transactions import writing


def keep_best_mark(session: Session, quiz_id: int, user_id: int) -> None:
    """Make the row of one student anew from their attempts; after submit, regrade, override and erase."""
    method = session.scalars(select(models.Quiz.grade_method).where(models.Quiz.id == quiz_id)).one()
    ended = session.scalars(
        select(models.Attempt)
        .where(
            models.Attempt.quiz_id == quiz_id,
            models.Attempt.user_id == user_id,
            models.Attempt.state != "in_progress",
        )
        .order_by(models.Attempt.number)
        .execution_options(populate_existing=True)
    ).all()
    session.execute(
        delete(models.BestMark).where(models.BestMark.quiz_id == quiz_id, models.BestMark.user_id == user_id)
    )
    if ended:
        session.add(_best(method, ended))
        session.flush()


def rebuild_best_marks(quiz_id: int) -> None:
    """Make every row of a quiz anew."""
    with writing() as session:
        keep_best_marks(session, quiz_id)


def keep_best_marks(session: Session, quiz_id: int) -> None:
    """Make every row of a quiz anew in the caller's transaction; after another attempt counts."""
    attempts = select(models.Attempt.user_id).where(models.Attempt.quiz_id == quiz_id).distinct()
    for user_id in session.scalars(attempts).all():
        keep_best_mark(session, quiz_id, user_id)


def _best(method: GradeMethod, ended: Sequence[models.Attempt]) -> models.BestMark:
    chosen = _chosen(method, ended)
    mark, max_mark = chosen.mark or 0, chosen.max_mark
    if method == "average":
        mark = int(Fraction(sum(each.mark or 0 for each in ended), len(ended)) + Fraction(1, 2))
    assert chosen.submitted_at is not None
    return models.BestMark(
        quiz_id=chosen.quiz_id,
        user_id=chosen.user_id,
        attempt_id=chosen.id,
        mark=mark,
        max_mark=max_mark,
        started_at=chosen.started_at,
        submitted_at=chosen.submitted_at,
    )


def _chosen(method: GradeMethod, ended: Sequence[models.Attempt]) -> models.Attempt:
    """Return the attempt that counts: of equal ones the earlier; for the average the last, which completed it."""
    if method == "first":
        return ended[0]
    if method == "highest":
        return max(ended, key=lambda attempt: (attempt.mark or 0, -attempt.number))
    return ended[-1]
