"""Leave a gap where a date or a number stands, to be filled by typing."""

from collections.abc import Iterator

from questions.distractors import distractors_for
from questions.finding import Finding
from questions.generator import GENERATORS, can_be_typed, draft, explain
from questions.interaction import Answer, Number, Write
from questions.material import Material
from questions.question import Question


@GENERATORS.register
class FillGap:
    """Makes a short answer of a date and a numerical question of an exact count."""

    tag = "gap"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield a gap for every other date and exact number, for a unique name, and where options are too few."""
        for finding in material.findings:
            typed = material.typed(finding) or finding.role == "unique"
            if not can_be_typed(finding) or not (typed or len(distractors_for(finding, material)) < 3):
                continue
            tag, content = _answer(finding, material)
            why = explain(finding, material)
            yield draft((finding,), self.tag, tag, _stem(finding, material), content, why, 0.6)


def _answer(finding: Finding, material: Material) -> tuple[str, Write | Number]:
    value = finding.fact.value
    if finding.fact.kind == "number":
        return "numerical", Number(Answer(finding.text, value))
    if finding.fact.kind == "date":
        return "short_answer", Write(Answer(material.wording.date(str(value), alone=False), value))
    return "short_answer", Write(Answer(finding.text, value, finding.accepted))


def _stem(finding: Finding, material: Material) -> str:
    """Return the statement with the gap, and in brackets what the gap of a date or an abbreviation wants."""
    if finding.pointer:
        return finding.pointer
    gap = finding.claim.gap()
    if finding.role == "unique" and material.wording.kind_of_name(finding.text) == "abbreviation":
        return material.wording.gap_of_abbreviation(gap)
    return material.wording.gap_of_date(gap, str(finding.fact.value)) if finding.fact.kind == "date" else gap
