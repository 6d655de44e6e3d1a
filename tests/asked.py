"""Which facts of a list a bank asks.

A fact is asked when the right answer of some question is its value (or, for a name, one of its ``also``) and the
question's evidence overlaps the fact's anchor. Statements and orderings do not count: they name every value.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from questions.bank import Bank
from questions.fact import Value
from questions.generation import generate
from questions.interaction import Choose, Match, Number, Write
from questions.languages.vi.folding import fold
from questions.problems import ArticleRefused
from questions.question import Question
from tests.corpus import Wanted

VALUED = ("date", "number", "ordinal", "trap")


@dataclass(frozen=True)
class Right:
    """A right answer: its value and the ways to write it."""

    value: Value | None
    texts: tuple[str, ...]


def right_answers(question: Question) -> list[Right]:
    """Return what a student has to give; nothing for judgements and orders."""
    match question.interaction:
        case Choose() as choose:
            return [
                Right(option.value, _texts(option.text, option.value))
                for option in choose.options
                if option.correct
            ]
        case Write(answer) | Number(answer):
            return [Right(answer.value, (*_texts(answer.text, answer.value), *answer.accepted))]
        case Match(pairs):
            return [Right(pair.value, _texts(pair.text, pair.value)) for pair in pairs]
        case _:
            return []


def questions_of(article: str) -> list[Question]:
    """Return the questions of an article, none where there is nothing to ask."""
    try:
        return list(generate(article).bank.questions)
    except ArticleRefused:
        return []


def below_passages(article: str) -> dict[str, str]:
    """Return the stems that an article asks below a passage, with the passage."""
    return {question.stem: question.passage.text for question in questions_of(article) if question.passage}


def asking(bank: Bank, wanted: Wanted) -> list[Question]:
    """Return the questions of a bank that ask a fact."""
    start = bank.articles[0].text.find(wanted.anchor)
    if start < 0:  # dropped as page furniture
        return []
    end = start + len(wanted.anchor)
    return [question for question in bank.questions if _near(question, start, end) and _gives(question, wanted)]


def unasked(bank: Bank, facts: list[Wanted]) -> Iterator[Wanted]:
    """Yield the facts that no question asks, the optional ones left out."""
    for fact in facts:
        if fact.kind != "trap" and not fact.optional and not asking(bank, fact):
            yield fact


def sprung(bank: Bank, facts: list[Wanted]) -> Iterator[tuple[Wanted, Question]]:
    """Yield each trap that a question fell into, with the question."""
    for fact in facts:
        if fact.kind == "trap":
            for question in asking(bank, fact):
                yield fact, question


def _texts(text: str, value: Value | None) -> tuple[str, ...]:
    return (text, value) if isinstance(value, str) else (text,)


def _near(question: Question, start: int, end: int) -> bool:
    return any(passage.start < end and start < passage.end for passage in question.evidence)


def _gives(question: Question, wanted: Wanted) -> bool:
    rights = right_answers(question)
    if wanted.kind == "list":
        given = sum(any(_named(right, name) for right in rights) for name in wanted.value)
        return given >= min(2, len(wanted.value))
    if wanted.kind in VALUED:
        return any(_valued(right, wanted.value) for right in rights)
    return any(_named(right, name) for right in rights for name in (wanted.value, *wanted.also))


def _valued(right: Right, value: object) -> bool:
    if isinstance(value, int | float):
        given = right.value
        if isinstance(given, str):
            given = float(given) if given.isdigit() else None
        return isinstance(given, int | float) and abs(given - value) <= 1e-9 * max(1, abs(value))
    return right.value == value


def _named(right: Right, name: str) -> bool:
    """Return whether a text holds the name, or is most of it."""
    name = fold(name)
    texts = [fold(text) for text in right.texts]
    return any(name in text or (text in name and len(text) >= 0.6 * len(name)) for text in texts)
