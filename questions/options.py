"""The options of a question: its key among distractors, in places that balance over an article."""

from collections.abc import Sequence
from itertools import combinations, product

from questions.distractors import Distractor, distractors_for
from questions.fact import Value
from questions.finding import Finding
from questions.interaction import Option
from questions.likeness import where_all_meet
from questions.material import Material

TRIED = 6
"""How many distractors on either side of a date are tried in every combination."""


def options_for(finding: Finding, material: Material, count: int = 3) -> tuple[Option, ...]:
    """Return the key among ``count`` distractors, sorted by value where the kind has an order; empty for too few.

    Where the values are sorted, the distractors are chosen so that the key stands in the place that needs one.
    """
    found = distractors_for(finding, material)
    if finding.fact.kind in ("date", "number", "ordinal"):
        return _sorted_options(finding, found, material, count)
    if finding.role == "abbreviation":
        found.sort(key=lambda distractor: _is_stranger(distractor, finding, material))
    found = _alike_in_length(finding.text, found)[:count]
    if finding.role == "abbreviation" and _shows_itself(finding.text, found):
        return ()
    if len(found) < min(count, 3):
        return ()
    place = material.place(len(found) + 1)
    options = [_wrong(distractor, finding) for distractor in found]
    material.rng("options", finding.fact.id).shuffle(options)
    options.insert(place, _right(finding))
    material.take(place)
    return tuple(options)


def _alike_in_length(key: str, found: Sequence[Distractor]) -> list[Distractor]:
    """Return the distractors so that the key is neither much longer nor much shorter than all others."""
    fitting = [d for d in found if len(key) <= 1.5 * len(d.text) or len(key) <= 20]
    rest = [d for d in found if d not in fitting]
    return [*fitting, *rest] if fitting else []


def _shows_itself(key: str, found: Sequence[Distractor]) -> bool:
    """Return whether only the key holds an organisation whose initial the abbreviation has, "ASEAN" for an A."""
    parts = key.replace("-", " ").split()
    capitals = {word for word in parts if word.isupper() and len(word) > 2}
    return bool(capitals) and not any(word in distractor.text for word in capitals for distractor in found)


def _is_stranger(distractor: Distractor, finding: Finding, material: Material) -> bool:
    """Return whether an organisation's own abbreviation begins otherwise: no UN body is a forum of ASEAN's."""
    if distractor.text in material.wording.family_of(finding.theme, finding.text):
        return False
    return not any(
        a.full == distractor.text and finding.theme.startswith(a.short[:2]) for a in material.reading.abbreviations
    )


def _sorted_options(
    finding: Finding, found: Sequence[Distractor], material: Material, count: int
) -> tuple[Option, ...]:
    key = _order(finding.fact.value)
    below = [d for d in found if _order(d.value) < key]
    above = [d for d in found if _order(d.value) > key]
    places = [p for p in range(count + 1) if p <= len(below) and count - p <= len(above)]
    if not places:
        return ()
    place = min(places, key=lambda p: (material.turn.get(p, 0), (p + material.first) % (count + 1)))
    material.take(place)
    chosen = sorted(_apart(finding, below, above, place, count), key=lambda d: _order(d.value))
    options = [_wrong(distractor, finding) for distractor in chosen]
    options.insert(place, _right(finding))
    return tuple(options)


def _apart(
    finding: Finding, below: Sequence[Distractor], above: Sequence[Distractor], place: int, count: int
) -> list[Distractor]:
    """Return the first distractors; of a date the first with which the key is not where all options meet."""
    first = [*below[:place], *above[: count - place]]
    if finding.fact.kind != "date":
        return first
    for low, high in product(combinations(below[:TRIED], place), combinations(above[:TRIED], count - place)):
        values = [str(finding.fact.value), *(str(d.value) for d in (*low, *high))]
        if where_all_meet([{f"{i} {part}" for i, part in enumerate(v.split("-"))} for v in values]) != [0]:
            return [*low, *high]
    return first


def _order(value: Value) -> tuple[float, str]:
    return (float(value), "") if isinstance(value, int | float) else (0.0, str(value))


def _wrong(distractor: Distractor, finding: Finding) -> Option:
    text = _begun(distractor.text, finding)
    return Option(text, correct=False, value=distractor.value, why=distractor.why, evidence=distractor.evidence)


def _right(finding: Finding) -> Option:
    return Option(_begun(finding.text, finding), correct=True, value=finding.fact.value)


def _begun(text: str, finding: Finding) -> str:
    """Return an option with a capital, or as it fits into the gap of a sentence."""
    return text if finding.quoted else text[:1].upper() + text[1:]
