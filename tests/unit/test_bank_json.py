"""The bank file: nothing is lost on the way through, and what contradicts itself is refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from questions.formats.bank_json import read_bank, read_question, write_bank, write_question
from questions.json_text import MAX_BYTES
from questions.problems import BankRefused
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


# Round trip


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
        if each.keys() != {"start", "end"}:
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


# Refusals of whole files


def refusal(data: bytes) -> list[str]:
    """Return the problems for which a file is refused."""
    with pytest.raises(BankRefused) as refused:
        read_bank(data)
    return [str(problem) for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "bank.not_json (line=1, column=1)"),
        (b"{", "bank.not_json (line=1, column=2)"),
        (b'{\n"format": quiz}', "bank.not_json (line=2, column=11)"),
        (b"\x00\x01\x02", "bank.not_json (line=1, column=1)"),
        (b"PK\x03\x04", "bank.not_json (line=1, column=1)"),
        (b"[]", "bank.not_a_bank (format=quiz-bank)"),
        (b"null", "bank.not_a_bank (format=quiz-bank)"),
        (b'"quiz-bank"', "bank.not_a_bank (format=quiz-bank)"),
        (b'{"format": "gift", "version": 1}', "bank.not_a_bank (format=quiz-bank)"),
        (b'{"format": "quiz-bank"}', "bank.unknown_version (version=None, known=1)"),
        (b'{"format": "quiz-bank", "version": 2}', "bank.unknown_version (version=2, known=1)"),
        (b'{"format": "quiz-bank", "version": "1"}', "bank.unknown_version (version=1, known=1)"),
        (b'{"format": "quiz-bank", "version": 1}', "bank.field_missing (field=articles)"),
        (bank_bytes().decode().encode("utf-16"), "bank.not_utf8 (byte=0)"),
        (b" " * (MAX_BYTES + 1), "bank.too_large (bytes=20000001, limit=20000000)"),
        (b"[" * 100_000 + b"]" * 100_000, "bank.too_deep (limit=100)"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "bank.too_deep (limit=100)"),
        (bank_bytes().replace(b"57010000000", b"NaN"), "bank.not_json (line=1, column=1)"),
        (bank_bytes().replace(b"57010000000", b"Infinity"), "bank.not_json (line=1, column=1)"),
        (bank_bytes().replace(b"57010000000", b"-Infinity"), "bank.not_json (line=1, column=1)"),
        (bank_bytes().replace(b"57010000000", b"9" * 5000), "bank.not_json (line=1, column=1)"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_a_file_that_is_no_bank_is_refused(data: bytes, problem: str) -> None:
    assert refusal(data) == [problem]


def test_a_bank_of_the_greatest_size_is_read() -> None:
    data = bank_bytes()

    assert read_bank(data + b" " * (MAX_BYTES - len(data))) == bank()


# Refusals of what is in them: a change to the factory's bank, and the one problem that it makes.

Change = Callable[[Node], object]
CHANGES: dict[str, tuple[Change, str]] = {
    "two questions with one id": (
        lambda n: n["questions"][1].update(id="q0"),
        "bank.same_id (what=question, id=q0, count=2)",
    ),
    "two articles with one id": (
        lambda n: n["articles"].append(n["articles"][0]),
        "bank.same_id (what=article, id=a1, count=2)",
    ),
    "an unknown fact": (
        lambda n: n["questions"][1].update(facts=["no"]),
        "question q1 bank.unknown_fact (fact=no)",
    ),
    "an unknown article": (
        lambda n: n["questions"][0]["evidence"][0].update(article="a9"),
        "question q0 bank.unknown_article (article=a9)",
    ),
    "evidence that differs": (
        lambda n: n["questions"][0]["evidence"][0].update(text="ASEAN"),
        "question q0 bank.evidence_differs (text=ASEAN)",
    ),
    "evidence that is one off": (
        lambda n: n["questions"][1]["evidence"][0].update(start=n["questions"][1]["evidence"][0]["start"] + 1),
        "question q1 bank.evidence_differs (text=Năm nước sáng lập gồm Indonesia, Malaysia, Philippines, Sing)",
    ),
    "evidence beyond the text": (
        lambda n: n["questions"][4]["evidence"][0].update(start=10**6, end=10**6 + 5),
        "question q4 bank.evidence_differs (text=Ban Thư ký ASEAN đặt tại Jakarta.)",
    ),
    "a fact's evidence that differs": (
        lambda n: n["facts"][2]["evidence"][0].update(text="1996"),
        "fact fact-2 bank.evidence_differs (text=1996)",
    ),
    "an unknown type": (
        lambda n: n["questions"][1].update(type="essay"),
        "questions[1] bank.unknown_type (type=essay)",
    ),
    "a type that is no word": (
        lambda n: n["questions"][1].update(type=["essay"]),
        "questions[1] bank.unknown_type (type=['essay'])",
    ),
    "an unknown topic": (
        lambda n: n["questions"][1].update(topic="weather"),
        "questions[1].topic bank.field_wrong (value=weather)",
    ),
    "an unknown state": (
        lambda n: n["questions"][1].update(state="lost"),
        "questions[1].state bank.field_wrong (value=lost)",
    ),
    "an unknown credit rule": (
        lambda n: n["questions"][1].update(credit_rule="luck"),
        "questions[1].credit_rule bank.field_wrong (value=luck)",
    ),
    "no stem": (lambda n: n["questions"][1].pop("stem"), "questions[1] bank.field_missing (field=stem)"),
    "an empty stem": (lambda n: n["questions"][1].update(stem=" \n"), "question q1 question.empty_stem"),
    "no mark": (
        lambda n: n["questions"][1].update(max_mark=0),
        "question q1 question.max_mark_wrong (max_mark=0)",
    ),
    "a mark that is true": (
        lambda n: n["questions"][1].update(max_mark=True),
        "questions[1].max_mark bank.field_wrong (value=True)",
    ),
    "tags in one word": (
        lambda n: n["questions"][1].update(tags="ASEAN"),
        "questions[1].tags bank.field_wrong (value=ASEAN)",
    ),
    "media without fields": (
        lambda n: n["questions"][1].update(media=["map.png"]),
        "questions[1].media[0] bank.field_wrong (value=map.png)",
    ),
    "a question that is no object": (
        lambda n: n["questions"].append("Ai?"),
        "questions[8] bank.not_an_object",
    ),
    "an option that is no object": (
        lambda n: n["questions"][0]["options"].append("1999"),
        "questions[0].options[3] bank.not_an_object",
    ),
    "an option without text": (
        lambda n: n["questions"][0]["options"][1].pop("text"),
        "questions[0].options[1] bank.field_missing (field=text)",
    ),
    "a truth in words": (
        lambda n: n["questions"][0]["options"][0].update(correct="false"),
        "questions[0].options[0].correct bank.field_wrong (value=false)",
    ),
    "two right options in a single choice": (
        lambda n: n["questions"][0]["options"][0].update(correct=True),
        "question q0 question.one_right_option (count=2)",
    ),
    "no right option": (
        lambda n: n["questions"][0]["options"][1].update(correct=False),
        "question q0 question.one_right_option (count=0)",
    ),
    "only right options": (
        lambda n: [option.update(correct=True) for option in n["questions"][1]["options"]],
        "question q1 question.some_right_options (count=4)",
    ),
    "equal options": (
        lambda n: n["questions"][0]["options"][0].update(text=" 1967 "),
        "question q0 question.same_options",
    ),
    "an empty option": (
        lambda n: n["questions"][0]["options"][0].update(text=" "),
        "question q0 question.empty_option",
    ),
    "a statement without a value": (
        lambda n: n["questions"][2]["answer"].pop("value"),
        "questions[2].answer bank.field_missing (field=value)",
    ),
    "seven statements": (
        lambda n: n["questions"][3].update(statements=[{"text": str(i), "value": True} for i in range(7)]),
        "question q3 question.two_to_six_statements (count=7)",
    ),
    "equal statements": (
        lambda n: n["questions"][3]["statements"][1].update(text="BRUNEI gia nhập  năm 1984."),
        "question q3 question.same_statements",
    ),
    "a passage that is no object": (
        lambda n: n["questions"][3].update(passage="Brunei"),
        "questions[3].passage bank.not_an_object",
    ),
    "an empty answer": (
        lambda n: n["questions"][4]["answer"].update(text=" "),
        "question q4 question.empty_answer",
    ),
    "accepted answers in one word": (
        lambda n: n["questions"][4]["answer"].update(accepted="Batavia"),
        "questions[4].answer.accepted bank.field_wrong (value=Batavia)",
    ),
    "a number in words": (
        lambda n: n["questions"][5]["answer"].update(value="57"),
        "question q5 question.number_missing",
    ),
    "a tolerance below zero": (
        lambda n: n["questions"][5]["answer"].update(tolerance=-1),
        "question q5 question.tolerance_negative",
    ),
    "no pairs": (lambda n: n["questions"][6].pop("pairs"), "questions[6] bank.field_missing (field=pairs)"),
    "equal prompts": (
        lambda n: n["questions"][6]["pairs"][0].update(prompt="LÀO"),
        "question q6 question.same_options",
    ),
    "one thing to order": (
        lambda n: n["questions"][7].update(items=[{"text": "Thành lập"}]),
        "question q7 question.too_few_items (count=1)",
    ),
    "a mark that starts nowhere": (
        lambda n: n["questions"][0]["evidence"][0].update(mark={"end": 3}),
        "questions[0].evidence[0].mark bank.field_wrong (value={'end': 3})",
    ),
    "offsets in words": (
        lambda n: n["questions"][0]["evidence"][0].update(start="0"),
        "questions[0].evidence[0].start bank.field_wrong (value=0)",
    ),
    "an article without text": (
        lambda n: n["articles"][0].pop("text"),
        "articles[0] bank.field_missing (field=text)",
    ),
    "a fact without a value": (lambda n: n["facts"][0].pop("value"), "facts[0] bank.field_missing (field=value)"),
    "a fact of no kind": (
        lambda n: n["facts"][0].update(kind="trap"),
        "facts[0].kind bank.field_wrong (value=trap)",
    ),
    "no facts": (lambda n: n.pop("facts"), "bank.field_missing (field=facts)"),
    "articles by name": (lambda n: n.update(articles={}), "bank.field_missing (field=articles)"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_bank_that_contradicts_itself_is_refused(change: str) -> None:
    node = bank_node()
    make, problem = CHANGES[change]
    make(node)

    assert refusal(bank_bytes(node)) == [problem]


def test_every_problem_is_told_at_once() -> None:
    node = bank_node()
    node["questions"][0]["type"] = "essay"
    node["questions"][5]["topic"] = "weather"
    node["questions"][6].pop("pairs")

    assert len(refusal(bank_bytes(node))) == 3


def test_a_long_wrong_value_is_not_repeated_in_full() -> None:
    node = bank_node()
    node["questions"][0]["state"] = "x" * 100_000

    assert len(refusal(bank_bytes(node))[0]) < 200
