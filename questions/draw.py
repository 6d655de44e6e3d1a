"""A fixed choice of questions for a quiz: many types, no fact twice, no enemies."""

import random
from collections import Counter

from questions.bank import Bank
from questions.enemies import are_enemies
from questions.question import Question


def fixed_draw(bank: Bank, count: int, seed: int = 0) -> list[str]:
    """Return the ids of up to ``count`` questions, in the order of the article.

    The type that has been taken least comes next, so that the choice holds as many types as it can.
    """
    rng = random.Random(seed)  # noqa: S311 - a choice of questions, no secret
    waiting = list(bank.questions)
    rng.shuffle(waiting)
    chosen: list[Question] = []
    taken: Counter[str] = Counter()
    while waiting and len(chosen) < count:
        question = min(waiting, key=lambda q: (taken[q.type], len(q.facts) > 1, len(q.stem) > 160))
        waiting.remove(question)
        if not any(are_enemies(question, other, bank.language) for other in chosen):
            chosen.append(question)
            taken[question.type] += 1
    place = {question.id: index for index, question in enumerate(bank.questions)}
    return [question.id for question in sorted(chosen, key=lambda q: place[q.id])]
