"""Decide about questions, change them, and write new ones by hand."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from questions.formats.bank_json import question_problems
from questions.problems import Problem
from questions.question import Question, State
from quiz import models
from quiz.services.composing import QuestionEdit, changed_question, new_question
from quiz.services.contents import Content, QuestionStore, content_of, question_of
from quiz.services.refusals import InputRefused, NotFound
from quiz.services.sets import managed_set
from quiz.services.transactions import writing
from quiz.services.viewers import Viewer

Decision = Literal["approve", "reject", "retire", "reopen"]
# What a decision makes of a question, and which states it may be in before.
DECISIONS: dict[Decision, tuple[State, frozenset[State]]] = {
    "approve": ("approved", frozenset(("draft", "rejected", "retired"))),
    "reject": ("rejected", frozenset(("draft",))),
    "retire": ("retired", frozenset(("approved",))),
    "reopen": ("draft", frozenset(("rejected", "retired", "approved"))),
}


def decide(set_id: int, question_ids: Iterable[int], decision: Decision, viewer: Viewer, now: datetime) -> int:
    """Approve, reject, retire or reopen questions of a set and return how many changed.

    Those in another state are left alone. Only approved questions are asked in attempts that begin later.
    """
    state, before = DECISIONS[decision]
    with writing() as session:
        kept = managed_set(session, set_id, viewer)
        query = select(models.Question).where(
            models.Question.question_set_id == set_id,
            models.Question.id.in_(set(question_ids)),
            models.Question.state.in_(before),
        )
        rows = session.scalars(query).all()
        for row in rows:
            row.state = state
        kept.updated_at = now if rows else kept.updated_at
        return len(rows)


def edit_question(question_id: int, edit: QuestionEdit, viewer: Viewer, now: datetime) -> int:
    """Put a new version of a question in force and return its number; its state stays.

    An edit that changes nothing makes no version. Raises InputRefused with every problem of the new content, and
    NotFound.
    """
    with writing() as session:
        row = session.get(models.Question, question_id)
        if row is None:
            raise NotFound.thing("question")
        kept = managed_set(session, row.question_set_id, viewer)
        old = _content(session, row)
        changed = changed_question(question_of(old, row.state), edit, kept.language)
        content = _checked(changed, session, kept.id, row.id)
        if content != old:
            _store(session, kept, viewer, now).change(row, content)
            kept.updated_at = now
        return row.version


def add_question(set_id: int, edit: QuestionEdit, viewer: Viewer, now: datetime) -> int:
    """Add a question written by hand and return its id; it is approved, for a teacher wrote it.

    Raises InputRefused with every problem of the content.
    """
    with writing() as session:
        kept = managed_set(session, set_id, viewer)
        key = _new_key(session, set_id, edit.stem)
        content = _checked(new_question(edit, key, kept.language), session, set_id, 0)
        row = _store(session, kept, viewer, now).add(key, "approved", content)
        kept.updated_at = now
        return row.id


def _store(session: Session, kept: models.QuestionSet, viewer: Viewer, now: datetime) -> QuestionStore:
    link, listed = models.QuestionSetArticle, models.QuestionSetFact
    sources = select(link.key, link.article_version_id).where(link.question_set_id == kept.id)
    facts = (
        select(models.Fact.key, models.Fact.id)
        .join(listed, listed.fact_id == models.Fact.id)
        .where(listed.question_set_id == kept.id)
    )
    return QuestionStore(
        session,
        kept.id,
        viewer.id,
        now,
        dict(session.execute(sources).all()),
        dict(session.execute(facts).all()),
    )


def _content(session: Session, row: models.Question) -> Content:
    version = models.QuestionVersion
    query = select(version.content).where(version.question_id == row.id, version.number == row.version)
    return session.scalars(query).one()


def _checked(question: Question, session: Session, set_id: int, own_id: int) -> Content:
    """Return the content as it is stored; raise InputRefused for what cannot be asked, marked or told apart."""
    problems = list(question_problems(question))
    if _is_asked_already(session, set_id, own_id, question.stem):
        problems.append(Problem("question.same_stem", where="stem"))
    if problems:
        raise InputRefused.of(problems)
    return content_of(question)


def _is_asked_already(session: Session, set_id: int, own_id: int, stem: str) -> bool:
    version = models.QuestionVersion
    query = (
        select(version.content)
        .join(models.Question, models.Question.id == version.question_id)
        .where(
            models.Question.question_set_id == set_id,
            models.Question.id != own_id,
            version.number == models.Question.version,
        )
    )
    wanted = _bare(stem)
    return any(_bare(content["stem"]) == wanted for content in session.scalars(query))


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()


def _new_key(session: Session, set_id: int, stem: str) -> str:
    """Return an id that says what is asked and is free in the set."""
    query = select(models.Question.key).where(models.Question.question_set_id == set_id)
    taken = set(session.scalars(query))
    digest = hashlib.sha256(_bare(stem).encode()).hexdigest()[:8]
    names = [f"hand-{digest}"] + [f"hand-{digest}-{number}" for number in range(2, len(taken) + 3)]
    return next(name for name in names if name not in taken)
