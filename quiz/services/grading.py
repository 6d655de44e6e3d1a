"""Mark what was saved, question by question, and write it into the log."""

from datetime import datetime

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from questions.problems import ResponseRefused
from questions.question import Response, grade
from quiz import models
from quiz.models import AttemptState
from quiz.services.marks import earned
from quiz.services.versions import Version, versions

_GIVEN = (
    select(
        models.AttemptQuestion.id,
        models.AttemptQuestion.question_version_id,
        models.AttemptQuestion.max_mark,
        models.Response.content,
    )
    .outerjoin(models.Response, models.Response.attempt_question_id == models.AttemptQuestion.id)
    .where(models.AttemptQuestion.attempt_id == bindparam("attempt"))
)
_SET_MARK = (
    update(models.AttemptQuestion.__table__)  # type: ignore[arg-type]
    .where(models.AttemptQuestion.id == bindparam("question"))
    .values(mark=bindparam("units"))
)


def grade_attempt(session: Session, attempt_id: int, state: AttemptState, at: datetime) -> tuple[int, int]:
    """Grade every question of an attempt that has ended and return its quiz's and its student's id."""
    given = session.execute(_GIVEN, {"attempt": attempt_id}).all()
    known = versions(session, [version_id for _, version_id, _, _ in given])
    marks = [
        {"question": question_id, "units": _units(known[version_id], content, max_mark)}
        for question_id, version_id, max_mark, content in given
    ]
    if marks:
        session.connection().execute(_SET_MARK, marks)
    total = sum(mark["units"] for mark in marks)
    done = (
        update(models.Attempt)
        .where(models.Attempt.id == attempt_id)
        .values(mark=total)
        .returning(models.Attempt.quiz_id, models.Attempt.user_id)
        .execution_options(synchronize_session=False)
    )
    quiz_id, user_id = session.execute(done).one()
    reason = "submit" if state == "submitted" else "expiry"
    session.execute(
        insert(models.GradeLog).values(attempt_id=attempt_id, at=at, reason=reason, mark_after=total, note="")
    )
    return quiz_id, user_id


def _units(version: Version, response: Response | None, max_mark: int) -> int:
    """Return what a response earns; one that does not fit its question, however it got in, earns nothing."""
    try:
        fraction = grade(version.question, response, version.language).fraction
    except ResponseRefused:
        return 0
    return earned(fraction, max_mark)
