"""The places that a Vietnamese sentence names, and others that one of them could be taken for."""

import re
from collections.abc import Sequence
from functools import lru_cache

from questions.languages.vi.gazetteer import cities_near, kind_of, neighbours
from questions.languages.vi.marks import is_name, words_of
from questions.languages.vi.spelling import is_spelt_as_said
from questions.languages.vi.words import CAPITALS, COUNTRIES, NOT_PLACES, PLACE_HEADS, phrase_pattern
from questions.reading import Mention

_PLACE = re.compile(rf"(?<!\w)(?:tại|ở)\s(?:{phrase_pattern(PLACE_HEADS)}\s)?(?=[^\W\d_])")
_AT = re.compile(r"(?<!\w)(?:tại|ở)\s")
_TOWN = "thành phố"


class Places:
    """How Vietnamese calls places."""

    def places_like(self, name: str, text: str) -> Sequence[str]:
        """Return places of a text that are called alike (``làng …``), then well-known ones beside one of them."""
        kind = self.kind_of_place(name)
        abroad = _in_country(name, text) if kind in ("", _TOWN, kind_of(name)) else ()
        there = (place.text for place in places_in(text) if self.kind_of_place(place.text) == kind)
        found = [*there, *neighbours(name)] if kind else []
        return [place for place in dict.fromkeys([*found, *abroad]) if place != name]

    def written_ways(self, name: str) -> tuple[str, ...]:
        """Return ``làng Mơ`` and ``Mơ``; nothing for a name whose syllables are not all Vietnamese."""
        return (name, name.removeprefix(f"{_noun_of(name)} ")) if is_spelt_as_said(name) else ()

    def kind_of_place(self, name: str) -> str:
        """Return the noun before a place (``làng``), or its kind where it is well known; empty where it is not."""
        return _noun_of(name) or kind_of(name)


@lru_cache(maxsize=8)
def places_in(text: str) -> tuple[Mention, ...]:
    """Return every place that ``tại`` or ``ở`` leads in; those of the article are asked for with each place."""
    found = (place_at(text, match.start(), 0) for match in _AT.finditer(text))
    return tuple(place for place in found if place)


def place_at(text: str, position: int, base: int) -> Mention | None:
    """Return the place that ``tại`` or ``ở`` at this position names, its country left out of the value."""
    lead = _PLACE.match(text, position)
    if not lead:
        return None
    start = text.index(" ", position) + 1
    end = _end_of_name(text, lead.end())
    name = text[start:end]
    if end == lead.end() or NOT_PLACES.match(text[lead.end() :]) or not is_name(text[lead.end() : lead.end() + 1]):
        return None
    preposition = text[position:].split(" ", 1)[0].lower()
    return Mention("place", base + start, base + end, name, name, _place_head(name), preposition)


def _noun_of(name: str) -> str:
    """Return the noun before a place, ``làng`` in ``làng Mơ``; empty for none."""
    place = place_at(f"tại {name}", 0, 0)
    return place.form if place else ""


def end_of_country(text: str, end: int) -> int:
    """Return the end of a place with its country, ``, Thái Lan`` or ``(Thái Lan)``, where that follows."""
    match = re.match(rf"(?:,\s|\s\()({'|'.join(sorted(COUNTRIES, key=len, reverse=True))})\)?(?!\w)", text[end:])
    if match:
        return end + match.end()
    bracket = re.match(rf"\s\([{CAPITALS}][^()]{{1,30}}\)", text[end:])
    return end + bracket.end() if bracket else end


def _end_of_name(text: str, position: int) -> int:
    end = position
    for word in words_of(text, position):
        if word.start() > end + (end > position) or not (
            is_name(word[0]) or (end > position and word[0].isdigit())
        ):
            break
        end = word.end()
    return end


def _place_head(name: str) -> str:
    lower = [word for word in name.split() if not is_name(word)]
    return " ".join(lower)


def _in_country(name: str, text: str) -> list[str]:
    """Return cities near a place whose country a text tells: "thành phố Hwasan (Hàn Quốc)", "Aubonne, Thụy Sĩ"."""
    bare = name.removeprefix(f"{_TOWN} ")
    for match in re.finditer(rf"(?<!\w){re.escape(bare)}(?!\w)", text):
        country = text[match.end() : end_of_country(text, match.end())].strip(" ,()")
        if country:
            return [f"{name.removesuffix(bare)}{city}" for city in cities_near(country) if city != bare]
    return []
