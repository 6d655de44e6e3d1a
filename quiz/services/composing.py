"""From what a teacher types to the node of a question, with what the old one proved kept where it still holds."""

import copy
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from questions.languages import LANGUAGES, Language
from questions.problems import Problem
from quiz.services.contents import Content
from quiz.services.refusals import InputRefused

MAX_NUMBER = 1e15
BY_HAND = ("single_choice", "short_answer")
GENERATOR = "hand"
NO_TOPIC = "list"
"""The topic of a hand-written question about neither a date nor a number: its options may be mixed."""


@dataclass(frozen=True, slots=True)
class OptionEdit:
    """An offered answer as typed."""

    text: str
    correct: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class StatementEdit:
    """A statement to be judged, as typed."""

    text: str
    value: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class PairEdit:
    """A prompt and its answer, as typed."""

    prompt: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionEdit:
    """Everything that may be typed into a question; what its type does not have is ignored.

    ``options``: single choice, multiple response. ``value``: true/false. ``statements``: multiple true/false.
    ``answer`` and ``accepted``: short answer; ``answer``, ``tolerance`` and ``unit``: numerical, as written.
    ``pairs`` and ``extra``: matching. ``items``: ordering, in the right order.
    """

    type: str
    stem: str
    explanation: str = ""
    options: tuple[OptionEdit, ...] = ()
    statements: tuple[StatementEdit, ...] = ()
    value: bool | None = None
    why: str = ""
    answer: str = ""
    accepted: tuple[str, ...] = ()
    tolerance: str = ""
    unit: str = ""
    pairs: tuple[PairEdit, ...] = ()
    extra: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


def new_node(edit: QuestionEdit, key: str, language: str) -> Content:
    """Return the node of a question written by hand; raise InputRefused for a type that cannot be."""
    if edit.type not in BY_HAND:
        raise InputRefused(Problem("question.type_not_by_hand", where="type"))
    node: Content = {"id": key, "type": edit.type, "topic": NO_TOPIC, "stem": "", "generator": GENERATOR}
    node = changed_node(node, edit, language)
    node["topic"] = _topic(node, LANGUAGES[language])
    return node


def changed_node(old: Content, edit: QuestionEdit, language: str) -> Content:
    """Return the old node with what was typed; a part whose text stays keeps its value and its proof."""
    node = copy.deepcopy(old)
    node["stem"], node["explanation"] = _text(edit.stem), _text(edit.explanation)
    tongue = LANGUAGES[language]
    match node["type"]:
        case "single_choice" | "multiple_response":
            node["options"] = _options(node, edit, tongue)
        case "true_false":
            node["answer"] = node.get("answer", {}) | {"value": bool(edit.value), "why": _text(edit.why)}
        case "multiple_true_false":
            node["statements"] = _statements(node, edit)
        case "matching":
            node["pairs"] = _pairs(node, edit)
            node["extra"] = [{"text": text} for text in _texts(edit.extra)]
        case "ordering":
            node["items"] = [_kept(node.get("items", ()), {"text": text}) for text in _texts(edit.items)]
        case _:
            node["answer"] = _answer(node, edit, tongue)
    return node


def _text(text: str) -> str:
    """Return typed text in NFC, without the marks that only deceive, line ends as in Unix."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    return "".join(
        each for each in text if each in "\n\t" or unicodedata.category(each) not in ("Cc", "Cs")
    ).strip()


def _texts(texts: Sequence[str]) -> list[str]:
    return [text for text in map(_text, texts) if text]


def _kept(old: Sequence[Mapping[str, Any]], new: Content) -> Content:
    """Return the new part over the old one of the same text; one with another text keeps nothing."""
    same = [dict(part) for part in old if part.get("text") == new["text"]]
    return same[0] | new if same else new


def _options(node: Content, edit: QuestionEdit, tongue: Language) -> list[Content]:
    typed = [
        {"text": _text(option.text), "correct": option.correct, "why": _text(option.why)}
        for option in edit.options
    ]
    # An empty row of the form is none, unless it was marked as right: then it was forgotten.
    return [
        _with_value(_kept(node.get("options", ()), option), node["topic"], tongue)
        for option in typed
        if option["text"] or option["correct"]
    ]


def _statements(node: Content, edit: QuestionEdit) -> list[Content]:
    typed = [{"text": _text(each.text), "value": each.value, "why": _text(each.why)} for each in edit.statements]
    return [_kept(node.get("statements", ()), statement) for statement in typed if statement["text"]]


def _pairs(node: Content, edit: QuestionEdit) -> list[Content]:
    typed = [{"prompt": _text(pair.prompt), "text": _text(pair.text)} for pair in edit.pairs]
    return [_kept(node.get("pairs", ()), pair) for pair in typed if pair["prompt"] or pair["text"]]


def _answer(node: Content, edit: QuestionEdit, tongue: Language) -> Content:
    old = node.get("answer", {})
    answer = _kept([old], {"text": _text(edit.answer)})
    if node["type"] == "numerical":
        answer["unit"] = _text(edit.unit)
        answer["tolerance"] = _number(edit.tolerance, "tolerance", tongue)
        return _with_value(answer, "number", tongue)
    answer["accepted"] = _texts(edit.accepted)
    return _with_value(answer, node["topic"], tongue)


def _with_value(part: Content, topic: str, tongue: Language) -> Content:
    """Return the part with its value, read from its text where a kept one does not say it."""
    value = _value(part["text"], topic, tongue) if part.get("value") is None else part["value"]
    return part if value is None else part | {"value": value}


def _value(text: str, topic: str, tongue: Language) -> str | float | None:
    if topic == "date":
        return tongue.date(text)
    if topic in ("number", "ordinal"):
        number = tongue.number(text)
        return int(number) if number is not None and number == int(number) else number
    return None


def _number(text: str, field: str, tongue: Language) -> float:
    if not text.strip():
        return 0
    number = tongue.number(text)
    if number is None or not 0 <= number < MAX_NUMBER:
        raise InputRefused(
            Problem("input.not_a_number", {"value": text[:40], "least": 0, "most": int(MAX_NUMBER)}, field)
        )
    return number


def _topic(node: Content, tongue: Language) -> str:
    """Return what a hand-written question is about: dates or numbers where every answer is one."""
    parts: list[Content] = node.get("options", []) or [node.get("answer", {"text": ""})]
    for topic in ("date", "number"):
        if parts and all(_value(part["text"], topic, tongue) is not None for part in parts):
            for part in parts:
                part["value"] = _value(part["text"], topic, tongue)
            return topic
    return NO_TOPIC
