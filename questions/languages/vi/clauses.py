"""A Vietnamese sentence taken apart into clauses that stand alone, or into nothing where that is not safe."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from questions.languages.vi.circumstances import may_move
from questions.languages.vi.fronts import Front, read_front
from questions.languages.vi.marks import Bounds, inside, is_name, separators, skip_marks
from questions.languages.vi.parts import Parts
from questions.languages.vi.places import end_of_country, place_at
from questions.languages.vi.predicates import Predicate, find_predicate, predicate_at
from questions.languages.vi.words import BALLAST, CAPITALS, NO_APPOSITION, PAIRED, TAIL
from questions.reading import Mention

_PREPOSITION = re.compile(
    r"(?:,\s)?(?:(?:ngay |chính thức )?(?:vào|trong|từ|kể từ|hôm|ngay|đúng)(?: dịp| đúng| rạng sáng| sáng| trưa| chiều| tối| đêm)?|,)\s?$",
    re.IGNORECASE,
)
# Right before a date one of these makes the date a part of a name or a plan, not the time of what happened.
_ATTRIBUTE = re.compile(
    r"(?:kế hoạch|mùa|vụ|niên vụ|chỉ tiêu|ngân sách|dự toán|nhiệm vụ|mục tiêu|chương trình|dân số|điều tra|quy hoạch|giải|cúp|kỳ|tổng kết|mùa giải|trận|"
    r"bản|phiên bản|sửa đổi|thiên niên kỷ|giai đoạn|so với|bằng|của|cho|hơn|kém|khóa|cách mạng|chiến dịch|hội thi|cuối|đầu|giữa|trước|sau|khoảng|cùng kỳ|tính đến|đến|tới)\s$",
    re.IGNORECASE,
)
_CONTRAST = re.compile(r", (?:còn|nhưng|trong khi) (?=[^\W\d_])")
_DEFINITION = re.compile(
    r" (?:một )?(?:bản |bộ |cuộc )?(?:hiệp ước|hiệp định|công ước|thỏa thuận|văn kiện|hội nghị|phim|trận đánh|chiến dịch|trường đại học|tổ chức) (?=được |diễn ra |thành lập )"
)
_COUNTING = ("có", "gồm", "bao gồm", "gồm có", "chia thành", "phân thành")
# A share or a change is one of what stands before, "4 thị trường hàng đầu, chiếm 54,6%", with its time.
_SHARES = ("chiếm", "đạt", "tăng", "giảm")
# "… kế thừa Bảo tàng A do B xây dựng và hoạt động": what is joined behind these belongs to A.
_OF_ANOTHER = re.compile(r"\b(?:do|mà|khi|kể từ|trên cơ sở|kế thừa|[Ll]ễ công bố|cho phép|quyền|cơ hội)\b")
_EXCEPT = re.compile(r"(?:ngoại trừ|trừ|không kể|chưa kể|nếu|chỉ trừ|nhưng)(?!\w)")
_LEFT_OVER = re.compile(r" (?:(?:đã|đang|từng|cũng|vẫn|còn|chỉ|mới|vừa) )+$")
_ITEMS = re.compile(r"[,;] (?:và )?| và ")
_LISTED = ("lĩnh vực", "mặt", "nước", "quốc gia", "thành viên")
_AND_NAME = re.compile(rf", và (?=[{CAPITALS}])")
_AND = re.compile(r"\s(?:và|rồi|đồng thời|cũng như)\s(?=\w)")
_STRONG = frozenset("là có gồm được đã bị đạt chiếm".split()) | {
    "trở thành", "bao gồm", "khẳng định", "nhấn mạnh", "kêu gọi",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Simple:
    """One predicate with its subject, as offsets into a sentence; what stood around it is told apart.

    ``said`` is a verb that the sentence leaves out ("diễn ra", "được ký").
    """

    subject: Bounds
    predicate: Predicate
    rest: tuple[Bounds, ...]
    dates: tuple[Mention, ...] = ()
    places: tuple[Mention, ...] = ()
    lead: Bounds = (0, 0)
    now: bool = False
    whole: bool = True
    mixed_dates: bool = False
    said: str = ""


def simple_clauses(parts: Parts) -> Iterator[Simple]:
    """Yield the clauses of a sentence, each with one predicate."""
    cuts = [p for p, mark in separators(parts.text, 0, len(parts.text), parts.atoms) if _cuts(parts, p, mark)]
    start = 0
    for end in [*cuts, len(parts.text.rstrip(" .!…/"))]:
        # "Sản lượng cá ngừ đạt …, trong đó A đạt …; B đạt …": what B yields, and when, stands before.
        if end > start and not (parts.text[start - 1 : start] == ";" and "trong đó" in parts.text[:start]):
            yield from _piece(parts, start, end)
        start = end + 1


def _cuts(parts: Parts, position: int, mark: str) -> bool:
    """Return whether a mark parts two statements: a semicolon, a colon but behind a date, ``, còn``, ``, và`` + name."""
    if mark == ":":
        return not any(date.end == position for date in parts.dates)
    if mark == ";" or _CONTRAST.match(parts.text, position):
        return True
    joined = _AND_NAME.match(parts.text, position)
    return bool(joined) and find_predicate(parts.text, 0, position, parts.atoms) is not None


def _piece(parts: Parts, start: int, end: int) -> Iterator[Simple]:
    front = read_front(parts, start, end)
    if front is None:
        return
    found = find_predicate(parts.text, front.start, end, parts.atoms)
    if found is None:
        return
    if (
        found.start == front.start
        and found.verb == "có"
        and any(q.start == found.end + 1 for q in parts.quantities)
    ):
        # "Có 35 cơ quan … hợp tác": what exists is the subject of what it does.
        front = replace(front, start=found.end + 1)
        found = find_predicate(parts.text, front.start, end, parts.atoms)
        if found is None:
            return
    found = _with_auxiliaries(parts, front.start, found)
    subject = (front.start, found.start)
    found = _defined(parts, found, end)
    aside = _aside(parts, front.start, found, end)
    if aside:
        subject, found = aside
    while found is not None:
        stop, following, whole = _cut(parts, found, end)
        clause = _with_adjuncts(parts, front, subject, found, stop)
        whole = whole and (stop < end or not leads_to_list(parts, stop))
        yield replace(clause, whole=clause.whole and whole)
        found = following


def _with_auxiliaries(parts: Parts, start: int, found: Predicate) -> Predicate:
    """Return the predicate with the ``đã`` that was left at the end of the subject."""
    left = _LEFT_OVER.search(parts.text, start, found.start)
    return replace(found, start=left.start() + 1) if left else found


def leads_to_list(parts: Parts, end: int) -> bool:
    """Return whether a colon cuts a statement off (``với ý đồ:``) that does not end with what is counted."""
    if parts.text[end : end + 1] != ":":
        return False
    counted = next((q for q in parts.quantities if 0 <= end - q.end <= 30), None)
    if counted is None:
        return not parts.text[:end].endswith(_LISTED)
    items = [item for item in _ITEMS.split(parts.text[end + 1 :].rstrip(" .")) if item.strip()]
    return 2 <= len(items) != counted.value


def _defined(parts: Parts, found: Predicate, end: int) -> Predicate:
    """Return ``được ký`` for ``X là một hiệp ước được ký …``: what X is gives way to what happened to it."""
    match = _DEFINITION.match(parts.text, found.end, end) if found.verb == "là" else None
    inner = predicate_at(parts.text, match.end(), end, parts.atoms) if match else None
    return inner if inner and inner.event else found


def _aside(parts: Parts, start: int, found: Predicate, end: int) -> tuple[Bounds, Predicate] | None:
    """Return subject and predicate of ``X, văn kiện …, chỉ có năm điều``: what stands between the commas is left out."""
    commas = [p for p, mark in separators(parts.text, start, end, parts.atoms) if mark == ","]
    if len(commas) < 2 or not commas[0] < found.start or is_name(parts.text[commas[0] + 2 :]):
        return None
    if NO_APPOSITION.match(parts.text, commas[0] + 2):
        return None
    for comma in commas[1:]:
        predicate = predicate_at(parts.text, skip_marks(parts.text, comma), end, parts.atoms)
        if predicate:
            return (start, commas[0]), predicate
    return None


def _cut(parts: Parts, found: Predicate, end: int) -> tuple[int, Predicate | None, bool]:
    """Return where the predicate's own words end, the next predicate of the same subject, and whether all is well."""
    text = parts.text
    dated = _after_date(parts, found, end)
    if dated:
        return dated
    limit, following = _joined_predicate(parts, found.end, end) or (end, None)
    ballast = BALLAST.search(text, found.end, limit)
    if ballast and inside(ballast.start(), parts.atoms) is None:
        limit = ballast.start()
    for position, mark in separators(text, found.end, limit, parts.atoms):
        after = skip_marks(text, position + 1)
        if _is_date_tail(parts, after, limit):
            continue
        second = None if TAIL.match(text[after:end]) else predicate_at(text, after, end, parts.atoms)
        if second:
            return position, None if found.verb == "là" and second.verb in _SHARES else second, True
        counting = found.verb in _COUNTING and _counts_on(parts, found.end, position, after)
        whole = counting or _closed(parts, found.end, position)
        if _EXCEPT.match(text, after):
            return position, None, False
        return position, None, whole or bool(TAIL.match(text[after:end])) or mark in "–—"
    return limit, following, True


def _after_date(parts: Parts, found: Predicate, end: int) -> tuple[int, Predicate, bool] | None:
    """Return the cut behind the date of ``được xây dựng vào năm 1974 bao gồm 120 căn hộ``."""
    for date in parts.dates_between(found.end, end) if found.event else ():
        following = predicate_at(parts.text, skip_marks(parts.text, date.end), end, parts.atoms)
        if following and following.verb in _COUNTING and parts.text[date.end] == " ":
            return date.end, following, True
    return None


def _joined_predicate(parts: Parts, start: int, end: int) -> tuple[int, Predicate] | None:
    """Return where ``và`` joins a second predicate, and that predicate."""
    for match in _AND.finditer(parts.text, start, end):
        if inside(match.start(), parts.atoms) or _OF_ANOTHER.search(parts.text, start, match.start()):
            continue
        found = predicate_at(parts.text, match.end(), end, parts.atoms)
        if found and (found.event or found.verb in _STRONG or found.start < found.end - len(found.verb)):
            return match.start(), found
    return None


def _closed(parts: Parts, start: int, comma: int) -> bool:
    """Return whether a date, a place or a measure ends right before a comma, so that nothing is cut off there."""
    if any(start <= d.start and d.end == comma for d in parts.dates):
        return True
    if any(
        start <= begin and end == comma and parts.text[begin - 4 : begin].strip(" ,") in ("tại", "ở")
        for begin, end in parts.atoms
    ):
        return True
    quantity = next((q for q in reversed(parts.quantities) if start <= q.start and q.end <= comma), None)
    if quantity is None or PAIRED.match(parts.text, comma):
        return False
    return len(parts.text[quantity.end : comma].split()) <= 2


def _counts_on(parts: Parts, start: int, comma: int, after: int) -> bool:
    """Return whether a comma stands between two counted things: ``7 chương, 55 điều``."""
    return any(start <= q.start < comma for q in parts.quantities) and any(
        q.start == after for q in parts.quantities
    )


def _is_date_tail(parts: Parts, after: int, limit: int) -> bool:
    lead = re.match(r"(?:vào |ngay |đúng )?", parts.text[after:limit])
    begin = after + (lead.end() if lead else 0)
    return any(d.start == begin for d in parts.dates) or place_at(parts.text, after, 0) is not None


def _with_adjuncts(parts: Parts, front: Front, subject: Bounds, found: Predicate, stop: int) -> Simple:
    """Return the clause with its dates and places taken out of the rest."""
    rest_dates = parts.dates_between(found.end, stop)
    kept: tuple[Bounds, ...] = ((found.start, stop),)
    dates, places, whole = front.dates, front.places, True
    if len(rest_dates) == 1 and not front.dates:
        taken = _date_bounds(parts, found, rest_dates[0], stop)
        if taken:
            lead = parts.text[taken[0] : rest_dates[0].start].strip(" ,").lower()
            lead = "" if lead in ("vào", "hôm", "trong") else lead
            vague = f"{lead} {rest_dates[0].vague}".strip()
            kept, dates = _without(kept, taken), (replace(rest_dates[0], vague=vague),)
            rest_dates = []
    place = _trailing_place(parts, kept) if found.event else None
    if place:
        kept, places = place[0], (*places, place[1])
    return Simple(
        subject,
        found,
        kept,
        dates,
        places,
        front.lead,
        front.now,
        whole=whole and bool(kept),
        mixed_dates=bool(rest_dates),
    )


def _date_bounds(parts: Parts, found: Predicate, date: Mention, stop: int) -> Bounds | None:
    """Return the date with its preposition where it may be taken out: at the end, behind the verb, or led in."""
    before = parts.text[found.end : date.start]
    if _ATTRIBUTE.search(before) or not may_move(parts.text[found.start : date.start], parts.text[date.end :]):
        return None
    led = _PREPOSITION.search(parts.text, found.end, date.start)
    at_end = (
        date.end >= stop or parts.text[date.end : date.end + 2] == ", " or _place_follows(parts, date.end, stop)
    )
    if not (at_end or led or not before.strip()):
        return None
    if "(" in before.rsplit(")", 1)[-1]:
        return None
    return (led.start() if led else date.start, date.end)


def _place_follows(parts: Parts, end: int, stop: int) -> bool:
    return place_at(parts.text, skip_marks(parts.text, end), 0) is not None and end < stop


def _trailing_place(parts: Parts, kept: tuple[Bounds, ...]) -> tuple[tuple[Bounds, ...], Mention] | None:
    """Return the pieces without the place at their very end, and that place."""
    last = next(((s, e) for s, e in reversed(kept) if parts.text[s:e].strip(" ,")), None)
    if last is None:
        return None
    stop = last[0] + len(parts.text[last[0] : last[1]].rstrip(" ,"))
    for match in re.finditer(r"(?<!\w)(?:tại|ở)\s", parts.text[last[0] : stop]):
        begin = last[0] + match.start()
        place = place_at(parts.text, begin, 0)
        if place and inside(begin, parts.atoms) is None and end_of_country(parts.text, place.end) >= stop:
            return (*[b for b in kept if b[1] <= last[0]], (last[0], begin)), place
    return None


def _without(kept: tuple[Bounds, ...], taken: Bounds) -> tuple[Bounds, ...]:
    pieces: list[Bounds] = []
    for start, end in kept:
        if start <= taken[0] and taken[1] <= end:
            pieces += [(start, taken[0]), (taken[1], end)]
        else:
            pieces.append((start, end))
    return tuple(pieces)
