"""Making a clause stand alone: subjects with their full names, abbreviations spelt out, or nothing at all."""

import re
from dataclasses import dataclass, replace

from questions.article import Sentence
from questions.languages.vi.clauses import Simple
from questions.languages.vi.folding import fold
from questions.languages.vi.marks import capital, count_words, is_name, tidy, words_of
from questions.languages.vi.names import NUMBERED_EVENT, Names
from questions.languages.vi.parts import Parts, assemble, rewrite
from questions.languages.vi.words import COUNTRIES, DEICTIC, DOCUMENT_HEADS, UNSURE, phrase_pattern
from questions.reading import Clause, Mention

MAX_WORDS = 34
_DANGLING = re.compile(
    r"(?<!\w)(?:của|và|với|về|cho|tại|ở|trong|thành|là|do|bởi|các|những|việc|để|từ|đến|theo|một|có|được|bị|vào|gồm|như|hoặc|hay|mà|nhằm|cùng|đã|trên|bằng)$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:Ông|Bà|Anh|Chị|Cô|Cụ)(?= [a-zđ]|$)")
_PERSON_TITLE = re.compile(
    r"^(?:Ông|Bà|Anh|Chị|Cô|Cụ|Nhà \w+|Giáo sư|Bác sĩ|Đại tướng|Vua|Họa sĩ|Hoạ sĩ|Nhạc sĩ|Kỹ sư|Tiến sĩ)?\s*((?:[^\W\d_a-zđ]\w*\s?){2,5})$"
)
_GENERIC = re.compile(
    r"^(?:Trường|Công ty|Huyện|Lăng|Hội nghị|Tỉnh|Thành phố|Xã|Phường|Chùa|Đền|Đảo|Sông|Cảng|Cầu|Nhà máy|Bảo tàng|Thư viện|Hợp tác xã|Viện|Bệnh viện|Câu lạc bộ|Vườn quốc gia|Doanh nghiệp|"
    r"Khu bảo tồn|Quần đảo|Di tích|Nhà hát|Liên đoàn|Hiệp hội|Quỹ|Mạng lưới|Trung tâm|Tập đoàn|Học viện|Đại học|Giải|Lễ hội|Đội|Dự án|Công trình|Vệ tinh|Hồ|Núi|Vịnh|Làng|Bến|Ga|Sân bay|Tuyến|Nhà trường)"
    r"(?=\s[a-zđ\d]|$)"
)
_SINGLE_NAMES = COUNTRIES | {"Huế", "Vinh", "Nga", "Áo", "Bỉ"}
_QUANTITY_FIRST = re.compile(
    r"(?:\d[\d.,]*|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)\s[a-zđ]"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject that stands alone, and the sentence that gives its full name where that is another one."""

    text: str
    proof: tuple[Sentence, ...] = ()


class Standing:
    """Resolves the clauses of one article against its names, sentence by sentence in reading order."""

    def __init__(self, names: Names, sentences: tuple[Sentence, ...]) -> None:
        self._names = names
        self._sentences = sentences
        self._person = _person_of(names.title, sentences)

    def clause(self, parts: Parts, simple: Simple) -> Clause | None:
        """Return the clause on its own feet, or None where that is not certain."""
        if not simple.whole:
            return None
        bare = parts.text[slice(*simple.subject)].strip(" ,")
        subject = self._subject(bare)
        if subject is None:
            return None
        kept = [*([simple.subject] if subject.text == bare else []), simple.said, *simple.rest]
        text, values = assemble(parts, kept, parts.values)
        if subject.text != bare:
            text, values = _prefixed(subject.text, text, values)
        text, values = rewrite(text, values, self._names.changes(text))
        lead = self._lead(parts, simple)
        if lead is None or not stands_alone(text) or not values_fit(text, values):
            return None
        proof = tuple(dict.fromkeys([*subject.proof, parts.sentence]))
        return Clause(
            capital(text), subject.text, simple.predicate.verb, simple.predicate.event and not simple.mixed_dates, proof,
            values, () if simple.mixed_dates else simple.dates, simple.places, lead, simple.now,
            predicate=_place_of_predicate(text, parts.text, simple),
        )  # fmt: skip

    def _lead(self, parts: Parts, simple: Simple) -> str | None:
        """Return the lead as it is kept in front of the clause; None where it leans on other text."""
        lead = tidy(parts.text[slice(*simple.lead)])
        if not lead or re.match(
            r"(?:nhân dịp|cũng|\w+ (?:năm|tháng|ngày|tuần) sau|(?:gần|hơn|đúng|chỉ) .{0,20}sau|tại (?:cuộc|buổi|lễ|phiên|kỳ))",
            lead,
            re.IGNORECASE,
        ):
            return ""
        return None if DEICTIC.search(lead) or UNSURE.search(lead) or count_words(lead) > 16 else capital(lead)

    def _subject(self, bare: str) -> Subject | None:
        if not bare:
            return None
        document = re.fullmatch(phrase_pattern(DOCUMENT_HEADS), capital(bare))
        if document:
            full = self._names.document(bare)
            return Subject(full, self._first_with(full)) if full else None
        if _PRONOUN.fullmatch(bare):
            return Subject(self._person, self._sentences[:1]) if self._person else None
        generic = _GENERIC.match(bare)
        if generic and not is_named(bare):
            return self._titled(bare, generic[0])
        return Subject(bare) if is_named(bare) and not DEICTIC.search(bare) else None

    def _titled(self, bare: str, head: str) -> Subject | None:
        """Return the title's name for a bare head noun where the title begins with that head."""
        title = re.split(r"[:–—(]| - ", self._names.title)[0].strip()
        if bare == head and title.startswith(head) and is_named(title) and count_words(title) <= 8:
            return Subject(title, self._sentences[:1])
        return None

    def _first_with(self, name: str) -> tuple[Sentence, ...]:
        return tuple(s for s in self._sentences if name.lower() in s.text.lower())[:1]


def is_named(text: str) -> bool:
    """Return whether a proper name stands in the first five words (counted things may have it later)."""
    words = [word[0] for word in words_of(text) if word[0][0].isalnum()]
    if not words:
        return False
    limit = 12 if _QUANTITY_FIRST.match(text) else 6
    for index, word in enumerate(words[:limit]):
        if not is_name(word):
            continue
        if index > 0 or word.isupper() and len(word) > 1 or word in _SINGLE_NAMES or "-" in word:
            return True
        if len(words) > 1 and is_name(words[1]):
            return True
    return False


def stands_alone(text: str) -> bool:
    """Return whether a clause leans on nothing around it, is sure, and neither too long nor cut off."""
    words = count_words(text)
    return (
        4 <= words <= MAX_WORDS
        and not DEICTIC.search(text)
        and not UNSURE.search(text)
        and not _DANGLING.search(text.strip())
        and not re.search(r"[;:?!…\"“”«»\[\]]|\.\s", text)
        and text.count("(") == text.count(")")
        and is_told_apart(text)
    )


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


def _place_of_predicate(text: str, source: str, simple: Simple) -> int:
    said = simple.said or source[simple.predicate.start : simple.predicate.end]
    return max(0, text.find(said))


def _prefixed(subject: str, text: str, values: tuple[Mention, ...]) -> tuple[str, tuple[Mention, ...]]:
    shift = len(subject) + 1
    moved = tuple(replace(v, at=replace(v.at, start=v.at.start + shift, end=v.at.end + shift)) for v in values)
    return f"{subject} {text}", moved


def _person_of(title: str, sentences: tuple[Sentence, ...]) -> str:
    """Return the person whose life the article tells, from its title, or an empty string."""
    name = re.split(r"[:–—(,]| - ", title)[0].strip()
    match = _PERSON_TITLE.match(name)
    opening = " ".join(sentence.text for sentence in sentences[:6])[:900]
    if match and re.search(
        rf"{re.escape(match[1].strip())}[^.]{{0,60}}(?:sinh|\(\d|là (?:nhà|ca sĩ|tướng|một|họa|nhạc|bác|kỹ|giáo|vận))",
        opening,
    ):
        return name
    return ""
