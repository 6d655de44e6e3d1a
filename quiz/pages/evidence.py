"""Passages of an article with what proves something highlighted."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from flask import Blueprint
from markupsafe import Markup, escape

pages = Blueprint("evidence", __name__)

Spans = Sequence[tuple[int, int]]


@pages.app_template_filter()
def highlighted(text: str, marks: Iterable[tuple[int, int]]) -> Markup:
    """Return a text with these (start, end) of it, which may overlap, in `<mark>`."""
    return highlighted_part(text, (0, len(text)), (), list(marks))


def highlighted_part(text: str, part: tuple[int, int], proofs: Spans, marks: Spans) -> Markup:
    """Return one part of a text, whole proofs shaded and the marks in them highlighted."""
    inside = {place for span in (*proofs, *marks) for place in span if part[0] < place < part[1]}
    cuts = sorted({*part, *inside})
    pieces = [_piece(text[start:end], start, proofs, marks) for start, end in pairwise(cuts)]
    return Markup("").join(pieces)


def _piece(text: str, start: int, proofs: Spans, marks: Spans) -> Markup:
    if _holds(marks, start):
        return Markup("<mark>{}</mark>").format(text)
    if _holds(proofs, start):
        return Markup('<span class="proof">{}</span>').format(text)
    return escape(text)


def _holds(spans: Spans, place: int) -> bool:
    return any(start <= place < end for start, end in spans)
