"""An answered question, line by line, for its review: what was given, what is right, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from questions.fact import Evidence
from questions.interaction import Choose, Judge, Match, Number, Order, Write
from questions.question import Question


@dataclass(frozen=True, slots=True)
class Line:
    """One option, statement, prompt, item or typed answer.

    ``given`` and ``key`` are what was answered and what is right, as the interaction writes them: for an option
    whether it was chosen and whether it should be, for a statement its verdicts, else texts ("" for left open).
    """

    text: str
    given: Any
    key: Any
    is_right: bool
    why: str = ""
    evidence: tuple[Evidence, ...] = ()


def outcome_lines(question: Question, order: Sequence[int], response: Mapping[str, Any] | None) -> list[Line]:
    """Return the lines of a review, in the order in which the parts were shown (those to be ordered: rightly)."""
    given = response or {}
    match question.interaction:
        case Choose() as content:
            return _options(content, order, given.get("chosen", ()))
        case Judge() as content:
            return _statements(content, given.get("judged", ()))
        case Match() as content:
            return _pairs(content, given.get("matched", ()))
        case Order() as content:
            return _items(content, given.get("ranks", ()))
        case Write(answer) | Number(answer):
            key = f"{answer.text} {answer.unit}".strip() if answer.unit not in answer.text else answer.text
            return [Line(question.stem, str(given.get("text", "")).strip(), key, False)]


def _options(content: Choose, order: Sequence[int], chosen: Sequence[int]) -> list[Line]:
    return [
        Line(option.text, place in chosen, option.correct, option.correct, option.why, option.evidence)
        for place, option in ((place, content.options[place]) for place in order)
    ]


def _statements(content: Judge, judged: Sequence[bool | None]) -> list[Line]:
    return [
        Line(each.text, verdict, each.value, verdict == each.value, each.why, each.evidence)
        for each, verdict in zip(content.statements, _filled(judged, len(content.statements)), strict=True)
    ]


def _pairs(content: Match, matched: Sequence[int | None]) -> list[Line]:
    texts = ["" if place is None else content.choices[place] for place in _filled(matched, len(content.pairs))]
    return [
        Line(pair.prompt, text, pair.text, text == pair.text)
        for pair, text in zip(content.pairs, texts, strict=True)
    ]


def _items(content: Order, ranks: Sequence[int | None]) -> list[Line]:
    return [
        Line(item.text, rank, place, rank == place)
        for place, (item, rank) in enumerate(
            zip(content.items, _filled(ranks, len(content.items)), strict=True), start=1
        )
    ]


def _filled(given: Sequence[Any], count: int) -> Sequence[Any]:
    return given if len(given) == count else [None] * count
