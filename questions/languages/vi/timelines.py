"""Lines of a timeline: ``17/12/1994: Kỳ họp thứ 18 …``, and ``20/9: …`` or a bare event below the heading ``1977``."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from questions.article import Block, Sentence
from questions.languages.vi.completions import HALF, YEAR, completed
from questions.languages.vi.dates import find_dates, precision_of
from questions.languages.vi.marks import capital, count_words
from questions.languages.vi.names import Names
from questions.languages.vi.parts import Parts
from questions.languages.vi.pointing import AT_WRITING, points_elsewhere
from questions.languages.vi.predicates import find_predicate
from questions.languages.vi.spelling import is_careful
from questions.languages.vi.standing import means_somebody
from questions.languages.vi.words import CAPITALS, UNSURE
from questions.reading import Mention, Milestone

FEWEST = 4
"""Words of an event that can be told from others."""
OPENING = 6
"""Characters before the date of a line: ``Ngày ``."""
_MARK = re.compile(r"\s?[:–—]\s|\s-\s")
# A date of its own would tell, or dispute, the one in front.
_ANOTHER_DATE = re.compile(
    r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d|/[A-ZĐ])|\d\s?/\s?\d|(?<!\w)(?:ngày|tháng|năm) \d", re.IGNORECASE
)
_PARTED = re.compile(r"[?!…]|\.\s|;\s|^Cùng (?:ngày|tháng|năm|thời|dịp)")
# Somebody in a list of births or deaths, of whom the line tells who that is: "1922 – Hans Georg Dehmelt, nhà vật lý …".
_SOMEBODY = re.compile(
    rf"(?:[{CAPITALS}][^\s,]* ){{1,5}}[{CAPITALS}][^\s,]*(?: \([^)]*\))?, (?:là |nguyên |cựu )?(?:nhà|nữ|nam|vị|vua|chúa|người|con|vợ|diễn viên|"
    r"ca sĩ|nhạc sĩ|họa sĩ|cầu thủ|chính trị gia|chính khách|vận động viên|huấn luyện viên|đạo diễn|giáo sư|tướng|tổng thống|thủ tướng|hoàng)(?!\w)"
)
# What somebody was: "Chủ nhiệm hợp tác xã Hoa Lau, trưởng đoàn đi thăm Lào".
_OFFICE = re.compile(
    r"(?:Đại biểu|Bộ trưởng|Thứ trưởng|Chủ tịch|Phó|Ủy viên|Uỷ viên|Bí thư|Chủ bút|Chủ nhiệm|Giám đốc|Hiệu trưởng|Trưởng|Thành viên|Đại sứ|Giáo sư)(?!\w)"
)
# Elsewhere too often no verb: "thời mở cửa".
_OPENS = re.compile(
    r"(?:mở|cấp) (?!đầu|ra|màn|mang)|(?:xuất khẩu|nhập khẩu|xây xong|xây|thực hiện|tiến hành|đầu tư|tiếp nhận|đón|dự|tham dự|đạt|vượt|thu hút|đưa|lập|làm lễ|lãnh đạo|được chỉ định|được điều|bị bắt)(?!\w)"
)


def years_above(blocks: Sequence[Block]) -> dict[int, Sentence]:
    """Return the heading, ``1977 –``, of each line that stands below one which is a year and nothing else."""
    found: dict[int, Sentence] = {}
    year: Sentence | None = None
    for index, block in enumerate(blocks):
        alone = YEAR.fullmatch(block.text)
        if block.kind in ("prose", "item") and not alone:
            if year:
                found[index] = year
        else:
            year = Sentence(block.start, block.end, f"{block.text} –", index) if alone else None
    return found


def milestones_in(
    blocks: Sequence[Block], years: Mapping[int, Sentence], parsed: Sequence[Parts], names: Names
) -> Iterator[Milestone]:
    """Yield the events of an article's timelines, each with its date and the lines that tell both."""
    last = -1
    for parts in parsed:
        block, opens = parts.sentence.block, parts.sentence.block != last
        last = block
        if not opens:
            continue
        found = _dated(parts) or _below(parts, years.get(block), blocks[block].kind == "item")
        if found and _is_event(found.text) and not names.has_unknown(found.text):
            yield found


def _dated(parts: Parts) -> Milestone | None:
    """Return the event of a line that opens with its full date."""
    date = parts.dates[0] if parts.dates else None
    if date is None or date.start > OPENING or not date.value or date.vague or date.form == "interval":
        return None
    mark = _MARK.match(parts.text, date.end)
    if mark is None or len(list(find_dates(parts.text[: mark.end()]))) > 1:
        return None
    start = parts.sentence.start
    moved = replace(date, start=start + date.start, end=start + date.end)
    return Milestone(_event(parts.text[mark.end() :]), moved, (parts.sentence,))


def _below(parts: Parts, year: Sentence | None, is_item: bool) -> Milestone | None:
    """Return the event of a line whose year stands in the heading above it."""
    if year is None:
        return None
    named = YEAR.match(year.text)
    half = HALF.match(parts.text)
    mark = _MARK.match(parts.text, half.end()) if half else None
    proof = (year, parts.sentence)
    if named and half and mark:
        value = completed(int(named["year"]), half)
        start, end = parts.sentence.start + half.start(), parts.sentence.start + half.end()
        date = Mention("date", start, end, half[0], value, precision_of(value) if value else "")
        return Milestone(_event(parts.text[mark.end() :]), date, proof) if value else None
    if named and is_item and not half:
        start, end = (year.start + place for place in named.span("year"))
        date = Mention("date", start, end, named["year"], named["year"], "year")
        return Milestone(_event(parts.text), date, proof)
    return None


def _event(text: str) -> str:
    return capital(text.strip().rstrip(".;").rstrip())


def _is_event(text: str) -> bool:
    """Return whether words say what happened once, and no more than that, so that they can be quoted."""
    if count_words(text) < FEWEST or not is_careful(text) or _PARTED.search(text) or _SOMEBODY.match(text):
        return False
    if (
        points_elsewhere(text)
        or means_somebody(text)
        or UNSURE.search(text)
        or AT_WRITING.search(text)
        or _ANOTHER_DATE.search(text)
    ):
        return False
    lower = text[:1].lower() + text[1:]
    predicate = find_predicate(lower, 0, len(lower), ())
    if predicate and _OFFICE.match(text) and "," in text[: predicate.start]:
        return False
    return bool(_OPENS.match(lower)) or (predicate is not None and predicate.event)
