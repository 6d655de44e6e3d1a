"""Pick all that belong to a list, or the one that does not."""

from collections.abc import Iterator

from questions.finding import Finding
from questions.generator import GENERATORS, draft, explain
from questions.interaction import Choose, Option
from questions.material import Material
from questions.question import Question


@GENERATORS.register
class PickAll:
    """Makes a multiple response of a list that has strangers of its kind elsewhere in the article."""

    tag = "pick"

    def make(self, material: Material) -> Iterator[Question]:
        """Yield a multiple response for each list with at least two strangers."""
        for finding in (f for f in material.findings if f.among):
            strangers = _strangers(finding, material)
            if len(strangers) >= (1 if len(finding.among) >= 4 else 2):
                yield _question(finding, strangers, material, self.tag)


def _question(finding: Finding, strangers: list[str], material: Material, tag: str) -> Question:
    rng = material.rng(tag, finding.fact.id)
    rights = [item.text for item in finding.among][:4]
    wrongs = strangers[: max(2, 5 - len(rights))]
    options = [Option(_capital(text), correct=True, value=text) for text in rights]
    options += [
        Option(
            _capital(text), correct=False, value=text, why=material.wording.not_listed(text, finding.claim.before)
        )
        for text in wrongs
    ]
    rng.shuffle(options)
    return draft(
        (finding,), tag, "multiple_response", finding.claim.question(), Choose(tuple(options), many=True),
        explain(finding, material), 0.5, "net_correct",
    )  # fmt: skip


def _strangers(finding: Finding, material: Material) -> list[str]:
    """Return things of the same kind that stand elsewhere in the article and surely not in this list."""
    proof = finding.text if finding.role == "signatories" else " ".join(s.text for s in finding.proof)
    proof = material.wording.fold(proof)
    others: list[str] = []
    for text in _candidates(finding, material):
        folded = material.wording.fold(text)
        rights = [material.wording.fold(item.text) for item in finding.among]
        known = [material.wording.fold(other) for other in others]
        if folded in proof or any(a in b or b in a for a in [folded] for b in [*rights, *known]):
            continue
        if not _shares_words(folded, rights) and not material.wording.is_general(text, rights):
            others.append(text)
    return others


def _candidates(finding: Finding, material: Material) -> Iterator[str]:
    known = list(material.wording.strangers_to(finding.form, [item.text for item in finding.among]))
    material.rng("strangers", finding.fact.id).shuffle(known)
    yield from (text for text in known if not material.mentions(material.wording.fold(text)))
    if not known:
        yield from (item.text for other in material.others(finding) for item in other.among)
    if finding.role == "signatories":
        yield from material.names.get(material.wording.kind_of_name(finding.among[0].text), ())


def _shares_words(folded: str, rights: list[str]) -> bool:
    """Return whether a stranger shares most of its words with a right one, so that it could be defended."""
    words = set(folded.split())
    return any(len(words & set(right.split())) > 0.6 * min(len(words), len(right.split())) for right in rights)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
