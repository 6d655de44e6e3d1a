"""The article's own sentences, kept as they are: only a value gives way to a gap, so nothing can break."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from questions.article import Sentence
from questions.fact import Span
from questions.languages.vi.circumstances import is_place_asked, is_when
from questions.languages.vi.clearness import is_clear, is_plain, stands
from questions.languages.vi.completions import Completions
from questions.languages.vi.contexts import NAMED_IN_FULL, OUR_COUNTRY, Contexts
from questions.languages.vi.documents import Document
from questions.languages.vi.fronts import Front, read_told_front
from questions.languages.vi.gaps import STATES_ONLY, tells_event
from questions.languages.vi.giveaways import figures_around, is_given_away, or_hidden
from questions.languages.vi.marks import Bounds, capital, count_words
from questions.languages.vi.names import Names
from questions.languages.vi.parts import Parts, rewrite
from questions.languages.vi.phrases import dated
from questions.languages.vi.pieces import TWO_TIMES
from questions.languages.vi.places import end_of_country
from questions.languages.vi.pointing import LINK, PLANNED, has_bare_day, tells_year, wants_date
from questions.languages.vi.predicates import Predicate, find_predicate
from questions.languages.vi.referents import Referents, tells_itself
from questions.languages.vi.shapes import LINE_YEAR, is_aside, is_sentence, lacks_comma
from questions.languages.vi.spelling import is_careful
from questions.languages.vi.standing import is_told_apart
from questions.languages.vi.subjects import Subject, Subjects
from questions.languages.vi.words import CHANGING
from questions.reading import Mention, Milestone, Quotation

MAX_WORDS = 25
"""Words of a sentence that is asked alone; a longer one is read in its passage, and few of its words point at the gap."""
_TOTAL = re.compile(
    r"(?<!\w)(?:có|gồm|bao gồm|là|chiếm|tạo ra|đóng góp) (?:tổng (?:số|cộng) )?(?:(?:hơn|gần|khoảng|trên) )?$"
)
_MEMBERS = re.compile(r"(?:quốc gia|nước|thành viên|bang|tỉnh)(?!\w)")
_QUOTED = re.compile(r"“[^”]*$|^[^\"]*(?:\"[^\"]*\"[^\"]*)*\"[^\"]*$")
# What may go without a loss: brackets that hold no value.
_ASIDE = re.compile(r" \((?:(?:tiếng|hay|còn gọi|nay là|tức|viết tắt|chữ)[^()\d]*|[^()\d]*[:一-龥][^()\d]*)\)")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]\d\d|20\d\d)(?!\d)|(?<!\w)năm [1-9]\d{2,3}(?!\d)")


class Quotations:
    """Picks the sentences of one article that may be quoted: alone, below a passage, or as a part of one."""

    def __init__(
        self,
        names: Names,
        subjects: Subjects,
        parsed: Sequence[Parts],
        milestones: Sequence[Milestone],
        years: Mapping[int, Sentence],
        completions: Completions,
        published: str,
    ) -> None:
        self._names = names
        self._subjects = subjects
        self._parsed = parsed
        self._published = dated(published) if published else ""
        self._contexts = Contexts(names, subjects, parsed, bool(published))
        self._referents = Referents(names, subjects, parsed)
        self._years = years
        self._completions = completions
        self._milestones = {milestone.proof[-1].start: milestone for milestone in milestones}

    def of(self, place: int) -> Quotation | None:
        """Return the sentence at a place with the values that may give way, None where there are none."""
        parts = self._parsed[place]
        milestone = self._milestones.get(parts.sentence.start)
        return self._sentence(place) or (self._line(parts, milestone) if milestone else None)

    def _line(self, parts: Parts, milestone: Milestone) -> Quotation | None:
        """Return a line of a timeline, below the year that is its heading: what it tells of needs no subject."""
        text = parts.text.rstrip(" .;")
        heading = milestone.proof[:-1]
        if self._contexts.leans(parts) or not self._contexts.may_be_read(f"{text}.") or not is_told_apart(text):
            return None
        if not self._referents.names_all(heading, text):
            return None
        values = tuple(self._completions.of(_values(parts, len(text)), parts.sentence))
        front = tuple(v for v in values if v.start == milestone.date.start - parts.sentence.start and v.value)
        asked = (*front, *self._asked(text, values, _act_of(text, milestone.text), heading, milestone.date))
        return Quotation(text, asked, (*heading, parts.sentence), heading, inside=True) if asked else None

    def _sentence(self, place: int) -> Quotation | None:
        """Return a sentence that stands alone or below a passage."""
        parts = self._parsed[place]
        end = len(parts.text.rstrip(" .;"))
        front = read_told_front(parts, end) if parts.text.rstrip().endswith((".", ";")) else None
        if front is None or not is_careful(parts.text) or lacks_comma(parts):
            return None
        if not self._names.is_written_alike(parts.text):
            return None
        predicate = find_predicate(parts.text, front.start, end, parts.atoms)
        if predicate is not None and is_aside(parts, front.start, predicate):
            return None
        return self._alone(parts, front, predicate) or self._shown(place, front, predicate)

    def _alone(self, parts: Parts, front: Front, predicate: Predicate | None) -> Quotation | None:
        """Return a sentence that names what the title names and needs no other one, its names in full."""
        named = self._contexts.subject(parts)
        if named is None or named[1].titled:
            return None
        text, values = self._worded(parts, *named)
        title = self._subjects.title
        if not title.tells_stranger(text) or title.bare_thing(text) or count_words(text) > MAX_WORDS:
            return None
        if TWO_TIMES.search(text) or self._names.has_unknown(text):
            return None
        # When it was, the title in the passage tells at least, or the year above a line.
        if not any(value.kind == "date" and value.value for value in values):
            return None
        if not stands(text) or _is_total(text, values, front) or not self._referents.names_all((), text):
            return None
        asked = self._asked(text, values, predicate, None)
        # On which day something was so, does not make it wrong of another one.
        state = predicate is not None and predicate.verb in STATES_ONLY
        if state and any(value.kind == "date" for value in asked):
            return None
        proof = tuple(dict.fromkeys([*named[1].proof, parts.sentence]))
        return Quotation(text, asked, proof) if asked else None

    def _shown(self, place: int, front: Front, predicate: Predicate | None) -> Quotation | None:
        """Return a sentence as it is, to be read in a passage behind those that it needs before it."""
        parts = self._parsed[place]
        text = parts.text.rstrip(" .;")
        told = self._contexts.tells_all(parts, front, predicate)
        sure = PLANNED.sub("", text) if self._published else text  # of a plan it is shown when it was one
        clear = (told or self._contexts.needs_none(parts)) and is_clear(sure)
        before = () if clear and (told or self._is_whole(parts, text, predicate)) else self._contexts.before(place)
        if clear and tells_itself(text) and not self._contexts.adds_to(before, text):
            before = ()
        named = "" if self._contexts.leans(parts) else self._referents.named(parts, text)
        if named and is_clear(named):
            before, clear = (), True
        passage = self._below_years((*before, parts.sentence))
        if not (is_plain(text) and self._contexts.may_be_read(f"{text}.")) or not (passage or clear):
            return None
        if not is_sentence(parts, front, predicate):
            return None
        values = tuple(self._completions.of(_values(parts, len(text)), parts.sentence))
        if not passage or passage[-1] != self._parsed[place - 1].sentence:
            text, values = _without_link(text, values)
        if self._names.has_unknown(text, passage) or not is_told_apart(text):
            text, values = rewrite(text, values, self._names.changes(text))
        if self._names.has_unknown(text, passage) or not self._referents.names_all(passage, text):
            return None
        if not is_told_apart(text):
            return None
        asked = self._asked(text, values, predicate, passage)
        asked = tuple(value for value in asked if not self._has_bare_day(value, text, passage))
        whom = self._referents.whom(passage, text)
        proof = (*passage, parts.sentence)
        return Quotation(text, asked, proof, passage, inside=True, whom=whom) if asked else None

    def _has_bare_day(self, value: Mention, text: str, passage: Sequence[Sentence]) -> bool:
        """Return whether a day beside a gap has its year neither in the passage nor in the title or the page's date."""
        left = f"{text[: value.at.start]}____{text[value.at.end :]}"
        said = " ".join([*(sentence.text for sentence in passage), left])
        return not self._published and has_bare_day(said) and not _YEAR.search(f"{said} {self._names.title}")

    def _is_whole(self, parts: Parts, text: str, predicate: Predicate | None) -> bool:
        """Return whether a sentence says what the title is about, and when: what stands before it adds nothing.

        A state that does not change, a height or a yield, has no time.
        """
        title = self._subjects.title
        state = predicate is not None and predicate.verb in STATES_ONLY
        lasts = state and not any(CHANGING.match(quantity.unit) for quantity in parts.quantities)
        if lasts and predicate and NAMED_IN_FULL.search(text, 0, predicate.start):
            return True
        named = title.tells_stranger(text) or title.is_named_in(text)
        return named and self._contexts.names_itself(parts) and bool(lasts or _YEAR.search(text))

    def _below_years(self, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        """Return what is read before the last of some sentences, with the years that are the headings of their lines."""
        found: list[Sentence] = []
        for sentence in sentences:
            year = self._years.get(sentence.block)
            found += [year, sentence] if year and year not in found else [sentence]
        return tuple(found[:-1])

    def _asked(
        self,
        text: str,
        values: tuple[Mention, ...],
        predicate: Predicate | None,
        passage: Sequence[Sentence] | None,
        *above: Mention,
    ) -> tuple[Mention, ...]:
        """Return the values that may give way and that neither the title nor the passage tells; ``above`` stands there.

        Where there is a passage to show them in, though it be the sentence alone, figures may be hidden in it.
        """
        inside, passage = passage is not None, passage or ()
        event = predicate is None or tells_event(predicate, values)
        shown = " ".join([*(each.text for each in passage), text])
        before = " ".join([*(each.text for each in passage), self._names.title])
        around = (*values, *above, *figures_around(before, text, values))
        able = (or_hidden(text, v, around, event, may_hide=inside) for v in values)
        return tuple(
            v
            for v in able
            if v is not None
            and (inside or v.kind != "agreement")
            and not _QUOTED.search(text, 0, v.at.start)
            and not is_given_away(v, text, f"{before} {self._date_below(v, text, passage)}", bool(passage))
            and (v.beside is None or v.beside in passage or is_when(v, predicate))
            and (v.kind != "place" or is_place_asked(text, v, predicate, shown))
        )

    def _date_below(self, value: Mention, text: str, passage: Sequence[Sentence]) -> str:
        """Return the page's date where it stands below the passage of a value, nothing where it does not."""
        shown = " ".join([*(each.text for each in passage), text[: value.at.start], text[value.at.end :]])
        return self._published if wants_date(shown) or not (value.kind == "date" or tells_year(shown)) else ""

    def _worded(self, parts: Parts, bare: Bounds, subject: Subject) -> tuple[str, tuple[Mention, ...]]:
        """Return a sentence with its names in full and without asides, its values placed."""
        text = parts.text.rstrip(" .;")
        values = tuple(_values(parts, len(text)))
        if subject.text != text[slice(*bare)]:
            text, values = rewrite(text, values, [(*bare, subject.text)])
        text, values = rewrite(text, values, [(*m.span(), "Việt Nam") for m in OUR_COUNTRY.finditer(text)])
        text, values = rewrite(text, values, [(*match.span(), "") for match in _ASIDE.finditer(text)])
        text, values = rewrite(text, values, self._names.changes(text))
        if LINE_YEAR.match(text):
            rest = self._subjects.uncapitalised(text[5:])
            text, values = rewrite(text, values, [(0, 0, "Năm "), (4, 5, ", "), (5, 6, rest[:1])])
        text, values = _without_link(text, values)
        return capital(text), values


def _act_of(line: str, event: str) -> Predicate | None:
    """Return the verb of the event that a line of a timeline tells, which may open with it: "7/11: Ký …"."""
    start = max(line.find(event[1:]) - 1, 0)
    found = find_predicate(f"{line[:start]}{line[start].lower()}{line[start + 1 :]}", start, len(line), ())
    return found if found and found.event else None


def _without_link(text: str, values: tuple[Mention, ...]) -> tuple[str, tuple[Mention, ...]]:
    """Return a sentence without "Theo đó," in front, where the sentence that it links to is not shown."""
    link = LINK.match(text)
    if link is None:
        return text, values
    text, values = rewrite(text, values, [(*link.span(), "")])
    return capital(text), values


def _is_total(text: str, values: tuple[Mention, ...], front: Front) -> bool:
    """Return whether a statement tells how many there are of what goes on changing, at no time of its own."""
    counts = (v for v in values if v.kind == "number" and (CHANGING.match(v.unit) or _MEMBERS.match(v.unit)))
    return not front.dates and any(_TOTAL.search(text, 0, v.at.start) for v in counts)


def _numbered(document: Document, mention: Mention) -> Mention:
    """Return a document that has a number without its subject, which may stay: "thông qua ____ về việc …"."""
    name, about, _ = mention.text.partition(" về ")
    known = about and document.number and document.number in name
    return replace(mention, end=mention.start + len(name), text=name) if known else mention


def _values(parts: Parts, end: int) -> Iterator[Mention]:
    """Yield the dates, figures, ordinals and places of a sentence, at their places; a place with its country.

    Beside a country that is shown, no place of another one could be meant.
    """
    documents = (_numbered(document, mention) for document, mention in parts.documents if document.full)
    for mention in (*parts.dates_between(0, end), *parts.quantities, *parts.ordinals, *parts.places, *documents):
        if mention.end <= end:
            stop = end_of_country(parts.text, mention.end) if mention.kind == "place" else mention.end
            yield replace(mention, at=Span(mention.start, min(stop, end)))
