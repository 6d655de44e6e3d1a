"""Articles, their immutable texts, and the facts found in them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from quiz.extensions import Model
from quiz.models.columns import NODE, UtcDateTime


class Article(Model):
    """A source text of one owner; what it says stands in its versions."""

    __tablename__ = "article"

    id: Mapped[int] = mapped_column(primary_key=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ArticleVersion(Model):
    """The text of an article at one time, never changed; ``more`` are the fields of a bank file we do not know."""

    __tablename__ = "article_version"
    __table_args__ = (UniqueConstraint("article_id", "number"), UniqueConstraint("article_id", "hash"))

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    number: Mapped[int]
    hash: Mapped[str] = mapped_column(Text, index=True)
    title: Mapped[str] = mapped_column(Text)
    published: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    more: Mapped[dict[str, Any]] = mapped_column(NODE)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Fact(Model):
    """A typed value of an article. Its key comes from what it is about: it outlives offsets and the value.

    ``content`` is the fact's node in a bank file without its id and evidence.
    """

    __tablename__ = "fact"
    __table_args__ = (UniqueConstraint("article_id", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    key: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    content: Mapped[dict[str, Any]] = mapped_column(NODE)


class FactEvidence(Model):
    """A passage that proves a fact: code points of an article version, and of the value inside it."""

    __tablename__ = "fact_evidence"
    __table_args__ = (UniqueConstraint("fact_id", "article_version_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"))
    article_version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"), index=True)
    position: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    mark_start: Mapped[int | None]
    mark_end: Mapped[int | None]
    more: Mapped[dict[str, Any]] = mapped_column(NODE)
