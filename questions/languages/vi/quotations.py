"""The article's own sentences, kept as they are: only a value gives way to a gap, so nothing can break."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from questions.fact import Span
from questions.languages.vi.clauses import leads_to_list
from questions.languages.vi.folding import fold
from questions.languages.vi.fronts import Front, read_front
from questions.languages.vi.gaps import happens, is_asked
from questions.languages.vi.marks import Bounds, capital, count_words, is_name, separators, skip_marks, words_of
from questions.languages.vi.names import Names
from questions.languages.vi.parts import Parts, rewrite
from questions.languages.vi.predicates import Predicate, find_predicate, predicate_at
from questions.languages.vi.standing import is_broken, is_cut_off, is_told_apart, means_somebody, suits
from questions.languages.vi.subjects import ENTITY_HEADS, Subject, Subjects
from questions.languages.vi.words import (
    CAPITALS,
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
_LONGEST = 50
_HEADS = (
    "hội",
    "giải",
    "luật",
    "đồn",
    "trận",
    "cúp",
    "dòng sông",
    "hội nghị",
    "hiệp định",
    "hiến chương",
    "công ước",
)
_HEAD = re.compile(
    phrase_pattern([*(head.lower() for head in ENTITY_HEADS), *_HEADS]) + r"(?! [^\W\d_a-zà-ỹđ])",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?:tại|ở|trong|với|từ|theo|về|qua|trên|dưới|giữa|cùng|bằng|vì|do|đến|được|bị|để|khi|sau|trước|nhân)(?!\w)",
    re.IGNORECASE,
)
_LATER = re.compile(r"\S+ (?:giờ|ngày|tuần|tháng|năm|thập niên|thế kỷ) (?:sau|trước)(?!\w)", re.IGNORECASE)
_WHO = re.compile(r"(?:ông|bà|anh|chị|cô|cụ)(?= [^\W\d_A-ZÀ-ỸĐ])", re.IGNORECASE)
_FULL_NAME = re.compile(rf"(?<!^)(?<!\w)[{CAPITALS}][^\W\d_]* [{CAPITALS}][^\W\d_]*")
_HAS_VERB = re.compile(phrase_pattern(EVENTS | STATES | OTHER_VERBS) + r"|(?<!\w)(?:đã|được|bị|là|có)(?!\w)")
# In the article's own words what is estimated, told or denied stays so.
_SAID = re.compile(r"(?<!\w)(?:ước tính|cho biết|cho hay|không|chưa|chẳng)(?!\w)")
_TOLD = re.compile(r"(?<!\w)(?:cho biết|cho hay|rằng)(?!\w)")
_MARKS = re.compile(r"[«»‘’?!…\[\];:]|\.\.|(?<!\.[A-ZĐ])\.\s|\s-\s(?=[^\W\d_A-ZÀ-ỸĐ])")
_NAME_IN_QUOTES = re.compile(r"“[^“”.,]{2,40}”|\"[^\".,]{2,40}\"")
_MARKS_OF_SPEECH = re.compile(r"[“”\"]")
# Words that point at something of the same sentence.
_INSIDE = re.compile(r"(?<!\w)(?:(?:của|cho|với|tự) mình|chỉ còn)(?!\w)")
# What may go without a loss: brackets that hold no value, and small words that look back at other sentences.
_ASIDE = re.compile(r" \((?![A-ZĐ][A-ZĐa-z&-]*\))[^()\d]*\)")
_OUR_COUNTRY = re.compile(r"(?<!\w)[Nn]ước ta(?!\w)")
_LOOKING_BACK = re.compile(r" (?:cũng|vẫn)(?= )")
_PARTLY = re.compile(r"trong (?:số )?đó, (?!.*(?:chiếm|%))", re.IGNORECASE)
# A quarter or a term of which only the text around tells the year.
_BARE_PERIOD = re.compile(r"(?<!\w)(?:trong|riêng|cả|của) (?:quý|kỳ|vụ)(?! [\dIVXđmh])")
# A change against "cùng kỳ" wants its own period.
_COMPARED = re.compile(r"(?<!\w)cùng kỳ(?!\w)")
_PERIOD = re.compile(r"(?:tháng|quý|năm|nửa đầu|vụ|mùa)(?!\w).*(?<!\w)cùng kỳ(?!\w)", re.IGNORECASE)
# The time of writing: a title in front says as much.
_NOW = re.compile(r" (?:hiện|hiện đang|hiện nay|đang)(?= có )")
_CONTENT = 2
_NOT_CONTENT = frozenset(
    "của và các những một trong cho với được đã là có tại từ đến về ở năm ngày tháng người".split()
)
_QUANTITY_FIRST = re.compile(
    r"(?:(?:hơn|gần|khoảng|tổng(?! cộng)|tổng số|số|mỗi|giá|mức|tỷ lệ|tỉ lệ|diện tích|chiều|kim ngạch|sản lượng|doanh thu|lượng|vốn|khối lượng|năng suất|thu nhập|dân số) )?"
    r"(?:\d(?!\S* (?:tháng|năm|ngày|quý|tuần|giờ|phút|độ)(?!\w))|tổng (?!cộng)|số |mỗi |diện tích|kim ngạch|sản lượng|doanh thu|dân số|tỷ lệ|tỉ lệ|lượng |thu nhập|năng suất|khối lượng)",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"(?:(?:hơn|gần|khoảng) )?\d\S*(?: \w+)? người(?!\w)", re.IGNORECASE)
# A bare noun for something that only the text before names.
_BARE = re.compile(
    r"(?:ông|bà|anh|chị|cô|cụ|đơn vị|nhóm|đoàn|quỹ|ban tổ chức|ban quản lý|bà con|gia đình|văn kiện|văn bản|hội nghị|đại hội|dự án|công trình|sự kiện|buổi lễ|lễ|cuộc|trận|vụ|hai|ba|bốn|cả|"
    r"các|những|nhiều|một số|nơi|điều|việc|đây|đồng chí|tác phẩm|bài|giải|kết quả|tên|bản)(?!\w)(?! [^\W\d_a-zà-ỹđ])",
    re.IGNORECASE,
)


class Quotations:
    """Picks the sentences of one article that a reader understands without the text around them."""

    def __init__(self, names: Names, subjects: Subjects) -> None:
        self._names = names
        self._subjects = subjects
        self._title_length = count_words(names.title)
        self._title_pairs = _pairs(names.title)
        self._title_names = _names_in(names)

    def of(self, parts: Parts) -> Iterator[Quotation]:
        """Yield the statements of a sentence that lean on no other one, with the values that may give way."""
        for bounds in _statements(parts):
            quotation = next((q for start, end in bounds if (q := self._quotation(parts, start, end))), None)
            if quotation:
                yield quotation

    def _quotation(self, parts: Parts, start: int, end: int) -> Quotation | None:
        front = read_front(parts, start, end)
        if front is None or _LATER.match(parts.text, start):
            return None
        predicate = find_predicate(parts.text, front.start, end, parts.atoms)
        text, values = (
            parts.text[start:end],
            tuple(_placed(mention, start) for mention in _values(parts, start, end)),
        )
        named = self._named(parts, front, predicate, end)
        if named is None:
            return None
        bare, found = named
        if found.text != parts.text[slice(*bare)]:
            text, values = rewrite(text, values, [(bare[0] - start, bare[1] - start, found.text)])
        text, values = rewrite(text, values, [(*m.span(), "Việt Nam") for m in _OUR_COUNTRY.finditer(text)])
        for pattern in (_NOW, _ASIDE, _LOOKING_BACK):
            text, values = rewrite(text, values, [(*match.span(), "") for match in pattern.finditer(text)])
        text, values = rewrite(text, values, self._names.changes(text))
        text = capital(text)
        titled = found.titled or not any(date.value for date in parts.dates_between(start, end))
        titled = titled or (self._title_length <= 8 and not self._shares_name(text))
        event = happens(predicate, values)
        values = tuple(v for v in values if is_asked(text, v, values, event) and self._fits(text, v, titled))
        if not values or not _stands(text):
            return None
        return Quotation(text, values, tuple(dict.fromkeys([*found.proof, parts.sentence])), titled)

    def _named(
        self, parts: Parts, front: Front, predicate: Predicate | None, end: int
    ) -> tuple[Bounds, Subject] | None:
        """Return where the subject stands and what it is called in full, None where that is not certain."""
        if _PREPOSITION.match(parts.text, front.start):
            return None
        if predicate and predicate.start > front.start:
            bare = (front.start, front.start + len(parts.text[front.start : predicate.start].rstrip(" ,")))
            found = self._subjects.resolve(parts.text[slice(*bare)], parts)
            of_title = found and (not found.titled or self._is_of_title(parts.text[front.start : end]))
            if found and of_title and suits(found.text, predicate):
                return bare, found
        rest = parts.text[front.start : end]
        if self._is_head_of_title(rest) or self._is_person_of_title(rest, parts):
            return (front.start, front.start), Subject("", (), titled=True)
        if predicate_at(parts.text, front.start, end, parts.atoms) or not self._is_of_title(rest):
            return None
        return (front.start, front.start), Subject("", (), titled=True)

    def _is_head_of_title(self, rest: str) -> bool:
        """Return whether a statement is about "trường" or "hợp tác xã", which the title names."""
        head = _HEAD.match(rest)
        named = bool(self._title_names) and bool(_HAS_VERB.search(rest))
        return named and head is not None and self._is_in_title(head[0])

    def _is_person_of_title(self, rest: str, parts: Parts) -> bool:
        """Return whether a statement is about "chị", and the title about "chị Mẩy", nobody else being near."""
        who = _WHO.match(rest)
        called = who and re.search(rf"(?<!\w){who[0]} [{CAPITALS}]", self._names.title, re.IGNORECASE)
        return bool(called) and not self._subjects.names_others(parts, self._names.title)

    def _is_of_title(self, rest: str) -> bool:
        """Return whether a statement plainly belongs to what the title names: it says so, or counts something."""
        if _OUR_COUNTRY.match(rest):
            return True
        if not self._title_names or not _HAS_VERB.search(rest):
            return False
        if _FULL_NAME.search(" ".join(rest.split(" ")[:10])) and not _WHO.match(rest):
            return True
        beginning = " ".join(rest.split(" ")[:9])
        counts = _QUANTITY_FIRST.match(rest)
        if self._shares_name(rest if counts else beginning):
            return True
        if _BARE.match(rest):
            return False
        if _pairs(beginning) & self._title_pairs or (counts and not _PEOPLE.match(rest)):
            return True
        return any(self._is_in_title(head[0]) for head in _HEAD.finditer(beginning))

    def _is_in_title(self, words: str) -> bool:
        return bool(re.search(rf"(?<!\w){re.escape(fold(words))}(?!\w)", fold(self._names.title)))

    def _shares_name(self, text: str) -> bool:
        """Return whether a text has a name of the title's."""
        return not self._title_names.isdisjoint({fold(word[0]) for word in words_of(text) if is_name(word[0])})

    def _fits(self, text: str, value: Mention, titled: bool) -> bool:
        """Return whether the stem, with the title in front where it is needed, is not too long."""
        words = count_words(text) - count_words(value.text) + 2
        lead = self._title_length + 3 if titled else 0
        return words + lead <= MAX_WORDS and not (titled and self._title_length > MAX_TITLE)


def _names_in(names: Names) -> set[str]:
    """Return the proper names of a title; where it is all in capitals, those that the text writes so too."""
    words = {fold(word[0]) for word in list(words_of(names.title))[1:] if is_name(word[0])}
    return words & {fold(name) for name in names.proper} if names.title.isupper() else words


def _pairs(text: str) -> set[tuple[str, str]]:
    """Return the pairs of neighbouring words that say something."""
    words = [fold(word[0]) for word in words_of(text) if word[0][0].isalpha()]
    return {pair for pair in pairwise(words) if _NOT_CONTENT.isdisjoint(pair)}


def _statements(parts: Parts) -> Iterator[Iterator[Bounds]]:
    """Yield for each statement of a sentence, parted by semicolons and colons, where it may begin and end."""
    text = parts.text
    if not text.rstrip().endswith(".") or REPORTED.match(text):
        return
    marks = separators(text, 0, len(text), parts.atoms)
    cuts = [position for position, mark in marks if mark in ";:"]
    for start, end in pairwise([-1, *cuts, len(text.rstrip(" ."))]):
        if leads_to_list(parts, end):
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
    for stop in (end, *reversed(ends)):
        if stop > start and count_words(parts.text[start:stop]) <= _LONGEST:
            yield start, stop


def _may_end(parts: Parts, start: int, position: int, following: int) -> bool:
    """Return whether a statement is whole before a mark: a tail follows, or another predicate, no list goes on."""
    after, front = skip_marks(parts.text, position + 1), read_front(parts, start, position)
    predicate = find_predicate(parts.text, front.start, position, parts.atoms) if front else None
    if front is None or predicate is None or _TOLD.search(parts.text, start, position):
        return False
    if separators(parts.text, front.start, predicate.start, parts.atoms):  # "A, người …, được bầu …"
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
        or text.count("(") != text.count(")")
    )
