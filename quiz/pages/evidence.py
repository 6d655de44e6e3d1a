"""Passages of an article with what proves something highlighted."""

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from flask import Blueprint
from markupsafe import Markup

from quiz.services.reviewing import passages

pages = Blueprint("evidence", __name__)

Spans = Sequence[tuple[int, int]]

# Evidence as templates quote it, of a question set with one article or more.
pages.add_app_template_filter(lambda evidence: passages(evidence, {}), "passages")

LOOKS = {
    "": Markup("{}"),
    "proof": Markup('<span class="proof">{}</span>'),
    "mark": Markup("<mark>{}</mark>"),
}


@pages.app_template_filter()
def highlighted(text: str, marks: Iterable[tuple[int, int]]) -> Markup:
    """Return a text with these (start, end) of it, which may overlap, in `<mark>`."""
    return highlighted_part(text, (0, len(text)), (), list(marks))


def highlighted_part(text: str, part: tuple[int, int], proofs: Spans, marks: Spans) -> Markup:
    """Return one part of a text, whole proofs shaded and the marks in them highlighted."""
    inside = {place for span in (*proofs, *marks) for place in span if part[0] < place < part[1]}
    cuts = pairwise(sorted({*part, *inside}))
    pieces = groupby(cuts, lambda cut: _look(cut[0], proofs, marks))
    return Markup("").join(LOOKS[look].format(_joined(text, piece)) for look, piece in pieces)


def _look(place: int, proofs: Spans, marks: Spans) -> str:
    if any(start <= place < end for start, end in marks):
        return "mark"
    return "proof" if any(start <= place < end for start, end in proofs) else ""


def _joined(text: str, cuts: Iterable[tuple[int, int]]) -> str:
    return "".join(text[start:end] for start, end in cuts)
