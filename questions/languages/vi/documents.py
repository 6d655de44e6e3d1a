"""Names of agreements and other documents: where they begin, where they end, their number and their subject."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from questions.languages.vi.marks import Bounds, capital, inside, is_name, words_of
from questions.languages.vi.words import DOCUMENT_HEADS, EVENTS, STATES, phrase_pattern

_HEAD = re.compile(phrase_pattern(DOCUMENT_HEADS))
_LOWER_HEAD = re.compile(
    phrase_pattern(
        ["hiệp định", "hiệp ước", "nghị quyết", "công ước", "chương trình hợp tác", "thỏa thuận", "bản ghi nhớ"]
    )
)
_NUMBER = re.compile(r"(?:số |số: )?((?:[A-Za-zĐ]+/)?\d+(?:[/-][\w.-]+)+|\d{1,4}(?= về)|[A-Z]+/\d+(?:/\d+)+)")
_NUMBER_BEHIND = re.compile(r" số (\d+/(?:19|20)\d\d/[\w.-]+)$")  # "Luật Giáo dục số 43/2019/QH14"
_FINITE = re.compile(
    phrase_pattern([
        "đã", "được", "bị", "có hiệu lực", "có", "gồm", "bao gồm", "nhằm", "là", "quy định", "khẳng định", "cho phép", "đánh dấu", "ra đời", "chính thức",
        "vào", "lần đầu", "nêu", "để", "trong đó", "do", "sẽ", "đề ra", "xác định", "thay thế", "cùng", "từ", "kể từ", "còn", "cũng", "theo", "thì", "nhân",
        "tuyên bố", "mở", "tạo", "giúp", "ghi nhận", "trong", "hết hiệu lực", "phát sinh", "bàn", "chấm dứt", "công nhận", "đặt", "kết thúc", "vẫn", "không",
        "viết tắt", "hay", "hoặc", "tức", "đính kèm", "đề ngày", "năm", "trước", "sau", "khi", "ngày", "trở thành", "bên lề", "như", "chỉ", "mang", "lập",
    ])
)  # fmt: skip
_VERB = re.compile(
    phrase_pattern((EVENTS | STATES) - {"hợp tác", "phối hợp", "đầu tư", "hỗ trợ", "mở", "cấm", "đào tạo"})
)
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|một số|nhiều|mọi|hai|ba|bốn|năm|sáu|\d+)\s$", re.IGNORECASE)
_ORGANISATION = re.compile(r"(?:Tổ chức|Khối|Liên minh|Cơ quan) $")
_BEHIND = re.compile(
    r"(?:này|đó|thì|mà|nên|nhưng|song|tới|đến|bằng|lên|ra|hơn|gần|cũng|lần|bởi|dựa|qua|thông|quy|không|chưa|sớm|đúng|giai đoạn|thế)(?!\w)"
)
# Bodies of which only the first word has a capital: "Nghị định 71/2020/NĐ-CP của Chính phủ".
_BODY = re.compile(r"(?:Chính phủ|Quốc hội|Nhà nước)(?!\w)")
# "Bản ghi nhớ về hợp tác giai đoạn 2023 – 2028".
_PERIOD = re.compile(r"\d{4} [-–] \d{4}(?!\d)")
_LINKS = {"về", "giữa", "của", "và", "với", "số", "chung", "khung", "cho", "tại", "đối", "trên", "ở"}
_STOPS = {",", ";", ":", ".", "?", "!", "(", "[", "–", "—", "“", "«", '"', "…", ")"}


@dataclass(frozen=True, slots=True)
class Document:
    """A document named in a text: bounds, full name, head noun, number, and what it is about."""

    start: int
    end: int
    name: str
    head: str
    number: str = ""
    topic: str = ""

    @property
    def full(self) -> bool:
        """Return whether the name tells this document from others of its kind."""
        beyond = self.name[len(self.head) :].split()
        return bool(self.number or self.topic) or any(is_name(word) for word in beyond)


def find_documents(text: str, atoms: list[Bounds]) -> Iterator[Document]:
    """Yield the documents named in a text, those inside quotations left out."""
    position = 0
    while match := _next_head(text, position):
        position = match.end()
        if inside(match.start(), atoms):
            continue
        if _ORGANISATION.search(text, 0, match.start()):
            continue
        if match[0][0].islower() and (
            _SEVERAL.search(text, 0, match.start()) or text.startswith(" của", match.end())
        ):
            continue
        end = _end(text, match, atoms)
        if end == match.end() and match[0][0].islower():
            continue
        position = max(end, match.end())
        if _goes_on(text, end):
            continue
        yield _document(text, match.start(), end, match[0])


def _goes_on(text: str, end: int) -> bool:
    """Return whether a name seems to go on behind its end: "Hiệp ước Hợp" + "nhất", "các Cộng" + "đồng"."""
    following = next(words_of(text, end), None)
    if following is None or not following[0][0].islower() or not is_name(text[text.rfind(" ", 0, end) + 1 : end]):
        return False
    at = following.start()
    return not (
        following[0] in _LINKS or _FINITE.match(text, at) or _VERB.match(text, at) or _BEHIND.match(text, at)
    )


def _next_head(text: str, position: int) -> re.Match[str] | None:
    found = [m for m in (_HEAD.search(text, position), _LOWER_HEAD.search(text, position)) if m]
    return min(found, key=lambda match: match.start(), default=None)


def _document(text: str, start: int, end: int, head: str) -> Document:
    name = text[start:end].strip(" -–")
    number = _NUMBER.match(name, len(head) + 1) or _NUMBER_BEHIND.search(name)
    about = re.search(r"(?<!\w)về (?=\w)", name)
    topic = name[about.end() :] if about else ""
    return Document(start, start + len(name), capital(name), capital(head), number[1] if number else "", topic)


def _end(text: str, head: re.Match[str], atoms: list[Bounds]) -> int:
    """Return where the name that begins with a head ends."""
    position = end = head.end()
    about = False
    lower_head = head[0].islower()
    for word in words_of(text, position):
        said = word[0]
        if _PERIOD.match(text, word.start() - 5):
            continue
        atom = inside(word.start(), atoms)
        if atom or said in _STOPS or _stops(text, word, about):
            break
        if said in ("-", "–") and text[word.start() - 1 : word.start()] == " ":
            break
        if (
            not about
            and not lower_head
            and not (is_name(said) or said[0].isdigit() or said in _LINKS or said in ("-", "–"))
            and not _adjective_ahead(text, word.start())
        ):
            break
        about = about or said in ("về", "giữa")
        if said not in _LINKS:
            end = word.end()
    body = _BODY.match(text, text.rfind(" ", 0, end) + 1)
    return max(end, body.end()) if body else end


def _stops(text: str, word: re.Match[str], about: bool) -> bool:
    finite = _FINITE.match(text, word.start())
    if word[0] == "tại":
        return not re.match(
            r"tại (?:Liên|LHQ|ASEAN|Đại hội|Ủy|các|khu|Việt Nam|Đông|châu|vùng)", text[word.start() :]
        )
    if word[0] == "và":
        return bool(_HEAD.match(text, word.end() + 1) or _FINITE.match(text, word.end() + 1))
    if (
        finite
        and about
        and finite[0]
        in ("cùng", "lập", "mở", "đặt", "bàn", "công nhận", "chấm dứt", "trên", "trước", "trong", "từ", "cho phép")
    ):
        return False
    return bool(finite)


def _adjective_ahead(text: str, position: int) -> bool:
    """Return whether lower-case words lead, within five, to what makes a name full ("hợp tác giữa", "khung về")."""
    if _VERB.match(text, position):
        return False
    for count, word in enumerate(words_of(text, position)):
        if count > 4 or word[0] in _STOPS or word[0] == "và" or _FINITE.match(text, word.start()):
            return False
        if word[0] in ("về", "giữa", "số") or is_name(word[0]) or re.fullmatch(r"[12]\d{3}", word[0]):
            return True
    return False
