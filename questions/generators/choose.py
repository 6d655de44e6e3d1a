"""Ask in place and offer the value among others of its kind."""

from collections.abc import Iterator

from questions.generator import GENERATORS, can_be_typed, draft, explain
from questions.interaction import Choose
from questions.material import Material
from questions.options import options_for
from questions.question import Question


@GENERATORS.register
class ChooseValue:
    """Makes a single choice of the findings that have three fair distractors and are not typed."""

    tag = "choose"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield one single choice for each finding that is no list."""
        for finding in material.findings:
            if finding.among or (can_be_typed(finding) and material.typed(finding) and finding.role != "unique"):
                continue
            options = options_for(finding, material)
            if options:
                close = sum(bool(option.evidence) for option in options)
                yield draft(
                    (finding,), self.tag, "single_choice", finding.stem, Choose(options),
                    explain(finding, material), 0.35 + 0.1 * close,
                )  # fmt: skip
