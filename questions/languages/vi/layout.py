"""The lines of a Vietnamese page told apart: title, stamp, headings, prose, items, and page furniture."""

import re
from collections.abc import Sequence
from dataclasses import replace

from questions.article import Block, BlockKind, Sentence, lines_of
from questions.languages.vi.dates import find_dates
from questions.languages.vi.labels import is_labelled
from questions.languages.vi.words import CAPITALS

_STAMP_WORDS = re.compile(
    r"\b(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|gmt|utc|cập nhật|đăng|ngày|lúc|xuất bản|đăng tải|cập nhật lúc|"
    r"lần cuối|sáng|chiều|tối|am|pm|giờ|phút|tác giả|bài|đăng bởi|published|updated)\b|\d{1,2}[:h]\d{2}(?::\d{2})?|[+]0?7",
    re.IGNORECASE,
)
# A line of somebody's papers: "Ngày mất: 30/9/1988".
_OF_A_LIFE = re.compile(
    r"(?:[-–•*+] ?)?(?:ngày (?:tháng năm )?)?(?:sinh|mất|qua đời|vào đảng|tham gia|nhập ngũ)(?!\w)|năm (?:sinh|mất)",
    re.IGNORECASE,
)
_FURNITURE = re.compile(
    r"^(?:>>|»|\[|©|#|https?:|www\.|\(?ảnh\b|ảnh\s*:|nguồn\b|theo\s[\w ,.]{2,30}$|xem thêm|đọc thêm|tin liên quan|bài liên quan|"
    r"tags?\b|từ khóa|chia sẻ|bình luận|điện thoại|đt\s*:|hotline|email|e-mail|fax|địa chỉ\s*:|liên hệ|lưu trữ|"
    r"truy cập|bài\s*:|tác giả|phóng viên|pv\s*:|biên tập|em hãy|trình bày|quan sát hình|câu hỏi|hình \d|bảng \d|"
    r"trang chủ|chuyên mục|thời lượng|video\s*:|đồ họa|infographic|clip\s*:|tải về|in bài|lượt xem|bản quyền|số lượt)",
    re.IGNORECASE,
)
_ENDS_MENU = re.compile(
    r"^(?:các )?(?:tin|bài|bài viết)\s(?:liên quan|cùng chuyên mục|mới|cũ|khác|nổi bật|đọc nhiều)|^xem thêm:?$|^đọc thêm:?$|"
    r"^(?:tài liệu tham khảo|chú thích|liên kết ngoài|tham khảo|thư mục)\b|^có thể bạn quan tâm",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:[(\[]?\b(?:ảnh|nguồn|đồ họa)\s*:\s*[^.]{2,60}[)\]]?\.?|\((?:ảnh|nguồn)[^)]*\)\.?)$", re.IGNORECASE
)
_ITEM = re.compile(r"^(?:[-–—•*+▪●◦·]\s*|\d{1,2}[.)]\s+|[a-zđ][.)]\s+|\(\d{1,2}\)\s*)")
_CRUMBS = re.compile(rf"\s[>»/|]\s|^(?:[{CAPITALS}]+[\s|]*){{1,3}}$")
# The part of a paper or the owner of a page, which stands in front of the title.
_SECTION = re.compile(
    r"(?:thời sự|chính trị|kinh tế|văn hóa|văn hoá|xã hội|giáo dục|thể thao|khoa học|công nghệ|môi trường|sức khỏe|sức khoẻ|y tế|du lịch|pháp luật|thế giới|quốc tế|"
    r"đời sống|danh nhân|nhân vật|lịch sử|địa lý|địa lí|biển đảo|doanh nghiệp|thị trường|tài chính|nông nghiệp|nông thôn|đối ngoại|quốc phòng|an ninh|"
    r"giới thiệu|tổng quan|tin tức|tin|bài viết|sự kiện|bình luận|nghiên cứu|trao đổi|tư liệu|hồ sơ|chuyên đề|chuyên mục|đất nước|con người|trong nước|địa phương|việt nam|"
    r"nổi bật|chung|mới|nóng|và|&|–|-|,|\s)+"
    r"|(?:báo|tạp chí|cổng thông tin|trang thông tin|trang tin|bản tin|sở|ubnd|ủy ban nhân dân|uỷ ban nhân dân|phòng giáo dục|cục thống kê)\s.*",
    re.IGNORECASE,
)
TITLE_WORDS, MOST_WORDS = 4, 30
"""Words that a line below the name of a section has so that it is the title."""
_PICTURE = re.compile(r"(?:\(?ảnh\b|photo)", re.IGNORECASE)
# The mark of an agency inside a sentence ends a caption that ran into it.
_FUSED = re.compile(
    r"(?<!theo)(?<!hãng)(?<!của)(?<!báo)(?<!tin)(?<!dẫn)(?<!viên)(?<!và)(?<!,) (?:AFP|TTXVN|Reuters|Xinhua|Getty|EPA)(?= [^\W\d_])"
)
_PHONE = re.compile(r"(?:\+84|\b0)(?:[\s.\-]?\d){8,10}\b|\b\(?0\d{2,3}\)?[\s.]\d{3,4}[\s.]?\d{3,4}\b")
_DATELINE = re.compile(
    rf"^(?:[{CAPITALS}][{CAPITALS}&\s.]{{1,24}}|\([^()]{{2,30}}\)|\(?(?:TTXVN|VOV|VTV|NDO|Dân trí|VnExpress|CTTĐT)[^)]{{0,20}}\)?|[{CAPITALS}][\w ]{{1,20}} \(TTXVN\))\s*[-–—]+\s*|^\([{CAPITALS}]{{3,8}}\) (?=[{CAPITALS}])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:TP|Tp|ThS|TS|GS|PGS|BS|KS|Pte|Ltd|Co|Inc|Corp|Mr|Mrs|Ms|Dr|St|No|vs|tr|Q|P|H|v\.v|NXB|TT|Ths|Ông|Bà)|\b[A-ZĐ])\.$"
)
# Also where the space is missing: "… xuyên Thái Bình Dương (CPTPP).Chủ tịch nước …".
_SENTENCE_END = re.compile(
    r"(?:[.!?…]+[\"”’»)]?|(?<=\w)\.)(?=\s+[\"“‘«(]?\S)|(?:(?<=[a-zà-ỹđ]{3})|(?<=\)))\.(?=[A-ZĐ][a-zà-ỹ])"
)
_OPEN, _CLOSE = "([{“«", ")]}”»"


def blocks_of(text: str) -> list[Block]:
    """Return the lines of a normalised text with what each of them is."""
    blocks: list[Block] = []
    after_menu = False
    for start, line in lines_of(text):
        kind = _kind(line, blocks)
        if _ENDS_MENU.match(line):
            after_menu = True
        if after_menu and kind != "prose" and not _is_timeline(line):
            kind = "furniture"
        elif after_menu and kind == "prose" and len(line) > 160:
            after_menu = False
        blocks.append(Block("furniture" if after_menu else kind, start, start + len(line), line))
    blocks = _below_section(blocks)
    return [_caption(block, following) for block, following in zip(blocks, [*blocks[1:], None], strict=True)]


def _below_section(blocks: list[Block]) -> list[Block]:
    """Return the blocks with the first heading as the title where only the name of a section stands in its place."""
    title = next((place for place, block in enumerate(blocks) if block.kind == "title"), None)
    if title is None or not _SECTION.fullmatch(blocks[title].text):
        return blocks
    for place, block in enumerate(blocks[title + 1 :], title + 1):
        if _may_be_title(block):
            named = [
                replace(blocks[title], kind="furniture"),
                *blocks[title + 1 : place],
                replace(block, kind="title"),
            ]
            return [*blocks[:title], *named, *blocks[place + 1 :]]
        if block.kind in ("prose", "item"):
            break
    return blocks


def _may_be_title(block: Block) -> bool:
    """Return whether a line may be a title: "Nhà Lý (1009 – 1225)" too."""
    bare = block.kind == "heading" or (block.kind == "prose" and block.text.endswith((")", "”", '"')))
    length = len(block.text.split())
    return (
        bare
        and TITLE_WORDS <= length <= MOST_WORDS
        and not (_SECTION.fullmatch(block.text) or _CRUMBS.search(block.text))
    )


def _caption(block: Block, following: Block | None) -> Block:
    """Return a short paragraph in front of a picture credit as the caption that it is."""
    credit = following is not None and following.kind == "furniture" and _PICTURE.match(following.text)
    return (
        replace(block, kind="furniture") if credit and block.kind == "prose" and len(block.text) < 200 else block
    )


def published_of(blocks: list[Block]) -> str:
    """Return when the page says that it was published, ISO 8601, or an empty string."""
    stamp = stamp_of(blocks)
    if stamp is None:
        return ""
    day = _day_of(blocks[stamp.block])
    hour = re.search(r"\b(\d{1,2})[:h](\d{2})\b", stamp.text)
    return day + (f"T{int(hour[1]):02}:{hour[2]}" if hour and int(hour[1]) < 24 else "")


def stamp_of(blocks: Sequence[Block]) -> Sentence | None:
    """Return the line that says when the page was published, None without one.

    It stands above the text, where the day on which the page was read may stand, too, which is later; or right behind
    the text, no heading being in between: below one stand the days of other pages.
    """
    body = next((place for place, block in enumerate(blocks) if block.kind == "prose"), len(blocks))
    below = next(
        (place for place, block in enumerate(blocks) if place > body and block.kind == "heading"), len(blocks)
    )
    stamps = [(_day_of(block), place) for place, block in enumerate(blocks[:below]) if block.kind == "stamp"]
    above = [stamp for stamp in stamps if stamp[1] < body]
    day, place = min(above or stamps, default=("", 0))
    return Sentence(blocks[place].start, blocks[place].end, blocks[place].text, place) if day else None


def _day_of(stamp: Block) -> str:
    return next((date.value for date in find_dates(stamp.text) if date.precision == "day"), "~")


def sentences_of(blocks: list[Block]) -> list[Sentence]:
    """Return the sentences of prose and items with their offsets, bullets and datelines left out."""
    found: list[Sentence] = []
    for index, block in enumerate(blocks):
        if block.kind not in ("prose", "item"):
            continue
        lead = _DATELINE.match(block.text) or (_ITEM.match(block.text) if block.kind == "item" else None)
        begin, end = (lead.end() if lead else 0), _without_credit(block.text)
        for start, stop in _split(block.text, begin, end):
            if _FUSED.search(block.text, start, stop):
                continue
            found.append(Sentence(block.start + start, block.start + stop, block.text[start:stop], index))
    return found


def _kind(line: str, before: list[Block]) -> BlockKind:
    if _is_stamp(line):
        return "stamp"
    if _FURNITURE.match(line) or (_PHONE.search(line) and len(line) < 120):
        return "furniture"
    has_title = any(block.kind == "title" for block in before)
    if not has_title and not any(block.kind == "prose" for block in before):
        if _CRUMBS.search(line) and len(line) < 60:
            return "furniture"
        if len(line) <= 200 and not line.endswith((".", ";", ":")):
            return "title"
    if _ITEM.match(line) or _is_timeline(line) or is_labelled(line):
        return "item"
    if _is_caption(line):
        return "furniture"
    return (
        "prose" if line.endswith((".", "!", "?", "…", ":", ";", "”", '"', ")")) or len(line) > 140 else "heading"
    )


def _is_timeline(line: str) -> bool:
    first = next(find_dates(line[:60]), None)
    return first is not None and first.start <= 6 and line[first.end :].lstrip()[:1] in (":", "–", "-", "—")


def _is_stamp(line: str) -> bool:
    if len(line) > 110 or _OF_A_LIFE.match(line):
        return False
    dates = [date for date in find_dates(line) if date.precision == "day"]
    if not dates:
        return False
    rest = line
    for date in reversed(dates):
        rest = rest[: date.start] + " " + rest[date.end :]
    rest = re.sub(r"[\W\d_]+", "", _STAMP_WORDS.sub(" ", rest))
    return len(rest) <= 3 or ("|" in line and len(rest) <= 30)


def _is_caption(line: str) -> bool:
    return len(line) < 220 and bool(_CREDIT.search(line))


def _without_credit(line: str) -> int:
    credit = _CREDIT.search(line)
    return credit.start() if credit else len(line)


def _split(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Return the bounds of the sentences of ``text[begin:end]``; no bracket is torn."""
    bounds: list[tuple[int, int]] = []
    start = begin
    for match in _SENTENCE_END.finditer(text, begin, end):
        rest = text[match.end() :].lstrip()
        depth = sum(text.count(c, start, match.end()) for c in _OPEN) - sum(
            text.count(c, start, match.end()) for c in _CLOSE
        )
        if depth > 0 or _ABBREVIATION.search(text[start : match.end()]) or not _opens_sentence(rest):
            continue
        bounds.append((start, match.end()))
        start = match.end() + (len(text[match.end() :]) - len(rest))
    if text[start:end].strip():
        bounds.append((start, start + len(text[start:end].rstrip())))
    return bounds


def _opens_sentence(rest: str) -> bool:
    first = rest.lstrip('"“‘«(')[:1]
    return first.isupper() or first.isdigit()
