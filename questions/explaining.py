"""Why a bank holds what it holds: its facts in the article's order, the questions of each, and the rejects."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from questions.bank import Bank
from questions.fact import Evidence, Fact
from questions.interaction import Choose, Judge, Match, Number, Order, Write
from questions.languages import LANGUAGES
from questions.problems import Problem
from questions.question import Question


class Unproved(Protocol):
    """What was tried and could not be proved."""

    @property
    def stem(self) -> str:
        """Return what it would have asked."""
        ...

    @property
    def reason(self) -> Problem:
        """Return why it is not asked."""
        ...

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Return the passages that it would have cited."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its right answers: words as they are offered or typed, or True and False for statements.

    ``again``: it is about several facts, and has been told with an earlier one.
    """

    question: Question
    answers: tuple[str | bool, ...]
    again: bool = False


@dataclass(frozen=True, slots=True)
class ExplainedFact:
    """A fact, its value in the words of its language, and the questions made of it, if any."""

    fact: Fact
    value: str
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All of a bank by its facts; ``others`` are questions that stand on no fact of it, written by hand say."""

    facts: tuple[ExplainedFact, ...]
    others: tuple[Asked, ...]
    rejects: tuple[Unproved, ...]

    @property
    def per_fact(self) -> tuple[tuple[int, int], ...]:
        """Return (number of questions, how many facts have so many), the fewest questions first."""
        return tuple(sorted(Counter(len(each.asked) for each in self.facts).items()))


def explain(bank: Bank, rejects: Sequence[Unproved]) -> Explanation:
    """Return a bank by its facts; a question about several facts stands with each of them."""
    places = {article.id: place for place, article in enumerate(bank.articles)}
    facts = sorted(bank.facts, key=lambda fact: _place(fact.evidence, places))
    known = {fact.id for fact in facts}
    asked: defaultdict[str, list[Question]] = defaultdict(list)
    for question in bank.questions:
        for home in known & set(question.facts) or {""}:
            asked[home].append(question)
    told: set[str] = set()
    return Explanation(
        tuple(
            ExplainedFact(fact, value_in_words(fact, bank.language), _told(asked[fact.id], told)) for fact in facts
        ),
        _told(asked[""], told),
        tuple(sorted(rejects, key=lambda reject: _place(reject.evidence, places))),
    )


def right_answers(question: Question) -> tuple[str | bool, ...]:
    """Return a question's key, part by part and in the question's own order."""
    match question.interaction:
        case Choose(options):
            return tuple(option.text for option in options if option.correct)
        case Judge(statements):
            return tuple(statement.value for statement in statements)
        case Write(answer):
            return (answer.text,)
        case Number(answer):
            return (f"{answer.text} {answer.unit}".strip(),)
        case Match(pairs):
            return tuple(f"{pair.prompt} – {pair.text}" for pair in pairs)
        case Order(items):
            return tuple(item.text for item in items)


def value_in_words(fact: Fact, language: str) -> str:
    """Return a fact's value as its language writes it; a date that it cannot write stays EDTF."""
    wording = LANGUAGES[language].wording
    match fact.value:
        case str(text) if fact.kind == "date":
            return " – ".join(_date(part, language) for part in text.split("/"))
        case str(text):
            return text
        case tuple(names):
            return wording.listed(names)
        case number if fact.kind == "ordinal":
            return str(number)
        case number:
            text = wording.number(number, next((each.marked for each in fact.evidence if each.mark), ""))
            return text if text.endswith(fact.unit) else f"{text} {fact.unit}"


def _told(questions: Iterable[Question], told: set[str]) -> tuple[Asked, ...]:
    """Return the questions with their keys, and remember that they have been told."""
    asked = tuple(Asked(question, right_answers(question), question.id in told) for question in questions)
    told.update(each.question.id for each in asked)
    return asked


def _date(value: str, language: str) -> str:
    try:
        return LANGUAGES[language].wording.date(value, alone=True)
    except ValueError:
        return value


def _place(evidence: Iterable[Evidence], places: dict[str, int]) -> tuple[int, int, int]:
    """Return where the value stands: which article, which sentence (the last proves it), where in it."""
    *_, last = [None, *evidence]
    if last is None:
        return len(places), 0, 0
    return places.get(last.article, len(places)), last.start, last.mark.start if last.mark else last.start
