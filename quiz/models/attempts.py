"""Attempts, what they saw, what was given, and the marks."""

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from quiz.extensions import Model
from quiz.models.columns import NODE, UtcDateTime, one_of

AttemptState = Literal["in_progress", "submitted", "expired"]
IS_OPEN = text("state = 'in_progress'")


class Attempt(Model):
    """One student's one run. All times are the server's; ``mark`` is null until the attempt has ended.

    ``due_at`` is fixed at the start, so that a later change of the quiz moves nobody's end.
    """

    __tablename__ = "attempt"
    __table_args__ = (
        UniqueConstraint("quiz_id", "user_id", "number"),
        Index(
            "uq_attempt_open", "quiz_id", "user_id", unique=True, sqlite_where=IS_OPEN, postgresql_where=IS_OPEN
        ),
        Index("ix_attempt_due", "due_at", sqlite_where=IS_OPEN, postgresql_where=IS_OPEN),
        one_of("state", ("in_progress", "submitted", "expired")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"))
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    number: Mapped[int]
    state: Mapped[AttemptState] = mapped_column(Text)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    grace: Mapped[int]
    submitted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    mark: Mapped[int | None]
    max_mark: Mapped[int]


class AttemptQuestion(Model):
    """The version, and the order of its parts, that one attempt saw in one slot."""

    __tablename__ = "attempt_question"
    __table_args__ = (UniqueConstraint("attempt_id", "slot_id"), UniqueConstraint("attempt_id", "position"))

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"))
    slot_id: Mapped[int] = mapped_column(ForeignKey("slot.id"), index=True)
    position: Mapped[int]
    question_version_id: Mapped[int] = mapped_column(ForeignKey("question_version.id"), index=True)
    order: Mapped[list[int]] = mapped_column(NODE)
    mark: Mapped[int | None]
    max_mark: Mapped[int]


class Response(Model):
    """What was given to one question, in the question's own numbering; ``saved_at`` is the server's time."""

    __tablename__ = "response"

    attempt_question_id: Mapped[int] = mapped_column(ForeignKey("attempt_question.id"), primary_key=True)
    content: Mapped[dict[str, Any]] = mapped_column(NODE)
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)


class BestMark(Model):
    """The mark that counts for one student in one quiz, kept by `quiz.services.best_marks` alone."""

    __tablename__ = "best_mark"
    __table_args__ = (Index(None, "quiz_id", "mark", "submitted_at"),)

    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), primary_key=True, index=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), index=True)
    mark: Mapped[int]
    max_mark: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class GradeLog(Model):
    """Every time a mark was set, by whom and why: rows are added, never changed."""

    __tablename__ = "grade_log"
    __table_args__ = (one_of("reason", ("submit", "expiry", "regrade", "override")),)

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), index=True)
    attempt_question_id: Mapped[int | None] = mapped_column(ForeignKey("attempt_question.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    reason: Mapped[str] = mapped_column(Text)
    mark_before: Mapped[int | None]
    mark_after: Mapped[int]
    note: Mapped[str] = mapped_column(Text)
