"""One person's attempts and marks over time."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from quiz import models
from quiz.services.finishing import Result, as_result, settle
from quiz.services.transactions import reading
from quiz.services.viewers import Viewer


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """One attempt; ``counts`` when it is the one whose mark counts for its quiz."""

    result: Result
    counts: bool


def my_progress(viewer: Viewer, now: datetime) -> list[ProgressLine]:
    """Return every attempt of the viewer, the latest first."""
    settle(now, models.Attempt.user_id == viewer.id)
    query = (
        select(models.Attempt, models.Quiz.title, models.BestMark.attempt_id)
        .join(models.Quiz, models.Quiz.id == models.Attempt.quiz_id)
        .outerjoin(models.BestMark, models.BestMark.attempt_id == models.Attempt.id)
        .where(models.Attempt.user_id == viewer.id)
        .order_by(models.Attempt.started_at.desc(), models.Attempt.id.desc())
    )
    with reading() as session:
        rows = session.execute(query).all()
        # The type says int, but the outer join has no row for an attempt that does not count.
        return [ProgressLine(as_result(attempt, title), counts=bool(counted)) for attempt, title, counted in rows]
