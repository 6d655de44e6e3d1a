"""Whether evidence, wherever it stands in a bank, is what its article says at that place."""

import dataclasses
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from questions.bank import Article, Bank
from questions.fact import Evidence
from questions.problems import Problem


def citation_problems(bank: Bank) -> Iterator[Problem]:
    """Yield what is wrong with the texts of articles and with every passage cited from them."""
    texts = {article.id: article.text for article in bank.articles}
    for article in bank.articles:
        yield from _text_problems(article)
    for fact in bank.facts:
        yield from _evidence_problems(fact.evidence, texts, f"fact {fact.id}")
    for question in bank.questions:
        where = f"question {question.id}"
        yield from _evidence_problems(question.evidence, texts, where)
        if question.passage:
            yield from _evidence_problems(question.passage.evidence, texts, f"{where}.passage")
        for place, evidence in _cited(question.interaction, where):
            yield from _evidence_problems(evidence, texts, place)


def _text_problems(article: Article) -> Iterator[Problem]:
    # Offsets count code points: in another form of the same text they would point elsewhere.
    if not unicodedata.is_normalized("NFC", article.text):
        yield Problem("bank.not_nfc", where=f"article {article.id}")


def _cited(thing: Any, place: str) -> Iterator[tuple[str, Sequence[Evidence]]]:
    """Yield the evidence of every part of an interaction, of whatever type it is, with the part's place."""
    for field in dataclasses.fields(thing):
        value = getattr(thing, field.name)
        if field.name == "evidence":
            yield place, value
        elif dataclasses.is_dataclass(value):
            yield from _cited(value, f"{place}.{field.name}")
        elif isinstance(value, tuple):
            for i, part in enumerate(cast("tuple[object, ...]", value)):
                if dataclasses.is_dataclass(part):
                    yield from _cited(part, f"{place}.{field.name}[{i}]")


def _evidence_problems(passages: Sequence[Evidence], texts: Mapping[str, str], where: str) -> Iterator[Problem]:
    for passage in passages:
        text, start, end, mark = texts.get(passage.article), passage.start, passage.end, passage.mark
        if text is None:
            yield Problem("bank.unknown_article", {"article": passage.article}, where)
        elif not 0 <= start < end <= len(text) or text[start:end] != passage.text:
            yield Problem("bank.evidence_differs", {"text": passage.text[:60]}, where)
        elif mark and not start <= mark.start < mark.end <= end:
            yield Problem("bank.mark_outside", {"start": mark.start, "end": mark.end}, where)
