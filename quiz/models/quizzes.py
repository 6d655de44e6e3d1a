"""Quizzes: settings and ordered slots."""

from datetime import datetime
from typing import Literal

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, validates

from quiz.extensions import Model
from quiz.models.columns import SORTABLE, UtcDateTime, one_of
from quiz.models.names import folded_key, title_key

QuizState = Literal["draft", "published", "withdrawn"]
GradeMethod = Literal["first", "highest", "last", "average"]


class Quiz(Model):
    """What a student takes. The bundled quiz has no owner; None as a limit means without one.

    ``grace`` is how many seconds after the end of the time limit an answer is still accepted.
    """

    __tablename__ = "quiz"
    __table_args__ = (
        one_of("state", ("draft", "published", "withdrawn")),
        one_of("grade_method", ("first", "highest", "last", "average")),
        CheckConstraint("time_limit > 0", name="time_limit"),
        CheckConstraint("attempts_allowed > 0", name="attempts_allowed"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"), index=True)
    title: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(SORTABLE)
    folded_key: Mapped[str] = mapped_column(Text)
    state: Mapped[QuizState] = mapped_column(Text, index=True)
    time_limit: Mapped[int | None]
    grace: Mapped[int]
    attempts_allowed: Mapped[int | None]
    grade_method: Mapped[GradeMethod] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @validates("title")
    def _set_keys(self, _attribute: str, title: str) -> str:
        self.sort_key, self.folded_key = title_key(title), folded_key(title)
        return title


class Slot(Model):
    """A place in a quiz, filled by a question; an attempt takes the version in force when it starts.

    In an exam paper ``part`` is the part (from 1) that it stands in, and ``max_mark``, in units, what it is worth
    there; elsewhere both are None, and the question's own max mark holds.
    """

    __tablename__ = "slot"
    __table_args__ = (UniqueConstraint("quiz_id", "position"), UniqueConstraint("quiz_id", "question_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"))
    position: Mapped[int]
    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"), index=True)
    part: Mapped[int | None]
    max_mark: Mapped[int | None]
