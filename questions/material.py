"""What generators work with: an article's reading, its findings, the words of its language, and the seed."""

import random
from dataclasses import dataclass, field

from questions.finding import Finding
from questions.reading import Reading
from questions.wording import Wording


@dataclass(slots=True)
class Material:
    """One article's findings and what is needed to ask them; ``turn`` counts keys so that their places balance."""

    reading: Reading
    wording: Wording
    findings: tuple[Finding, ...]
    seed: int
    turn: dict[int, int] = field(default_factory=dict[int, int])

    def rng(self, *key: str) -> random.Random:
        """Return randomness that depends on the seed and the key alone, not on what was drawn before."""
        return random.Random("\n".join([str(self.seed), *key]))  # noqa: S311 - mixing options, no secret

    def place(self, count: int) -> int:
        """Return the place, below ``count``, that has held fewest keys; it is counted when taken."""
        return min(range(count), key=lambda place: (self.turn.get(place, 0), place))

    def take(self, place: int) -> None:
        """Count a key at a place."""
        self.turn[place] = self.turn.get(place, 0) + 1

    def others(self, finding: Finding, *, form: bool = True) -> list[Finding]:
        """Return the other findings of the same kind (and form), in the order of the article."""
        return [
            other
            for other in self.findings
            if other.fact.kind == finding.fact.kind
            and other.fact.id != finding.fact.id
            and (not form or other.form == finding.form)
        ]
