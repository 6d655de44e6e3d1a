"""Question sets from bank files, and back into them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from questions.bank import Bank
from questions.flaws import count_flaws
from questions.formats import FORMATS
from questions.formats.bank_json import read_bank, write_question
from questions.node import write_node
from questions.problems import BankRefused, Problem
from quiz import models
from quiz.extensions import write_json
from quiz.services.contents import evidence_nodes
from quiz.services.loading import load_bank
from quiz.services.refusals import NotFound
from quiz.services.storing import new_set, store_bank
from quiz.services.transactions import reading, writing
from quiz.services.typed import typed_title
from quiz.services.viewers import Viewer, require_manager, require_teacher

LAST_OFFSET = 1_000_000_000
NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to: the set, and whether it was there before.

    ``flaws``: how many questions have each item-writing flaw, by its code; they are imported all the same.
    """

    set_id: int
    title: str
    questions: int
    was_there: bool
    flaws: Mapping[str, int]


def import_bank(data: bytes, viewer: Viewer, now: datetime, title: str = "") -> Imported:
    """Store a bank file in the viewer's set of this title (the file's when empty), made if there is none.

    Raises BankRefused with every problem of the file, and then nothing is stored.
    """
    require_teacher(viewer)
    bank = checked_bank(data)
    title, flaws = typed_title(title or bank.title), count_flaws(bank)
    with writing() as session:
        kept = _set_of(session, viewer.id, title)
        was_there = kept is not None
        if kept is None:
            kept = new_set(bank, title, viewer.id, now)
            session.add(kept)
        store_bank(session, kept, bank, viewer.id, now)
        return Imported(kept.id, kept.title, len(bank.questions), was_there, flaws)


def export_bank(set_id: int, viewer: Viewer | None, format_tag: str = "json") -> bytes:
    """Return a set as a file of a format; without a viewer (the command line) anybody's."""
    with reading() as session:
        kept = session.get(models.QuestionSet, set_id)
        if kept is None:
            raise NotFound.thing("question_set")
        if viewer is not None:
            require_manager(viewer, kept.owner_id, "question_set")
        return FORMATS[format_tag].write(load_bank(session, kept))


def find_set(name: str) -> int:
    """Return the id of the set with this id or title; raise NotFound, also when two have the title."""
    with reading() as session:
        if name.isascii() and name.isdigit() and len(name) < 10 and session.get(models.QuestionSet, int(name)):
            return int(name)
        query = select(models.QuestionSet.id).where(models.QuestionSet.title == name.strip())
        found = session.scalars(query.order_by(models.QuestionSet.id)).all()
    if len(found) > 1:
        ids = ", ".join(map(str, found))
        raise NotFound(Problem("question_set.same_title", {"count": len(found), "title": name, "ids": ids}))
    if not found:
        raise NotFound(Problem("question_set.none_so_named", {"name": name[:200]}))
    return found[0]


def checked_bank(data: bytes) -> Bank:
    """Return the bank of a file that can be stored; raise BankRefused with every problem."""
    bank = read_bank(data)
    refuse_unstorable(bank)
    return bank


def refuse_unstorable(bank: Bank) -> None:
    """Raise BankRefused for what no database can hold, or what could never be marked."""
    problems = list(_unstorable(bank))
    if problems:
        raise BankRefused.of(problems)


def _set_of(session: Session, owner_id: int, title: str) -> models.QuestionSet | None:
    query = select(models.QuestionSet).where(
        models.QuestionSet.owner_id == owner_id, models.QuestionSet.title == title
    )
    return session.scalars(query.order_by(models.QuestionSet.id)).first()


def _unstorable(bank: Bank) -> Iterator[Problem]:
    nodes = [write_node(each) for each in (*bank.articles, *bank.facts)]
    questions = [write_question(question) for question in bank.questions]
    try:
        # Refuses NaN and Infinity; encoding refuses half characters.
        written = write_json([nodes, questions, dict(bank.more), dict(bank.provenance)]).encode()
    except (ValueError, TypeError):
        written = None
    if written is None or NUL.search(written):
        yield Problem("bank.cannot_be_stored")
    for passage in evidence_nodes([nodes, questions]):
        if not 0 <= passage["start"] <= passage["end"] <= LAST_OFFSET:
            yield Problem("bank.evidence_differs", {"text": str(passage.get("text", ""))[:60]})
