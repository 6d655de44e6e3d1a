"""Questions in one line each, as a teacher would write them: a star marks what is right."""

from questions.fact import Kind
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
from questions.question import Question


def written(tag: str, stem: str, content: Interaction, topic: Kind = "list") -> Question:
    """Return a question of a type."""
    return Question("q", tag, topic, stem, content)


def single(stem: str, *options: str) -> Question:
    """Return a single choice: ``single("…?", "*Huế", "Vinh")``."""
    return written("single_choice", stem, Choose(_options(options)))


def many(stem: str, *options: str) -> Question:
    """Return a multiple response."""
    return written("multiple_response", stem, Choose(_options(options), many=True))


def judged(stem: str, *statements: str) -> Question:
    """Return statements to be judged, those with a star true; without any the stem is the statement."""
    texts = statements or (stem,)
    judge = Judge(tuple(Statement(text.removeprefix("*"), text.startswith("*")) for text in texts))
    return written("multiple_true_false" if statements else "true_false", stem.removeprefix("*"), judge)


def short(stem: str, answer: str) -> Question:
    """Return a short answer."""
    return written("short_answer", stem, Write(Answer(answer)))


def number(stem: str, answer: str, value: float) -> Question:
    """Return a numerical question."""
    return written("numerical", stem, Number(Answer(answer, value)), "number")


def ordered(stem: str, *items: tuple[str, str]) -> Question:
    """Return an ordering of texts with their values."""
    return written("ordering", stem, Order(tuple(Item(text, value) for text, value in items)))


def matched(stem: str, *pairs: tuple[str, str], extra: str) -> Question:
    """Return a matching with one answer too many."""
    return written("matching", stem, Match(tuple(Pair(*pair) for pair in pairs), (Extra(extra),)))


def _options(texts: tuple[str, ...]) -> tuple[Option, ...]:
    return tuple(Option(text.removeprefix("*"), text.startswith("*")) for text in texts)
