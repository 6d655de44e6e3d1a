"""The article's own sentences, kept as they are: only a value gives way to a gap, so nothing can break."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from questions.fact import Span
from questions.languages.vi.clauses import leads_to_list
from questions.languages.vi.fronts import Front, read_front
from questions.languages.vi.gaps import happens, is_asked
from questions.languages.vi.marks import Bounds, capital, count_words, separators, skip_marks
from questions.languages.vi.names import Names
from questions.languages.vi.parts import Parts, rewrite
from questions.languages.vi.predicates import Predicate, find_predicate, predicate_at
from questions.languages.vi.standing import is_broken, is_cut_off, is_told_apart, means_somebody, suits
from questions.languages.vi.subjects import Subject, Subjects
from questions.languages.vi.words import (
    CAPITALS,
    CHANGING,
    CONNECTIVES,
    DEICTIC,
    EVENTS,
    OTHER_VERBS,
    REPORTED,
    STATES,
    TAIL,
    UNSURE,
    phrase_pattern,
)
from questions.reading import Mention, Quotation

MAX_TITLE, MAX_WORDS = 14, 39
"""Words of the title that may stand in front, and of the stem, a gap being one."""
NEAR = 8
"""Words of a title that may stand even in front of a sentence which has a date of its own."""
_LONGEST = 50
_FULL_NAME = re.compile(rf"(?<!^)(?<!\w)[{CAPITALS}][^\W\d_]* [{CAPITALS}][^\W\d_]*")
_PREPOSITION = re.compile(
    r"(?:tại|ở|trong|với|từ|theo|về|qua|trên|dưới|giữa|cùng|bằng|vì|do|đến|được|bị|để|khi|sau|trước|nhân)(?!\w)",
    re.IGNORECASE,
)
_LINE_YEAR = re.compile(r"\d{4} (?!ngày|tháng|mùa)(?=[^\W\d_])")
# A beginning that only the text before explains: a result, a part, a day of another year, "vài năm sau".
_LEANING = re.compile(
    r"\(|(?:hậu quả|kết quả|nguyên nhân|lý do|nguyên ủy|riêng|tổng cộng)(?!\w)|\d+(?: tháng \d+| ?/ ?\d+)? [–—-] |\S+ (?:giờ|ngày|tuần|tháng|năm|thập niên|thế kỷ) (?:sau|trước)(?!\w)",
    re.IGNORECASE,
)
_WHO = re.compile(r"(?:ông|bà|anh|chị|cô|cụ)(?= [^\W\d_A-ZÀ-ỸĐ])", re.IGNORECASE)
_VERB_FIRST = re.compile(phrase_pattern(EVENTS | STATES | OTHER_VERBS) + r"(?! xã)")
_HAS_VERB = re.compile(phrase_pattern(EVENTS | STATES | OTHER_VERBS) + r"|(?<!\w)(?:đã|được|bị|là|có)(?!\w)")
# In the article's own words what is estimated, told or denied stays so.
_SAID = re.compile(r"(?<!\w)(?:ước tính|cho biết|cho hay|không|chưa|chẳng)(?!\w)")
_ITS_PREDICATE = re.compile(r"(?:sẽ|đã|đang|được|bị)(?!\w)")
_TOTAL = re.compile(r"(?<!\w)(?:có|gồm|bao gồm|là) (?:(?:hơn|gần|khoảng|trên) )?$")
_SPEECH = re.compile(r":\s*[“\"«‘]")
_TOLD = re.compile(r"(?<!\w)(?:cho biết|cho hay|rằng)(?!\w)")
_MARKS = re.compile(r"[«»‘’?!…÷\[\];:]|\.\.|(?<!\.[A-ZĐ])\.\s|\.(?=[A-ZĐ][a-zà-ỹ])|\s-\s(?=[^\W\d_A-ZÀ-ỸĐ])")
_NAME_IN_QUOTES = re.compile(r"“[^“”.,]{2,40}”|\"[^\".,]{2,40}\"")
_MARKS_OF_SPEECH = re.compile(r"[“”\"]")
# Words that point at something of the same sentence.
_INSIDE = re.compile(r"(?<!\w)(?:(?:của|cho|với|tự) mình|chỉ còn|cả nước)(?!\w)")
# What may go without a loss: brackets that hold no value, and small words that look back at other sentences.
_ASIDE = re.compile(r" \((?:(?:tiếng|hay|còn gọi|nay là|tức|viết tắt|chữ)[^()\d]*|[^()\d]*[:一-龥][^()\d]*)\)")
_OUR_COUNTRY = re.compile(r"(?<!\w)[Nn]ước ta(?!\w)")
_LOOKING_BACK = re.compile(r" (?:cũng|vẫn)(?= )")
_PARTLY = re.compile(r"trong (?:số )?đó, (?!.*(?:chiếm|%))", re.IGNORECASE)
# A quarter or a term of which only the text around tells the year.
_BARE_PERIOD = re.compile(r"(?<!\w)(?:trong|riêng|cả|của) (?:quý|kỳ|vụ)(?! [\dIVXđmh])")
# A change against "cùng kỳ" wants its own period.
_COMPARED = re.compile(r"(?<!\w)cùng kỳ(?!\w)")
_PERIOD = re.compile(r"(?:tháng|quý|năm|nửa đầu|vụ|mùa)(?!\w).*(?<!\w)cùng kỳ(?!\w)", re.IGNORECASE)
# "Giá trị xuất khẩu đạt 2,8 tỷ USD": in which month or year?
_SUM = re.compile(r"(?<!\w)đạt .{0,30}(?:USD|đồng|tấn|%)")
_TIME = re.compile(r"(?<!\w)(?:tháng|quý|năm|nửa|vụ|mùa|ngày|giai đoạn|kỳ)(?!\w)", re.IGNORECASE)
# The time of writing: a title in front says as much.
_NOW = re.compile(r" (?:hiện|hiện đang|hiện nay|đang)(?= có )")


class Quotations:
    """Picks the sentences of one article that a reader understands without the text around them."""

    def __init__(self, names: Names, subjects: Subjects) -> None:
        self._names = names
        self._subjects = subjects
        self._title = subjects.title

    def of(self, parts: Parts) -> Iterator[Quotation]:
        """Yield the statements of a sentence that lean on no other one, with the values that may give way."""
        for bounds in _statements(parts):
            quotation = next((q for start, end in bounds if (q := self._quotation(parts, start, end))), None)
            if quotation:
                yield quotation

    def _quotation(self, parts: Parts, start: int, end: int) -> Quotation | None:
        front = read_front(parts, start, end)
        if front is None or _LEANING.match(parts.text, start):
            return None
        predicate = find_predicate(parts.text, front.start, end, parts.atoms)
        named = self._named(parts, front, predicate, end)
        if named is None or (_LINE_YEAR.match(parts.text, start) and not _happened(predicate, front)):
            return None
        text, values = self._worded(parts, (start, end), *named)
        thing = self._title.bare_thing(text)
        if not _stands(text) or (thing and not self._title.names_thing(thing)):
            return None
        dated = any(date.value for date in parts.dates_between(start, end)) and not _is_total(text, values, front)
        far = self._title.length <= NEAR and not self._title.shares_name(text)
        titled = named[1].titled or not dated or far or bool(thing)
        event = happens(predicate, values)
        asked = tuple(v for v in values if is_asked(text, v, values, event) and self._fits(text, v, titled))
        proof = tuple(dict.fromkeys([*named[1].proof, parts.sentence]))
        return Quotation(text, asked, proof, titled) if asked else None

    def _worded(
        self, parts: Parts, bounds: Bounds, bare: Bounds, subject: Subject
    ) -> tuple[str, tuple[Mention, ...]]:
        """Return a statement with its names in full and without what only looks back, its values placed."""
        start, end = bounds
        text, values = (
            parts.text[start:end],
            tuple(_placed(mention, start) for mention in _values(parts, start, end)),
        )
        if subject.text != parts.text[slice(*bare)]:
            text, values = rewrite(text, values, [(bare[0] - start, bare[1] - start, subject.text)])
        text, values = rewrite(text, values, [(*m.span(), "Việt Nam") for m in _OUR_COUNTRY.finditer(text)])
        for pattern in (_NOW, _ASIDE, _LOOKING_BACK):
            text, values = rewrite(text, values, [(*match.span(), "") for match in pattern.finditer(text)])
        text, values = rewrite(text, values, self._names.changes(text))
        if _LINE_YEAR.match(text):
            rest = self._subjects.uncapitalised(text[5:])
            text, values = rewrite(text, values, [(0, 0, "Năm "), (4, 5, ", "), (5, 6, rest[:1])])
        return capital(text), values

    def _named(
        self, parts: Parts, front: Front, predicate: Predicate | None, end: int
    ) -> tuple[Bounds, Subject] | None:
        """Return where the subject stands and what it is called in full, None where that is not certain."""
        if _PREPOSITION.match(parts.text, front.start):
            return None
        if predicate and predicate.start > front.start:
            bare = (front.start, front.start + len(parts.text[front.start : predicate.start].rstrip(" ,")))
            found = self._subjects.resolve(parts.text[slice(*bare)], parts)
            if found and suits(found.text, predicate):
                return bare, found
        rest = parts.text[front.start : end]
        nameless = ((front.start, front.start), Subject("", (), titled=True))
        if not _HAS_VERB.search(rest) or self._lacks_subject(parts, front.start, end):
            return None
        if self._title.heads(rest) or self._is_person_of_title(rest, parts):
            return nameless
        if predicate_at(parts.text, front.start, end, parts.atoms):
            return None
        return nameless if self._is_plain(rest) else None

    def _lacks_subject(self, parts: Parts, start: int, end: int) -> bool:
        """Return whether a line begins with its verb, "Xây dựng nhà tù …", and no "Xuất khẩu thủy sản đạt …"."""
        begins = _VERB_FIRST.match(parts.text[start : start + 1].lower() + parts.text[start + 1 : end])
        comma = next((p for p, _ in separators(parts.text, start, end, parts.atoms)), end)
        return bool(begins) and find_predicate(parts.text, start + begins.end(), comma, parts.atoms) is None

    def _is_plain(self, rest: str) -> bool:
        """Return whether a statement whose subject is not sure has a full name near its beginning, or the title tells it."""
        words = rest.split(" ")
        named = self._title.names and _FULL_NAME.search(" ".join(words[:10])) and not _WHO.match(rest)
        return bool(named or _OUR_COUNTRY.match(rest) or self._title.tells(" ".join(words[:9])))

    def _is_person_of_title(self, rest: str, parts: Parts) -> bool:
        """Return whether a statement is about "chị", and the title about "chị Mẩy", nobody else being near."""
        who = _WHO.match(rest)
        called = who and re.search(rf"(?<!\w){who[0]} [{CAPITALS}]", self._names.title, re.IGNORECASE)
        return bool(called) and not self._subjects.names_others(parts, self._names.title)

    def _fits(self, text: str, value: Mention, titled: bool) -> bool:
        """Return whether the stem, with the title in front where it is needed, is not too long."""
        words = count_words(text) - count_words(value.text) + 2
        lead = self._title.length + 3 if titled else 0
        return words + lead <= MAX_WORDS and not (titled and self._title.length > MAX_TITLE)


def _happened(predicate: Predicate | None, front: Front) -> bool:
    """Return whether a line behind its year is a sentence about an event, and no heading."""
    return predicate is not None and predicate.event and predicate.start > front.start


def _is_total(text: str, values: tuple[Mention, ...], front: Front) -> bool:
    """Return whether a statement tells how many there are of what goes on changing, at no time of its own."""
    counts = (v for v in values if v.kind == "number" and CHANGING.match(v.unit))
    return not front.dates and any(_TOTAL.search(text, 0, v.at.start) for v in counts)


def _statements(parts: Parts) -> Iterator[Iterator[Bounds]]:
    """Yield for each statement of a sentence, parted by semicolons and colons, where it may begin and end."""
    text = parts.text
    if not text.rstrip().endswith(".") or REPORTED.match(text):
        return
    marks = separators(text, 0, len(text), parts.atoms)
    cuts = [position for position, mark in marks if mark in ";:"]
    for start, end in pairwise([-1, *cuts, len(text.rstrip(" ."))]):
        if leads_to_list(parts, end) or _SPEECH.match(text, end):
            continue
        begin = skip_marks(text, start + 1)
        while match := CONNECTIVES.match(text, begin) or _PARTLY.match(text, begin):
            begin = skip_marks(text, match.end())
        yield _ends(parts, begin, end)


def _ends(parts: Parts, start: int, end: int) -> Iterator[Bounds]:
    """Yield a statement in full, then without its last tails, while it is not too long."""
    marks = [position for position, _ in separators(parts.text, start, end, parts.atoms)]
    ends = [
        position for position, following in pairwise([*marks, end]) if _may_end(parts, start, position, following)
    ]
    for stop in (end, *reversed([e for e in ends if not _ends_with_date(parts, start, e)])):
        if stop > start and count_words(parts.text[start:stop]) <= _LONGEST:
            yield start, stop


def _ends_with_date(parts: Parts, start: int, end: int) -> bool:
    """Return whether a date behind a comma ends a piece: it may open what follows, "…, năm 2015, Việt Nam đón …"."""
    return any(
        date.end == end and parts.text[max(start, date.start - 6) : date.start].rstrip(" vàotrng").endswith(",")
        for date in parts.dates
    )


def _may_end(parts: Parts, start: int, position: int, following: int) -> bool:
    """Return whether a statement is whole before a mark: a tail follows, or another predicate, no list goes on."""
    after, front = skip_marks(parts.text, position + 1), read_front(parts, start, position)
    predicate = find_predicate(parts.text, front.start, position, parts.atoms) if front else None
    if front is None or predicate is None or _TOLD.search(parts.text, start, position):
        return False
    if separators(parts.text, front.start, predicate.start, parts.atoms):  # "A, người …, được bầu …"
        return False
    if _ITS_PREDICATE.match(parts.text, after):  # "…, cùng với B, sẽ dự …": the comma stands before the predicate
        return False
    if parts.text[position] in " –—" or TAIL.match(parts.text[after:]):
        return True
    return find_predicate(parts.text, after, following, parts.atoms) is not None


def _values(parts: Parts, start: int, end: int) -> Iterator[Mention]:
    """Yield the dates, figures, ordinals and places of a part of a sentence."""
    for mention in (*parts.dates_between(start, end), *parts.quantities, *parts.ordinals, *parts.places):
        if start <= mention.start and mention.end <= end:
            yield mention


def _placed(mention: Mention, start: int) -> Mention:
    return replace(mention, at=Span(mention.start - start, mention.end - start))


def _stands(text: str) -> bool:
    """Return whether a sentence leans on nothing around it, is sure, and is not cut off."""
    return not (
        _MARKS.search(text)
        or _MARKS_OF_SPEECH.search(_NAME_IN_QUOTES.sub("", text))
        or DEICTIC.search(_INSIDE.sub("", text))
        or UNSURE.search(_SAID.sub("", text))
        or means_somebody(text)
        or is_cut_off(text)
        or is_broken(text)
        or not is_told_apart(text)
        or _BARE_PERIOD.search(text)
        or (_COMPARED.search(text) and not _PERIOD.search(text))
        or (_SUM.search(text) and not _TIME.search(text))
        or text.count("(") != text.count(")")
    )
