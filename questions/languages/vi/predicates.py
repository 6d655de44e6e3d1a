"""Where the predicate of a Vietnamese clause begins: the first verb that is no part of a name or a noun."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from questions.languages.vi.marks import Bounds, inside, is_name, words_of
from questions.languages.vi.words import AUXILIARIES, COMPOUNDS, EVENTS, OTHER_VERBS, STATES, phrase_pattern

_VERB = re.compile(phrase_pattern(EVENTS | STATES | OTHER_VERBS))
_EVENT = re.compile(phrase_pattern(EVENTS))
_AUXILIARY = re.compile(
    phrase_pattern(AUXILIARIES) + r"|(?<!\w)(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \w+)? lần(?= [^\W\d_])"
)
COMPOUND = re.compile(phrase_pattern(COMPOUNDS), re.IGNORECASE)
# After one of these a verb is a noun ("lễ ký kết", "Tổng Thư ký", "việc thành lập").
_NOMINAL = re.compile(
    r"(?<!\w)(?:lễ|việc|sự|cuộc|quá trình|buổi|công tác|hoạt động|chương trình|kế hoạch|quan hệ|ban|nhà|người|chuyến|vụ|trận|mức|số|kết quả|thời gian|thư|chữ|tiền|vốn|phí|năng lực|"
    r"các|những|mọi|nhiều|một|mỗi|từng|tổng|cơ quan|công ty|đơn vị|ngành|hệ thống|trung tâm|viện|đội|đoàn|ủy ban|hội đồng|phong trào|chính sách|mạng lưới|khả năng|tiềm năng|nhu cầu|giá trị|lượng|"
    r"sản lượng|kim ngạch|trị giá|giá trị|khối lượng|hàng hóa|hàng hoá|nông sản|thủy sản|gạo|xuất|doanh thu|lợi nhuận|thị trường|tổng vốn|thi|hợp tác|đối tác|tổng kết|quyền|lực lượng|của|về|để|cho|với|và|hoặc|trong|khi|sau khi|trước khi|từ khi|nhằm|hội|chiến dịch|hội nghị|(?<!hoa )(?<!nhĩ )(?<!bắc )(?<!trung )(?<!nam )kỳ|lần|bộ|mô hình|dự án|đề án|giải|(?<!thứ )(?:hai|ba|bốn)|"
    r"đại diện|thành viên|nước|đường|dây chuyền|máy|tàu|xe|giống|cấp|trường|lớp|khóa|khu|vùng|cảng|bảo tàng|nhà máy|thế hệ|vị trí|chức|lịch|nguồn|ngày|nơi|phiên|hồ sơ|quy mô|diện tích|giấy|tốc độ|mục tiêu|"
    r"cách|tính|ý|tiêu chuẩn|điều kiện|thị trường|ngân sách|chi phí|thành phố|tỉnh)\s$",
    re.IGNORECASE,
)  # fmt: skip
# What a body does: "Quốc hội thông qua", "Công ty ký", "UBND tỉnh phê duyệt".
_BODY = re.compile(
    r"(?<!\w)(?:quốc hội|nhà nước|(?:ubnd|hđnd) (?:tỉnh|thành phố|huyện)|(?<!ban )(?<!trung )(?:ủy ban|uỷ ban)|hội đồng|đại hội|hội nghị|ban tổ chức|viện|cục|sở|bộ|công ty|"
    r"tập đoàn|ngân hàng|hội|liên đoàn|đoàn|đội|nhà trường|trường|thành phố|tỉnh|nước|mặt trận)\s$",
    re.IGNORECASE,
)
_ACTS = frozenset((
    "thông qua", "phê chuẩn", "phê duyệt", "ban hành", "công bố", "ký", "kí", "bầu", "trao", "trao tặng", "tặng", "giành", "đoạt", "khánh thành",
    "quyết định", "tuyên bố", "công nhận", "phát động", "bế mạc", "nhất trí", "bàn giao", "gia nhập", "rút khỏi", "thắng", "họp",
))  # fmt: skip
_NOUN_OF_ORGANISATION = re.compile(
    r"tổ chức (?=[A-ZĐ]|chuyên môn|quốc tế|thành viên|phi chính phủ|này|khu vực|của|thuộc|và|duy nhất|trong)"
)
_TWO_WORDS = re.compile(r"\w+ \w+")
_MEASURE = re.compile(
    r"(?:(?:khoảng|hơn|gần|trên|tới|chừng|trung bình|tối đa|nhất)\s)?(?:\d|hai |ba |bốn |năm |sáu |bảy |tám |chín |mười |[^\d,]{2,40} \d)"
)


@dataclass(frozen=True, slots=True)
class Predicate:
    """A predicate: where it begins (auxiliaries included), where its verb ends, the verb, and what kind it is."""

    start: int
    end: int
    verb: str
    event: bool


def find_predicate(text: str, start: int, end: int, atoms: Sequence[Bounds]) -> Predicate | None:
    """Return the first predicate of ``text[start:end]``, or None."""
    position = start
    for word in words_of(text, start, end):
        if word.start() < position or inside(word.start(), atoms):
            continue
        compound = COMPOUND.match(text, word.start(), end) or _name_of_verbs(text, word, end)
        if compound:
            position = compound.end()
            continue
        found = predicate_at(text, word.start(), end, atoms)
        if found and not (_NOMINAL.search(text, start, word.start()) and not _acts(text, start, found)):
            return found
        position = word.end()
    return None


def _acts(text: str, start: int, found: Predicate) -> bool:
    """Return whether a verb tells what the body in front of it did, and is no part of a longer noun."""
    return found.verb in _ACTS and bool(_BODY.search(text, start, found.start))


def _name_of_verbs(text: str, word: re.Match[str], end: int) -> re.Match[str] | None:
    """Return the two words of ``Đào tạo`` in a name: a verb that begins with a capital is none."""
    if not is_name(word[0]):
        return None
    match = _TWO_WORDS.match(text, word.start(), end)
    return match if match and _VERB.fullmatch(match[0].lower()) else None


def predicate_at(text: str, start: int, end: int, atoms: Sequence[Bounds]) -> Predicate | None:
    """Return the predicate that begins right at ``start``, auxiliaries first, or None."""
    position, passive, helped = start, False, False
    while match := _AUXILIARY.match(text, position, end):
        if (
            _EVENT.match(text, position, end)
            and not _AUXILIARY.match(text, _after(text, match.end()), end)
            and not (_VERB.match(text, _after(text, match.end()), end))
        ):
            break
        passive, helped = passive or match[0] in ("được", "bị"), True
        position = _after(text, match.end())
    verb = _VERB.match(text, position, end)
    if verb and not _is_noun(text, verb, helped) and _fits(text, verb, end):
        return Predicate(
            start, verb.end(), verb[0], bool(_EVENT.fullmatch(verb[0])) and not inside(verb.start(), atoms)
        )
    if passive:
        return _behind_agent(text, start, position, end, atoms)
    return None


def _behind_agent(text: str, start: int, position: int, end: int, atoms: Sequence[Bounds]) -> Predicate | None:
    """Return the predicate of ``được X ký``: the verb stands behind the one who acts."""
    for count, word in enumerate(words_of(text, position, end)):
        if count > 16 or word[0] in (",", ";", ":", "."):
            return None
        verb = _EVENT.match(text, word.start(), end)
        nominal = inside(word.start(), atoms) or _NOMINAL.search(text, position, word.start())
        if verb and not nominal and not _is_noun(text, verb, helped=False):
            return Predicate(start, verb.end(), verb[0], event=True)
    return None


def _fits(text: str, verb: re.Match[str], end: int) -> bool:
    """Return whether what follows suits the verb: a measure needs a number, "mất" is no part of "chạy mất"."""
    after = text[verb.end() : end].lstrip()
    if verb[0] in ("dài", "rộng", "cao", "sâu", "nặng", "cách"):
        return bool(_MEASURE.match(after))
    if verb[0] == "hợp tác":
        return not after.startswith("xã")
    if verb[0] == "mất":
        return not after or bool(re.match(r"(?:ngày|năm|tháng|tại|ở|vào|vì|do|khi|lúc|sau|đột ngột|\d)", after))
    return True


def _is_noun(text: str, verb: re.Match[str], helped: bool) -> bool:
    if verb[0] == "tổ chức" and not helped:
        return bool(_NOUN_OF_ORGANISATION.match(text, verb.start()))
    before = text[max(0, verb.start() - 12) : verb.start()]
    if verb[0] == "ký" and before.endswith(("hư ", "Thư ", "chữ ", "nhật ")):
        return True
    return is_name(verb[0])


def _after(text: str, position: int) -> int:
    return position + 1 if text[position : position + 1] == " " else position
