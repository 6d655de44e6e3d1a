"""A question after the attempt, part by part: what was shown, what was given, what is right, and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from questions.asking import Shown, is_answered, shown, shown_form
from questions.fact import Evidence
from questions.interaction import Choose, Judge, Match, Number, Order, Write
from questions.question import Question, Response, grade

Verdict = Literal["right", "partly", "wrong", "open"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the article that proves something; ``marks`` are (start, end) of the proof within ``text``."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    article: str = ""


@dataclass(frozen=True, slots=True)
class ReviewedPart:
    """One option, statement, prompt or item in the order seen; a typed answer is one part without a text.

    ``given`` and ``key`` are ``"true"``, ``"false"`` or empty for options (ticked or not) and statements, a rank
    for items, words for the rest. ``key``, ``right``, ``why`` and ``passages`` are empty while keys are hidden.
    """

    text: str
    given: str
    key: str | None = None
    right: bool | None = None
    why: str = ""
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewedQuestion:
    """One question of an attempt that has ended; ``mark`` and ``verdict`` are None while keys are hidden.

    ``accepted`` are other right forms of a typed answer.
    """

    position: int
    shown: Shown
    parts: tuple[ReviewedPart, ...]
    mark: Decimal | None
    max_mark: Decimal
    verdict: Verdict | None
    accepted: tuple[str, ...] = ()
    explanation: str = ""
    passages: tuple[Passage, ...] = ()


def reviewed(
    *,
    question: Question,
    language: str,
    position: int,
    order: Sequence[int],
    response: Response | None,
    mark: Decimal | None,
    max_mark: Decimal,
    titles: Mapping[str, str],
) -> ReviewedQuestion:
    """Return a question for review; without a mark its key stays hidden.

    ``titles`` are those of the articles by the id that the evidence uses.
    """
    given = tuple(_given(question, order, response))
    look = shown(question, order, language)
    if mark is None:
        return ReviewedQuestion(position, look, given, None, max_mark, None)
    content = question.interaction
    return ReviewedQuestion(
        position=position,
        shown=look,
        parts=tuple(_with_keys(question, order, given, titles, language)),
        mark=mark,
        max_mark=max_mark,
        verdict=_verdict(response, mark, max_mark),
        accepted=content.answer.accepted if isinstance(content, Write | Number) else (),
        explanation=question.explanation,
        passages=passages(_evidence(question), titles),
    )


def passages(evidence: Sequence[Evidence], titles: Mapping[str, str]) -> tuple[Passage, ...]:
    """Return the evidence with its marks counted from the start of each passage."""
    return tuple(
        Passage(
            each.text,
            ((each.mark.start - each.start, each.mark.end - each.start),) if each.mark else (),
            titles.get(each.article, ""),
        )
        for each in evidence
    )


def _evidence(question: Question) -> tuple[Evidence, ...]:
    """Return what proves the question as a whole and is not read above it; what proves one part stands there."""
    read = question.passage.text if question.passage else ""
    cited = (each for each in question.cited if each.text not in read)
    return tuple({(each.article, each.start, each.end): each for each in cited}.values())


def _verdict(response: Response | None, mark: Decimal, max_mark: Decimal) -> Verdict:
    if mark == max_mark:
        return "right"
    if not is_answered(response):
        return "open"
    return "partly" if mark else "wrong"


def _given(question: Question, order: Sequence[int], response: Response | None) -> Iterator[ReviewedPart]:
    """Yield the parts as shown with what was given to each."""
    look, form = shown(question, order), shown_form(question, order, response)
    match question.interaction:
        case Choose():
            ticked = form["answer"]
            for place, text in enumerate(look.parts):
                yield ReviewedPart(text, "true" if str(place) in ticked else "")
        case Write() | Number():
            yield ReviewedPart("", form["answer"][0])
        case Judge() | Order():
            for place, text in enumerate(look.parts):
                yield ReviewedPart(text, _field(form, place))
        case Match():
            for place, text in enumerate(look.parts):
                given = _field(form, place)
                yield ReviewedPart(text, look.choices[int(given)] if given else "")


def _field(form: Mapping[str, Sequence[str]], place: int) -> str:
    return next(iter(form.get(f"answer-{place}", ())), "")


def _with_keys(
    question: Question,
    order: Sequence[int],
    parts: Sequence[ReviewedPart],
    titles: Mapping[str, str],
    language: str,
) -> Iterator[ReviewedPart]:
    content = question.interaction
    match content:
        case Choose():
            for part, index in zip(parts, order, strict=True):
                option = content.options[index]
                key = "true" if option.correct else ""
                proof = passages(option.evidence, titles)
                yield ReviewedPart(part.text, part.given, key, part.given == key, option.why, proof)
        case Judge():
            for part, statement in zip(parts, content.statements, strict=True):
                key = "true" if statement.value else "false"
                proof = passages(statement.evidence, titles)
                yield ReviewedPart(part.text, part.given, key, part.given == key, statement.why, proof)
        case Order():
            for part, index in zip(parts, order, strict=True):
                yield ReviewedPart(part.text, part.given, str(index + 1), part.given == str(index + 1))
        case Match():
            for part, pair in zip(parts, content.pairs, strict=True):
                yield ReviewedPart(part.text, part.given, pair.text, part.given == pair.text)
        case Write() | Number():
            right = grade(question, {"text": parts[0].given}, language).fraction == 1
            yield ReviewedPart("", parts[0].given, content.answer.text, right)
