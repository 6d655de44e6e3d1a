"""An exam paper of a bank's questions, in the shape of Vietnam's national exam since 2025.

Part I: one choice of four; part II: four statements, with a passage where there is one; part III: a number or a
date to be written. The full paper is that of the subjects with 18, 4 and 6 questions: 4.5 + 4 + 1.5 = 10 marks.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import accumulate

from questions.bank import Bank
from questions.enemies import are_enemies
from questions.interaction import Judge
from questions.problems import PaperRefused, Problem
from questions.question import Question

STRETCHES = 6
"""Into so many stretches an article is cut, to ask about all of it."""
MIXES = 8
"""So many mixes of the questions are tried."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the exam: how many questions it has in full, the mark of each, and what may stand in it."""

    number: int
    full: int
    mark: float
    takes: Callable[[Question], bool]

    @property
    def tag(self) -> str:
        """Return how a bank file marks the questions of the part."""
        return f"part-{self.number}"


@dataclass(frozen=True, slots=True)
class Section:
    """A part with its questions in the order of the article; ``possible`` counts all that could stand in it."""

    part: Part
    questions: tuple[Question, ...]
    possible: int

    @property
    def marks(self) -> float:
        """Return the most that can be won in it."""
        return len(self.questions) * self.part.mark


@dataclass(frozen=True, slots=True)
class Paper:
    """The sections of the exam in their order; one may be without questions, all are not."""

    sections: tuple[Section, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the questions in the order of the paper, with the marks that they have in it."""
        return tuple(
            replace(question, max_mark=section.part.mark, tags=(*question.tags, section.part.tag))
            for section in self.sections
            for question in section.questions
        )

    @property
    def is_full(self) -> bool:
        """Return whether every part has its full number of questions."""
        return all(len(section.questions) == section.part.full for section in self.sections)

    @property
    def marks(self) -> float:
        """Return the most that can be won, 10 in a full paper."""
        return sum(section.marks for section in self.sections)


def _is_single_choice(question: Question) -> bool:
    return question.type == "single_choice"


def _is_four_statements(question: Question) -> bool:
    content = question.interaction
    four = isinstance(content, Judge) and len(content.statements) == 4
    return four and question.credit_rule == "national_2025"


def _is_short_answer(question: Question) -> bool:
    return question.type == "numerical" or (
        question.type == "short_answer" and question.topic in ("date", "number", "ordinal")
    )


STATEMENTS = Part(2, 4, 1, _is_four_statements)
PARTS = (Part(1, 18, 0.25, _is_single_choice), STATEMENTS, Part(3, 6, 0.25, _is_short_answer))


def compose(bank: Bank, seed: int = 0) -> Paper:
    """Return the fairest paper found that a bank gives: no enemies in it, so no fact twice; one seed, one paper.

    Four statements use up four facts that could each have a question of their own, and what is chosen early
    keeps other questions out. So several mixes are tried, each with four, three … none of part II, and the paper
    is taken whose emptiest part, as a share of its full number, is fullest. Raises PaperRefused when no question
    suits any part.
    """
    pools = {part: [question for question in bank.questions if part.takes(question)] for part in PARTS}
    tries = _tries(pools, bank, random.Random(seed))  # noqa: S311 - a choice of questions, no secret
    chosen = max(tries, key=_fairness)
    if not any(chosen.values()):
        raise PaperRefused(Problem("paper.no_questions"))
    places = {question.id: place for place, question in enumerate(bank.questions)}
    return Paper(
        tuple(
            Section(part, tuple(sorted(chosen[part], key=lambda q: places[q.id])), len(pools[part]))
            for part in PARTS
        )
    )


def paper_bank(bank: Bank, paper: Paper) -> Bank:
    """Return the bank that holds just the questions of a paper, in its order and with its marks."""
    return replace(bank, questions=paper.questions)


Filling = dict[Part, list[Question]]


def _tries(pools: Filling, bank: Bank, rng: random.Random) -> Iterator[Filling]:
    stretches = _stretches(bank)
    for _ in range(MIXES):
        mixed = {part: rng.sample(pool, len(pool)) for part, pool in pools.items()}
        for most in reversed(range(STATEMENTS.full + 1)):
            yield (made := _fill(mixed, most, stretches, bank.language))
            if min(_fairness(made)) == 1:
                return


def _fairness(chosen: Filling) -> list[float]:
    """Return how full the parts are, the emptiest first: of two papers the one with the greater list is fairer."""
    return sorted(len(chosen[part]) / part.full for part in PARTS)


def _fill(pools: Filling, most: int, stretches: Mapping[str, int], language: str) -> Filling:
    """Return the questions of each part, those of so many times four statements chosen first."""
    waiting = {part: list(pool) for part, pool in pools.items()}
    chosen: Filling = {part: [] for part in PARTS}
    while part := _next_part(waiting, chosen, most):
        question = min(waiting[part], key=_taste(part, chosen, stretches))
        chosen[part].append(question)
        for pool in waiting.values():
            # One without facts, written by hand, is not its own enemy.
            pool[:] = [each for each in pool if each != question and not are_enemies(question, each, language)]
    return chosen


def _next_part(waiting: Filling, chosen: Filling, most: int) -> Part | None:
    """Return the part that takes the next question: the emptiest of those that have one left and room for it."""
    able = [part for part in PARTS if waiting[part] and len(chosen[part]) < part.full]
    if STATEMENTS in able and len(chosen[STATEMENTS]) < most:
        return STATEMENTS
    # More than so many times four statements only where they keep no other question out.
    return min(able, key=lambda part: (part is STATEMENTS, len(chosen[part]) / part.full), default=None)


def _taste(part: Part, chosen: Filling, stretches: Mapping[str, int]) -> Callable[[Question], tuple[int, ...]]:
    """Return what ranks the next question: one with a passage first, then what the paper has least of."""
    stretch = Counter(stretches[question.id] for questions in chosen.values() for question in questions)
    level = Counter(_level(question) for question in chosen[part])
    topic = Counter(question.topic for question in chosen[part])

    def rank(question: Question) -> tuple[int, ...]:
        return (
            question.passage is None,
            stretch[stretches[question.id]],
            level[_level(question)],
            topic[question.topic],
        )

    return rank


def _level(question: Question) -> int:
    """Return how difficult a question is: easy, middling (also where nobody knows), hard."""
    difficulty = 0.5 if question.difficulty is None else question.difficulty
    return (difficulty >= 0.4) + (difficulty >= 0.6)


def _stretches(bank: Bank) -> dict[str, int]:
    """Return in which stretch of its article, or of all articles one after the other, each question is proved."""
    lengths = [len(article.text) for article in bank.articles]
    starts = dict(zip((article.id for article in bank.articles), accumulate(lengths, initial=0), strict=False))

    def stretch(question: Question) -> int:
        place = next((starts.get(each.article, 0) + each.start for each in question.cited), 0)
        return place * STRETCHES // max(sum(lengths), 1)

    return {question.id: stretch(question) for question in bank.questions}
