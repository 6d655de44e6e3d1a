"""Lines that give one thing of what the title names: ``Ngày sinh: 9/2/1907``, ``Diện tích: 95.000 ha``."""

import re
from collections.abc import Sequence

from questions.article import Block, Sentence
from questions.fact import Span
from questions.languages.vi.marks import is_name, words_of
from questions.languages.vi.mentions import quantities_in
from questions.languages.vi.parts import Parts
from questions.languages.vi.predicates import find_predicate
from questions.reading import Clause, Mention

LONGEST = 8
"""Words of a title that may be the name of one thing."""
# What happened when, and what is how large, by the label of the line.
_EVENTS = {
    "sinh": r"(?:ngày(?:,? tháng,? năm)?|năm) sinh|sinh(?: ngày| năm)?",
    "mất": r"(?:ngày|năm) mất|mất(?: ngày| năm)?|qua đời",
    "được thành lập": r"(?:ngày|năm) thành lập|thành lập(?: ngày| năm)?",
}
_MEASURES = {
    "diện tích": r"diện tích(?: tự nhiên)?",
    "chiều dài": r"chiều dài",
    "chiều cao": r"chiều cao",
    "độ cao": r"độ cao",
}
_LINE = re.compile(
    rf"(?:[-–•*+]\s*)?(?:{'|'.join([*_EVENTS.values(), *_MEASURES.values()])})\s?:\s?(?=\S)", re.IGNORECASE
)
_AFTER = re.compile(r"\s*(?:\([^()]*\))?\s*\.?")
_TWO = re.compile(r"[:?!,“\"]| [-–—] ")


def is_labelled(line: str) -> bool:
    """Return whether a line gives one thing behind a label."""
    return bool(_LINE.match(line))


def labelled(parts: Parts, title: Sentence | None) -> Clause | None:
    """Return what a line says of the title: ``Trường Chinh sinh`` with its date; None for any other line."""
    label = _LINE.match(parts.text)
    if label is None or title is None or not _is_name(title.text):
        return None
    said = label[0].strip(" -–•*+:").lower()
    proof = (title, parts.sentence)
    for date in parts.dates:
        verb = next((verb for verb, words in _EVENTS.items() if re.fullmatch(words, said)), "")
        if verb and date.value and not date.vague and _fills(parts.text, label.end(), date):
            text = f"{title.text} {verb}"
            event = verb.removeprefix("được ")
            return Clause(text, title.text, event, True, proof, dates=(date,), predicate=len(title.text) + 1)
    for figure in quantities_in(parts.text[label.end() :], label.end(), []):
        what = next((what for what, words in _MEASURES.items() if re.fullmatch(words, said)), "")
        if what and _fills(parts.text, label.end(), figure):
            value = parts.text[figure.start : figure.end + len(figure.unit) + 1].rstrip(" .(")
            text = f"{title.text} có {what} {value}"
            at = Span(text.index(value), text.index(value) + figure.end - figure.start)
            placed = Mention(
                "number",
                figure.start,
                figure.end,
                figure.text,
                figure.value,
                figure.form,
                figure.vague,
                figure.unit,
                at,
            )
            return Clause(text, title.text, "có", False, proof, (placed,), predicate=len(title.text) + 1)
    return None


def title_line(blocks: Sequence[Block]) -> Sentence | None:
    """Return the line of an article that is its title."""
    places = (place for place, block in enumerate(blocks) if block.kind == "title")
    place = next(places, None)
    return None if place is None else Sentence(blocks[place].start, blocks[place].end, blocks[place].text, place)


def _is_name(title: str) -> bool:
    """Return whether a title names one thing and says nothing of it."""
    words = [word[0] for word in words_of(title)]
    capitals = sum(is_name(word) for word in words)
    named = capitals >= 2 and 2 * capitals >= len(words) <= LONGEST and is_name(words[-1])
    return named and not _TWO.search(title) and find_predicate(title, 0, len(title), ()) is None


def _fills(text: str, start: int, value: Mention) -> bool:
    """Return whether a value, its unit and a remark in brackets are all that stands behind the label."""
    unit = re.match(rf"\s?{re.escape(value.unit)}", text[value.end :]) if value.unit else None
    end = value.end + (unit.end() if unit else 0)
    return not text[start : value.start].strip() and _AFTER.fullmatch(text, end) is not None
