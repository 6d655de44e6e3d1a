"""A small bank with one question of every type, each about its own fact."""

import json
from collections.abc import Mapping
from typing import Any

from questions.bank import Bank
from questions.formats.bank_json import read_bank
from questions.problems import BankRefused

SENTENCES = (
    "ASEAN được thành lập ngày 8/8/1967 tại Bangkok.",
    "Việt Nam trở thành thành viên thứ bảy vào năm 1995.",
    "Hiến chương ASEAN có hiệu lực từ ngày 15/12/2008.",
    "Ban Thư ký ASEAN đặt tại Jakarta.",
    "Kim ngạch thương mại đạt 57,01 tỷ USD.",
    "Brunei gia nhập ASEAN năm 1984, Lào năm 1997, Campuchia năm 1999.",
    "Trụ sở Liên Hợp Quốc ở New York.",
    "Năm nước sáng lập gồm Indonesia, Malaysia, Philippines, Singapore và Thái Lan.",
)
TEXT = "ASEAN qua các năm\n\n" + "\n".join(SENTENCES) + "\n"


def evidence(number: int, mark: str = "") -> dict[str, Any]:
    """Return the node of a sentence as evidence, with these words marked."""
    sentence = SENTENCES[number]
    start = TEXT.index(sentence)
    node: dict[str, Any] = {"article": "a1", "start": start, "end": start + len(sentence), "text": sentence}
    if mark:
        at = start + sentence.index(mark)
        node["mark"] = {"start": at, "end": at + len(mark)}
    return node


def option(text: str, value: object = None, *, correct: bool = False) -> dict[str, Any]:
    """Return the node of an option; a wrong one says why."""
    node: dict[str, Any] = {"text": text, "correct": correct}
    if value is not None:
        node["value"] = value
    return node if correct else node | {"why": f"«{text}» không phải là đáp án.", "evidence": [evidence(5)]}


QUESTIONS: list[dict[str, Any]] = [
    {
        "type": "single_choice", "topic": "date", "stem": "ASEAN được thành lập năm nào?",
        "options": [option("1945", "1945"), option("1967", "1967", correct=True), option("1995", "1995")],
        "evidence": [evidence(0, "8/8/1967")],
    },
    {
        "type": "multiple_response", "topic": "party", "stem": "Những nước nào sáng lập ASEAN?",
        "credit_rule": "proportional",
        "options": [
            option("Indonesia", correct=True), option("Thái Lan", correct=True),
            option("Việt Nam"), option("Lào"),
        ],
        "evidence": [evidence(7, "Indonesia")],
    },
    {
        "type": "true_false", "topic": "date", "stem": "Việt Nam gia nhập ASEAN năm 1995.",
        "answer": {"value": True}, "evidence": [evidence(1, "1995")],
    },
    {
        "type": "multiple_true_false", "topic": "date", "credit_rule": "national_2025",
        "stem": "Xét các mệnh đề sau về ASEAN.",
        "passage": {"text": SENTENCES[5], "evidence": [evidence(5)]},
        "statements": [
            {"text": "Brunei gia nhập năm 1984.", "value": True, "evidence": [evidence(5, "1984")]},
            {"text": "Lào gia nhập năm 1999.", "value": False, "why": "Lào gia nhập năm 1997."},
            {"text": "Campuchia gia nhập năm 1999.", "value": True},
            {"text": "Brunei gia nhập sau Lào.", "value": False, "why": "Brunei gia nhập trước."},
        ],
    },
    {
        "type": "short_answer", "topic": "place", "stem": "Ban Thư ký ASEAN đặt ở thành phố nào?",
        "answer": {"text": "Jakarta", "accepted": ["Gia-các-ta"]}, "evidence": [evidence(3, "Jakarta")],
    },
    {
        "type": "numerical", "topic": "number", "stem": "Kim ngạch thương mại đạt bao nhiêu USD?",
        "answer": {"text": "57,01 tỷ", "value": 57010000000, "tolerance": 0, "unit": "USD"},
        "evidence": [evidence(4, "57,01 tỷ")], "max_mark": 2,
    },
    {
        "type": "matching", "topic": "date", "stem": "Ghép mỗi nước với năm gia nhập ASEAN.",
        "credit_rule": "proportional",
        "pairs": [
            {"prompt": "Brunei", "text": "1984", "value": "1984"},
            {"prompt": "Lào", "text": "1997", "value": "1997"},
        ],
        "extra": [{"text": "2004"}], "evidence": [evidence(5, "1984")],
    },
    {
        "type": "ordering", "topic": "date", "stem": "Xếp các sự kiện theo thứ tự thời gian.",
        "items": [
            {"text": "Thành lập ASEAN", "value": "1967"}, {"text": "Brunei gia nhập", "value": "1984"},
            {"text": "Hiến chương có hiệu lực", "value": "2008"},
        ],
        "evidence": [evidence(2, "2008")],
    },
]  # fmt: skip

# What answers each question rightly, as the form of a page would send it when nothing is mixed.
RIGHT_RESPONSES: list[dict[str, Any]] = [
    {"chosen": [1]},
    {"chosen": [0, 1]},
    {"judged": [True]},
    {"judged": [True, False, True, False]},
    {"text": "jakarta"},
    {"text": "57,01 tỷ"},
    {"matched": [0, 1]},
    {"ranks": [1, 2, 3]},
]


def bank_node(state: str = "approved") -> dict[str, Any]:
    """Return the bank as JSON, its questions in this state; every part of it may be changed."""
    node: dict[str, Any] = {
        "format": "quiz-bank",
        "version": 1,
        "title": "ASEAN qua các năm",
        "language": "vi",
        "provenance": {"generator": "a test"},
        "articles": [{"id": "a1", "title": "ASEAN qua các năm", "text": TEXT, "source": "Tự viết"}],
        "facts": [fact(number, question) for number, question in enumerate(QUESTIONS)],
        "questions": [with_defaults(number, question, state) for number, question in enumerate(QUESTIONS)],
    }
    return json.loads(json.dumps(node))


def fact(number: int, question: Mapping[str, Any]) -> dict[str, Any]:
    """Return the node of the fact that a question asks about."""
    proof = question.get("evidence") or question["passage"]["evidence"]
    return {
        "id": f"fact-{number}", "kind": question["topic"], "value": str(number),
        "about": question["stem"], "evidence": proof,
    }  # fmt: skip


def with_defaults(number: int, question: Mapping[str, Any], state: str) -> dict[str, Any]:
    """Return the node of a question with the fields that all have."""
    head = {"id": f"q{number}", "facts": [f"fact-{number}"], "generator": "test", "state": state, "tags": []}
    rest = {"difficulty": None, "max_mark": 1, "credit_rule": "exact", "explanation": "Theo bài viết."}
    return head | rest | dict(question)


def bank_bytes(node: Mapping[str, Any] | None = None, *, ascii_only: bool = False) -> bytes:
    """Return a bank as a file; with escapes for all but ASCII it may hold half a character."""
    return json.dumps(node or bank_node(), ensure_ascii=ascii_only).encode()


def refusal(data: bytes) -> list[str]:
    """Return the problems for which a file is refused; none when it is read."""
    try:
        read_bank(data)
    except BankRefused as refused:
        return [str(problem) for problem in refused.problems]
    return []


def bank(state: str = "approved") -> Bank:
    """Return the bank as the domain sees it."""
    return read_bank(bank_bytes(bank_node(state)))
