"""Passages of an article with what proves the key highlighted."""

from collections.abc import Iterable

from flask import Blueprint
from markupsafe import Markup, escape

from questions.fact import Evidence, Span

pages = Blueprint("evidence", __name__)


@pages.app_template_filter()
def passage(evidence: Evidence) -> Markup:
    """Return an evidence's text with its mark highlighted; without a mark, the text as it is."""
    if evidence.mark is None:
        return escape(evidence.text)
    start, end = evidence.mark.start - evidence.start, evidence.mark.end - evidence.start
    return highlighted(evidence.text, [Span(start, end)])


def highlighted(text: str, spans: Iterable[Span], look: str = "") -> Markup:
    """Return a text with these spans, which may overlap, in `<mark>`."""
    parts: list[Markup] = []
    done = 0
    opening = Markup('<mark class="{}">').format(look) if look else Markup("<mark>")
    for span in sorted(spans, key=lambda each: each.start):
        start, end = max(span.start, done), min(span.end, len(text))
        if start < end:
            parts += [escape(text[done:start]), opening, escape(text[start:end]), Markup("</mark>")]
            done = end
    return Markup("").join([*parts, escape(text[done:])])
