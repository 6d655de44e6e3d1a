"""From what a teacher types to a question, with what the old one proved kept where it still holds."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from questions.fact import Kind, Value
from questions.interaction import (
    Answer,
    Choose,
    Extra,
    Interaction,
    Item,
    Judge,
    Match,
    Number,
    Option,
    Order,
    Pair,
    Statement,
    Write,
)
from questions.languages import LANGUAGES, Language
from questions.problems import Problem
from questions.question import TYPES, Passage, Question
from quiz.services.refusals import InputRefused

MAX_NUMBER = 1e15
GENERATOR = "hand"
NO_TOPIC: Kind = "list"
"""The topic of a hand-written question about neither a date nor a number: its options may be mixed."""

Part = TypeVar("Part", Option, Statement, Passage, Answer, Pair, Extra, Item)
Valued = TypeVar("Valued", Option, Answer)


@dataclass(frozen=True, slots=True)
class OptionEdit:
    """An offered answer as typed."""

    text: str
    correct: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class StatementEdit:
    """A statement to be judged, as typed; ``value`` is None where nothing was chosen."""

    text: str
    value: bool | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class PairEdit:
    """A prompt and its answer, as typed."""

    prompt: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionEdit:
    """Everything that may be typed into a question; what its interaction does not have is ignored.

    ``passage``: shown above the stem, and may be empty.
    ``options``: choose. ``value`` and ``why``: judge, where the stem is the statement; else ``statements``.
    ``answer`` and ``accepted``: write; ``answer``, ``tolerance`` and ``unit``: number, as written.
    ``pairs`` and ``extra``: match. ``items``: order, in the right order.
    """

    type: str
    stem: str
    explanation: str = ""
    passage: str = ""
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


def new_question(edit: QuestionEdit, key: str, language: str) -> Question:
    """Return a question written by hand; raise InputRefused for a type that there is not."""
    if edit.type not in TYPES:
        raise InputRefused(Problem("bank.unknown_type", {"type": edit.type[:60]}, "type"))
    kind = TYPES[edit.type]
    blank = Question(key, edit.type, NO_TOPIC, "", kind.blank, generator=GENERATOR, credit_rule=kind.rule)
    topic = _topic(changed_question(blank, edit, language).interaction, LANGUAGES[language])
    return changed_question(replace(blank, topic=topic), edit, language)


def changed_question(old: Question, edit: QuestionEdit, language: str) -> Question:
    """Return the old question with what was typed; a part whose text stays keeps its value and its proof."""
    content = _changed(old, edit, LANGUAGES[language])
    return replace(
        old,
        stem=_text(edit.stem),
        explanation=_text(edit.explanation),
        passage=_passage(old.passage, edit),
        interaction=content,
    )


def _changed(old: Question, edit: QuestionEdit, tongue: Language) -> Interaction:
    match old.interaction:
        case Choose(options) as content:
            return replace(content, options=_options(options, edit, old.topic, tongue))
        case Judge((only,)) as content if old.stem_is_statement:
            if edit.value is None:
                raise InputRefused(Problem("question.no_verdict", where="value"))
            typed = replace(only, text=_text(edit.stem), value=edit.value, why=_text(edit.why))
            return replace(content, statements=(typed,))
        case Judge(statements):
            return Judge(_statements(statements, edit))
        case Write(answer):
            accepted = tuple(_texts(edit.accepted))
            answer = _kept([answer], Answer, text=_text(edit.answer), accepted=accepted)
            return Write(_with_value(answer, old.topic, tongue))
        case Number(answer):
            tolerance, unit = _number(edit.tolerance, "tolerance", tongue), _text(edit.unit)
            answer = _kept([answer], Answer, text=_text(edit.answer), tolerance=tolerance, unit=unit)
            return Number(_with_value(answer, "number", tongue))
        case Order(items):
            return Order(tuple(_kept(items, Item, text=text) for text in _texts(edit.items)))
        case Match(pairs, extra):
            others = tuple(_kept(extra, Extra, text=text) for text in _texts(edit.extra))
            return Match(_pairs(pairs, edit), others)


def _text(text: str) -> str:
    """Return typed text in NFC, without the marks that only deceive, line ends as in Unix."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    return "".join(
        each for each in text if each in "\n\t" or unicodedata.category(each) not in ("Cc", "Cs")
    ).strip()


def _texts(texts: Sequence[str]) -> list[str]:
    return [text for text in map(_text, texts) if text]


def _kept(old: Sequence[Part], part: type[Part], **typed: Any) -> Part:
    """Return the old part of the typed text with what was typed; one with another text keeps nothing."""
    same = next((each for each in old if each.text == typed["text"]), None)
    return replace(same, **typed) if same else part(**typed)


def _options(old: Sequence[Option], edit: QuestionEdit, topic: Kind, tongue: Language) -> tuple[Option, ...]:
    typed = [(_text(each.text), each.correct, _text(each.why)) for each in edit.options]
    # An empty row of the form is none, unless it was marked as right: then it was forgotten.
    return tuple(
        _with_value(_kept(old, Option, text=text, correct=correct, why=why), topic, tongue)
        for text, correct, why in typed
        if text or correct
    )


def _statements(old: Sequence[Statement], edit: QuestionEdit) -> tuple[Statement, ...]:
    typed = [(_text(each.text), each.value, _text(each.why)) for each in edit.statements]
    open_ones = [number for number, (text, value, _) in enumerate(typed, 1) if text and value is None]
    if open_ones:
        raise InputRefused(Problem("question.statement_no_verdict", {"number": open_ones[0]}, "statements"))
    return tuple(_kept(old, Statement, text=text, value=value, why=why) for text, value, why in typed if text)


def _passage(old: Passage | None, edit: QuestionEdit) -> Passage | None:
    text = _text(edit.passage)
    return _kept([old] if old else [], Passage, text=text) if text else None


def _pairs(old: Sequence[Pair], edit: QuestionEdit) -> tuple[Pair, ...]:
    typed = [(_text(pair.prompt), _text(pair.text)) for pair in edit.pairs]
    return tuple(_kept(old, Pair, prompt=prompt, text=text) for prompt, text in typed if prompt or text)


def _with_value(part: Valued, topic: Kind, tongue: Language) -> Valued:
    """Return the part with its value, read from its text where a kept one does not say it."""
    return replace(part, value=_value(part.text, topic, tongue)) if part.value is None else part


def _value(text: str, topic: Kind, tongue: Language) -> Value | None:
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


def _topic(content: Interaction, tongue: Language) -> Kind:
    """Return what a hand-written question is about: dates or numbers where every answer is one."""
    if isinstance(content, Number):
        return "number"
    texts = [part.text for part in content.options] if isinstance(content, Choose) else []
    texts += [content.answer.text] if isinstance(content, Write) else []
    topics: tuple[Kind, ...] = ("date", "number")
    for topic in topics:
        if texts and all(_value(text, topic, tongue) is not None for text in texts):
            return topic
    return NO_TOPIC
