"""The bank file as a whole: what is no bank, or could not be written back, is refused."""

from typing import Any

import pytest

from questions.formats.bank_json import read_bank, write_bank
from questions.json_text import MAX_BYTES
from tests.factories.banks import bank, bank_bytes, bank_node, refusal


def infinite(field: str) -> str:
    return f"bank.number_too_large (field={field})"


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
        (b'{"format": "quiz-bank", "version": true}', "bank.unknown_version (version=True, known=1)"),
        (b"[" * 200 + b"]" * 200, "bank.too_deep (limit=100)"),
        (b"[" * 900 + b"]" * 900, "bank.too_deep (limit=100)"),
        (b"[" * 2000 + b"]" * 2000, "bank.too_deep (limit=100)"),
        (bank_bytes().replace(b"57010000000", b"1e999"), infinite("questions[5].answer.value")),
        (bank_bytes().replace(b"57010000000", b"-1e999"), infinite("questions[5].answer.value")),
        (
            bank_bytes().replace(b'"tolerance": 0', b'"tolerance": 1e999'),
            infinite("questions[5].answer.tolerance"),
        ),
        (bank_bytes().replace(b'"version": 1', b'"version": 1, "far": [1e999]'), infinite("far[0]")),
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


HALF = "\ud83d"  # the first half of an emoji


@pytest.mark.parametrize(
    ("where", "name", "field"),
    [
        ([], "title", "title"),
        ([], "note", "note"),
        (["articles", 0], "source", "articles[0].source"),
        (["questions", 0, "options", 1], "text", "questions[0].options[1].text"),
        (["questions", 3, "statements", 0, "evidence", 0], "page", "questions[3].statements[0].evidence[0].page"),
        (["provenance"], f"by{HALF}", "provenance.by\\ud83d"),
    ],
)
def test_half_a_character_is_refused_wherever_it_stands(where: list[Any], name: str, field: str) -> None:
    node: Any = bank_node()
    place = node
    for step in where:
        place = place[step]
    place[name] = f"Mặt cười {HALF}"
    data = bank_bytes(node, ascii_only=True)

    assert refusal(data) == [f"bank.half_character (field={field})"]


def test_a_whole_character_in_two_escapes_is_read() -> None:
    node = bank_node() | {"title": "Mặt cười 😀"}
    data = bank_bytes(node, ascii_only=True)

    assert b"\\ud83d\\ude00" in data
    assert read_bank(write_bank(read_bank(data))).title == "Mặt cười 😀"


def test_every_place_that_cannot_be_written_is_told_in_order() -> None:
    node = bank_node()
    node["facts"][1]["value"] = float("inf")
    node["questions"][0]["tags"] = ["a", HALF]
    node["questions"][2]["difficulty"] = float("-inf")
    data = bank_bytes(node, ascii_only=True).replace(b"Infinity", b"1e400")

    assert refusal(data) == [
        infinite("facts[1].value"),
        "bank.half_character (field=questions[0].tags[1])",
        infinite("questions[2].difficulty"),
    ]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"title": 5}, "bank.title bank.field_wrong (value=5)"),
        ({"title": None}, "bank.title bank.field_wrong (value=None)"),
        ({"title": ["ASEAN"]}, "bank.title bank.field_wrong (value=['ASEAN'])"),
        ({"provenance": "a test"}, "bank.provenance bank.field_wrong (value=a test)"),
        ({"provenance": None}, "bank.provenance bank.field_wrong (value=None)"),
        ({"provenance": []}, "bank.provenance bank.field_wrong (value=[])"),
        ({"language": "tlh"}, "bank.unknown_language (language=tlh, known=vi)"),
        ({"language": ""}, "bank.unknown_language (language=, known=vi)"),
        ({"language": None}, "bank.unknown_language (language=None, known=vi)"),
        ({"language": ["vi"]}, "bank.unknown_language (language=['vi'], known=vi)"),
    ],
    ids=str,
)
def test_a_head_of_another_kind_is_refused(change: dict[str, Any], problem: str) -> None:
    assert refusal(bank_bytes(bank_node() | change)) == [problem]


def test_the_whole_head_is_told_at_once() -> None:
    assert len(refusal(bank_bytes(bank_node() | {"title": 5, "provenance": 5, "language": 5}))) == 3
