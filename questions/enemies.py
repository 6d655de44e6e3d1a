"""Enemy questions: of which one gives the other's key away, or which ask the same fact."""

import re
from collections.abc import Sequence

from questions.interaction import Choose, Judge, Match, Number, Order, Write
from questions.languages import LANGUAGES
from questions.question import Question


def are_enemies(first: Question, second: Question, language: str = "vi") -> bool:
    """Return whether two questions must not stand in one draw.

    They are enemies when they share a fact, or when the key of one can be read in what the other shows and both
    cite the same passage.
    """
    if set(first.facts) & set(second.facts):
        return True
    return _same_passage(first, second) and (_tells(first, second, language) or _tells(second, first, language))


def enemy_pairs(questions: Sequence[Question], language: str = "vi") -> list[tuple[str, str]]:
    """Return the ids of every pair of enemies."""
    return [
        (first.id, second.id)
        for index, first in enumerate(questions)
        for second in questions[index + 1 :]
        if are_enemies(first, second, language)
    ]


def _same_passage(first: Question, second: Question) -> bool:
    return any(
        a.article == b.article and a.start < b.end and b.start < a.end for a in first.cited for b in second.cited
    )


def _tells(teller: Question, asked: Question, language: str) -> bool:
    fold = LANGUAGES[language].fold
    shown = fold(_shown(teller))
    return any(
        len(key) > 1 and re.search(rf"(?<!\w){re.escape(fold(key))}(?!\w)", shown)
        for key in _keys(asked)
        if fold(key)
    )


def _shown(question: Question) -> str:
    content = question.interaction
    texts = [question.passage.text if question.passage else "", question.stem]
    match content:
        case Judge():
            texts += [statement.text for statement in content.statements]
        case Match():
            texts += [pair.prompt for pair in content.pairs]
        case Order():
            texts += [item.text for item in content.items]
        case _:
            pass
    return " ".join(texts)


def _keys(question: Question) -> list[str]:
    content = question.interaction
    match content:
        case Choose():
            return [option.text for option in content.options if option.correct]
        case Write() | Number():
            return [content.answer.text]
        case Match():
            return [pair.text for pair in content.pairs]
        case Judge():
            # Whoever reads the value can tell true from false.
            proofs = [*question.evidence, *(each for part in content.statements for each in part.evidence)]
            return [each.marked for each in proofs if each.mark]
        case _:
            return []
