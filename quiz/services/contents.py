"""The stored content of questions: which version is in force, and a new one when the content changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from questions.formats.bank_json import read_question, write_question
from questions.question import Question, State
from quiz import models
from quiz.extensions import write_json

Content = dict[str, Any]


def content_of(question: Question) -> Content:
    """Return what a version keeps of a question: its node without the state, which is the question's own."""
    node = write_question(question)
    del node["state"]
    return node


def question_of(content: Content, state: State) -> Question:
    """Return the question of a version's content in a state."""
    return replace(read_question(content), state=state)


def cited_articles(node: object) -> set[str]:
    """Return the ids of the articles that the evidence anywhere in a question's node points at."""
    return {str(passage["article"]) for passage in evidence_nodes(node)}


def evidence_nodes(node: object) -> Iterator[dict[str, Any]]:
    """Yield every evidence node in a question's node, at whatever depth."""
    if isinstance(node, list):
        for value in cast("list[Any]", node):
            yield from evidence_nodes(value)
    elif isinstance(node, dict):
        node = cast("dict[str, Any]", node)
        yield from filter(_is_evidence, _listed(node.get("evidence")))
        for value in node.values():
            yield from evidence_nodes(value)


def _listed(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []


def _is_evidence(node: Any) -> bool:
    """Tell evidence from what an unknown field of a file may call by that name."""
    if not isinstance(node, dict):
        return False
    known = cast("dict[str, Any]", node)
    return isinstance(known.get("article"), str) and all(type(known.get(at)) is int for at in ("start", "end"))


@dataclass(frozen=True, slots=True)
class QuestionStore:
    """The questions of one set, open for writing in the caller's transaction.

    ``sources`` are the article versions by the ids that the contents use, ``facts`` the fact rows likewise.
    """

    session: Session
    set_id: int
    author_id: int | None
    now: datetime
    sources: Mapping[str, int]
    facts: Mapping[str, int]

    def put(self, contents: Sequence[tuple[str, State, Content]]) -> list[models.Question]:
        """Store questions by id in this order, before those that are not mentioned, and return their rows."""
        known = self._known()
        rows: list[models.Question] = []
        changed: list[tuple[models.Question, Content]] = []
        for position, (key, state, content) in enumerate(contents):
            row, stored, version_id = known.pop(key, (None, None, 0))
            if row is None:
                row = self._new(key, state)
                changed.append((row, content))
            elif write_json(stored) != write_json(content):
                row.version += 1
                changed.append((row, content))
            else:
                self._point_at_today(version_id, content)
            row.position = position
            rows.append(row)
        for position, (row, _, _) in enumerate(known.values(), len(rows)):
            row.position = position
        self._add_versions(changed)
        return rows

    def add(self, key: str, state: State, content: Content) -> models.Question:
        """Store one new question behind the others."""
        row = self._new(key, state)
        count = select(func.count()).where(models.Question.question_set_id == self.set_id)
        row.position = self.session.scalar(count) or 0
        self._add_versions([(row, content)])
        return row

    def change(self, row: models.Question, content: Content) -> None:
        """Put a new version of a question in force."""
        row.version += 1
        row.stale = False
        self._add_versions([(row, content)])

    def _known(self) -> dict[str, tuple[models.Question, Content, int]]:
        query = (
            select(models.Question, models.QuestionVersion.content, models.QuestionVersion.id)
            .join(models.QuestionVersion, models.QuestionVersion.question_id == models.Question.id)
            .where(
                models.Question.question_set_id == self.set_id,
                models.QuestionVersion.number == models.Question.version,
            )
            .order_by(models.Question.position)
        )
        return {row[0].key: (row[0], row[1], row[2]) for row in self.session.execute(query)}

    def _new(self, key: str, state: State) -> models.Question:
        return models.Question(
            question_set_id=self.set_id, key=key, position=0, state=state, stale=False, version=1
        )

    def _add_versions(self, changed: Sequence[tuple[models.Question, Content]]) -> None:
        """Add the version that each row's number names, with what it stands on."""
        self.session.add_all(row for row, _ in changed)
        self.session.flush()
        added = [
            models.QuestionVersion(
                question_id=row.id,
                number=row.version,
                content=content,
                author_id=self.author_id,
                created_at=self.now,
            )
            for row, content in changed
        ]
        self.session.add_all(added)
        self.session.flush()
        for version in added:
            self._add_links(version)
        self.session.flush()

    def _add_links(self, version: models.QuestionVersion) -> None:
        cited = sorted(cited_articles(version.content) & self.sources.keys())
        self.session.add_all(
            models.QuestionSource(question_version_id=version.id, key=key, article_version_id=self.sources[key])
            for key in cited
        )
        named = dict.fromkeys(version.content.get("facts", ()))
        self.session.add_all(
            models.QuestionFact(question_version_id=version.id, fact_id=self.facts[fact])
            for fact in named
            if fact in self.facts
        )

    def _point_at_today(self, version_id: int, content: Content) -> None:
        """Let an unchanged question cite the article's newest text, in which its passages stand where they did."""
        for key in cited_articles(content) & self.sources.keys():
            self.session.execute(
                update(models.QuestionSource)
                .where(models.QuestionSource.question_version_id == version_id, models.QuestionSource.key == key)
                .values(article_version_id=self.sources[key])
                .execution_options(synchronize_session=False)
            )
