"""Wrong answers of the same kind and form: first from the article itself, then near misses; each says why."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from questions.bounds import bounds_of
from questions.edtf import near_dates
from questions.fact import Evidence, Value
from questions.finding import Finding
from questions.material import Material
from questions.near_numbers import near_numbers
from questions.whole_words import stands_in

MODERN, FAR = 1900, 15
"""From this year on a class knows the times: a date so far off is no choice, an older one three times as far."""
MANY = 60
"""How many of an article's documents are looked at for options."""

_IN_CODE = re.compile(r"/((?:19|20)\d\d)/")
_A_YEAR = 1000
_EMPTY_DECIMALS = re.compile(r",0+(?!\d)")
PROTAGONIST = 7
"""A name that stands in an article more often than this is what the article is about."""


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong answer: how it is written, its value, why it is wrong, and the passage it really belongs to."""

    text: str
    value: Value
    why: str
    evidence: tuple[Evidence, ...] = ()


def distractors_for(finding: Finding, material: Material) -> list[Distractor]:
    """Return every distractor of a finding, the article's own first, none of them also right."""
    proof = " ".join(sentence.text for sentence in finding.proof)
    question = finding.claim.question()
    bounds = bounds_of(finding, material, question)
    rights = {material.wording.fold(finding.text), material.wording.fold(question)}
    found: dict[str, Distractor] = {}
    for distractor in (*_of_the_article(finding, material, proof), *_near(finding, material, proof)):
        folded = material.wording.fold(distractor.text)
        if finding.quoted and material.wording.proves(
            question, distractor.text, distractor.value, finding.fact.kind
        ):
            continue
        if bounds and not bounds.hold(distractor.value):
            continue
        if finding.fact.kind == "agreement" and not _may_stand_beside(
            distractor.text, finding, question, material
        ):
            continue
        if _is_protagonist(finding, folded, material) or material.wording.is_initials(distractor.text, question):
            continue
        if finding.fact.kind == "number" and _EMPTY_DECIMALS.search(distractor.text):  # "1,00 tỷ"
            continue
        if folded and folded not in found and folded not in rights and not _overlaps(folded, rights, finding):
            found[folded] = distractor
    return list(found.values())


def _of_the_article(finding: Finding, material: Material, proof: str) -> Iterator[Distractor]:
    for other in material.others(finding):
        if not _fits(finding, other, material) or _stands_in(other, finding, proof, material):
            continue
        why = material.wording.because_other(other.text, other.theme, other.fact.kind)
        if other.quoted and other.proof[-1] != finding.proof[-1]:
            why = material.wording.because_elsewhere(other.text, other.proof[-1].text)
        elif other.quoted or other.role in ("abbreviation", "partner", "how_many", "which_in_row"):
            why = material.wording.because_not(other.text, finding.text)
        text = _written(other.text, other.fact.value, finding, material)
        if finding.fact.kind == "number" and other.fact.value not in material.wording.values_in(text):
            continue  # "197,5 tỷ" beside "150 tỷ" would be written "198 tỷ"
        yield Distractor(text, other.fact.value, why, other.fact.evidence)


def _written(text: str, value: Value, finding: Finding, material: Material) -> str:
    """Return a value as the finding's question or gap wants it: "Những năm ____" wants no "Những năm 1990"."""
    if finding.fact.kind == "date":
        return material.wording.date(str(value), alone=bool(finding.claim.asked))
    return (
        _like(value, finding, material)
        if isinstance(value, float | int) and finding.fact.kind == "number"
        else text
    )


def _fits(finding: Finding, other: Finding, material: Material) -> bool:
    """Return whether another finding's value could be taken for this one's."""
    if finding.fact.kind == "number":
        ours, theirs = finding.fact.value, other.fact.value
        alike = finding.vague.lower() == other.vague.lower()
        return (
            alike and isinstance(ours, int | float) and isinstance(theirs, int | float)
            and 0.25 * ours <= theirs <= 4 * ours
        )  # fmt: skip
    if finding.fact.kind == "date":
        far = FAR if _year(finding.fact.value) >= MODERN else 3 * FAR
        return abs(_year(finding.fact.value) - _year(other.fact.value)) <= far
    if finding.fact.kind == "place":
        return material.wording.kind_of_place(finding.text) == material.wording.kind_of_place(other.text)
    if finding.fact.kind == "ordinal":
        return finding.claim.before[-14:] == other.claim.before[-14:]
    return finding.role == other.role


def _year(value: Value) -> int:
    digits = str(value)[:4].replace("X", "0")
    return int(digits) if digits.isdigit() else 0


def _stands_in(other: Finding, finding: Finding, proof: str, material: Material) -> bool:
    """Return whether the other value stands in the proof too, but for lists of things with their own dates."""
    if other.fact.kind == "agreement" or (
        other.fact.kind in ("date", "place", "ordinal") and finding.claim.before != other.claim.before
    ):
        return False
    return stands_in(material.wording.fold(other.text), material.wording.fold(proof))


def _near(finding: Finding, material: Material, proof: str) -> Iterator[Distractor]:
    rng = material.rng("near", finding.fact.id)
    makers: dict[str, Callable[[Finding, Material, random.Random], Iterator[tuple[str, Value]]]] = {
        "date": _near_dates,
        "number": _near_numbers,
        "ordinal": _near_ordinals,
        "place": _near_places,
        "agreement": _near_documents,
        "organisation": _near_names,
        "party": _near_names,
    }
    maker = makers.get(finding.fact.kind)
    for text, value in maker(finding, material, rng) if maker else ():
        if finding.fact.kind in ("agreement", "ordinal") or not stands_in(
            material.wording.fold(text), material.wording.fold(proof)
        ):
            because = (
                material.wording.because_not
                if material.holds(finding.fact.kind, text, value)
                else material.wording.because_nowhere
            )
            yield Distractor(text, value, because(text, finding.text))


def _near_dates(finding: Finding, material: Material, rng: random.Random) -> Iterator[tuple[str, Value]]:
    for value in near_dates(str(finding.fact.value), material.last_day, rng):
        yield material.wording.date(value, alone=bool(finding.claim.asked)), value


def _near_numbers(finding: Finding, material: Material, rng: random.Random) -> Iterator[tuple[str, Value]]:
    value = finding.fact.value
    if not isinstance(value, int | float) or value <= 0:
        return
    about = bool(finding.vague) or "|about|" in finding.form  # "khoảng ____" in a quoted sentence
    scale = material.wording.scale(finding.text)  # "6 vạn" has 5 and 7 vạn beside it
    for near in near_numbers(value / scale, finding.form.startswith("%"), about, rng):
        other = round(near * scale, 6)
        yield _like(other, finding, material), other


def _like(value: float, finding: Finding, material: Material) -> str:
    """Return a number written as the finding's own one is: the same scale, marks and approximation."""
    vague = finding.vague.lower()
    text = material.wording.number(float(value), finding.text.removeprefix(vague).strip())
    return f"{vague} {text}".strip()


def _near_ordinals(finding: Finding, material: Material, rng: random.Random) -> Iterator[tuple[str, Value]]:
    value = finding.fact.value
    if isinstance(value, int):
        for step in (1, -1, 2, -2, 3, -3, 4):
            if value + step >= 1 and not (finding.form.endswith("words") and value + step > 10):
                yield material.wording.ordinal(value + step, finding.form), value + step


def _near_places(finding: Finding, material: Material, rng: random.Random) -> Iterator[tuple[str, Value]]:
    if material.wording.tells_region(finding.claim.after):  # "tại ____, Hàn Quốc"
        return
    known = list(material.wording.places_like(finding.text, material.reading.article.text))
    rng.shuffle(known)
    yield from ((place, place) for place in known)


def _near_documents(finding: Finding, material: Material, rng: random.Random) -> Iterator[tuple[str, Value]]:
    yield from _other_agreements(finding, material)
    if finding.role != "which_document":
        return
    number = (
        finding.fact.value if isinstance(finding.fact.value, str) and finding.fact.value in finding.text else ""
    )
    if number == finding.text:
        number = ""
    for name in material.wording.other_documents(finding.text, finding.form, str(number)):
        if not material.mentions(material.wording.fold(name)):
            yield name, name


def _other_agreements(finding: Finding, material: Material) -> Iterator[tuple[str, Value]]:
    """Yield the article's other documents; their partners or short names where those are asked."""
    agreements = material.reading.agreements[:MANY]
    if finding.role == "topic":
        names = [a.without_topic for a in agreements if not a.number and a.without_topic != a.head]
    elif finding.fact.value in finding.accepted and finding.fact.value != finding.text:
        names = []
    else:
        asked = material.wording.fold(finding.claim.question())
        any_party = finding.role == "abbreviation"
        names = [
            a.name for a in agreements if not a.number and (any_party or _parties_fit(a.parties, asked, material))
        ]
    yield from ((name, name) for name in dict.fromkeys(names) if name[:1].isupper())


def _parties_fit(parties: tuple[str, ...], asked: str, material: Material) -> bool:
    """Return whether a document's parties do not tell at once that somebody else is asked about."""
    return not parties or all(material.wording.fold(party) in asked for party in parties) or "“" in asked


def _near_names(finding: Finding, material: Material, rng: random.Random) -> Iterator[tuple[str, Value]]:
    kind = material.wording.kind_of_name(finding.text)
    if finding.fact.kind == "party" and kind == "organisation":
        return
    if kind == "country" and material.wording.tells_region(finding.claim.question()):
        return
    if finding.role == "abbreviation":
        family = material.wording.family_of(finding.theme, finding.text)
        yield from ((name, name) for name in family if not material.mentions(material.wording.fold(name)))
        if material.wording.is_known(finding.theme):  # the European Union is no committee of the article's
            return
    yield from ((name, name) for name in material.names.get(kind, ()) if name != finding.text)


def _may_stand_beside(name: str, finding: Finding, question: str, material: Material) -> bool:
    """Return whether a document is another one and of the year shown: "Nghị quyết 15" and "thứ XV" are one.

    That both are of "giai đoạn 2023 – 2025" says nothing.
    """
    numbers = [
        {value for value in material.wording.values_in(each) if isinstance(value, int) and value < _A_YEAR}
        for each in (name, finding.text)
    ]
    years = [year for year in _IN_CODE.findall(finding.text) if year in question]
    around = finding.claim.before, finding.claim.after
    suits = [material.wording.suits_document(each, *around) for each in (name, finding.text)]
    same = numbers[0] & numbers[1] and name.split(maxsplit=1)[0] == finding.text.split()[0]
    return suits[0] >= suits[1] and not same and all(f"/{year}/" in name for year in years)


def _is_protagonist(finding: Finding, folded: str, material: Material) -> bool:
    """Return whether a name is what the whole article is about, so that it is a part of nearly every answer."""
    if finding.fact.kind not in ("organisation", "party", "agreement"):
        return False
    return material.mentions(folded) > PROTAGONIST


def _overlaps(folded: str, rights: set[str], finding: Finding) -> bool:
    """Return whether a name holds the key or is held by it, so that both could be defended."""
    return finding.fact.kind not in ("date", "number", "ordinal") and any(
        folded in right or right in folded for right in list(rights)[:2] if len(right) < 200
    )
