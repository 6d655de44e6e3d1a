"""A bank written into the tables of one question set: what is new is added, what changed gets a new version."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from questions.bank import Article, Bank
from questions.fact import Evidence, Fact
from questions.node import write_node
from quiz import models
from quiz.extensions import write_json
from quiz.services.contents import QuestionStore, content_of

FACT_ELSEWHERE = ("id", "evidence")


def new_set(bank: Bank, title: str, owner_id: int | None, now: datetime) -> models.QuestionSet:
    """Return a set, not yet stored, for a bank."""
    return models.QuestionSet(
        owner_id=owner_id,
        title=title,
        language=bank.language,
        provenance=dict(bank.provenance),
        rejects=[],
        loose_facts=[],
        more=dict(bank.more),
        created_at=now,
        updated_at=now,
    )


def store_bank(
    session: Session, kept: models.QuestionSet, bank: Bank, author_id: int | None, now: datetime
) -> None:
    """Write a bank into its set, by ids.

    Unchanged questions stay as they are, changed ones get a new version and keep their state; what the file does
    not mention stays too. The caller has checked that the bank can be stored.
    """
    kept.provenance, kept.more, kept.language = dict(bank.provenance), dict(bank.more), bank.language
    kept.updated_at = now
    session.flush()
    sources = _store_articles(session, kept, bank, now)
    facts = _store_facts(session, kept, bank, sources)
    store = QuestionStore(session, kept.id, author_id, now, sources, facts)
    store.put([(question.id, question.state, content_of(question)) for question in bank.questions])


def article_hash(article: Article) -> str:
    """Return the hash by which the same article is known again, whatever its id in the file."""
    return hashlib.sha256(write_json(write_node(article, leave_out=["id"])).encode()).hexdigest()


def _store_articles(session: Session, kept: models.QuestionSet, bank: Bank, now: datetime) -> dict[str, int]:
    """Return the id of the article version that each article id of the file stands for."""
    query = select(models.QuestionSetArticle).where(models.QuestionSetArticle.question_set_id == kept.id)
    links = {link.key: link for link in session.scalars(query)}
    for position, article in enumerate(bank.articles):
        link = links.get(article.id)
        version_id = _article_version(session, article, link, kept.owner_id, now)
        if link:
            link.article_version_id, link.position = version_id, position
        else:
            link = models.QuestionSetArticle(
                question_set_id=kept.id, key=article.id, article_version_id=version_id, position=position
            )
            session.add(link)
            links[article.id] = link
    session.flush()
    return {key: link.article_version_id for key, link in links.items()}


def _article_version(
    session: Session,
    article: Article,
    link: models.QuestionSetArticle | None,
    owner_id: int | None,
    now: datetime,
) -> int:
    """Return the version with this text: of the set's article, else of any of the owner's, else a new one."""
    digest, version = article_hash(article), models.ArticleVersion
    of_text = select(version.id).where(version.hash == digest)
    if link is None:
        owned = of_text.join(models.Article).where(models.Article.owner_id == owner_id).order_by(version.id)
        found = session.scalars(owned.limit(1)).first()
        if found:
            return found
        owned_article = models.Article(owner_id=owner_id, created_at=now)
        session.add(owned_article)
        session.flush()
        return _add_version(session, article, owned_article.id, 1, digest, now)
    last = session.get_one(version, link.article_version_id)
    found = session.scalars(of_text.where(version.article_id == last.article_id)).first()
    numbers = session.scalars(select(version.number).where(version.article_id == last.article_id)).all()
    return found or _add_version(session, article, last.article_id, max(numbers) + 1, digest, now)


def _add_version(
    session: Session, article: Article, article_id: int, number: int, digest: str, now: datetime
) -> int:
    added = models.ArticleVersion(
        article_id=article_id,
        number=number,
        hash=digest,
        title=article.title,
        published=article.published,
        source=article.source,
        text=article.text,
        more=dict(article.more),
        created_at=now,
    )
    session.add(added)
    session.flush()
    return added.id


def _store_facts(
    session: Session, kept: models.QuestionSet, bank: Bank, sources: Mapping[str, int]
) -> dict[str, int]:
    """Return the row id of each fact id of the file; without any article, facts stay in the set itself."""
    link = models.QuestionSetFact
    session.execute(delete(link).where(link.question_set_id == kept.id))
    if not bank.articles:
        kept.loose_facts = [write_node(fact) for fact in bank.facts]
        return {}
    kept.loose_facts = []
    versions = models.ArticleVersion
    query = select(versions.id, versions.article_id).where(versions.id.in_(sources.values()))
    article_of = dict(session.execute(query).all())
    home = {fact.id: article_of[sources[_article_of(fact, bank)]] for fact in bank.facts}
    rows = _fact_rows(session, bank, home)
    session.add_all(
        link(question_set_id=kept.id, fact_id=rows[fact.id].id, position=position)
        for position, fact in enumerate(bank.facts)
    )
    _store_evidence(session, bank, rows, sources)
    return {key: row.id for key, row in rows.items()}


def _article_of(fact: Fact, bank: Bank) -> str:
    return fact.evidence[0].article if fact.evidence else bank.articles[0].id


def _fact_rows(session: Session, bank: Bank, home: Mapping[str, int]) -> dict[str, models.Fact]:
    """Return the facts' rows, found by article and key, made where there is none."""
    query = select(models.Fact).where(models.Fact.article_id.in_(set(home.values())))
    known = {(row.article_id, row.key): row for row in session.scalars(query)}
    rows: dict[str, models.Fact] = {}
    for fact in bank.facts:
        content = write_node(fact, keep=["kind", "value", "about"], leave_out=FACT_ELSEWHERE)
        row = known.get((home[fact.id], fact.id))
        if row is None:
            row = models.Fact(article_id=home[fact.id], key=fact.id, kind=fact.kind, content=content)
            session.add(row)
        elif write_json(row.content) != write_json(content):
            row.kind, row.content = fact.kind, content
        rows[fact.id] = row
    session.flush()
    return rows


def _store_evidence(
    session: Session, bank: Bank, rows: Mapping[str, models.Fact], sources: Mapping[str, int]
) -> None:
    """Make the passages of these facts in these article versions anew; those in other versions stay."""
    evidence = models.FactEvidence
    fact_ids = [row.id for row in rows.values()]
    session.execute(
        delete(evidence).where(evidence.fact_id.in_(fact_ids), evidence.article_version_id.in_(sources.values()))
    )
    session.add_all(_evidence_rows(bank, rows, sources))
    session.flush()


def _evidence_rows(
    bank: Bank, rows: Mapping[str, models.Fact], sources: Mapping[str, int]
) -> Iterator[models.FactEvidence]:
    for fact in bank.facts:
        for position, passage in enumerate(fact.evidence):
            yield _evidence_row(rows[fact.id].id, position, passage, sources[passage.article])


def _evidence_row(fact_id: int, position: int, passage: Evidence, version_id: int) -> models.FactEvidence:
    # Only the mark has no column for what is not known: it goes along under its own name, which is not unknown.
    more: dict[str, Any] = dict(passage.more)
    if passage.mark and passage.mark.more:
        more["mark"] = dict(passage.mark.more)
    return models.FactEvidence(
        fact_id=fact_id,
        article_version_id=version_id,
        position=position,
        start=passage.start,
        end=passage.end,
        mark_start=passage.mark.start if passage.mark else None,
        mark_end=passage.mark.end if passage.mark else None,
        more=more,
    )
