"""State a fact, with its own value or with another one, to be judged."""

from collections.abc import Iterator
from dataclasses import replace

from questions.distractors import Distractor, distractors_for
from questions.finding import Finding
from questions.generator import GENERATORS, draft, states
from questions.interaction import Judge, Statement
from questions.material import Material
from questions.question import Question
from questions.statements import TELLING


@GENERATORS.register
class TrueOrFalse:
    """Makes a statement of every other finding, true and false in turn."""

    tag = "judge"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield one true/false question for every other finding that can be stated."""
        kinds = ("date", "number", "ordinal", "place", "party")
        able = [
            finding
            for finding in material.stated
            if finding.fact.kind in kinds and not _names_source(finding, material) and _is_told(finding, material)
        ]
        for place, finding in enumerate(able[::2]):
            statement = state(finding, material, true=(place + material.first) % 2 == 0)
            if statement:
                # The question cites the sentence already.
                content = Judge((replace(statement, evidence=()),))
                yield draft((finding,), self.tag, "true_false", statement.text, content, statement.why, 0.4)


def _names_source(finding: Finding, material: Material) -> bool:
    """Return whether only the article's title tells what a statement is about."""
    statement = states(finding, material)
    return material.wording.without_source(statement) != statement


def _is_told(finding: Finding, material: Material) -> bool:
    """Return whether a statement tells a stranger what it is about."""
    title = material.reading.article.title
    return material.wording.title_names(states(finding, material), title) >= TELLING


def _is_implied(wrong: Distractor, finding: Finding, material: Material) -> bool:
    """Return whether a wrong value is true too: where there are more than 3.800, there are more than 3.400."""
    ours, theirs = finding.fact.value, wrong.value
    if not isinstance(ours, int | float) or not isinstance(theirs, int | float):
        return False
    bound = material.wording.bound(finding.vague)
    return (bound == "least" and theirs < ours) or (bound == "most" and theirs > ours)


def state(finding: Finding, material: Material, *, true: bool) -> Statement | None:
    """Return the statement with the right value or, where ``true`` is false, with one of the best wrong ones.

    None where it claims two things, or nothing stands in for the value.
    """
    right = states(finding, material)
    if not material.wording.claims_once(right):
        return None
    proof = material.with_context(finding.proof)
    if true:
        return Statement(right, True, material.wording.says_true(proof), finding.fact.evidence)
    wrongs = [d for d in distractors_for(finding, material) if not _is_implied(d, finding, material)][:3]
    if not wrongs:
        return None
    wrong = material.rng("statement", finding.fact.id).choice(wrongs)
    text = states(finding, material, wrong.text, wrong.value)
    return Statement(text, False, material.wording.says_false(right, proof), finding.fact.evidence)
