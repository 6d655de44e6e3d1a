"""A teacher's question sets, and one set with its articles, questions and rejects."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from questions.article import lines_of
from questions.explaining import Explanation, Unproved, explain
from questions.fact import Evidence, Span
from questions.formats.bank_json import read_question
from questions.node import read_node
from questions.problems import Problem
from questions.question import Question, State
from quiz import models
from quiz.services.contents import evidence_nodes
from quiz.services.loading import load_bank
from quiz.services.refusals import NotFound
from quiz.services.transactions import reading
from quiz.services.viewers import Viewer, require_manager, require_teacher

IN_USE: frozenset[State] = frozenset(("draft", "approved"))


@dataclass(frozen=True, slots=True)
class SetCard:
    """A question set in the list, with how many questions are in each state."""

    id: int
    title: str
    updated_at: datetime
    counts: Mapping[State, int]
    is_own: bool


@dataclass(frozen=True, slots=True)
class SetArticle:
    """An article of a set; ``lines`` are the spans of its lines that are not empty."""

    key: str
    title: str
    published: str
    source: str
    text: str
    lines: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SetQuestion:
    """A question as a teacher sees it, key and proof included.

    ``evidence`` are all its passages, those of its options and statements too, with offsets into the article that
    each names; ``version`` above 1 means that it was changed since it came into the set.
    """

    id: int
    set_id: int
    language: str
    version: int
    state: State
    stale: bool
    question: Question
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """What the generator could not prove, and why not."""

    stem: str
    reason: Problem
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class SetPage:
    """One question set; its explanation leaves out what a teacher rejected or retired."""

    id: int
    title: str
    language: str
    articles: tuple[SetArticle, ...]
    questions: tuple[SetQuestion, ...]
    explanation: Explanation
    counts: Mapping[State, int]

    @property
    def rejected(self) -> tuple[Unproved, ...]:
        """Return what could not be proved, which is not part of the bank."""
        return self.explanation.rejects


def list_sets(viewer: Viewer) -> list[SetCard]:
    """Return the sets that the viewer may manage by title: their own, and those that belong to nobody."""
    require_teacher(viewer)
    kept = models.QuestionSet
    query = select(kept).order_by(kept.sort_key, kept.id)
    if viewer.kind != "administrator":
        query = query.where(or_(kept.owner_id == viewer.id, kept.owner_id.is_(None)))
    with reading() as session:
        counts = _counts(session)
        return [
            SetCard(row.id, row.title, row.updated_at, counts.get(row.id, Counter()), row.owner_id == viewer.id)
            for row in session.scalars(query)
        ]


def set_page(set_id: int, viewer: Viewer) -> SetPage:
    """Return one set with everything in it; raise NotFound."""
    with reading() as session:
        kept = managed_set(session, set_id, viewer)
        questions = set_questions(session, models.Question.question_set_id == set_id)
        return SetPage(
            id=kept.id,
            title=kept.title,
            language=kept.language,
            articles=_articles(session, set_id),
            questions=questions,
            explanation=explain(load_bank(session, kept, IN_USE), [_rejected(node) for node in kept.rejects]),
            counts=Counter(question.state for question in questions),
        )


def set_question(question_id: int, viewer: Viewer) -> SetQuestion:
    """Return one question of a set that the viewer may manage; raise NotFound."""
    with reading() as session:
        found = set_questions(session, models.Question.id == question_id)
        if not found:
            raise NotFound.thing("question")
        managed_set(session, found[0].set_id, viewer)
        return found[0]


def managed_set(session: Session, set_id: int, viewer: Viewer) -> models.QuestionSet:
    """Return the row of a set that the viewer may manage; raise NotFound, or NotAllowed for a student."""
    require_teacher(viewer)
    kept = session.get(models.QuestionSet, set_id)
    if kept is None:
        raise NotFound.thing("question_set")
    require_manager(viewer, kept.owner_id, "question_set")
    return kept


def _counts(session: Session) -> dict[int, Counter[State]]:
    question = models.Question
    query = select(question.question_set_id, question.state, func.count()).group_by(
        question.question_set_id, question.state
    )
    counts: dict[int, Counter[State]] = {}
    for set_id, state, count in session.execute(query):
        counts.setdefault(set_id, Counter())[state] = count
    return counts


def _articles(session: Session, set_id: int) -> tuple[SetArticle, ...]:
    link, version = models.QuestionSetArticle, models.ArticleVersion
    query = (
        select(link.key, version)
        .join(version, version.id == link.article_version_id)
        .where(link.question_set_id == set_id)
        .order_by(link.position, link.key)
    )
    return tuple(
        SetArticle(key, row.title, row.published, row.source, row.text, _lines(row.text))
        for key, row in session.execute(query)
    )


def _lines(text: str) -> tuple[Span, ...]:
    return tuple(Span(start, start + len(line)) for start, line in lines_of(text))


def set_questions(session: Session, which: ColumnElement[bool]) -> tuple[SetQuestion, ...]:
    """Return the questions that the condition names, by their place in their set."""
    query = (
        select(models.Question, models.QuestionVersion.content, models.QuestionSet.language)
        .join(models.QuestionVersion, models.QuestionVersion.question_id == models.Question.id)
        .join(models.QuestionSet, models.QuestionSet.id == models.Question.question_set_id)
        .where(which, models.QuestionVersion.number == models.Question.version)
        .order_by(models.Question.position)
    )
    return tuple(
        SetQuestion(
            id=row.id,
            set_id=row.question_set_id,
            language=language,
            version=row.version,
            state=row.state,
            stale=row.stale,
            question=replace(read_question(content), state=row.state),
            evidence=_evidence(content),
        )
        for row, content, language in session.execute(query)
    )


def _evidence(node: object) -> tuple[Evidence, ...]:
    """Return every passage in a node once, those of the whole question first."""
    found = [read_node(Evidence, passage) for passage in evidence_nodes(node)]
    return tuple({(each.article, each.start, each.end): each for each in found}.values())


def _rejected(node: Mapping[str, Any]) -> Rejected:
    return Rejected(node["stem"], Problem(node["code"], node["params"]), _evidence(node))
