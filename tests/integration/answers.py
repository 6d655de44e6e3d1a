"""Ways to go through an attempt as a page would."""

import random
from datetime import datetime
from typing import Any

from questions.asking import shown_form
from quiz import models
from quiz.extensions import db
from quiz.services import answering, attempts, finishing
from quiz.services.finishing import Result
from quiz.services.versions import version
from quiz.services.viewers import Viewer
from tests.factories.banks import RIGHT_RESPONSES


def begin(quiz_id: int, viewer: Viewer, now: datetime, seed: int = 1) -> int:
    return attempts.start_or_resume(quiz_id, viewer, now, random.Random(seed))


def give(attempt_id: int, position: int, response: dict[str, Any], viewer: Viewer, now: datetime) -> Any:
    """Answer with a response in the question's own numbering, through the form in the order shown."""
    return answering.save_response(attempt_id, position, form_of(attempt_id, position, response), viewer, now)


def form_of(attempt_id: int, position: int, response: dict[str, Any]) -> dict[str, list[str]]:
    asked = db.session.query(models.AttemptQuestion).filter_by(attempt_id=attempt_id, position=position).one()
    question = version(db.session(), asked.question_version_id).question
    form = shown_form(question, asked.order, response)
    db.session.rollback()
    return form


def take(quiz_id: int, viewer: Viewer, started: datetime, submitted: datetime, right: int = 8) -> Result:
    """Begin, answer so many questions rightly, submit."""
    attempt_id = begin(quiz_id, viewer, started)
    for position, response in enumerate(RIGHT_RESPONSES[:right], 1):
        give(attempt_id, position, response, viewer, started)
    return finishing.submit(attempt_id, viewer, submitted)
