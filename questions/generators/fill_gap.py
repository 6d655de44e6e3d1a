"""Leave a gap where a date or a number stands, to be filled by typing."""

from collections.abc import Iterator

from questions.finding import Finding
from questions.generator import GENERATORS, draft, explain
from questions.interaction import Answer, Number, Write
from questions.material import Material
from questions.question import Question


@GENERATORS.register
class FillGap:
    """Makes a short answer of a date and a numerical question of an exact count."""

    tag = "gap"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield a gap for each date, and for each number that can be typed as it stands."""
        for finding in material.findings:
            kind = finding.fact.kind
            if kind == "date" and finding.form in ("year", "month", "day"):
                content, tag = (
                    Write(Answer(material.wording.date(str(finding.fact.value), alone=False), finding.fact.value)),
                    "short_answer",
                )
            elif kind == "number" and _is_exact(finding):
                content, tag = (
                    Number(Answer(finding.text, finding.fact.value, unit=finding.fact.unit)),
                    "numerical",
                )
            elif finding.role == "unique":
                content, tag = Write(Answer(finding.text, finding.fact.value, finding.accepted)), "short_answer"
            else:
                continue
            yield draft((finding,), self.tag, tag, finding.claim.gap(), content, explain(finding, material), 0.6)


def _is_exact(finding: Finding) -> bool:
    """Return whether the figure is a plain one: no "hơn", no scale word, no per cent, not two units at once."""
    return finding.form.startswith("|") and not finding.vague
