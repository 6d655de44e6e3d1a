"""The form of a new quiz: minutes and counts as typed, and what a service makes of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from questions.problems import Problem
from quiz.services.filling import Choice, Draw, ExamPaper
from quiz.services.quizzes import MOST_ATTEMPTS, MOST_SECONDS, QuizSettings
from quiz.services.refusals import InputRefused

MOST_QUESTIONS = 200


@dataclass(frozen=True, slots=True)
class TypedQuiz:
    """What was typed, as texts, so that a form that is refused shows it again."""

    title: str = ""
    minutes: str = ""
    attempts: str = ""
    grade_method: str = "first"
    way: str = "draw"
    count: str = ""

    @classmethod
    def of(cls, form: Mapping[str, str]) -> "TypedQuiz":
        """Return what stands in a form."""
        return cls(**{name: form.get(name, "") for name in cls.__slots__})

    @classmethod
    def from_settings(cls, settings: QuizSettings) -> "TypedQuiz":
        """Return the settings of a quiz as somebody would type them."""
        minutes = str(-(-settings.time_limit // 60)) if settings.time_limit else ""
        return cls(settings.title, minutes, str(settings.attempts_allowed or ""), settings.grade_method)


def read_settings(typed: TypedQuiz) -> QuizSettings:
    """Return the settings; raise InputRefused (fields ``minutes``, ``attempts``)."""
    minutes = _count(typed.minutes, "minutes", MOST_SECONDS // 60)
    method: Any = typed.grade_method
    return QuizSettings(
        title=typed.title,
        time_limit=minutes * 60 if minutes else None,
        attempts_allowed=_count(typed.attempts, "attempts", MOST_ATTEMPTS),
        grade_method=method,
    )


def read_quiz(typed: TypedQuiz, chosen: Sequence[int]) -> tuple[QuizSettings, Choice]:
    """Return settings and questions; raise InputRefused (fields ``minutes``, ``attempts``, ``count``)."""
    settings = read_settings(typed)
    if typed.way == "choose":
        return settings, chosen
    if typed.way == "paper":
        return settings, ExamPaper()
    return settings, Draw(_count(typed.count, "count", MOST_QUESTIONS) or 0)


def _count(text: str, field: str, most: int) -> int | None:
    """Return a whole number from 1, None for an empty field."""
    text = text.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= most):
        raise InputRefused(Problem("input.not_a_number", {"value": text[:40], "least": 1, "most": most}, field))
    return int(text)
