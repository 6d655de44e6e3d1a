"""Match events with their dates, or with their places."""

from collections.abc import Iterator

from questions.distractors import distractors_for
from questions.finding import Finding
from questions.generator import GENERATORS, draft, states
from questions.interaction import Extra, Match, Pair
from questions.material import Material
from questions.question import Question


@GENERATORS.register
class MatchUp:
    """Makes matching questions of three or four findings of one kind and form."""

    tag = "match"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield a question for each kind and form that has three different values."""
        for kind in ("date", "place"):
            able = [f for f in material.stated if f.fact.kind == kind and not f.quoted and len(f.theme) <= 160]
            if kind == "date":
                # The numbers of a series would tell the order of its dates.
                able = material.wording.apart_in_time(able)
            for number, group in enumerate(_groups(able), 1):
                yield _question(group, material, kind, self.tag, number)


def _groups(able: list[Finding]) -> list[tuple[Finding, ...]]:
    """Return groups of three or four findings of one form with different values and themes."""
    groups: list[tuple[Finding, ...]] = []
    for form in dict.fromkeys(f.form for f in able):
        chosen: dict[str, Finding] = {}
        for finding in (f for f in able if f.form == form):
            if finding.text not in chosen and finding.theme not in [f.theme for f in chosen.values()]:
                chosen[finding.text] = finding
        found = list(chosen.values())
        groups += [tuple(found[i : i + 4]) for i in range(0, len(found), 4) if len(found[i : i + 4]) >= 3]
    return groups


def _question(group: tuple[Finding, ...], material: Material, kind: str, tag: str, number: int) -> Question:
    pairs = tuple(
        Pair(
            material.wording.as_event(f.theme, material.reading.article.title),
            material.wording.date(str(f.fact.value), alone=True) if kind == "date" else f.text,
            f.fact.value,
        )
        for f in group
    )
    taken = {pair.text for pair in pairs}
    extra = next((d.text for d in distractors_for(group[0], material) if d.text not in taken), None)
    content = Match(pairs, (Extra(extra),) if extra else ())
    statements = [states(f, material) for f in group]
    explanation = material.wording.proved(statements, [f.proof[-1].text for f in group])
    stem = material.wording.match_all(kind, material.reading.article.title)
    return draft(group, tag, "matching", stem, content, explanation, 0.55, "proportional", number)
