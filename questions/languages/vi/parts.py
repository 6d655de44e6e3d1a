"""A sentence with its atoms and values found, and the text of a clause put together from its pieces."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from questions.article import Sentence
from questions.fact import Span
from questions.languages.vi.documents import Document
from questions.languages.vi.marks import Bounds, enclosed, inside
from questions.languages.vi.mentions import (
    dates_in,
    documents_in,
    ordinals_in,
    quantities_in,
)
from questions.languages.vi.places import end_of_country, places_in
from questions.reading import Mention

_ABBREVIATION = re.compile(r"\((?=[^)]*[A-ZĐ][^)]*[A-ZĐ])[A-ZĐ][A-ZĐa-z&\d-]{1,11}\)")


@dataclass(frozen=True, slots=True)
class Parts:
    """A sentence's text with the bounds of what is never split, and its values; offsets count from its start."""

    sentence: Sentence
    text: str
    atoms: tuple[Bounds, ...]
    dates: tuple[Mention, ...]
    documents: tuple[tuple[Document, Mention], ...]
    quantities: tuple[Mention, ...]
    ordinals: tuple[Mention, ...]
    places: tuple[Mention, ...]

    @property
    def values(self) -> tuple[Mention, ...]:
        """Return every value but the dates."""
        return (*(mention for _, mention in self.documents), *self.quantities, *self.ordinals)

    def dates_between(self, start: int, end: int) -> list[Mention]:
        """Return the dates that begin between two offsets, those inside names of documents left out."""
        names = [(mention.start, mention.end) for _, mention in self.documents]
        return [d for d in self.dates if start <= d.start < end and not inside(d.start, names)]


def parts_of(sentence: Sentence) -> Parts:
    """Return a sentence with its atoms and values."""
    text = sentence.text
    dates, documents = dates_in(text, 0), documents_in(text, 0)
    names = [(mention.start, mention.end) for _, mention in documents]
    taken = [*((date.start, date.end) for date in dates), *names]
    quoted = [(s, e) for s, e in enclosed(text) if text[s] in '“«"‘']
    quantities = tuple(quantities_in(text, 0, [*taken, *quoted]))
    ordinals = tuple(o for o in ordinals_in(text, 0) if not inside(o.start, names))
    places = places_in(text)
    # With their countries, so that ``Aubonne, Thụy Sĩ`` is not split at the comma.
    whole_places = [(place.start, end_of_country(text, place.end)) for place in places]
    atoms = tuple(sorted([*enclosed(text), *taken, *whole_places]))
    return Parts(sentence, text, atoms, tuple(dates), tuple(documents), quantities, ordinals, places)


def assemble(
    parts: Parts, kept: Iterable[Bounds | str], values: Sequence[Mention]
) -> tuple[str, tuple[Mention, ...]]:
    """Return the kept pieces of a sentence as one text, and the values with their places ``at`` in it."""
    text = ""
    placed: list[Mention] = []
    for piece in _pieces(parts, kept):
        start, said = (0, piece) if isinstance(piece, str) else (piece[0], parts.text[piece[0] : piece[1]])
        start, said = start + len(said) - len(said.lstrip(" ")), said.strip(" ")
        if not said:
            continue
        glue = "" if not text or said[0] in ",.;:)" or text.endswith("(") else " "
        offset = len(text) + len(glue) - start
        placed += [
            replace(value, at=Span(value.start + offset, value.end + offset))
            for value in values
            if not isinstance(piece, str) and start <= value.start and value.end <= start + len(said)
        ]
        text += glue + said
    return text, tuple(sorted(placed, key=lambda value: value.at.start))


def rewrite(
    text: str, values: Sequence[Mention], changes: Iterable[tuple[int, int, str]]
) -> tuple[str, tuple[Mention, ...]]:
    """Return the text with pieces replaced, ``(start, end, new)``, and the values moved along; none is cut."""
    moved = list(values)
    for start, end, new in sorted(changes, reverse=True):
        if any(value.at.start < end and start < value.at.end for value in moved):
            continue
        shift = len(new) - (end - start)
        text = text[:start] + new + text[end:]
        moved = [
            replace(v, at=Span(v.at.start + shift, v.at.end + shift)) if v.at.start >= end else v for v in moved
        ]
    return text, tuple(moved)


def _pieces(parts: Parts, kept: Iterable[Bounds | str]) -> list[Bounds | str]:
    """Return the pieces without what stands in brackets, abbreviations excepted."""
    pieces: list[Bounds | str] = []
    brackets = [
        (start, end)
        for start, end in enclosed(parts.text)
        if parts.text[start] in "([ " and not _ABBREVIATION.fullmatch(parts.text[start:end])
    ]
    for piece in kept:
        if isinstance(piece, str):
            pieces.append(piece)
            continue
        start, end = piece
        for left, right in brackets:
            if start <= left and right <= end:
                pieces.append((start, left))
                start = right
        pieces.append((start, end))
    return pieces
