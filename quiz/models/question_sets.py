"""Question sets, their questions, and the immutable versions of these."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, validates

from questions.question import State
from quiz.extensions import Model
from quiz.models.columns import NODE, SORTABLE, UtcDateTime, one_of
from quiz.models.names import folded_key, title_key


class QuestionSet(Model):
    """The stored collection that a teacher works on; as a file it is a bank.

    ``rejects`` are what the generator could not prove: ``{"stem", "code", "params", "where"}`` each.
    ``loose_facts`` are the fact nodes of a bank that has no article they could belong to.
    """

    __tablename__ = "question_set"

    id: Mapped[int] = mapped_column(primary_key=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"), index=True)
    title: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(SORTABLE)
    folded_key: Mapped[str] = mapped_column(Text, index=True)
    language: Mapped[str] = mapped_column(Text)
    provenance: Mapped[dict[str, Any]] = mapped_column(NODE)
    rejects: Mapped[list[dict[str, Any]]] = mapped_column(NODE)
    loose_facts: Mapped[list[dict[str, Any]]] = mapped_column(NODE)
    more: Mapped[dict[str, Any]] = mapped_column(NODE)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    @validates("title")
    def _set_keys(self, _attribute: str, title: str) -> str:
        self.sort_key, self.folded_key = title_key(title), folded_key(title)
        return title


class QuestionSetArticle(Model):
    """Which version of an article a set stands on, and the article's id in the set's bank file."""

    __tablename__ = "question_set_article"

    question_set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    article_version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"), index=True)
    position: Mapped[int]


class QuestionSetFact(Model):
    """A fact that a set's bank file lists, asked or not, in the order of the file."""

    __tablename__ = "question_set_fact"

    question_set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True)
    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id"), primary_key=True, index=True)
    position: Mapped[int]


class Question(Model):
    """One thing to be answered: its state, and the number of the version in force."""

    __tablename__ = "question"
    __table_args__ = (
        UniqueConstraint("question_set_id", "key"),
        Index(None, "question_set_id", "state"),
        one_of("state", ("draft", "approved", "rejected", "retired")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    question_set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"))
    key: Mapped[str] = mapped_column(Text)
    position: Mapped[int]
    state: Mapped[State] = mapped_column(Text)
    stale: Mapped[bool] = mapped_column(Boolean)
    version: Mapped[int]


class QuestionVersion(Model):
    """The immutable content of a question at one time: its node in a bank file, without the state."""

    __tablename__ = "question_version"
    __table_args__ = (UniqueConstraint("question_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"))
    number: Mapped[int]
    content: Mapped[dict[str, Any]] = mapped_column(NODE)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class QuestionSource(Model):
    """Which article version the evidence of a question version points at, by the id that its content uses."""

    __tablename__ = "question_source"

    question_version_id: Mapped[int] = mapped_column(ForeignKey("question_version.id"), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    article_version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"), index=True)


class QuestionFact(Model):
    """A fact that a question version asks about; a hand-written question may have none."""

    __tablename__ = "question_fact"

    question_version_id: Mapped[int] = mapped_column(ForeignKey("question_version.id"), primary_key=True)
    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id"), primary_key=True, index=True)
