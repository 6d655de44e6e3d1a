"""What a reader must know before a sentence: nothing, the sentences in front of it, or the article's first one."""

import re
from collections.abc import Sequence

from questions.article import Sentence
from questions.languages.vi.fronts import Front, read_front, read_told_front
from questions.languages.vi.marks import Bounds, count_words
from questions.languages.vi.names import Names
from questions.languages.vi.parts import Parts
from questions.languages.vi.pointing import (
    COUNTED_FROM_WRITING,
    LINK,
    leans,
    points_elsewhere,
    without_known,
)
from questions.languages.vi.predicates import Predicate, find_predicate, predicate_at
from questions.languages.vi.referents import FULL_NAME, WHO
from questions.languages.vi.shapes import HAS_VERB, PREPOSITION, lacks_comma, lacks_subject
from questions.languages.vi.spelling import is_careful
from questions.languages.vi.standing import BARE_DOCUMENT, means_somebody, suits
from questions.languages.vi.subjects import Subject, Subjects
from questions.languages.vi.titles import names_in, pairs
from questions.languages.vi.words import (
    BODY_HEADS,
    CAPITALS,
    CONNECTIVES,
    UNSURE,
    phrase_pattern,
)

MAX_SENTENCES, MAX_PASSAGE = 2, 100
"""Sentences in front of the one that is asked, and words of them all."""
OPENING = 6
"""Sentences at the beginning of an article one of which says what it is about."""
NEAR = 2
"""Sentences in front of one that tell which "sân bay" is meant."""
NAMED_IN_FULL = re.compile(
    rf"(?:(?!được |bị |do |của )[^\W\d_]+ ){{0,4}}?[{CAPITALS}][^\W\d_]+ (?:[^\W\d_]+ )?[{CAPITALS}][^\W\d_]+"
)
_YEAR_IN = re.compile(r"\d{4}")
# What even the sentences before do not tell: who speaks, and what is shown.
_STILL_OPEN = re.compile(
    r"(?<!\w)(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám) [^\W\d_]+ (?:này|đó|trên|kia)(?!\w)"
    r"|(?<!\w)(?:trên đây|nêu trên|kể trên|sau đây|dưới đây|như sau|tôi|chúng ta|chúng tôi|mình|bạn|phóng viên)(?!\w)",
    re.IGNORECASE,
)
_BODY_FIRST = re.compile(phrase_pattern(BODY_HEADS) + rf" [{CAPITALS}]")
# Somebody whom only the office tells.
_OFFICE_FIRST = re.compile(
    r"(?:Nữ hoàng|Nhà vua|Vua|Hoàng đế|Tổng thống|Thủ tướng|Chủ tịch|Bộ trưởng|Giám đốc|Hiệu trưởng|Tác giả|Nạn nhân|Ông|Bà|Anh|Chị)(?!\w)"
    rf"(?! [{CAPITALS}])"
)
# Something that was named before: "Cuốn sách ít gây chú ý".
_DEFINITE = re.compile(
    r"(?:Cuốn sách|Quyển sách|Bộ phim|Vở kịch|Bài hát|Ca khúc|Bức tranh|Tác phẩm|Ngôi (?:đền|chùa|nhà|trường)|Con (?:tàu|đường)|Chiếc \w+|Tòa nhà|Cuộc họp|"
    r"Trận đấu|Dự án|Công trình|Hội nghị|Cuộc thi|Giải đấu|Album)(?= (?:ít|được|đã|có|là|bị|gồm|nằm|mang|do|cũng|thu|gây|kéo|diễn|rất|không)(?!\w))"
)
_YEARS = re.compile(r"\(\d{4}\s?[-–]\s?\d{4}\)")
# "Đồn được Hoàng Hoa Thám cho xây dựng": which one, the name behind it does not tell.
_BARE_HEAD = re.compile(
    rf"(?:[{CAPITALS}][^\W\d_]*)(?: (?![{CAPITALS}])[^\W\d_]+)? (?=(?:được|bị|do|có|là|nằm|gồm|đã)(?!\w))"
)
_EVERY = re.compile(r"(?:mỗi|hằng|hàng) (?:năm|tháng|ngày|tuần)(?!\w)", re.IGNORECASE)
# Something without a name, or a time without a year.
_GENERAL = re.compile(
    r"(?:một|nhiều|mỗi|trong|lúc|thời|nếu|dự án|công trình|đội|đoàn|nhóm|phần|số|người|xây|mở|thực hiện|đầu tư|tổ chức)(?!\w)(?! (?-i:[A-ZĐ]))",
    re.IGNORECASE,
)
_BARE_THING = re.compile(
    r"(?<!\w)(?P<head>trường|công ty|đội|câu lạc bộ|xã|huyện|tỉnh|viện|chùa|đền|tàu|phim|giải|hội|đảng|làng|thôn|sông|đảo)"
    r"(?= (?:này|đã|được|bị|có|là|chỉ|cho|sẽ|còn|cũng|do|và|vào|tuyển|mở|nhận|phải|vẫn|không)(?!\w)|[,.;]|$)",
    re.IGNORECASE,
)
OUR_COUNTRY = re.compile(r"(?<!\w)[Nn]ước ta(?!\w)")
_OTHERS = re.compile(r"(?:[^\W\d_]+ ){1,4}(?:khác|tiếp theo|còn lại)(?!\w)")
_ALSO = re.compile(r"Cũng (?:theo|trong|tại|nhân|vào|từ)(?!\w)")
_SUBORDINATE = re.compile(r"(?:Nếu|Tuy|Mặc dù|Dù|Vì|Bởi|Do)(?!\w)")
_ENDED = re.compile(r"[.!?…:;][”\"»)]?\s*$")
_POINTS_BACK = re.compile(
    r"(?:[^,]{1,40}, )?(?:[Đđ]ây|[Nn]ó|[Hh]ọ|[Đđ]ó|[Ôô]ng|[Bb]à)(?!\w)(?! [A-ZĐ])|(?:\S+ ){1,3}(?:này|đó|ấy)(?!\w)|(?:\S+ ){1,5}trên(?= (?:được|đã|là|có|do|bị|cho|đều)(?!\w))"
    r"|(?:Điển hình|Tiêu biểu|Ví dụ) (?:là|như) "
)


def _is_entry(text: str) -> bool:
    """Return whether a line of a list only names something and its years: "Khởi nghĩa Sông Đà (1885-1892) của …"."""
    return bool(_YEARS.search(text)) and not HAS_VERB.search(text)


class Contexts:
    """The sentences of one article and what each of them leans on."""

    def __init__(self, names: Names, subjects: Subjects, parsed: Sequence[Parts], dated: bool) -> None:
        self._names = names
        self._subjects = subjects
        self._title = subjects.title
        self._parsed = parsed
        self._dated = dated
        self._places = {parts.sentence.start: place for place, parts in enumerate(parsed)}
        self._first = next((parts for parts in parsed[:OPENING] if self._opens(parts)), None)

    def before(self, place: int) -> tuple[Sentence, ...]:
        """Return what has to be read before a sentence: those of its paragraph, and the article's first one."""
        found: list[Parts] = []
        block = self._parsed[place].sentence.block
        for parts in reversed(self._parsed[max(0, place - MAX_SENTENCES) : place]):
            if parts.sentence.block not in (block, block - 1) or not self._may_be_shown(parts):
                break
            if self._leads_nowhere(parts):
                break
            found.insert(0, parts)
            block = parts.sentence.block
            if self.stands(parts) and not LINK.match(parts.text):
                return self._short([each.sentence for each in found], place)
        first = self._first
        if first is None or first.sentence.start >= self._parsed[place].sentence.start:
            return ()
        text = self._parsed[place].text
        if not found and self.names_itself(self._parsed[place]) and not means_somebody(text):
            return ()
        # What follows a gap in the passage may not point back at it.
        near = next((n for n in range(1, len(found) + 1) if self._begins(found[-n], first)), 0)
        if not near and not self._goes_on_about(place) and not self._follows_first(place):
            return ()
        if self._is_renamed(first, place - near, place):
            return ()
        return self._short(
            [first.sentence, *(each.sentence for each in found[len(found) - near :] if each != first)], place
        )

    def _is_renamed(self, first: Parts, start: int, place: int) -> bool:
        """Return whether what is left out names another "trường" than a passage that goes on with "trường"."""
        shown = " ".join(parts.text for parts in self._parsed[start : place + 1])
        left_out = self._parsed[max(self._places[first.sentence.start] + 1, start - OPENING) : start]
        between = " ".join(parts.text for parts in left_out)
        heads = {bare["head"].lower() for bare in _BARE_THING.finditer(shown)}
        named = (
            re.search(rf"(?<!\w)(?i:{head}) (?:[^\W\d_]+ ){{0,3}}?[{CAPITALS}]\w*", between) for head in heads
        )
        return any(name and name[0] not in f"{first.text} {self._names.title}" for name in named)

    def adds_to(self, before: Sequence[Sentence], text: str) -> bool:
        """Return whether what stands before a sentence speaks of the same: of a name or of two words in a row.

        Names and words of the title do not count: all sentences of the article may have them. What the article is
        about, its first sentence, adds nothing: the title says it.
        """
        if self._first is not None and list(before) == [self._first.sentence]:
            return False
        shown = " ".join(sentence.text for sentence in before)
        shared = pairs(text) & pairs(shown) - pairs(self._names.title)
        return bool(shared) or bool((names_in(text) & names_in(shown)) - self._title.names)

    def _begins(self, parts: Parts, first: Parts) -> bool:
        """Return whether a passage may go on with a sentence behind the article's first one, most often behind a gap."""
        if self._places[parts.sentence.start] == self._places[first.sentence.start] + 1:
            return True
        if (means_somebody(parts.text) and not self._subjects.person) or not HAS_VERB.search(parts.text):
            return False
        return not LINK.match(parts.text) and not _DEFINITE.match(parts.text) and not self.leans(parts)

    def _leads_nowhere(self, parts: Parts) -> bool:
        """Return whether a line announces what is not there: "có câu đối chúc mừng:" before no list."""
        place = self._places[parts.sentence.start] + 1
        after = self._parsed[place : place + 1]
        return parts.text.endswith(":") and not any(each.text.endswith(";") for each in after)

    def _goes_on_about(self, place: int) -> bool:
        """Return whether a paragraph opens with "ông", who is the one that the article's first sentence names."""
        parts = self._parsed[place]
        opens = place > 0 and self._parsed[place - 1].sentence.block != parts.sentence.block
        front = read_told_front(parts, len(parts.text)) if opens and self._subjects.person else None
        return front is not None and bool(WHO.match(parts.text, front.start)) and not points_elsewhere(parts.text)

    def _follows_first(self, place: int) -> bool:
        """Return whether a sentence points at no other one and names, or has from the first sentence, what it is about."""
        parts, first = self._parsed[place], self._first
        front = read_told_front(parts, len(parts.text))
        if first is None or front is None or self.leans(parts) or UNSURE.search(parts.text):
            return False
        rest = parts.text[front.start :]
        if _GENERAL.match(rest):
            return False
        beginning = " ".join(rest.split(" ")[:12])
        if self._title.shares_name(parts.text) or FULL_NAME.search(beginning) or _BODY_FIRST.match(rest):
            return True
        return bool(pairs(beginning) & (pairs(first.text) | pairs(self._names.title)))

    def may_be_read(self, text: str) -> bool:
        """Return whether a sentence may stand in a passage: whole, written with care, of a time that the source tells."""
        if not _ENDED.search(text) or _STILL_OPEN.search(text):
            return False
        if not is_careful(text) or not self._names.is_written_alike(text):
            return False
        return self._dated or not COUNTED_FROM_WRITING.search(without_known(text))

    def _may_be_shown(self, parts: Parts) -> bool:
        return self.may_be_read(parts.text) and not lacks_comma(parts) and not _is_entry(parts.text)

    def stands(self, parts: Parts) -> bool:
        """Return whether a sentence names what it is about, or the article's title does, and leans on no other one."""
        return self.subject(parts) is not None

    def needs_none(self, parts: Parts) -> bool:
        """Return whether a sentence may be read below the article's title alone: the first one may, too."""
        return self.stands(parts) or (
            parts is self._first and not self.leans(parts) and not _OFFICE_FIRST.match(parts.text)
        )

    def tells_all(self, parts: Parts, front: Front, predicate: Predicate | None) -> bool:
        """Return whether a sentence points at no other one, says when, and its subject has a full name."""
        dates = parts.dates_between(0, len(parts.text)) if predicate and predicate.event else front.dates
        dated = any(_YEAR_IN.search(parts.text, date.start, date.end) for date in dates)
        subject = parts.text[front.start : predicate.start] if predicate else ""
        named = NAMED_IN_FULL.match(subject) and not self._title.bare_thing(parts.text)
        return dated and bool(named) and not self.leans(parts)

    def subject(self, parts: Parts) -> tuple[Bounds, Subject] | None:
        """Return where the subject of a sentence stands that leans on no other one, and what it is called in full."""
        end = len(parts.text.rstrip(" .;"))
        front = read_front(parts, 0, end)
        if front is None or self.leans(parts):
            return None
        return self._named(parts, front, find_predicate(parts.text, front.start, end, parts.atoms), end)

    def leans(self, parts: Parts) -> bool:
        """Return whether a sentence points at others."""
        place = self._places[parts.sentence.start]
        before = " ".join(each.text for each in self._parsed[max(0, place - NEAR) : place])
        bare = BARE_DOCUMENT.match(parts.text)
        if bare and not self._title.is_about(bare[0]):
            return True
        return leans(parts.text, before, self._title, self._dated)

    def _opens(self, parts: Parts) -> bool:
        """Return whether a sentence says what the article is about, and does not open with "Thời kỳ này …"."""
        points = _POINTS_BACK.match(parts.text) or CONNECTIVES.match(parts.text) or _OTHERS.match(parts.text)
        points = points or _SUBORDINATE.match(parts.text) or _ALSO.match(parts.text)
        return not points and self._may_be_shown(parts) and self._title.speaks_of(parts.text)

    def names_itself(self, parts: Parts) -> bool:
        """Return whether a sentence stands with the words that it has, no name being put in."""
        found = self.subject(parts)
        return found is not None and (not found[1].text or found[1].text == parts.text[slice(*found[0])])

    def _short(self, sentences: list[Sentence], place: int) -> tuple[Sentence, ...]:
        """Return the sentences unless they are too long to be read before a question."""
        words = sum(count_words(each.text) for each in [*sentences, self._parsed[place].sentence])
        return tuple(sentences) if words <= MAX_PASSAGE else ()

    def _named(
        self, parts: Parts, front: Front, predicate: Predicate | None, end: int
    ) -> tuple[Bounds, Subject] | None:
        """Return where the subject stands and what it is called in full, None where that is not certain."""
        if PREPOSITION.match(parts.text, front.start) or _EVERY.match(parts.text, front.start):
            return None
        if predicate and predicate.start > front.start:
            bare = (front.start, front.start + len(parts.text[front.start : predicate.start].rstrip(" ,")))
            found = self._subjects.resolve(parts.text[slice(*bare)], parts)
            if found and suits(found.text, predicate):
                return bare, found
        rest = parts.text[front.start : end]
        nameless = ((front.start, front.start), Subject("", (), titled=True))
        if not HAS_VERB.search(rest) or lacks_subject(parts, front.start, end):
            return None
        if self._title.heads(rest) or self._is_person_of_title(rest, parts):
            return nameless
        if predicate_at(parts.text, front.start, end, parts.atoms):
            return None
        return nameless if self._is_plain(rest) else None

    def _is_plain(self, rest: str) -> bool:
        """Return whether a statement whose subject is not sure has a full name near its beginning, or the title tells it."""
        words = rest.split(" ")
        named = self._title.names and FULL_NAME.search(" ".join(words[:10])) and not WHO.match(rest)
        bare = _BARE_HEAD.match(rest)
        if bare and not self._title.tells(bare[0]):
            named = None
        return bool(named or OUR_COUNTRY.match(rest) or self._title.tells(" ".join(words[:9])))

    def _is_person_of_title(self, rest: str, parts: Parts) -> bool:
        """Return whether a statement is about "chị", and the title about "chị Mẩy", nobody else being near."""
        who = WHO.match(rest)
        called = who and re.search(rf"(?<!\w)(?i:{who[0]}) [{CAPITALS}]", self._names.title)
        return bool(called) and not self._subjects.names_others(parts, self._names.title)
