"""A question type that is one new file: teachers edit its questions as they edit those of its interaction."""

import importlib
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

import questions.types
from questions.formats.bank_json import write_question
from questions.question import TYPES, Question, QuestionType
from quiz.security import now
from quiz.services import banks, editing, sets
from quiz.services.sessions import SignedIn
from tests.factories.banks import bank, bank_bytes, bank_node
from tests.integration.test_teaching import EDITS

QUESTIONS = bank().questions
ANOTHER = '''"""A type of the tests: asked like {tag}, written into a bank file in a way of its own."""
from questions.question import TYPES
from questions.types.{tag} import {name} as Asked

@TYPES.register
class Another(Asked):
    tag = "another"

    def read(self, node):
        return super().read({{**node, **node["content"]}})

    def write(self, interaction):
        return {{"content": super().write(interaction)}}
'''

every_type = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.type)


@pytest.fixture
def another(question: Question, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QuestionType]:
    """Put one more file into the folder of types, and leave no trace of it."""
    content = ANOTHER.format(tag=question.type, name=type(TYPES[question.type]).__name__)
    (tmp_path / "another.py").write_text(content, encoding="utf-8")
    monkeypatch.setattr(TYPES, "_members", {member.tag: member for member in TYPES})
    monkeypatch.setattr(questions.types, "__path__", [*questions.types.__path__, str(tmp_path)])
    importlib.import_module("questions.types.another")
    yield TYPES["another"]
    del sys.modules["questions.types.another"]
    delattr(questions.types, "another")


@pytest.fixture
def both(another: QuestionType, question: Question, signed_in: SignedIn) -> tuple[int, int]:
    """Return the ids of a question and of its like of the other type, in sets of their own."""
    like = write_question(replace(question, type=another.tag))
    nodes = (write_question(question), like)
    files = [bank_bytes(bank_node() | {"questions": [node]}) for node in nodes]
    made = [
        banks.import_bank(file, signed_in.viewer, now(), title)
        for file, title in zip(files, ("Một", "Hai"), strict=True)
    ]
    one, other = (sets.set_page(each.set_id, signed_in.viewer).questions[0].id for each in made)
    return one, other


def fields(browser: FlaskClient, question_id: int) -> list[tuple[str, ...]]:
    """Return the fields of the form that edits a question: what kind, which name."""
    answer = browser.get(f"/teach/questions/{question_id}/edit")
    assert answer.status_code == 200
    found = re.findall(r'<(input|textarea)([^>]*)\bname="([^"]+)"', answer.text)
    return [(tag, *re.findall(r'type="\w+"', more), name) for tag, more, name in found]


@every_type
def test_its_form_is_that_of_its_interaction(both: tuple[int, int], browser: FlaskClient) -> None:
    one, other = both
    shown = fields(browser, other)

    assert shown == fields(browser, one)
    assert len(shown) > 5


@every_type
def test_an_edit_changes_it_as_it_changes_its_like(
    both: tuple[int, int], question: Question, signed_in: SignedIn
) -> None:
    edit = EDITS[QUESTIONS.index(question)]
    for question_id in both:
        assert editing.edit_question(question_id, edit, signed_in.viewer, now()) == 2
        assert editing.edit_question(question_id, edit, signed_in.viewer, now()) == 2

    like, changed = (sets.set_question(each, signed_in.viewer).question for each in both)
    assert (changed.type, changed.stem) == ("another", edit.stem)
    assert replace(changed, type=question.type) == like
    assert changed.interaction != question.interaction


@every_type
def test_it_is_offered_and_written_by_hand_as_its_like(
    another: QuestionType, question: Question, signed_in: SignedIn, browser: FlaskClient
) -> None:
    set_id = banks.import_bank(bank_bytes(bank_node() | {"questions": []}), signed_in.viewer, now()).set_id
    edit = EDITS[QUESTIONS.index(question)]
    page = browser.get(f"/teach/sets/{set_id}/questions/new?type={another.tag}")
    ids = [
        editing.add_question(set_id, replace(edit, type=tag, stem=f"{tag}: {edit.stem}"), signed_in.viewer, now())
        for tag in (question.type, another.tag)
    ]

    like, added = (sets.set_question(each, signed_in.viewer).question for each in ids)
    assert 'aria-current="page">another</a>' in page.text
    assert (added.type, type(added.interaction), added.credit_rule) == (
        "another",
        type(like.interaction),
        like.credit_rule,
    )


def test_nothing_of_it_is_left() -> None:
    assert "another" not in TYPES
    assert "questions.types.another" not in sys.modules
