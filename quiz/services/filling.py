"""What stands in the slots of a quiz: chosen questions, drawn ones, or a paper of a set's approved questions."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from questions.draw import fixed_draw
from questions.paper import Paper, compose
from questions.problems import PaperRefused, Problem
from questions.question import State
from quiz import models
from quiz.services.loading import load_bank
from quiz.services.marks import as_units
from quiz.services.refusals import InputRefused
from quiz.services.sets import managed_set
from quiz.services.transactions import reading
from quiz.services.viewers import Viewer

APPROVED: frozenset[State] = frozenset(("approved",))


@dataclass(frozen=True, slots=True)
class Draw:
    """So many approved questions of a set, balanced, no two about the same fact."""

    count: int
    seed: int = 0


@dataclass(frozen=True, slots=True)
class ExamPaper:
    """A paper in the shape of the national exam, of the approved questions of a set."""

    seed: int = 0


Choice = Sequence[int] | Draw | ExamPaper
"""The ids of questions in their order, or the rule that finds them."""


def paper_of(set_id: int, viewer: Viewer) -> Paper | None:
    """Return the paper that a set's approved questions give, None where none suits; raise NotFound."""
    with reading() as session:
        kept = managed_set(session, set_id, viewer)
        try:
            return compose(load_bank(session, kept, APPROVED), ExamPaper().seed)
        except PaperRefused:
            return None


def filled_slots(session: Session, kept: models.QuestionSet, choice: Choice) -> list[models.Slot]:
    """Return slots, not yet of any quiz, in their order; raise InputRefused (field ``questions``)."""
    match choice:
        case Draw():
            return _drawn(session, kept, choice)
        case ExamPaper():
            return _paper(session, kept, choice)
        case _:
            return [models.Slot(question_id=each) for each in _chosen(session, kept.id, choice)]


def _drawn(session: Session, kept: models.QuestionSet, draw: Draw) -> list[models.Slot]:
    bank = load_bank(session, kept, APPROVED)
    keys = fixed_draw(bank, draw.count, draw.seed) if 0 < draw.count <= len(bank.questions) else []
    if len(keys) < max(1, draw.count):
        found = len(keys) or len(bank.questions)
        raise InputRefused(Problem("quiz.too_few_approved", {"found": found, "wanted": draw.count}, "questions"))
    ids = _ids(session, kept)
    return [models.Slot(question_id=ids[key]) for key in keys]


def _paper(session: Session, kept: models.QuestionSet, wanted: ExamPaper) -> list[models.Slot]:
    try:
        paper = compose(load_bank(session, kept, APPROVED), wanted.seed)
    except PaperRefused as refused:
        raise InputRefused(Problem(refused.problems[0].code, where="questions")) from None
    ids = _ids(session, kept)
    return [
        models.Slot(question_id=ids[each.id], part=section.part.number, max_mark=as_units(section.part.mark))
        for section in paper.sections
        for each in section.questions
    ]


def _ids(session: Session, kept: models.QuestionSet) -> dict[str, int]:
    query = select(models.Question.key, models.Question.id).where(models.Question.question_set_id == kept.id)
    return dict(session.execute(query).all())


def _chosen(session: Session, set_id: int, choice: Sequence[int]) -> list[int]:
    chosen = list(dict.fromkeys(choice))
    query = select(models.Question.id).where(
        models.Question.question_set_id == set_id,
        models.Question.id.in_(chosen),
        models.Question.state == "approved",
    )
    approved = set(session.scalars(query))
    if not chosen:
        raise InputRefused(Problem("quiz.none_chosen", where="questions"))
    if len(approved) < len(chosen):
        missing = len(chosen) - len(approved)
        raise InputRefused(Problem("quiz.question_not_approved", {"count": missing}, "questions"))
    return chosen
