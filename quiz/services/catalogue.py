"""What there is to take: the published quizzes, and one quiz before it begins."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from questions.asking import is_answered
from questions.problems import Problem
from quiz import models
from quiz.models import GradeMethod, QuizState
from quiz.services.attempts import asked_questions, refusal, seconds_left
from quiz.services.finishing import Result, as_result, settle
from quiz.services.marks import as_mark, slot_units
from quiz.services.refusals import NotFound
from quiz.services.transactions import reading
from quiz.services.versions import versions
from quiz.services.viewers import Viewer


@dataclass(frozen=True, slots=True)
class QuizCard:
    """A published quiz in the list; ``time_limit`` in seconds, None as a limit means without one."""

    id: int
    title: str
    questions: int
    time_limit: int | None
    attempts_allowed: int | None
    attempts_ended: int
    open_attempt_id: int | None


@dataclass(frozen=True, slots=True)
class OpenAttempt:
    """An attempt that can be taken up again, at its first open question."""

    id: int
    number: int
    answered: int
    count: int
    next_position: int
    seconds_left: int | None


@dataclass(frozen=True, slots=True)
class QuizIntro:
    """One quiz before it begins, and what the viewer has done in it; ``refusal`` says why they may not begin."""

    id: int
    title: str
    state: QuizState
    questions: int
    max_mark: Decimal
    time_limit: int | None
    attempts_allowed: int | None
    grade_method: GradeMethod
    open_attempt: OpenAttempt | None
    results: tuple[Result, ...]
    refusal: Problem | None

    @property
    def attempts_ended(self) -> int:
        """Return how many attempts of the viewer are over."""
        return len(self.results)


def published_quizzes(viewer: Viewer | None) -> list[QuizCard]:
    """Return the published quizzes by title, with what the viewer has begun and ended in each."""
    with reading() as session:
        quizzes = session.scalars(
            select(models.Quiz).where(models.Quiz.state == "published").order_by(models.Quiz.sort_key)
        ).all()
        counts = question_counts(session, [quiz.id for quiz in quizzes])
        opened, ended = _attempts_of(session, viewer)
        return [
            QuizCard(
                id=quiz.id,
                title=quiz.title,
                questions=counts[quiz.id],
                time_limit=quiz.time_limit,
                attempts_allowed=quiz.attempts_allowed,
                attempts_ended=ended[quiz.id],
                open_attempt_id=opened.get(quiz.id),
            )
            for quiz in quizzes
        ]


def quiz_intro(quiz_id: int, viewer: Viewer | None, now: datetime) -> QuizIntro:
    """Return a quiz before it begins; raise NotFound for one that the viewer has no part in."""
    if viewer:
        settle(now, models.Attempt.user_id == viewer.id, models.Attempt.quiz_id == quiz_id)
    with reading() as session:
        quiz = session.get(models.Quiz, quiz_id)
        if quiz is None:
            raise NotFound.thing("quiz")
        attempts = _own_attempts(session, quiz_id, viewer)
        if quiz.state != "published" and not attempts and not (viewer and viewer.may_manage(quiz.owner_id)):
            raise NotFound.thing("quiz")
        return _intro(session, quiz, attempts, viewer, now)


def question_counts(session: Session, quiz_ids: Iterable[int]) -> Counter[int]:
    """Return of each quiz how many questions it would ask now."""
    query = (
        select(models.Slot.quiz_id, func.count())
        .join(models.Question, models.Question.id == models.Slot.question_id)
        .where(models.Slot.quiz_id.in_(quiz_ids), models.Question.state == "approved")
        .group_by(models.Slot.quiz_id)
    )
    return Counter(dict(session.execute(query).all()))


def _intro(
    session: Session, quiz: models.Quiz, attempts: list[models.Attempt], viewer: Viewer | None, now: datetime
) -> QuizIntro:
    asked = asked_questions(session, quiz.id)
    known = versions(session, [version_id for _, version_id, _ in asked])
    ended = [attempt for attempt in attempts if attempt.state != "in_progress"]
    opened = next((attempt for attempt in attempts if attempt.state == "in_progress"), None)
    who = viewer or Viewer(0, "guest", "")
    return QuizIntro(
        id=quiz.id,
        title=quiz.title,
        state=quiz.state,
        questions=len(asked),
        max_mark=as_mark(sum(slot_units(of_slot, known[each].question) for _, each, of_slot in asked)),
        time_limit=quiz.time_limit,
        attempts_allowed=quiz.attempts_allowed,
        grade_method=quiz.grade_method,
        open_attempt=_open_attempt(session, opened, now) if opened else None,
        results=tuple(as_result(attempt, quiz.title) for attempt in ended),
        refusal=refusal(quiz, who, len(ended), len(asked)),
    )


def _own_attempts(session: Session, quiz_id: int, viewer: Viewer | None) -> list[models.Attempt]:
    if viewer is None:
        return []
    mine = select(models.Attempt).where(models.Attempt.quiz_id == quiz_id, models.Attempt.user_id == viewer.id)
    return list(session.scalars(mine.order_by(models.Attempt.number)))


def _open_attempt(session: Session, attempt: models.Attempt, now: datetime) -> OpenAttempt:
    query = (
        select(models.Response.content)
        .select_from(models.AttemptQuestion)
        .outerjoin(models.Response, models.Response.attempt_question_id == models.AttemptQuestion.id)
        .where(models.AttemptQuestion.attempt_id == attempt.id)
        .order_by(models.AttemptQuestion.position)
    )
    answered = [is_answered(response) for response in session.scalars(query)]
    return OpenAttempt(
        id=attempt.id,
        number=attempt.number,
        answered=sum(answered),
        count=len(answered),
        next_position=answered.index(False) + 1 if False in answered else len(answered),
        seconds_left=seconds_left(attempt.due_at, now),
    )


def _attempts_of(session: Session, viewer: Viewer | None) -> tuple[dict[int, int], Counter[int]]:
    """Return the viewer's open attempt by quiz, and how many have ended."""
    if viewer is None:
        return {}, Counter()
    mine = select(models.Attempt.quiz_id, models.Attempt.id, models.Attempt.state)
    rows = session.execute(mine.where(models.Attempt.user_id == viewer.id)).all()
    opened = {row.quiz_id: row.id for row in rows if row.state == "in_progress"}
    return opened, Counter(row.quiz_id for row in rows if row.state != "in_progress")
