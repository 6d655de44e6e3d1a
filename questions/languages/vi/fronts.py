"""What stands before the subject of a Vietnamese clause: connectives, dates, places, and other leads."""

import re
from dataclasses import dataclass, replace

from questions.languages.vi.marks import Bounds, is_name, separators, skip_marks
from questions.languages.vi.parts import Parts
from questions.languages.vi.places import end_of_country, place_at
from questions.languages.vi.predicates import find_predicate
from questions.languages.vi.words import CONNECTIVES, NOW, REPORTED
from questions.reading import Mention

_FRONT = re.compile(
    r"(?:vào|trong|từ|đến|tới|ngay|khoảng|tại|ở|trên|với|nhân|sau|trước|khi|để|theo|cùng|do|vì|nhờ|về|qua|dưới|ngoài|bên cạnh|giữa|bằng|"
    r"dù|mặc dù|tuy|bởi|nếu|kể từ|tính đến|tính từ|xuất phát|căn cứ|được sự|suốt|hơn|gần|chỉ|đúng|cuối|đầu|mùa|mỗi|hằng|hàng|lần|"
    r"\w+ (?:năm|tháng|ngày|thập kỷ|thế kỷ) sau)(?!\w)",
    re.IGNORECASE,
)


_ABOUT = re.compile(r"(?:hơn|gần|chỉ|đúng) \d", re.IGNORECASE)
_UNTIL_NOW = re.compile(r"(?:cho )?(?:đến|tới) nay, ")
_SOURCE = re.compile(r"Theo [^,]{3,90}(?:, thuộc [^,]{3,60})?, ")
_ELSEWHEN = re.compile(r"(?:sau|trước|từ|kể từ|khi|trước khi|sau khi)(?!\w)", re.IGNORECASE)
_AS_OF = re.compile(r"(?:tính )?(?:đến|tới)(?: hết| cuối| thời điểm| ngày)*\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the subject: dates, places, a lead that is neither, and where the subject begins."""

    start: int
    dates: tuple[Mention, ...] = ()
    places: tuple[Mention, ...] = ()
    lead: Bounds = (0, 0)
    now: bool = False


def read_front(parts: Parts, start: int, end: int) -> Front | None:
    """Return what stands before the subject of ``text[start:end]``; None for somebody's reported words."""
    text = parts.text
    front = Front(skip_marks(text, start))
    while match := CONNECTIVES.match(text[front.start : end]):
        front = replace(front, start=front.start + match.end(), now=front.now or bool(NOW.search(match[0])))
    if REPORTED.match(text[front.start : end]):
        return None
    while step := _front_step(parts, front, end):
        front = step
    return front


def read_told_front(parts: Parts, end: int) -> Front | None:
    """Return what stands before the subject of a sentence, behind the one who says it: "Theo Bộ Y tế, năm 2020, …"."""
    source = _SOURCE.match(parts.text)
    return read_front(parts, source.end() if source else 0, end)


def _front_step(parts: Parts, front: Front, end: int) -> Front | None:
    """Return the front with one more phrase taken in, or None where the subject begins."""
    text, start = parts.text, front.start
    date = next(
        (d for d in parts.dates if start <= d.start <= start + 16 and _only_lead(text[start : d.start])), None
    )
    comma = next((p for p, mark in separators(text, start, end, parts.atoms) if mark == ","), None)
    if date is not None:
        after = date.end + (text[date.end : date.end + 1] == " ")
        lead = re.sub(
            r"^(?:vào|trong|hôm|sáng|chiều|tối|đêm|rạng sáng|trưa|ngay|đúng)$",
            "",
            text[start : date.start].strip().lower(),
        )
        vague = replace(date, vague=" ".join([lead, date.vague]).strip())
        until_now = _UNTIL_NOW.match(text, after)
        if until_now:
            return replace(front, start=until_now.end(), lead=(start, until_now.end() - 2), now=True)
        if _AS_OF.match(text[start : date.start]) and text[after : after + 1] == ",":
            return replace(front, start=skip_marks(text, after + 1), lead=(start, after))
        if text[after : after + 1] in (",", ":") or re.match(r"[–—-] ", text[after:]):
            return replace(front, start=skip_marks(text, after + 1), dates=(*front.dates, vague))
        if is_name(text[after : after + 1]) or (comma is None and find_predicate(text, after, end, parts.atoms)):
            return replace(front, start=after, dates=(*front.dates, vague))
        if comma is None or place_at(text, after, 0) is None:
            return None
        front, start = replace(front, dates=(*front.dates, vague)), after
    if comma is None or not _FRONT.match(text[start:end]) or _counts_subject(parts, start, comma):
        return None if date is None else front
    place = _last_place(parts, start, comma)
    if place is not None and _ELSEWHEN.match(
        text, start
    ):  # "Sau thất bại tại Leipzig, …": where something else was
        place = None
    lead = (start, comma) if place is None or place.start > start + 6 else front.lead
    return replace(
        front, start=skip_marks(text, comma + 1), lead=lead, places=(*front.places, *([place] if place else []))
    )


def _counts_subject(parts: Parts, start: int, comma: int) -> bool:
    """Return whether what stands before a comma is a statement of its own: "Hơn 26 vạn dân công đã góp sức phục vụ chiến dịch"."""
    return (
        bool(_ABOUT.match(parts.text, start)) and find_predicate(parts.text, start, comma, parts.atoms) is not None
    )


def _only_lead(text: str) -> bool:
    return bool(
        re.fullmatch(
            r"\W*(?:(?:vào|trong|từ|đến|tới|ngay|khoảng|hôm|đúng|sáng|chiều|tối|đêm|cuối|đầu|giữa|kể từ|tính đến|mùa \w+|trước|sau|cho đến|rạng sáng|trưa)\s?){0,2}",
            text,
            re.IGNORECASE,
        )
    )


def _last_place(parts: Parts, start: int, end: int) -> Mention | None:
    found = [
        place_at(parts.text, m.start(), 0)
        for m in re.finditer(r"(?<!\w)(?:tại|ở)\s", parts.text[:end])
        if m.start() >= start
    ]
    found += (
        [place_at(parts.text[:start] + parts.text[start].lower() + parts.text[start + 1 :], start, 0)]
        if start < end
        else []
    )
    last = [place for place in found if place and end_of_country(parts.text, place.end) >= end]
    return last[-1] if last else None
