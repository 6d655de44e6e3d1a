"""Question versions as the domain's questions; an immutable version is read once per process."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, Row, select
from sqlalchemy.orm import Session

from questions.formats.bank_json import read_question
from questions.question import Question
from quiz import models

MAX_KEPT = 5000


@dataclass(frozen=True, slots=True)
class Version:
    """A question as it was at one time (its state is the question's, not the version's), and its language."""

    id: int
    question: Question
    language: str


_kept: WeakKeyDictionary[Engine, dict[int, Version]] = WeakKeyDictionary()

_VERSIONS = (
    select(models.QuestionVersion.id, models.QuestionVersion.content, models.QuestionSet.language)
    .join(models.Question, models.Question.id == models.QuestionVersion.question_id)
    .join(models.QuestionSet, models.QuestionSet.id == models.Question.question_set_id)
)
_ID = models.QuestionVersion.id


def versions(session: Session, ids: Iterable[int]) -> dict[int, Version]:
    """Return the versions with these ids; never ask for one that is not committed yet, its id may come again."""
    kept = _kept.setdefault(session.get_bind().engine, {})
    wanted = set(ids)
    found = {each: known for each in wanted if (known := kept.get(each))}
    if missing := wanted - found.keys():
        new = {row.id: _read(row) for row in session.execute(_VERSIONS.where(_ID.in_(missing)))}
        if len(kept) + len(new) > MAX_KEPT:
            kept.clear()
        kept.update(new)
        found |= new
    return found


def version(session: Session, version_id: int) -> Version:
    """Return the version with this id."""
    return versions(session, [version_id])[version_id]


def _read(row: Row[int, dict[str, Any], str]) -> Version:
    version_id, content, language = row
    return Version(version_id, read_question(content), language)
