"""An attempt looked at again after its end: what was given and, once nothing is at stake, keys and proofs."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from questions.problems import Problem
from quiz import models
from quiz.services.finishing import Result, result_of, settle
from quiz.services.marks import as_mark
from quiz.services.refusals import Conflict, NotFound
from quiz.services.reviewing import ReviewedQuestion, reviewed
from quiz.services.transactions import reading
from quiz.services.versions import versions
from quiz.services.viewers import Viewer


@dataclass(frozen=True, slots=True)
class Review:
    """An attempt that has ended. Without ``keys_shown`` the questions carry neither keys nor marks nor proofs."""

    result: Result
    student: str
    keys_shown: bool
    may_try_again: bool
    questions: tuple[ReviewedQuestion, ...]


def review(attempt_id: int, viewer: Viewer, now: datetime) -> Review:
    """Return the viewer's own attempt, or, for the quiz's teacher, anybody's.

    Raises NotFound, and Conflict while the attempt is in progress.
    """
    settle(now, models.Attempt.id == attempt_id)
    with reading() as session:
        quiz, owner = _quiz_and_student(session, attempt_id, viewer)
        result = result_of(session, models.Attempt.id == attempt_id)
        if result.state == "in_progress":
            raise Conflict(Problem("attempt.in_progress"))
        ended = _ended(session, quiz.id, owner.id)
        keys = viewer.may_manage(quiz.owner_id) or keys_may_show(quiz, ended)
        left = quiz.attempts_allowed is None or ended < quiz.attempts_allowed
        return Review(
            result=result,
            student=owner.name,
            keys_shown=keys,
            may_try_again=owner.id == viewer.id and quiz.state == "published" and left,
            questions=_questions(session, attempt_id, keys),
        )


def keys_may_show(quiz: models.Quiz, ended: int) -> bool:
    """Tell whether a student who has ended so many attempts may know the keys: no counted attempt is left.

    Where a later attempt could count, it would measure the memory of the keys.
    """
    if quiz.grade_method == "first":
        return ended >= 1
    return quiz.attempts_allowed is not None and ended >= quiz.attempts_allowed


def _quiz_and_student(session: Session, attempt_id: int, viewer: Viewer) -> tuple[models.Quiz, models.User]:
    row = session.execute(
        select(models.Quiz, models.User)
        .join(models.Attempt, models.Attempt.quiz_id == models.Quiz.id)
        .join(models.User, models.User.id == models.Attempt.user_id)
        .where(models.Attempt.id == attempt_id)
    ).first()
    if row is None or not (row[1].id == viewer.id or viewer.may_manage(row[0].owner_id)):
        raise NotFound.thing("attempt")
    return row[0], row[1]


def _ended(session: Session, quiz_id: int, user_id: int) -> int:
    mine = (models.Attempt.quiz_id == quiz_id) & (models.Attempt.user_id == user_id)
    query = select(func.count()).where(mine, models.Attempt.state != "in_progress")
    return session.scalar(query) or 0


def _questions(session: Session, attempt_id: int, keys: bool) -> tuple[ReviewedQuestion, ...]:
    query = (
        select(models.AttemptQuestion, models.Response.content)
        .outerjoin(models.Response, models.Response.attempt_question_id == models.AttemptQuestion.id)
        .where(models.AttemptQuestion.attempt_id == attempt_id)
        .order_by(models.AttemptQuestion.position)
    )
    rows = session.execute(query).all()
    ids = [asked.question_version_id for asked, _ in rows]
    known, titles = versions(session, ids), _article_titles(session, ids)
    return tuple(
        reviewed(
            question=known[asked.question_version_id].question,
            language=known[asked.question_version_id].language,
            position=asked.position,
            order=asked.order,
            response=response,
            mark=as_mark(asked.mark or 0) if keys else None,
            max_mark=as_mark(asked.max_mark),
            titles=titles.get(asked.question_version_id, {}),
        )
        for asked, response in rows
    )


def _article_titles(session: Session, version_ids: list[int]) -> dict[int, dict[str, str]]:
    """Return the titles of the articles that each version cites, by the id that it uses."""
    query = (
        select(models.QuestionSource.question_version_id, models.QuestionSource.key, models.ArticleVersion.title)
        .join(models.ArticleVersion, models.ArticleVersion.id == models.QuestionSource.article_version_id)
        .where(models.QuestionSource.question_version_id.in_(version_ids))
    )
    titles: dict[int, dict[str, str]] = {}
    for version_id, key, title in session.execute(query):
        titles.setdefault(version_id, {})[key] = title
    return titles
