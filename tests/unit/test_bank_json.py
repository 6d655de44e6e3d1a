"""The bank file: nothing is lost on the way through."""

import json
from dataclasses import replace
from typing import Any

import pytest

from questions.bank import Article, Bank
from questions.fact import Evidence, Fact, Span
from questions.formats.bank_json import read_bank, read_question, write_bank, write_question
from questions.interaction import Judge
from tests.factories.banks import bank, bank_bytes, bank_node

Node = dict[str, Any]
UNKNOWN = {"x-note": {"deep": [1, None, "ế", {"a": []}]}, "x-empty": "", "x-null": None}


def through(node: Node) -> Node:
    """Return what becomes of a bank that is read and written."""
    return json.loads(write_bank(read_bank(bank_bytes(node))))


def objects(node: Any) -> list[Node]:
    """Return every object of a node."""
    if isinstance(node, dict):
        return [node, *(found for value in node.values() for found in objects(value))]
    if isinstance(node, list):
        return [found for value in node for found in objects(value)]
    return []


def lost(before: Any, after: Any, where: str = "") -> list[str]:
    """Return the places of what was in a node and is no longer; a known field that is empty may be left out."""
    if isinstance(before, dict) and isinstance(after, dict):
        gone = [f"{where}.{name}" for name in before.keys() - after.keys() if before[name] or name in UNKNOWN]
        kept = before.keys() & after.keys()
        return gone + [place for name in kept for place in lost(before[name], after[name], f"{where}.{name}")]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        return [place for i, (one, other) in pairs for place in lost(one, other, f"{where}[{i}]")]
    return [] if before == after and type(before) is type(after) else [f"{where}: {before!r} became {after!r}"]


def test_what_is_written_is_read_back() -> None:
    assert read_bank(write_bank(bank())) == bank()


def test_writing_twice_gives_the_same_bytes() -> None:
    once = write_bank(bank())

    assert write_bank(read_bank(once)) == once
    assert once.endswith(b"}\n")
    assert b"\r" not in once


def test_every_field_comes_back() -> None:
    assert lost(bank_node(), through(bank_node())) == []


MEDIA = {"name": "map.png", "type": "image/png", "alt": "Bản đồ", "data": "iVBORw0KGgo="}
BEYOND_THE_FACTORY: dict[str, Any] = {
    "media": [MEDIA],
    "tags": ["ASEAN", "lịch sử"],
    "difficulty": 0.25,
    "max_mark": 0.25,
    "state": "retired",
}


def test_fields_that_few_questions_have_come_back() -> None:
    node = bank_node()
    node["questions"][0] |= BEYOND_THE_FACTORY
    node["articles"][0] |= {"published": "2020-10-30T11:57", "source": "Tự viết"}
    node["facts"][0] |= {"value": ["a", "b"], "unit": "nước"}

    back = through(node)

    assert {name: back["questions"][0][name] for name in BEYOND_THE_FACTORY} == BEYOND_THE_FACTORY
    assert back["articles"] == node["articles"]
    assert back["facts"][0] == node["facts"][0]


def test_unknown_fields_come_back_at_every_level() -> None:
    node = bank_node()
    for each in objects(node):
        each.update(UNKNOWN)

    assert lost(node, through(node)) == []


def test_one_question_comes_back() -> None:
    for question in bank().questions:
        assert read_question(write_question(question)) == question


def test_a_byte_order_mark_is_no_hindrance() -> None:
    assert read_bank(b"\xef\xbb\xbf" + bank_bytes()) == bank()


def test_an_empty_bank_is_a_bank() -> None:
    node = bank_node() | {"questions": [], "facts": [], "articles": []}

    assert read_bank(bank_bytes(node)).questions == ()


EMPTY = Bank(
    title="",
    language="vi",
    articles=(Article("a1", "", ""),),
    facts=(Fact("f1", "list", (), "", ()), Fact("f2", "place", "", "", ())),
    questions=(),
)


def test_what_must_be_there_is_written_even_when_it_is_empty() -> None:
    assert read_bank(write_bank(EMPTY)) == EMPTY


def test_a_question_made_by_the_program_comes_back() -> None:
    for question in bank().questions:
        made = replace(question, difficulty=None, tags=(), facts=(), more={})
        assert read_question(write_question(made)) == made


def test_the_proof_of_a_statement_that_is_the_stem_comes_back() -> None:
    proof = Evidence("a1", 19, 24, "ASEAN", Span(19, 24, {"colour": "đỏ"}), {"page": 3})
    question = next(question for question in bank().questions if question.type == "true_false")
    assert isinstance(question.interaction, Judge)
    (statement,) = question.interaction.statements
    made = replace(question, interaction=Judge((replace(statement, evidence=(proof,)),)))

    assert read_question(write_question(made)) == made


@pytest.mark.parametrize("name", ["interaction", "more", "media_type", "options"])
def test_an_unknown_field_of_any_name_comes_back(name: str) -> None:
    node = bank_node()
    node["questions"][4][name] = [{"a": 1}]

    assert lost(node, through(node)) == []


def test_a_known_field_that_is_null_is_one_that_is_missing() -> None:
    node = bank_node()
    node["questions"][0] |= {"explanation": None, "tags": None}
    node["questions"][0]["options"][0]["value"] = None

    question = read_bank(bank_bytes(node)).questions[0]

    assert (question.explanation, question.tags, question.more) == ("", (), {})
    assert read_question(write_question(question)) == question


def test_fields_that_a_bank_need_not_have() -> None:
    node = bank_node()
    for name in ("title", "language", "provenance"):
        del node[name]

    assert read_bank(bank_bytes(node)) == replace(bank(), title="", language="vi", provenance={})


@pytest.mark.parametrize("depth", [10, 90])
def test_nesting_in_reason_comes_back(depth: int) -> None:
    deep: Any = "đáy"
    for _ in range(depth):
        deep = [deep]
    node = bank_node() | {"x-deep": deep}

    assert through(node)["x-deep"] == deep


def test_integers_of_any_size_come_back() -> None:
    node = bank_node() | {"x-large": 10**400, "x-small": -(10**400)}

    assert lost(node, through(node)) == []
