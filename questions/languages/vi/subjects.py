"""Whom a sentence is about: subjects that carry a name, and bare ones that the article names in full once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from questions.article import Sentence
from questions.languages.vi.folding import fold
from questions.languages.vi.marks import capital, count_words, is_name, words_of
from questions.languages.vi.names import KNOWN, Names
from questions.languages.vi.parts import Parts
from questions.languages.vi.titles import Title
from questions.languages.vi.words import (
    BODY_HEADS,
    CAPITALS,
    COUNTRIES,
    DEICTIC,
    DOCUMENT_HEADS,
    ENTITY_HEADS,
    EVENTS,
    OTHER_VERBS,
    PERSON_HEADS,
    STATES,
    phrase_pattern,
)

_PRONOUN = re.compile(r"(?:ông|bà|anh|chị|cô|cụ)", re.IGNORECASE)
_HONORIFIC = re.compile(
    r"^(?:Ông|Bà|Anh|Chị|Cô|Cụ|Nhà [a-zà-ỹđ]+|Giáo sư|Bác sĩ|Đại tướng|Vua|Họa sĩ|Hoạ sĩ|Nhạc sĩ|Kỹ sư|Tiến sĩ|Anh hùng|Chị)\s+"
)
_LIFE = re.compile(
    r"[^.]{0,60}?(?:\bsinh\b|\(\s?(?:sinh|\d{1,2}[/-]|\d{3,4})|\blà (?:một )?(?:(?:nữ|nam|cựu|nguyên|vị|viên) )?(?:sĩ quan|chính khách|chính trị gia|doanh nhân|diễn viên|đạo diễn|nghệ sĩ|giám mục|linh mục|kỳ thủ|phó giáo sư|quân phiệt|tướng lĩnh|luật sư|nhà|ca sĩ|tướng|vị tướng|họa sĩ|hoạ sĩ|nhạc sĩ|bác sĩ|kỹ sư|giáo sư|vận động viên|vua|hoàng đế|danh tướng|thầy|cầu thủ))"
)
_OPENING_NAME = re.compile(
    rf"(?:(?:Ông|Bà|Anh|Chị|Anh hùng|GS|PGS|TS) )?(?:[{CAPITALS}][^\W\d_]* ){{2,5}}(?=\(|sinh|là|tên)"
)
# Titles that are written as a person's name is.
_THING = re.compile(
    r"(?:Nhà|Trận|Hồ|Sông|Đảo|Núi|Tỉnh|Huyện|Biển|Chùa|Đền|Cầu|Đế|Vương|Nước|Thời|Giải|Hội|Khối|Chiến)(?!\w)"
)
_RELATIVE = re.compile(
    r"(?<!\w)(?:vợ|chồng|con|cha|bố|mẹ|anh|chị|em|thầy|bạn|ông|bà|học trò|cháu|cụ) (?:trai |gái |là |ruột )?([^\W\d_]\w*)"
)
_SINGLE_NAMES = COUNTRIES | {"Huế", "Vinh"}
_INSTITUTION = re.compile(
    rf"(?:Đại học|Cao đẳng|Học viện|Trường|Viện|Bệnh viện|Nhà máy|Tập đoàn|Tổng công ty|Công ty|Ngân hàng)(?: \w+){{0,3}} [{CAPITALS}]"
)
# "Sông Lena", "Ông Lý Vân Long": the kind is no part of the name.
_NAMED_BY_KIND = re.compile(
    rf"(?:Sông|Ông|Vua|Tướng|Xã|Phường|Huyện|Tỉnh|Chùa|Đền|Núi|Đảo|Làng|Thôn) [{CAPITALS}]"
)
_KEPT_CAPITAL = re.compile(
    phrase_pattern(
        [
            *DOCUMENT_HEADS,
            *PERSON_HEADS,
            *BODY_HEADS,
            *COUNTRIES,
            *KNOWN,
            "Hội nghị",
            "Đại hội",
            "Tổ chức",
            "Liên minh",
            "Hiệp hội",
            "Hội",
            "Quỹ",
            "Khối",
            "Phong trào",
            "Mặt trận",
            "Câu lạc bộ",
            "Chiến tranh thế giới",
            "Trường",
            "Bảo tàng",
            "Công ty",
            "Tập đoàn",
            "Liên",
            "Tòa",
            "Huế",
        ]
    )
)
_COUNTED = re.compile(
    r"(?:\d[\d.,]*|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)\s(?=[^\W\d_])"
)

_MEASURE_FIRST = re.compile(r"\d[\d.,]* ?(?:độ|km|m|ha|%|tỷ|triệu|nghìn|kg|tấn|giờ|phút)(?!\w)")
# An office without who held it.
_OFFICE = re.compile(
    phrase_pattern(
        PERSON_HEADS - {"Ông", "Bà", "Anh", "Chị"} | {"Nữ hoàng", "Nhà vua", "Vua", "Hoàng đế", "Giáo hoàng"}
    )
)
_DOCUMENT = re.compile(phrase_pattern(DOCUMENT_HEADS))
_MEASURED = re.compile(
    r"(?:tổng |trị giá|giá trị|kim ngạch|sản lượng|diện tích|dân số|tỷ lệ|tỉ lệ|doanh thu|lợi nhuận|số |lượng |khối lượng|quy mô|vốn |mức |thu nhập|năng suất|chiều)",
    re.IGNORECASE,
)
# A subject does not begin with one of these, nor hold a clause of its own.
_NO_SUBJECT = re.compile(
    r"\d{4}, |Người$|(?:phía|hướng|mặt) (?:đông|tây|nam|bắc)(?: (?:đông|tây|nam|bắc))?$|(?:mấy|vài|tổng cộng|từng|đã|đang|sẽ|chưa|tại|ở|trong|với|từ|khi|sau|trước|để|do|theo|nhờ|về|qua|trên|dưới|giữa|cùng|bằng|vì|kể|đến|được|bị|nếu|tuy|dù|nhằm|đây|là|có|thay|so với|"
    r"bắt nguồn|xuất phát|lần|khóa|nhưng|mà|cũng|chỉ|riêng|ngay|hơn nữa|ngoài)(?!\w)|.*(?<!\w)(?:sau khi|trước khi|khi|mà|nếu|vì|cho đến|kể từ|để|bị|được)(?!\w)|"
    + phrase_pattern(
        v for v in EVENTS | STATES | OTHER_VERBS if " " in v and v not in ("hợp tác", "phát triển", "tổ chức")
    )
    + r"(?! (?:giữa|của|quốc gia))",
    re.IGNORECASE,
)


# What stands for some of many, or for people in general, is not told apart by a title.
_QUANTIFIED = re.compile(
    r"(?:một|một số|nhiều|những|các|mỗi|mọi|cả|hầu hết|đa số|phần lớn|có|hai|ba|bốn|năm|sáu|người ta|người dân|ai|nơi|điều|việc|sự|cách|kết quả|khi|lúc|ngày|tháng|năm|\d|giá|tiếng|nước|dân|con|bạn|mình|tin|ước tính|\w+ này|đoàn|nhóm|đội|hai|phía|bên|ông|bà|anh|chị)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject that stands alone, and the sentence that gives its full name where that is another one."""

    text: str
    proof: tuple[Sentence, ...] = ()
    titled: bool = False
    """Whether only the article's title tells which one is meant."""


class Subjects:
    """The subjects of one article: who "ông" is, which school "trường" is, which document "Bản ghi nhớ"."""

    def __init__(self, names: Names, sentences: Sequence[Sentence]) -> None:
        self._names = names
        self.title = Title(names)
        self._sentences = tuple(sentences)
        self._order = {sentence.start: place for place, sentence in enumerate(self._sentences)}
        self.person = _person_of(names.title, self._sentences)
        self._proofs: dict[str, tuple[Sentence, ...]] = {}
        self._documents: dict[str, str] = {}
        self._entities = _entities_of(names.title, self._sentences)

    def resolve(self, bare: str, parts: Parts) -> Subject | None:
        """Return the subject with its full name, None where it has none or it is not certain."""
        if (
            not bare
            or _MEASURE_FIRST.match(bare)
            or not _is_one(bare)
            or (_NO_SUBJECT.match(bare) and not _DOCUMENT.match(bare))
        ):
            return None
        if _OFFICE.fullmatch(capital(bare)):
            return None
        if _DOCUMENT.fullmatch(capital(bare)):
            return self._named_in(self._document(capital(bare))) or self._of_the_title(bare)
        if _PRONOUN.fullmatch(bare):
            return (
                self._named_in(self.person) if self.person and not self.names_others(parts, self.person) else None
            )
        if self.person.endswith(f" {bare}") and is_name(bare):  # "Thanh Thúy", who is Trần Thị Thanh Thúy
            return self._named_in(self.person)
        if capital(bare) in ENTITY_HEADS:
            return self._named_in(self._entities.get(capital(bare), "")) or self._of_the_title(bare)
        if DEICTIC.search(bare):
            return None
        return Subject(bare) if self.is_named(bare) else self._of_the_title(bare)

    def is_named(self, text: str) -> bool:
        """Return whether a proper name stands in the first five words; counted things may have it later."""
        words = [word[0] for word in words_of(text) if word[0][0].isalnum()]
        far = _COUNTED.match(text) or _MEASURED.match(text)
        for index, word in enumerate(words[: 12 if far else 6]):
            if not is_name(word):
                continue
            if index > 0 or (word.isupper() and len(word) > 1) or "-" in word or self._names.is_proper(word):
                return True
            if word in _SINGLE_NAMES or (len(words) > 1 and is_name(words[1])):
                return True
        return False

    def uncapitalised(self, text: str) -> str:
        """Return a text as it goes on inside a sentence: its first letter small unless a name begins there."""
        words = text.split(" ", 2)
        if _NAMED_BY_KIND.match(text):
            return text[:1].lower() + text[1:]
        named = (len(words) > 1 and is_name(words[1])) or words[0].isupper() or "-" in words[0]
        named = named or bool(_INSTITUTION.match(text))
        if named or self._names.is_proper(words[0]) or words[0] in _SINGLE_NAMES or _KEPT_CAPITAL.match(text):
            return text
        return text[:1].lower() + text[1:]

    def _named_in(self, name: str) -> Subject | None:
        """Return the subject with the first sentence that gives its name as proof."""
        if not name:
            return None
        if name not in self._proofs:
            told = name.casefold()
            self._proofs[name] = next(((s,) for s in self._sentences if told in s.text.casefold()), ())
        return Subject(name, self._proofs[name])

    def _document(self, head: str) -> str:
        """Return the only full name of a document with this head."""
        if head not in self._documents:
            self._documents[head] = self._names.document(head)
        return self._documents[head]

    def _of_the_title(self, bare: str) -> Subject | None:
        """Return a subject without a name where the title, which names something, tells what it belongs to."""
        title = self._names.title
        words = count_words(bare)
        plain = not _QUANTIFIED.match(bare) and not is_name(bare.split(" ", maxsplit=1)[0][1:])
        fits = count_words(title) >= 3 and len(title) <= 90 and words <= 9
        return Subject(bare, (), titled=True) if plain and fits and self.title.tells(bare) else None

    def names_others(self, parts: Parts, person: str) -> bool:
        """Return whether a relative or another person is named in the two sentences before."""
        place = self._order.get(parts.sentence.start, 0)
        own = set(person.split())
        text = " ".join(s.text for s in self._sentences[max(0, place - 2) : place])
        return any(is_name(match[1]) and match[1] not in own for match in _RELATIVE.finditer(text))


def _is_one(bare: str) -> bool:
    """Return whether commas in a subject only join names (``Lào, Thái Lan và Việt Nam``) or counted things."""
    parts = [part.strip() for part in re.split(r",| và ", bare)]
    return (
        "," not in bare
        or bool(_COUNTED.match(bare))
        or (" và " in bare and all(part and is_name(part) for part in parts))
    )


def _person_of(title: str, sentences: tuple[Sentence, ...]) -> str:
    """Return the person whose life the article tells: named in the title, told of in the first sentences."""
    name = _introduced(title, sentences) or _HONORIFIC.sub("", re.split(r"[:–—(,\"“]| - ", title)[0].strip())
    words = name.split()
    if _THING.match(name) or not 1 <= len(words) <= 5 or len(name) < 4 or not all(is_name(word) for word in words):
        return ""
    opening = " ".join(sentence.text for sentence in sentences[:6])[:900]
    return name if re.search(rf"{re.escape(words[-1])}{_LIFE.pattern}", opening) else ""


def _introduced(title: str, sentences: tuple[Sentence, ...]) -> str:
    """Return the name with which a first sentence begins, where the title has it among other words."""
    opening = _OPENING_NAME.match(sentences[0].text) if sentences else None
    name = _HONORIFIC.sub("", opening[0].strip()) if opening else ""
    return name if count_words(name) > 1 and f" {fold(name)} " in f" {fold(title)} " else ""


def _entities_of(title: str, sentences: tuple[Sentence, ...]) -> dict[str, str]:
    """Return for each head noun the one full name that title or first paragraph give it, if it has no other."""
    found: dict[str, dict[str, str]] = {}
    opening = len(sentences[0].text) if sentences else 0
    pattern = re.compile(rf"{phrase_pattern(ENTITY_HEADS)}|{phrase_pattern(h.lower() for h in ENTITY_HEADS)}")
    texts = [title, *(sentence.text for sentence in sentences)]
    for index, text in enumerate(texts):
        for match in pattern.finditer(text):
            name = _full_name(text, match)
            if name:
                names = found.setdefault(capital(match[0]), {})
                names.setdefault(fold(name), name if index < 4 and opening else "")
    short = re.split(r"[:–—(]| - ", title)[0].strip()
    opens = pattern.match(short)
    if opens and count_words(short) <= 8 and short[opens.end() :].strip():
        found[capital(opens[0])] = {fold(short): short}
    known = {head: next(iter(names.values())) for head, names in found.items() if len(names) == 1}
    in_title = {capital(match[0]): _full_name(title, match) for match in pattern.finditer(title)}
    return known | {head: name for head, name in in_title.items() if name}


def _full_name(text: str, head: re.Match[str]) -> str:
    end = head.end()
    for word in words_of(text, head.end()):
        if not (is_name(word[0]) or (word[0].isdigit() and end > head.end())) or word.start() > end + 1:
            break
        end = word.end()
    name = text[head.start() : end]
    return capital(name) if end > head.end() and count_words(name) <= 9 else ""
