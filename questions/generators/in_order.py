"""Put events in the order of time."""

import re
from collections.abc import Iterator

from questions.finding import Finding
from questions.generator import GENERATORS, draft, states
from questions.interaction import Item, Order
from questions.material import Material
from questions.question import Question


@GENERATORS.register
class InOrder:
    """Makes an ordering question of four or five events whose wording does not tell their time."""

    tag = "order"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield at most one question: a second one would ask the same again."""
        named = [f for f in material.stated if f.fact.kind == "date" and not f.quoted]
        dates = [f for f in named if not re.search(r"\d{4}", f.theme)]
        chosen = _spread(material.wording.apart_in_time(dates))
        if len(chosen) >= 3:
            title = material.reading.article.title
            items = tuple(Item(material.wording.as_event(f.theme, title), f.fact.value) for f in chosen)
            statements = [states(f, material) for f in chosen]
            explanation = material.wording.proved(statements, [f.proof[-1].text for f in chosen])
            stem = material.wording.order_all(title)
            yield draft(tuple(chosen), self.tag, "ordering", stem, Order(items), explanation, 0.6, "proportional")


def _spread(findings: list[Finding]) -> list[Finding]:
    """Return up to five findings whose dates surely follow each other: none is a part of another."""
    chosen: list[Finding] = []
    for finding in sorted(findings, key=lambda f: str(f.fact.value)):
        value = str(finding.fact.value)
        if not chosen or _surely_after(str(chosen[-1].fact.value), value):
            chosen.append(finding)
    step = max(1, (len(chosen) + 4) // 5)
    return chosen[::step][:5]


def _surely_after(first: str, second: str) -> bool:
    length = min(len(first), len(second))
    return "X" not in first + second and "/" not in first + second and first[:length] < second[:length]
