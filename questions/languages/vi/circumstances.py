"""Whether a date or a place of a sentence is when or where its event was."""

import re

from questions.languages.vi.predicates import Predicate
from questions.reading import Mention

_SEAT = re.compile(
    r"(?<!\w)(?:trụ sở(?: chính)?|đóng đô|kinh đô|thủ phủ|tỉnh lỵ|tòa soạn)(?: [^,;]{0,40})? (?:tại|ở) $"
)
# Words behind which a place may belong to something else: "hội nghị của Đức ở Lyon".
_OF_ANOTHER = re.compile(
    r"[,;()]|(?<!\w)(?:của|với|cho|về|trên|trong|ở|tại|và|khi|mà|do|để|từ|đến|sang|theo|cùng)(?!\w)"
)
# An award for a year, which may be given in the next one: "nhận Quả bóng đồng châu Á năm 2005".
_AWARD = re.compile(
    r"(?:danh hiệu|giải|giải thưởng|quả bóng|chiếc giày|cầu thủ)(?: [^\s,;()]+){1,9}(?<! vào)(?<! từ)(?<! trong)(?<! ngày) $",
    re.IGNORECASE,
)
# "ký năm 1982 sau mười năm thương thảo"
_OTHER_TIME = re.compile(r" (?:ngay |chỉ )?(?:sau|trước) (?!Công)(?!công)")
# "vào khoảng 19 giờ ngày 5/10/2017"
_AT_THE_HOUR = re.compile(r"\d ?(?:giờ|h)(?: ?\d+(?: phút)?)?(?: sáng| trưa| chiều| tối| đêm)?,? $")
# "chuyển đến câu lạc bộ mới sau 3 năm chơi cho câu lạc bộ cũ", "ký hợp đồng và giúp đội giành ngôi á quân",
# "điều trị trong 2 tháng", "làm Bộ trưởng 2 nhiệm kỳ"
_SINCE = re.compile(
    r" và (?:giúp|đưa) |(?:^| )(?:giữ chức|giữ vai trò|đảm nhiệm|làm việc) |(?:^| )\S+ nhiệm kỳ(?!\w)| (?:sau|trước|trong|suốt)(?: hơn| gần| khoảng| vòng| suốt)* (?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:năm|tháng|ngày|tuần|mùa|thập niên|thế kỷ)(?!\w)"
)
_LED = re.compile(r"(?:^|[.;] )(?:Tại|Ở) (?!đây|đó|nơi)[^,.;]{2,60}, ")


def is_when(date: Mention, predicate: Predicate | None) -> bool:
    """Return whether a date without a year tells when something happened: it stands in front, or behind the verb."""
    if predicate is None or not predicate.event:
        return False
    return date.at.start < predicate.start or date.at.start - predicate.end == 1


def may_move(before: str, after: str) -> bool:
    """Return whether a date between two texts may be told at another place of its clause and stays the time of its event."""
    return not (_AWARD.search(before) or _AT_THE_HOUR.search(before) or _OTHER_TIME.match(after))


def has_own_time(text: str) -> bool:
    """Return whether a text has a clause or a time of its own, to which a date at its end would belong."""
    return " mà " in text or bool(_SINCE.search(text))


def is_place_asked(text: str, place: Mention, predicate: Predicate | None, shown: str) -> bool:
    """Return whether a place is where the event was, and no sentence opens with a place in which that may have been, too."""
    return (is_seat(text, place) or _is_where(text, place, predicate)) and not _LED.search(shown)


def _is_where(text: str, place: Mention, predicate: Predicate | None) -> bool:
    """Return whether a place is where the sentence's event was: in front, or nothing of another one between the two."""
    if predicate is None or predicate.end > place.at.start:
        return predicate is not None and place.at.end <= predicate.start
    between = text[predicate.end : place.at.start].rsplit(" ", 2)[0]
    return not _OF_ANOTHER.search(between)


def is_seat(text: str, place: Mention) -> bool:
    """Return whether a place is where a body has its seat: "đặt trụ sở tại Măng Tơ"."""
    return bool(_SEAT.search(text, 0, place.at.start))
