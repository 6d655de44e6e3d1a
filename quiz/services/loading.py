"""A question set read back as a bank, without loss."""

import copy
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from questions.bank import Article, Bank
from questions.fact import Evidence, Fact, Span
from questions.formats.bank_json import read_question
from questions.node import read_node
from questions.question import Question, State
from quiz import models
from quiz.services.contents import Content, evidence_nodes

ALL_STATES: frozenset[State] = frozenset(("draft", "approved", "rejected", "retired"))
Renamed = dict[int, dict[str, str]]
"""By question version: the ids under which older texts of articles go into the bank, by those it uses."""


def load_bank(session: Session, kept: models.QuestionSet, states: frozenset[State] = ALL_STATES) -> Bank:
    """Return a set as a bank, with the questions in these states."""
    articles = _article_versions(session, kept.id)
    older, renamed = _older_versions(session, kept.id)
    return Bank(
        title=kept.title,
        language=kept.language,
        articles=tuple(_article(key, row) for key, row in (articles | older).items()),
        facts=_facts(session, kept, {row.id: (key, row.text) for key, row in articles.items()}),
        questions=_questions(session, kept.id, states, renamed),
        provenance=kept.provenance,
        more=kept.more,
    )


def _article_versions(session: Session, set_id: int) -> dict[str, models.ArticleVersion]:
    query = (
        select(models.QuestionSetArticle.key, models.ArticleVersion)
        .join(models.ArticleVersion, models.ArticleVersion.id == models.QuestionSetArticle.article_version_id)
        .where(models.QuestionSetArticle.question_set_id == set_id)
        .order_by(models.QuestionSetArticle.position, models.QuestionSetArticle.key)
    )
    return dict(session.execute(query).all())


def _older_versions(session: Session, set_id: int) -> tuple[dict[str, models.ArticleVersion], Renamed]:
    """Return the older texts that questions in force still cite, under ids of their own."""
    source, link = models.QuestionSource, models.QuestionSetArticle
    query = (
        select(source.question_version_id, source.key, models.ArticleVersion)
        .join(models.QuestionVersion, models.QuestionVersion.id == source.question_version_id)
        .join(models.Question, models.Question.id == models.QuestionVersion.question_id)
        .join(link, (link.question_set_id == models.Question.question_set_id) & (link.key == source.key))
        .join(models.ArticleVersion, models.ArticleVersion.id == source.article_version_id)
        .where(
            models.Question.question_set_id == set_id,
            models.Question.version == models.QuestionVersion.number,
            link.article_version_id != source.article_version_id,
        )
        .order_by(models.ArticleVersion.id)
    )
    articles: dict[str, models.ArticleVersion] = {}
    renamed: Renamed = {}
    for version_id, key, row in session.execute(query):
        new_key = f"{key}-v{row.number}"
        articles[new_key] = row
        renamed.setdefault(version_id, {})[key] = new_key
    return articles, renamed


def _article(key: str, row: models.ArticleVersion) -> Article:
    return Article(key, row.title, row.text, row.published, row.source, row.more)


def _facts(session: Session, kept: models.QuestionSet, texts: Mapping[int, tuple[str, str]]) -> tuple[Fact, ...]:
    """Return the set's facts; ``texts`` are (id in the bank, text) of the article versions that it stands on."""
    link = models.QuestionSetFact
    query = (
        select(models.Fact)
        .join(link, link.fact_id == models.Fact.id)
        .where(link.question_set_id == kept.id)
        .order_by(link.position)
    )
    rows = session.scalars(query).all()
    evidence = _fact_evidence(session, [row.id for row in rows], texts)
    stored = (_fact(row.content | {"id": row.key}, evidence.get(row.id, ())) for row in rows)
    return (*stored, *(_fact(node, ()) for node in kept.loose_facts))


def _fact(node: Content, evidence: tuple[Evidence, ...]) -> Fact:
    return read_node(Fact, node, given={"evidence": evidence})


def _fact_evidence(
    session: Session, fact_ids: list[int], texts: Mapping[int, tuple[str, str]]
) -> dict[int, tuple[Evidence, ...]]:
    passage = models.FactEvidence
    query = (
        select(passage)
        .where(passage.fact_id.in_(fact_ids), passage.article_version_id.in_(texts))
        .order_by(passage.fact_id, passage.position)
    )
    found: dict[int, tuple[Evidence, ...]] = {}
    for row in session.scalars(query):
        key, text = texts[row.article_version_id]
        mark, more = None, dict(row.more)
        if row.mark_start is not None and row.mark_end is not None:
            mark = Span(row.mark_start, row.mark_end, more.pop("mark", {}))
        proof = Evidence(key, row.start, row.end, text[row.start : row.end], mark, more)
        found[row.fact_id] = (*found.get(row.fact_id, ()), proof)
    return found


def _questions(session: Session, set_id: int, states: frozenset[State], renamed: Renamed) -> tuple[Question, ...]:
    query = (
        select(models.Question.state, models.QuestionVersion.id, models.QuestionVersion.content)
        .join(models.QuestionVersion, models.QuestionVersion.question_id == models.Question.id)
        .where(
            models.Question.question_set_id == set_id,
            models.Question.version == models.QuestionVersion.number,
            models.Question.state.in_(states),
        )
        .order_by(models.Question.position)
    )
    return tuple(
        replace(read_question(_citing(content, renamed.get(version_id, {}))), state=state)
        for state, version_id, content in session.execute(query)
    )


def _citing(content: Content, names: Mapping[str, str]) -> Content:
    """Return the content with its evidence pointing at these ids."""
    if not names:
        return content
    content = copy.deepcopy(content)
    for passage in evidence_nodes(content):
        passage["article"] = names.get(passage["article"], passage["article"])
    return content
