"""What generators work with: an article's reading, its findings, the words of its language, and the seed."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from questions.article import Sentence
from questions.fact import Value
from questions.finding import Finding
from questions.reading import Reading
from questions.wording import Wording

NEARBY = 30
"""How many findings before and after one may lend it their values: enough for options, and linear in the text."""


@dataclass
class Material:
    """One article's findings and what is needed to ask them.

    ``stated`` are those whose claims can be judged without a passage, the article's own sentences among them;
    where a finding needs a passage, a statement of ours on the same may be there. ``turn`` counts keys so that
    their places balance.
    """

    reading: Reading
    wording: Wording
    findings: tuple[Finding, ...]
    stated: tuple[Finding, ...]
    seed: int
    turn: dict[int, int] = field(default_factory=dict[int, int])
    _counts: dict[str, int] = field(default_factory=dict[str, int])

    @cached_property
    def folded(self) -> str:
        """Return the article's text in the form in which two writings are equal."""
        return self.wording.fold(self.reading.article.text)

    @cached_property
    def values(self) -> frozenset[Value]:
        """Return the values of all dates and numbers in the article."""
        return self.wording.values_in(self.reading.article.text)

    def holds(self, kind: str, text: str, value: Value) -> bool:
        """Return whether the article has a date or a number, or a name as it is written."""
        if kind in ("date", "number", "ordinal"):
            return value in self.values or value in self._told or text in self._figures or value in self._spans
        return bool(self.mentions(self.wording.fold(text)))

    @cached_property
    def _told(self) -> frozenset[Value]:
        """Return the values of the facts: the year of a date may stand in a heading."""
        return frozenset(finding.fact.value for finding in self.findings)

    @cached_property
    def _spans(self) -> frozenset[Value]:
        """Return the years and months in which the dates of the article lie."""
        dates = [value for value in self.values if isinstance(value, str) and value[:4].isdigit()]
        return frozenset(value[:size] for value in dates for size in (len("2024"), len("2024-05")))

    @cached_property
    def last_day(self) -> str:
        """Return the day of publication or, where that is not known, the last year of the facts."""
        years = [str(f.fact.value)[:4] for f in self.findings if f.fact.kind == "date"]
        return self.reading.article.published.partition("T")[0] or max(
            (y for y in years if y.isdigit()), default=""
        )

    @cached_property
    def names(self) -> dict[str, Sequence[str]]:
        """Return the names of the article that may stand beside each other as options, by kind."""
        return self.wording.names_by_kind(self.reading)

    @cached_property
    def _by_kind(self) -> dict[str, list[Finding]]:
        kinds: dict[str, list[Finding]] = {}
        for finding in self.findings:
            kinds.setdefault(finding.fact.kind, []).append(finding)
        return kinds

    @cached_property
    def _places(self) -> dict[str, int]:
        return {f.fact.id: place for found in self._by_kind.values() for place, f in enumerate(found)}

    def typed(self, finding: Finding) -> bool:
        """Return whether a date or an exact number is asked by typing; about every other one is, by its id.

        A place is typed only where too few others can stand beside it.
        """
        return finding.fact.kind != "place" and int(finding.fact.id[-1], 16) % 2 == 1

    @cached_property
    def _figures(self) -> frozenset[str]:
        """Return every figure of the article, whatever it stands for: the 6 of "17-6" too."""
        return frozenset(re.findall(r"\d+(?:[.,]\d+)*|\d+", self.reading.article.text)) | frozenset(
            re.findall(r"\d+", self.reading.article.text)
        )

    def with_context(self, proof: Sequence[Sentence]) -> str:
        """Return the last sentence of a proof with the one before it, or behind it, in its paragraph.

        What that adds is why. The heading of its line, or the line with the page's day, stands in front of a dash.
        """
        sentence = proof[-1]
        headings = [f"{each.text.rstrip(' –')} –" for each in proof[:-1] if each.start not in self._order]
        place = self._order[sentence.start]
        near = self.reading.sentences[max(0, place - 1) : place + 2]
        near = [s for s in near if s.block == sentence.block and self.wording.is_careful(s.text)]
        near = [s for s in near if s == sentence or not s.text.endswith(":")]
        before = [s for s in near if s.start < sentence.start]
        after = [s for s in near if s.start > sentence.start]
        told = [_ended(each.text) for each in [*before, sentence, *([] if before else after)]]
        return " ".join([*headings, *told])

    @cached_property
    def _order(self) -> dict[int, int]:
        """Return the places of the sentences by their starts."""
        return {sentence.start: place for place, sentence in enumerate(self.reading.sentences)}

    def rng(self, *key: str) -> random.Random:
        """Return randomness that depends on the seed and the key alone, not on what was drawn before."""
        return random.Random("\n".join([str(self.seed), *key]))  # noqa: S311 - mixing options, no secret

    def place(self, count: int) -> int:
        """Return the place, below ``count``, that has held fewest keys."""
        return min(range(count), key=lambda place: (self.turn.get(place, 0), (place + self.first) % count))

    @cached_property
    def first(self) -> int:
        """Return the place that the first key of the article does not take more often than others."""
        return self.rng("first place", self.reading.article.title).randrange(12)

    def take(self, place: int) -> None:
        """Count a key at a place."""
        self.turn[place] = self.turn.get(place, 0) + 1

    def mentions(self, folded: str) -> int:
        """Return how often a folded name stands in the article as whole words."""
        if folded not in self._counts:
            self._counts[folded] = len(re.findall(rf"(?<!\w){re.escape(folded)}(?!\w)", self.folded))
        return self._counts[folded]

    def others(self, finding: Finding) -> list[Finding]:
        """Return the findings of the same kind and form that stand near, in the order of the article."""
        found = self._by_kind.get(finding.fact.kind, [])
        place = self._places.get(finding.fact.id, 0)
        near = found[max(0, place - NEARBY) : place + NEARBY]
        return [other for other in near if other.fact.id != finding.fact.id and other.form == finding.form]


def _ended(text: str) -> str:
    """Return a sentence with a full stop where it ends with no mark, "…" where it begins or goes on elsewhere."""
    text = f"… {text}" if text[:1].islower() else text
    text = f"{text[:-1]} …" if text.endswith(":") else text.removesuffix(";")  # what follows is no part of it
    return text if text.rstrip(' ”"»)')[-1:] in ".!?…" else f"{text}."
