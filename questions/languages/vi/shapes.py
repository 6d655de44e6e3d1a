"""Whether a line is a whole sentence: a subject, a verb, a comma behind the date in front."""

import re

from questions.languages.vi.fronts import Front
from questions.languages.vi.marks import separators
from questions.languages.vi.parts import Parts
from questions.languages.vi.predicates import COMPOUND, Predicate, find_predicate
from questions.languages.vi.words import CAPITALS, EVENTS, OTHER_VERBS, STATES, phrase_pattern

PREPOSITION = re.compile(
    r"(?:tại|ở|trong|với|từ|theo|về|qua|trên|dưới|giữa|cùng|bằng|vì|do|đến|được|bị|để|khi|sau|trước|nhân)(?!\w)",
    re.IGNORECASE,
)
# "Trên đảo có 412 hộ" is whole without a subject.
_THERE_ARE = re.compile(
    r"(?:(?:tại|ở|trên|trong|dưới|quanh) [^,;.]{2,60}? (?:hiện |đã |còn )?)?có (?:(?:hơn|gần|khoảng|trên|tất cả) )?\d",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(phrase_pattern(EVENTS | STATES | OTHER_VERBS) + r"(?! xã)")
HAS_VERB = re.compile(
    phrase_pattern(EVENTS | STATES | OTHER_VERBS)
    + r"|(?<!\w)(?:đã|được|bị|là|có|sẽ|đang|vẫn|từng|tiếp tục|tăng|giảm|dao động|xấp xỉ|đứng|lan|chảy|dời|đoạt|giao dịch|thực hiện|mở)(?!\w)"
)
# Who or what a sentence is about, behind words that open it: a name, a pronoun, a single noun.
_SUBJECT = re.compile(rf"(?:(?:ông|bà|anh|chị|cô|họ|nó|\w+) (?!\w)|[\w ]*?[{CAPITALS}][\w ]*)$")
# A line that opens with a bare year.
LINE_YEAR = re.compile(r"\d{4} (?!ngày|tháng|mùa)(?=[^\W\d_])")
# What may stand before a date in front of its sentence.
_IN_FRONT = re.compile(
    r"(?:(?:vào|trong|từ|đến|tới|ngay|khoảng|hôm|sáng|chiều|tối|đêm|cuối|đầu|giữa|kể từ|tính đến|trước|sau|cho|rạng|trưa|mùa \w+) )*",
    re.IGNORECASE,
)
# What may follow a date in front where no comma stands.
_GOES_ON = re.compile(
    r"\s(?:tại|ở|là|của|khi|và|đến|tới|trở|theo|nhân|trong|dưới|với|sau|trước|thì|có|nay|vừa qua|vừa rồi|hằng năm|hàng năm|cùng (?:năm|tháng)|–|-)(?!\w)|\s\(|[,:.;)]|$"
)
_NOW_IS = re.compile(r"(?:hiện|nay|nguyên|vốn)(?: nay| đang| tại)? là(?!\w)")
_ASIDES = ("thành lập", "sáng lập", "thiết lập", "sinh", "ra đời", "xây dựng", "khởi công")
_JOINED = re.compile(r"(?:và|nhưng) ")
_THEN = re.compile(
    r"(?:\w+ )?(?:năm|tháng|ngày) [^,;]{1,20} thì ", re.IGNORECASE
)  # "Năm 1925 thì mở trường": who?


def is_sentence(parts: Parts, front: Front, predicate: Predicate | None) -> bool:
    """Return whether a subject and a verb follow what stands in front: "Xây dựng nhà tù …" has none."""
    text, start = parts.text, front.start
    if any(_THERE_ARE.match(text, place) for place in (start, front.lead[0])):
        return True
    begins = PREPOSITION.match(text, start) or _JOINED.match(text, start)
    then = _THEN.match(text)
    begins = begins or (then and HAS_VERB.match(text, then.end()))
    begins = begins or (predicate is not None and predicate.start <= start)
    end = len(text.rstrip(" .;"))
    return not begins and bool(HAS_VERB.search(text, start)) and not lacks_subject(parts, start, end)


def lacks_subject(parts: Parts, start: int, end: int) -> bool:
    """Return whether a line begins with its verb, "Xây dựng nhà tù …", and no "Xuất khẩu thủy sản đạt …".

    One that only opens a sentence has the subject behind it: "Sinh ra tại Huế, bà lấy bằng …".
    """
    lower = parts.text[start : start + 1].lower() + parts.text[start + 1 : end]
    begins = _VERB_FIRST.match(lower)
    if begins is None or COMPOUND.match(lower):
        return False
    comma = next((p for p, mark in separators(parts.text, start, end, parts.atoms) if mark == ","), end)
    if find_predicate(parts.text, start + begins.end(), comma, parts.atoms) is not None:
        return False
    behind = find_predicate(parts.text, comma + 1, end, parts.atoms)
    if behind is None:
        return True
    last = parts.text.rfind(", ", comma, behind.start)  # "Nằm ở hai huyện A, B, vườn quốc gia có …"
    return not _SUBJECT.match(parts.text, last + 2, behind.start)


def lacks_comma(parts: Parts) -> bool:
    """Return whether a date in front runs into what follows: "Năm 1939 Đức xâm lược …"."""
    first = next((date for date in parts.dates if _IN_FRONT.fullmatch(parts.text, 0, date.start)), None)
    return first is not None and not LINE_YEAR.match(parts.text) and not _GOES_ON.match(parts.text, first.end)


def is_aside(parts: Parts, start: int, predicate: Predicate) -> bool:
    """Return whether the only verb stands in an aside: "Công ty A, thành lập năm 1954, công ty lớn nhất nước"."""
    text, end = parts.text, len(parts.text.rstrip(" .;"))
    opens = predicate.start > start and text[: predicate.start].rstrip().endswith(",")
    if opens and _NOW_IS.match(text, predicate.start):  # "giám mục Long, hiện đang là Giám mục Vinh"
        return find_predicate(text, predicate.end, end, parts.atoms) is None
    if predicate.verb not in _ASIDES or not opens:
        return False
    comma = next((p for p, mark in separators(text, predicate.end, end, parts.atoms) if mark == ","), None)
    return comma is not None and find_predicate(text, comma + 1, end, parts.atoms) is None
