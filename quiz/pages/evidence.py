"""Passages of an article with what proves the key highlighted."""

from collections.abc import Iterable

from flask import Blueprint
from markupsafe import Markup, escape

pages = Blueprint("evidence", __name__)


@pages.app_template_filter()
def highlighted(text: str, marks: Iterable[tuple[int, int]], look: str = "") -> Markup:
    """Return a text with these (start, end), which may overlap, in `<mark>`."""
    parts: list[Markup] = []
    done = 0
    opening = Markup('<mark class="{}">').format(look) if look else Markup("<mark>")
    for first, last in sorted(marks):
        start, end = max(first, done), min(last, len(text))
        if start < end:
            parts += [escape(text[done:start]), opening, escape(text[start:end]), Markup("</mark>")]
            done = end
    return Markup("").join([*parts, escape(text[done:])])
