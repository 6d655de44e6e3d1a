"""The quiz that an empty place starts with: the only questions published without a teacher, for we read them."""

from datetime import datetime
from importlib.resources import files

from sqlalchemy import select
from sqlalchemy.orm import Session

from questions.formats.bank_json import read_bank
from quiz import models
from quiz.services.filling import Draw, filled_slots
from quiz.services.quizzes import QuizSettings, add_quiz
from quiz.services.storing import new_set, store_bank
from quiz.services.transactions import writing

BANK = files("questions") / "banks" / "asean-un.json"
QUESTIONS = 12
SEED = 5  # the first that draws seven types


def publish_bundled_quiz(now: datetime) -> int | None:
    """Store and publish the bundled quiz where there is neither a set nor a quiz; return its id, else None.

    Twelve fixed questions, attempts without limit, the first counts. It is nobody's: any teacher may manage it.
    """
    with writing() as session:
        if _has(session, models.Quiz) or _has(session, models.QuestionSet):
            return None
        bank = read_bank(BANK.read_bytes())
        kept = new_set(bank, bank.title, None, now)
        session.add(kept)
        store_bank(session, kept, bank, None, now)
        _approve_all(session, kept.id)
        slots = filled_slots(session, kept, Draw(QUESTIONS, SEED))
        quiz = add_quiz(session, QuizSettings(bank.title), slots, None, now)
        quiz.state, quiz.published_at = "published", now
        return quiz.id


def _has(session: Session, table: type[models.Quiz] | type[models.QuestionSet]) -> bool:
    return session.scalar(select(table.id).limit(1)) is not None


def _approve_all(session: Session, set_id: int) -> None:
    for question in session.scalars(select(models.Question).where(models.Question.question_set_id == set_id)):
        question.state = "approved"
    session.flush()
