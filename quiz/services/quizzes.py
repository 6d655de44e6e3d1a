"""A teacher's quizzes: made of approved questions, published, withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import get_args

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from questions.problems import Problem
from quiz import models
from quiz.models import GradeMethod, QuizState
from quiz.services.best_marks import keep_best_marks
from quiz.services.catalogue import question_counts
from quiz.services.filling import Choice, filled_slots
from quiz.services.marks import as_mark, slot_units
from quiz.services.refusals import Conflict, InputRefused, NotFound
from quiz.services.sets import SetQuestion, managed_set, set_questions
from quiz.services.transactions import reading, writing
from quiz.services.typed import typed_title
from quiz.services.viewers import Viewer, require_manager, require_teacher

GRACE_SECONDS = 30
MOST_SECONDS, MOST_ATTEMPTS = 24 * 60 * 60, 100


@dataclass(frozen=True, slots=True)
class QuizSettings:
    """What a teacher decides about a quiz; None as a limit means without one, ``time_limit`` is in seconds."""

    title: str
    time_limit: int | None = None
    attempts_allowed: int | None = None
    grade_method: GradeMethod = "first"


@dataclass(frozen=True, slots=True)
class QuizLine:
    """A quiz in a teacher's list; ``students`` counts who has begun an attempt, teachers aside."""

    id: int
    title: str
    state: QuizState
    questions: int
    students: int
    settings: QuizSettings
    published_at: datetime | None


@dataclass(frozen=True, slots=True)
class QuizSlot:
    """A question in its place: the part of the paper (0: the quiz is none), and what it is worth there."""

    question: SetQuestion
    part: int
    max_mark: Decimal


@dataclass(frozen=True, slots=True)
class QuizPage:
    """One quiz with the questions in its slots, asked or (no longer approved) not."""

    line: QuizLine
    slots: tuple[QuizSlot, ...]

    @property
    def questions(self) -> tuple[SetQuestion, ...]:
        """Return the questions in their order."""
        return tuple(slot.question for slot in self.slots)

    @property
    def max_mark(self) -> Decimal:
        """Return what all slots are worth together."""
        return sum((slot.max_mark for slot in self.slots), Decimal(0))


def list_quizzes(viewer: Viewer) -> list[QuizLine]:
    """Return the quizzes that the viewer may manage, by title."""
    require_teacher(viewer)
    query = select(models.Quiz).order_by(models.Quiz.sort_key, models.Quiz.id)
    if viewer.kind != "administrator":
        query = query.where(or_(models.Quiz.owner_id == viewer.id, models.Quiz.owner_id.is_(None)))
    with reading() as session:
        return _lines(session, session.scalars(query).all())


def quiz_page(quiz_id: int, viewer: Viewer) -> QuizPage:
    """Return one quiz with its questions; raise NotFound."""
    with reading() as session:
        quiz = managed_quiz(session, quiz_id, viewer)
        query = select(models.Slot).where(models.Slot.quiz_id == quiz_id).order_by(models.Slot.position)
        slots = session.scalars(query).all()
        found = set_questions(session, models.Question.id.in_([slot.question_id for slot in slots]))
        by_id = {each.id: each for each in found}
        return QuizPage(_lines(session, [quiz])[0], tuple(_slot(slot, by_id[slot.question_id]) for slot in slots))


def create_quiz(set_id: int, settings: QuizSettings, choice: Choice, viewer: Viewer, now: datetime) -> int:
    """Make a quiz, not yet published, of chosen or found questions in their order; return its id.

    Raises InputRefused for settings (the fields of QuizSettings) and for questions (field ``questions``) that are
    not approved or too few.
    """
    settings = checked_settings(settings)
    with writing() as session:
        slots = filled_slots(session, managed_set(session, set_id, viewer), choice)
        return add_quiz(session, settings, slots, viewer.id, now).id


def change_settings(quiz_id: int, settings: QuizSettings, viewer: Viewer) -> None:
    """Change a quiz that is not published and that no student has begun; raise Conflict.

    A teacher's own tries do not stand in the way: one that is under way keeps its time and its questions.
    """
    settings = checked_settings(settings)
    with writing() as session:
        quiz = managed_quiz(session, quiz_id, viewer)
        if quiz.state == "published" or _students(session, [quiz_id]):
            raise Conflict(Problem("quiz.in_use"))
        quiz.title, quiz.time_limit = settings.title, settings.time_limit
        quiz.attempts_allowed, quiz.grade_method = settings.attempts_allowed, settings.grade_method
        session.flush()
        keep_best_marks(session, quiz_id)


def publish(quiz_id: int, viewer: Viewer, now: datetime) -> None:
    """Let students begin attempts; raise Conflict while a question is not approved."""
    with writing() as session:
        quiz = managed_quiz(session, quiz_id, viewer)
        states = _slot_states(session, quiz_id)
        waiting = sum(state in ("draft", "rejected") for state in states)
        if waiting:
            raise Conflict(Problem("quiz.question_not_approved", {"count": waiting}))
        if "approved" not in states:
            raise Conflict(Problem("quiz.no_questions"))
        quiz.state, quiz.published_at = "published", now


def withdraw(quiz_id: int, viewer: Viewer) -> None:
    """Let nobody begin; attempts in progress may be finished, results stay."""
    with writing() as session:
        quiz = managed_quiz(session, quiz_id, viewer)
        if quiz.state == "published":
            quiz.state = "withdrawn"


def managed_quiz(session: Session, quiz_id: int, viewer: Viewer) -> models.Quiz:
    """Return the row of a quiz that the viewer may manage; raise NotFound, or NotAllowed for a student."""
    require_teacher(viewer)
    quiz = session.get(models.Quiz, quiz_id)
    if quiz is None:
        raise NotFound.thing("quiz")
    require_manager(viewer, quiz.owner_id, "quiz")
    return quiz


def checked_settings(settings: QuizSettings) -> QuizSettings:
    """Return the settings as they are kept; raise InputRefused."""
    title = typed_title(settings.title)
    _check_limit(settings.time_limit, "time_limit", MOST_SECONDS)
    _check_limit(settings.attempts_allowed, "attempts_allowed", MOST_ATTEMPTS)
    if settings.grade_method not in get_args(GradeMethod):
        raise InputRefused(
            Problem("input.no_such_choice", {"value": str(settings.grade_method)[:40]}, "grade_method")
        )
    return QuizSettings(title, settings.time_limit, settings.attempts_allowed, settings.grade_method)


def add_quiz(
    session: Session, settings: QuizSettings, slots: Sequence[models.Slot], owner_id: int | None, now: datetime
) -> models.Quiz:
    """Add a quiz with its slots in the caller's transaction."""
    quiz = models.Quiz(
        owner_id=owner_id,
        title=settings.title,
        state="draft",
        time_limit=settings.time_limit,
        grace=GRACE_SECONDS,
        attempts_allowed=settings.attempts_allowed,
        grade_method=settings.grade_method,
        created_at=now,
    )
    session.add(quiz)
    session.flush()
    for position, slot in enumerate(slots, 1):
        slot.quiz_id, slot.position = quiz.id, position
    session.add_all(slots)
    session.flush()
    return quiz


def _slot(slot: models.Slot, question: SetQuestion) -> QuizSlot:
    units = slot_units(slot.max_mark, question.question)
    return QuizSlot(question, slot.part or 0, as_mark(units))


def _check_limit(value: int | None, field: str, most: int) -> None:
    if value is not None and not 1 <= value <= most:
        raise InputRefused(
            Problem("input.not_a_number", {"value": str(value)[:40], "least": 1, "most": most}, field)
        )


def _slot_states(session: Session, quiz_id: int) -> list[str]:
    query = select(models.Question.state).join(models.Slot, models.Slot.question_id == models.Question.id)
    return list(session.scalars(query.where(models.Slot.quiz_id == quiz_id)))


def _lines(session: Session, quizzes: Sequence[models.Quiz]) -> list[QuizLine]:
    ids = [quiz.id for quiz in quizzes]
    counts, students = question_counts(session, ids), _students(session, ids)
    return [
        QuizLine(
            id=quiz.id,
            title=quiz.title,
            state=quiz.state,
            questions=counts[quiz.id],
            students=students.get(quiz.id, 0),
            settings=QuizSettings(quiz.title, quiz.time_limit, quiz.attempts_allowed, quiz.grade_method),
            published_at=quiz.published_at,
        )
        for quiz in quizzes
    ]


def _students(session: Session, quiz_ids: Sequence[int]) -> dict[int, int]:
    query = (
        select(models.Attempt.quiz_id, func.count(models.Attempt.user_id.distinct()))
        .join(models.User, models.User.id == models.Attempt.user_id)
        .where(models.Attempt.quiz_id.in_(quiz_ids), models.User.kind.in_(("guest", "student")))
        .group_by(models.Attempt.quiz_id)
    )
    return dict(session.execute(query).all())
