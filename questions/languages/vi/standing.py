"""Making a clause stand alone: subjects with their full names, abbreviations spelt out, or nothing at all."""

import re
from dataclasses import replace

from questions.article import Sentence
from questions.languages.vi.clauses import Simple
from questions.languages.vi.folding import fold
from questions.languages.vi.marks import capital, count_words, enclosed, is_name, tidy
from questions.languages.vi.names import NUMBERED_EVENT, Names
from questions.languages.vi.parts import Parts, assemble, rewrite
from questions.languages.vi.phrases import according_to
from questions.languages.vi.predicates import Predicate
from questions.languages.vi.subjects import Subjects
from questions.languages.vi.words import BODY_HEADS, DEICTIC, PERSON_VERBS, UNSURE, phrase_pattern
from questions.reading import Clause, Mention

MAX_WORDS = 34
_MARK = "predicate"
_DANGLING = re.compile(
    r"(?<!\w)(?:của|và|với|về|cho|tại|ở|trong|thành|là|do|bởi|các|những|việc|để|từ|đến|theo|một|có|được|bị|vào|gồm|như|hoặc|hay|mà|nhằm|cùng|đã|trên|bằng|trước|sau|khi|kể)$",
    re.IGNORECASE,
)
# A rank wants its measure and its time, which mostly stand elsewhere; what goes on has no date of its own.
_SCOPE = re.compile(r"(?:Trong (?:số|các|những)|Về|Xét) ")
_RANKS = ("đứng", "xếp", "đứng đầu", "dẫn đầu")
_CONTINUES = re.compile(r"(?<!\w)tiếp tục(?!\w)")
# Up to the day of writing: "Từ khi thành lập, … đã đón gần 1.500 lượt khách".
_SINCE_THEN = re.compile(r"(?:kể )?từ (?:khi|ngày) [^\d]+$", re.IGNORECASE)
# An act without its object; two statements run together; a measure of months whose year stands elsewhere;
# a name cut off behind "tên"; one of many meetings.
_BROKEN = re.compile(
    r"^(?!.*(?:được|do) ).*(?:ký|kí|ký kết|thông qua|ban hành|phê chuẩn|thành lập|công bố|tổ chức|xây dựng)$"
    r"|(?<!\d{4}) và (?:1\d{3}|20\d\d)(?=[,.]|$)|(?<!\w)được (?:chọn|bầu|cử)(?= (?:vào |từ )?(?:ngày|năm|tháng)(?!\w)|,|$)"
    r"|^(?!.*(?:được|do|bị) ).*(?<!\w)(?:gia nhập|phê chuẩn|ban hành|thông qua)(?= (?:vào|ngày|năm|tháng|tại|ở)(?!\w)|,|$)"
    r"| là (?:[^,;]+) và (?:[^,;]+ )là (?!(?:một|người|thành viên)(?!\w))"
    r"|\d (?:tháng|quý) (?:đầu|cuối) năm(?! (?:\d{4}|nào))|(?<!\w)(?:hai miền|hai bờ|cả hai miền)(?!\w)"
    r"|(?<!\w)đội (?:chủ nhà|khách|bạn)(?!\w)|(?<!\w)tên (?:sinh|được|là|đã|mất)(?!\w)|tổ chức một (?:hội nghị|cuộc|buổi|phiên) |kể cả (?:khoảng|hơn|gần|\d)|^[^,]{4,60}, (?:bắt đầu|kết thúc|diễn ra) |(?<!\w)Trường Đại (?!học)"
    r"|(?<!\w)(?:giám đốc|trưởng|phụ trách|quản lý) (?:chi nhánh|cơ sở|văn phòng|nhà máy)(?= (?:ở|tại|vào)(?!\w)|[,.]|$)"
    r"|.(?<!\w)(?:cây cầu|ngôi chùa|ngôi đền|ngôi trường|tòa tháp|con tàu|công trình|thăm chùa|tên chùa)(?=,|$| (?:nhưng|và|là|vào)(?!\w))"
)
# "Nhật Bản đạt 1,4 tỷ USD": of what, only the text around tells.
_SUM = re.compile(
    r"(?P<subject>.{2,80}?) (?:ước )?đạt (?:(?:khoảng|gần|hơn|trên|ước|mức|tới) )*(?:\d[\d.,]*|____|bao nhiêu)"
    r"(?: (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ))* ?(?:USD|đồng|euro|đô la|%|phần trăm|tấn)"
)
# "Văn bản gốc của Hiệp ước được tìm thấy": which one?
BARE_DOCUMENT = re.compile(
    r"(?<!\w)(?:Hiệp ước|Hiệp định|Công ước|Nghị quyết|Nghị định thư|Bản ghi nhớ|Hiến chương|Thỏa thuận|Tuyên bố)(?= (?:được|có|là|đã|và|gồm|bị|do|vào)(?!\w)|[,.]|$)"
)
_MEASURE = re.compile(
    r"(?<!\w)(?:kim ngạch|giá|trị giá|giá trị|sản lượng|doanh thu|tổng|số|tỷ lệ|tỉ lệ|lượng|diện tích|vốn|thu|chi|ngân sách|"
    r"lợi nhuận|năng suất|tỷ trọng|thương mại|xuất khẩu|nhập khẩu|mức|quy mô|tốc độ|GDP|FDI|GRDP|đầu tư|công suất|dư nợ|thu nhập)(?!\w)",
    re.IGNORECASE,
)
_BODY = re.compile(phrase_pattern(BODY_HEADS))
_OTHER_FIGURE = re.compile(r"\((?=[^)]*\d)[^)]*(?:ghi|khác|theo|tài liệu|hoặc|hay là|có nguồn)")
# A person inside the predicate: whom it means only the text around tells.
_INNER_PRONOUN = re.compile(r"(?<!\w)(?:ông|bà|anh|chị|cụ|nàng)(?!\w)(?: (?P<after>\w+))?")


class Standing:
    """Resolves the clauses of one article against its names, sentence by sentence in reading order."""

    def __init__(self, names: Names, sentences: tuple[Sentence, ...]) -> None:
        self._names = names
        self.subjects = Subjects(names, sentences)

    def clause(self, parts: Parts, simple: Simple) -> Clause | None:
        """Return the clause on its own feet, or None where that is not certain."""
        if not simple.whole or _is_below_scope(parts, simple):
            return None
        bare = assemble(parts, [simple.subject], ())[0].strip(" ,")
        subject = self.subjects.resolve(bare, parts)
        if simple.predicate.verb in _RANKS or (
            not simple.predicate.event and _CONTINUES.search(parts.text, *_bounds(simple))
        ):
            return None
        if (
            subject is None
            or _doubts(parts, simple)
            or not suits(subject.text, simple.predicate)
            or _dated(parts, simple)
        ):
            return None
        kept = [*([simple.subject] if subject.text == bare else []), simple.said, *simple.rest]
        text, values = assemble(parts, kept, (*parts.values, _verb_mark(parts, simple)))
        if subject.text != bare:
            text, values = _prefixed(subject.text, text, values)
        text, values = rewrite(text.rstrip(" ,"), values, self._names.changes(text))
        lead = self._lead(parts, simple)
        if subject.titled and lead is not None:
            lead = f"{self._in_title()}, {lead[:1].lower()}{lead[1:]}" if lead else self._in_title()
        thing = self.subjects.title.bare_thing(text)
        if thing and not (subject.titled or self.subjects.title.names_thing(thing)):
            return None
        if lead is None or not self._is_alone(text) or not values_fit(text, values):
            return None
        if thing and not subject.titled:
            lead = f"{self._in_title()}, {lead[:1].lower()}{lead[1:]}" if lead else self._in_title()
        predicate = next((v.at.start for v in values if v.kind == _MARK), text.find(simple.said))
        values = tuple(v for v in values if v.kind != _MARK)
        proof = tuple(dict.fromkeys([*subject.proof, parts.sentence]))
        return Clause(
            self.subjects.uncapitalised(text), subject.text, simple.predicate.verb, simple.predicate.event and not simple.mixed_dates, proof,
            values, () if simple.mixed_dates else simple.dates, simple.places, lead, simple.now,
            predicate=predicate, titled=subject.titled or bool(thing),
        )  # fmt: skip

    def _is_alone(self, text: str) -> bool:
        return stands_alone(text) and not self._names.has_unexplained(text)

    def _in_title(self) -> str:
        """Return the lead that tells which one a bare "đảo" is: the article's title."""
        return according_to(self._names.title)

    def _lead(self, parts: Parts, simple: Simple) -> str | None:
        """Return the lead as it is kept in front of the clause; None where it leans on other text."""
        lead = tidy(parts.text[slice(*simple.lead)])
        if not lead or re.match(
            r"(?:nhân dịp|cũng|\w+ (?:năm|tháng|ngày|tuần) sau|(?:gần|hơn|đúng|chỉ) .{0,20}sau|tại (?:cuộc|buổi|lễ|phiên|kỳ))",
            lead,
            re.IGNORECASE,
        ):
            return ""
        return (
            None
            if _SINCE_THEN.match(lead) or DEICTIC.search(lead) or UNSURE.search(lead) or count_words(lead) > 16
            else capital(lead)
        )


def _is_below_scope(parts: Parts, simple: Simple) -> bool:
    """Return whether a clause behind a semicolon is of those that the sentence names in front: "Trong số các huyện, …"."""
    return bool(_SCOPE.match(parts.text)) and ";" in parts.text[: simple.subject[0]]


def stands_alone(text: str) -> bool:
    """Return whether a clause leans on nothing around it, is sure, and neither too long nor cut off."""
    words = count_words(text)
    return (
        4 <= words <= MAX_WORDS
        and not DEICTIC.search(text)
        and not UNSURE.search(text)
        and not is_cut_off(text)
        and not re.search(r"[;:?!…\"«»\[\]]|\.\s", text)
        and text.count("“") == text.count("”")
        and text.count("(") == text.count(")")
        and is_told_apart(text)
        and not BARE_DOCUMENT.search(text)
        and not is_broken(text)
        and not means_somebody(text)
    )


def is_cut_off(text: str) -> bool:
    """Return whether a text ends with a word that wants another one behind it: ``của``, ``và``, ``tại``."""
    return bool(_DANGLING.search(text.strip()))


def is_broken(text: str) -> bool:
    """Return whether an act lacks its object, a sum what it measures, or two statements run together."""
    sum_of = _SUM.match(text)
    return bool(_BROKEN.search(text)) or bool(sum_of and not _MEASURE.search(sum_of["subject"]))


def means_somebody(text: str) -> bool:
    """Return whether a pronoun such as "ông" stands in the text without a name behind it."""
    return any(not is_name(match["after"] or "") for match in _INNER_PRONOUN.finditer(text))


def is_told_apart(text: str) -> bool:
    """Return whether a numbered event in the text is told from others of its kind: a bare "Hội nghị Cấp cao lần thứ 2" is not."""
    for match in NUMBERED_EVENT.finditer(text):
        named = [w for w in match["middle"].split() if is_name(w) and w not in ("Cấp", "Cao", "Thượng", "Toàn")]
        after = re.match(r" (?:(?:của|giữa|về) )?(\w+)", text[match.end() :])
        if not named and not (after and is_name(after[1])):
            return False
    return True


def values_fit(text: str, values: tuple[Mention, ...]) -> bool:
    """Return whether every value really stands at its place in the text."""
    return all(fold(text[v.at.start : v.at.end]) == fold(v.text) for v in values)


def _doubts(parts: Parts, simple: Simple) -> bool:
    """Return whether a bracket that is left out gives another figure: ``910 km (có tài liệu ghi 983 km)``."""
    begin, end = simple.predicate.start, max(stop for _, stop in simple.rest)
    return any(
        begin <= left < end and _OTHER_FIGURE.match(parts.text[left:right]) for left, right in enclosed(parts.text)
    )


def _bounds(simple: Simple) -> tuple[int, int]:
    return simple.predicate.start, max(stop for _, stop in simple.rest)


def suits(subject: str, predicate: Predicate) -> bool:
    """Return whether a subject can do or suffer what the verb says: a committee is not elected to an office."""
    return predicate.verb not in PERSON_VERBS or not _BODY.match(subject)


def _dated(parts: Parts, simple: Simple) -> bool:
    """Return whether the subject holds a date, or the clause one whose year stands elsewhere."""
    bounds = [simple.subject, simple.lead, *simple.rest]
    return any(
        (simple.predicate.event and simple.subject[0] <= date.start < simple.subject[1])
        or (date.form == "half" and any(start <= date.start < end for start, end in bounds))
        for date in parts.dates
    )


def _verb_mark(parts: Parts, simple: Simple) -> Mention:
    """Return a mark at the predicate that moves along with the values when the text is rewritten."""
    start, end = simple.predicate.start, simple.predicate.end
    return Mention(_MARK, start, end, parts.text[start:end], "")


def _prefixed(subject: str, text: str, values: tuple[Mention, ...]) -> tuple[str, tuple[Mention, ...]]:
    shift = len(subject) + 1
    moved = tuple(replace(v, at=replace(v.at, start=v.at.start + shift, end=v.at.end + shift)) for v in values)
    return f"{subject} {text}", moved
