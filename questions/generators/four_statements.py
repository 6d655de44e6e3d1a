"""Four statements under one stem, each true or false: part II of Vietnam's national exam."""

from collections.abc import Iterator
from dataclasses import replace

from questions.finding import Finding
from questions.generator import GENERATORS, draft
from questions.generators.true_or_false import state
from questions.interaction import Judge, Statement
from questions.material import Material
from questions.question import Question
from questions.whole_words import stands_in

PATTERNS = (
    (True, False, True, False),
    (False, True, False, True),
    (True, True, False, False),
    (False, True, True, False),
    (True, False, False, False),
    (True, True, False, True),
)


@GENERATORS.register
class FourStatements:
    """Makes one question of every four findings whose statements do not decide each other."""

    tag = "four_statements"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield questions of four findings each, in the order of the article."""
        kinds = ("date", "number", "place", "ordinal", "party")
        title = material.wording.fold(material.reading.article.title)
        able = [
            f
            for f in material.stated
            if f.fact.kind in kinds
            and not stands_in(material.wording.fold(f.text.removeprefix(f.vague.lower()).strip()), title)
        ]
        groups = _groups(able)
        for number, group in enumerate(groups, 1):
            statements = _statements(group, material, PATTERNS[number % len(PATTERNS)])
            if len(statements) == 4:
                stem = material.wording.judge_all(material.reading.article.title)
                explanation = material.wording.judged([(s.value, s.why) for s in statements])
                yield draft(
                    group,
                    self.tag,
                    "multiple_true_false",
                    stem,
                    Judge(statements),
                    explanation,
                    0.5,
                    "national_2025",
                )


def _groups(able: list[Finding]) -> list[tuple[Finding, ...]]:
    """Return groups of four findings on different things: no two share a claim's subject or a value."""
    groups: list[list[Finding]] = []
    for finding in able:
        home = next((g for g in groups if len(g) < 4 and all(_apart(finding, other) for other in g)), None)
        if home is None:
            groups.append(home := [])
        home.append(finding)
    return [tuple(group) for group in groups if len(group) == 4]


def _apart(first: Finding, second: Finding) -> bool:
    return first.fact.value != second.fact.value and first.source != second.source


def _statements(
    group: tuple[Finding, ...], material: Material, pattern: tuple[bool, ...]
) -> tuple[Statement, ...]:
    made = [state(finding, material, true=true) for finding, true in zip(group, pattern, strict=True)]
    return tuple(
        replace(statement, text=material.wording.without_source(statement.text))
        for statement in made
        if statement is not None
    )
