"""A question as a student may see it: no key, no explanation, no evidence; and the way back from the form.

An attempt keeps ``order``, the list that :func:`new_order` made; everything a browser sends counts in the
places that were shown, everything that is stored counts in the question's own numbering.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from questions.interaction import Choose, Judge, Match, Number, Order, Write
from questions.problems import Problem, ResponseRefused
from questions.question import Question, Response

Form = Mapping[str, Sequence[str]]
"""Fields of a form. ``answer``: the places chosen, or the text. ``answer-0``, ``answer-1``, … for the parts as
shown: ``true`` / ``false``, the place of a choice from 0, or a rank from 1; empty or missing means open."""

SORTED_TOPICS = ("date", "number", "ordinal")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a student sees of one question.

    ``kind`` is the interaction: ``choose``, ``judge``, ``write``, ``number``, ``order`` or ``match``. ``parts``
    are options, statements, prompts or items as shown; ``choices`` are the answers offered to the prompts.
    ``language`` is that of all these texts.
    """

    kind: Literal["choose", "judge", "write", "number", "order", "match"]
    type: str
    topic: str
    stem: str
    parts: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    many: bool = False
    passage: str = ""
    unit: str = ""
    stem_is_statement: bool = False
    language: str = ""


def new_order(question: Question, rng: random.Random) -> list[int]:
    """Return in which order the movable parts are shown: ``order[place]`` is the part's own index.

    Options are mixed, but for dates and numbers, which stay sorted; statements and prompts keep their order and
    the choices of a match are mixed.
    """
    content = question.interaction
    match content:
        case Choose():
            order = list(range(len(content.options)))
            if question.topic not in SORTED_TOPICS:
                rng.shuffle(order)
        case Order():
            order = list(range(len(content.items)))
            while len(order) > 1 and order == sorted(order):
                rng.shuffle(order)
        case Match():
            order = list(range(len(content.choices)))
            rng.shuffle(order)
        case _:
            order = []
    return order


def shown(question: Question, order: Sequence[int], language: str = "") -> Shown:
    """Return the question of a set in this language without its key, its parts in the given order."""
    passage = question.passage.text if question.passage else ""
    return replace(_shown(question, order), passage=passage, language=language)


def _shown(question: Question, order: Sequence[int]) -> Shown:
    content, tag = question.interaction, question.type
    topic, stem = question.topic, question.stem
    match content:
        case Choose():
            parts = tuple(content.options[i].text for i in order)
            return Shown(content.kind, tag, topic, stem, parts, many=content.many)
        case Judge():
            parts = tuple(statement.text for statement in content.statements)
            bare = question.stem_is_statement
            return Shown(content.kind, tag, topic, stem, parts, stem_is_statement=bare)
        case Write():
            return Shown(content.kind, tag, topic, stem)
        case Number():
            return Shown(content.kind, tag, topic, stem, unit=content.answer.unit)
        case Order():
            return Shown(content.kind, tag, topic, stem, tuple(content.items[i].text for i in order))
        case Match():
            prompts = tuple(pair.prompt for pair in content.pairs)
            return Shown(content.kind, tag, topic, stem, prompts, tuple(content.choices[i] for i in order))


def read_form(question: Question, order: Sequence[int], form: Form) -> Response:
    """Return the response that a form gives; raise ResponseRefused for a place that was not shown."""
    content = question.interaction
    match content:
        case Choose():
            places = [_place(text, len(order)) for text in form.get("answer", ()) if text]
            if not content.many and len(places) > 1:
                raise ResponseRefused(Problem("response.one_option"))
            return {"chosen": sorted({order[place] for place in places})}
        case Judge():
            return {"judged": [_verdict(_part(form, i)) for i in range(len(content.statements))]}
        case Write() | Number():
            return {"text": "".join(form.get("answer", ()))[:500]}
        case Order():
            ranks: list[int | None] = [None] * len(order)
            for place, index in enumerate(order):
                text = _part(form, place)
                ranks[index] = _place(text, len(order) + 1, first=1) if text else None
            return {"ranks": ranks}
        case Match():
            texts = [_part(form, i) for i in range(len(content.pairs))]
            return {"matched": [order[_place(text, len(order))] if text else None for text in texts]}


def shown_form(question: Question, order: Sequence[int], response: Response | None) -> dict[str, list[str]]:
    """Return the form that gives this response: what a page fills in when an attempt is taken up again."""
    response = response or {}
    match question.interaction:
        case Choose():
            return {"answer": [str(order.index(i)) for i in response.get("chosen", ())]}
        case Judge():
            verdicts = {True: "true", False: "false", None: ""}
            return {f"answer-{i}": [verdicts[v]] for i, v in enumerate(response.get("judged", ()))}
        case Write() | Number():
            return {"answer": [response.get("text", "")]}
        case Order():
            ranks = response.get("ranks", [])
            given = [ranks[index] for index in order] if ranks else []
            return {f"answer-{place}": [str(rank or "")] for place, rank in enumerate(given)}
        case Match():
            matched = response.get("matched", ())
            return {f"answer-{i}": ["" if m is None else str(order.index(m))] for i, m in enumerate(matched)}


def is_answered(response: Response | None) -> bool:
    """Return whether a response gives anything at all."""
    response = response or {}
    parts = [*response.get("judged", ()), *response.get("ranks", ()), *response.get("matched", ())]
    return bool(
        response.get("chosen") or str(response.get("text", "")).strip() or any(p is not None for p in parts)
    )


def _part(form: Form, place: int) -> str:
    return next(iter(form.get(f"answer-{place}", ())), "")


def _verdict(text: str) -> bool | None:
    if text not in ("true", "false", ""):
        raise ResponseRefused(Problem("response.no_such_option"))
    return {"true": True, "false": False}.get(text)


def _place(text: str, count: int, first: int = 0) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 4 and first <= int(text) < count):
        raise ResponseRefused(Problem("response.no_such_option"))
    return int(text)
