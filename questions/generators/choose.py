"""Ask in place and offer the value among others of its kind."""

from collections.abc import Iterator

from questions.distractors import options_for
from questions.generator import GENERATORS, draft, explain
from questions.interaction import Choose
from questions.material import Material
from questions.question import Question


@GENERATORS.register
class ChooseValue:
    """Makes a single choice of every finding that has three fair distractors."""

    tag = "choose"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield one single choice for each finding that is no list."""
        for finding in material.findings:
            if finding.among:
                continue
            options = options_for(finding, material)
            if options:
                close = sum(bool(option.evidence) for option in options)
                yield draft(
                    (finding,), self.tag, "single_choice", finding.claim.question(), Choose(options),
                    explain(finding, material), 0.35 + 0.1 * close,
                )  # fmt: skip
