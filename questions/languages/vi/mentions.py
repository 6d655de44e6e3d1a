"""The values that a Vietnamese sentence names: dates, quantities, ordinals, documents."""

import re
from collections.abc import Iterator

from questions.languages.vi.dates import Date, find_dates
from questions.languages.vi.documents import Document, find_documents
from questions.languages.vi.marks import Bounds, enclosed, is_name, words_of
from questions.languages.vi.numerals import Numeral, find_numerals, in_words, read_roman
from questions.languages.vi.words import EVENTS
from questions.reading import Mention

_NOT_A_COUNT = re.compile(
    r"(?:(?<!dân )(?<!tổng )(?<!con )(?<!sĩ )(?<!quân )số|hiệu|mã|biển số|điều|khoản|chương|mục|bài|hình|bảng|lớp|phòng|quốc lộ|đường|nhà|khóa|khoá|kỳ|thứ|hạng|quận|phường|tổ|khu|đội|trang|tập|ga|bến số|"
    r"tỉnh lộ|vành đai|tháng|ngày|mùng|mồng|quý|tỷ số|đợt|vòng|giai đoạn|cấp|loại|nhóm|mẫu|ca|tầng|cầu số|km|quân đoàn|sư đoàn|trung đoàn|binh đoàn|"
    r"tiểu đoàn|quân khu|liên khu|thế kỷ|tờ|top|đại đội|lữ đoàn|hải đội|hạm đội|phi đội|liên đội|chiến trận|phiên bản|thế hệ|mức|bậc|lúc|hồi|level|ngõ|ngách|số nhà|khối|tuổi|lần thứ|trường|dự án|nghị quyết|chỉ thị|đại lộ|container|grade|mác|vĩ tuyến|kinh tuyến|cỡ)\s$",
    re.IGNORECASE,
)
# What is given and counted behind "cấp", and what is counted behind somebody's name: "tặng trường Bình Minh 2 xe".
_GIVEN = re.compile(
    r" (?:suất|giấy|thẻ|sổ|tấm|bộ|chiếc|xe|máy|căn|phòng|cuốn|tấn|cây|con|ngôi|giải|huy chương|bằng khen|phần quà)(?!\w)"
)
# An end of "5–21 tháng 8", "140– 160 kg".
_RANGE, _RANGE_ON = re.compile(r"\d ?[–-] ?$"), re.compile(r" ?[–-] ?\d")
# "20 giờ 10 phút" is one time.
_CLOCK = re.compile(r"\d (?:giờ|h) $")
# "Đến 14 giờ", "Từ 966 hình thành …".
_FROM, _HOURS = re.compile(r"(?<!\w)(?:từ|đến|tới|vào) $", re.IGNORECASE), re.compile(r" giờ(?! đồng hồ)(?!\w)")
_SINCE = re.compile(r"(?:^|[,;] )(?:từ|đến|tới) $", re.IGNORECASE)
# Behind these "thứ bảy" is no day of the week.
_RANKED = re.compile(r"(?<!\w)(?:thành viên|quốc gia|(?<!người )con|bang|tỉnh) $")
# A part of "3 829", an end of "904/ 3.829".
_TORN, _TORN_ON = re.compile(r"\d $"), re.compile(r" \d{3}(?!\d)| ?/ ?\d")
# A number from here on is no year, and rarely a part of a name.
_NO_YEAR = 2100
_YEAR_LIKE, _ENGLISH = re.compile(r"1[5-9]\d\d|20\d\d"), re.compile(r"\d{1,3},\d{3}")
_NEXT_YEAR = re.compile(r"năm (?:tiếp|kế|liền|thứ|đầu|cuối|học)(?!\w)", re.IGNORECASE)
_VAGUE = re.compile(
    r"(?:hơn|gần|khoảng|chừng|trên|dưới|xấp xỉ|ngót|tới|đến|độ|cỡ|vài|ước|ước khoảng|khoảng hơn|khoảng gần)\s$",
    re.IGNORECASE,
)
_SYMBOLS = (
    "TEU", "DWT", "MWh", "GWh", "km2", "km²", "m2", "m²", "m3", "m³", "km/h", "km", "cm", "mm", "ha", "kg", "kWh", "MW", "GW", "kW", "kV", "USD", "đô la Mỹ", "đô la", "đồng", "euro", "EUR", "VND",
    "tấn", "tạ", "yến", "lít", "mét vuông", "mét khối", "mét", "ki-lô-mét vuông", "ki-lô-mét", "kilômét vuông", "kilômét", "héc-ta", "hecta", "hải lý", "độ C", "°C", "m", "g", "giây", "phút", "giờ",
)  # fmt: skip
_UNIT = re.compile(rf"\s?(?:{'|'.join(re.escape(s) for s in sorted(_SYMBOLS, key=len, reverse=True))})(?!\w)")
_NOT_UNITS = re.compile(
    r"\s(?:giờ|phút|giây|h|đánh|chọi|là|và|thì|đã|được|trong|tại|ở|của|với|cho|đến|từ|lần thứ|người trong|năm (?:qua|nay|trước|sau|tới|liền)|này|đó|kia|ấy|bên|phía|nữa|thôi|mà|nên|khi|nếu|vào|ra|lên|hay|hoặc|về|theo|do|vì|bị|đang|sẽ)(?!\w)",
    re.IGNORECASE,
)
_VERBS = frozenset(verb for verb in EVENTS if " " not in verb) - {"họp", "tách", "thắng", "vào"}
# Nouns that begin like one of them: "450 sinh viên".
_NOUNS = frozenset(
    ["sinh viên", "sinh vật", "sinh mạng", "cử nhân", "cử tri", "phong trào", "phong cách", "phóng viên", "phóng sự", "bán đảo", "ký giả", "ký tự", "ký hiệu"]
)  # fmt: skip
_NOT_SECOND = frozenset(
    "nhằm và kể trong của là với cuối tổ ở tại về do được đã có cho để từ đến trên dưới thuộc hoặc hay như mà bị vào theo khi thì đều cùng sẽ nên gồm đầu tiên này đó thành lập".split()
)
# "6 tháng đầu năm" and the like tell a time, they count nothing.
_HEIGHT = re.compile(r" ?m \d")  # "6 m 10"
_SPAN_OF_TIME = re.compile(
    r" năm (?:[Nn]gày|thành lập|giải phóng|truyền thống)(?!\w)| (?:tháng|năm|ngày|tuần|quý|giờ|phút|thập kỷ|thập niên|thế kỷ)(?: \w+)? (?:đầu|cuối|qua|tới|trước|sau|gần|liên tiếp|vừa|nay|kể từ|đạt|ước|tăng|giảm|chỉ)(?!\w)"
)
_ORDINAL = re.compile(
    r"(?<!\w)(?P<lead>lần thứ|kỳ thứ|thứ|khóa|khoá|kỳ|đời thứ|hạng)\s(?P<number>\d{1,3}|[IVXL]+|nhất|nhì|mười (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín)|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?![\w/-])"
)
# "ba" and "mười" are parts of many words; before one of these they count.
_COUNTED_THINGS = re.compile(
    r" (?:chuyến|trận|lớp|lần|đợt|cuộc|ngôi|tòa|toà|chiếc|tỉnh|huyện|xã|nước|điều|chương|phụ lục|loại|giống|đội|trường|nhà máy|hồ|đảo|dự án|giai đoạn|lĩnh vực|"
    r"nhóm|học sinh|giáo viên|người|thành viên|năm|tháng|tuần|ngày|kỳ|khóa|nhiệm kỳ|tầng|phòng|nhịp|cây|con|bức|cuốn|bài|câu|giải|huy chương)(?!\w)"
)
_COUPLES = re.compile(
    r"ba\s(?:bên|phía|đồng minh|cường quốc)(?!\w)|(?:hai|2)\s(?:bên|nước|lãnh đạo|nhà lãnh đạo|đội|hiệp|phía|đồng minh|cường quốc|nhân vật|tổ chức|cơ quan|người|miền|dân tộc|quốc gia|chiều|mặt|vợ|anh em|chị em|nhà)(?!\w)",
    re.IGNORECASE,
)


def dates_in(text: str, base: int) -> list[Mention]:
    """Return the dates of a sentence that begins at ``base``."""
    return [_date_mention(date, base) for date in find_dates(text)]


def documents_in(text: str, base: int) -> list[tuple[Document, Mention]]:
    """Return the documents of a sentence with their mentions; a number is the value where there is one."""
    return [
        (
            document,
            Mention(
                "agreement",
                base + document.start,
                base + document.end,
                document.name,
                document.number or document.name,
                document.head,
            ),
        )
        for document in find_documents(text, enclosed(text))
    ]


def quantities_in(text: str, base: int, taken: list[Bounds]) -> Iterator[Mention]:
    """Yield the numbers of a sentence that count or measure something; ``taken`` are bounds of dates and names."""
    for numeral in find_numerals(text):
        if any(start < numeral.end and numeral.start < end for start, end in taken) or not _counts(text, numeral):
            continue
        unit = _unit_after(text, numeral)
        if (
            unit is None
            or (numeral.value < 2 and "," not in numeral.text)
            or (_YEAR_LIKE.fullmatch(numeral.text) and not _UNIT.match(text, numeral.end))
            or _ENGLISH.fullmatch(numeral.text)
            or _NEXT_YEAR.match(text, numeral.start)
            or _COUPLES.match(text, numeral.start)
            or _in_range(text, numeral)
            or _SPAN_OF_TIME.match(text, numeral.end)
            or _HEIGHT.match(text, numeral.end)
        ):
            continue
        vague = _vague_before(text, numeral, unit)
        yield Mention(
            "number", base + numeral.start, base + numeral.end, numeral.text, numeral.value,
            "%" if numeral.percent else numeral.scale.lower(), vague, unit,
        )  # fmt: skip


def ordinals_in(text: str, base: int) -> Iterator[Mention]:
    """Yield the ordinals of a sentence: ``lần thứ 10``, ``khóa XIII``."""
    for match in _ORDINAL.finditer(text):
        value = _ordinal(match["number"])
        if value is None or (
            match["lead"] == "thứ"
            and match["number"] in ("hai", "ba", "tư", "năm", "sáu", "bảy")
            and not _RANKED.search(text, 0, match.start())
        ):
            continue
        if match["lead"] in ("khóa", "khoá", "kỳ") and not (
            match["number"].isdigit() or read_roman(match["number"])
        ):
            continue
        digits = match["number"].isdigit() or value > 9
        form = "roman" if read_roman(match["number"]) else "digits" if digits else "words"
        yield Mention(
            "ordinal",
            base + match.start("number"),
            base + match.end(),
            match["number"],
            value,
            f"{match['lead']} {form}",
        )


def _date_mention(date: Date, base: int) -> Mention:
    return Mention("date", base + date.start, base + date.end, date.text, date.value, date.precision, date.vague)


# "tàu 42 thuộc đoàn tàu không số"
_NUMBERED, _NO_UNIT = (
    re.compile(r"(?<!\w)(?:tàu|xe|phòng|lô|hẻm|ngõ|đội|tổ) $"),
    re.compile(r"$|[,.;)]| (?:thuộc|của|do|và|tại|ở|vào)(?!\w)"),
)


def _counts(text: str, numeral: Numeral) -> bool:
    before = text[: numeral.start]
    given, symbol = _GIVEN.match(text, numeral.end), _UNIT.match(text, numeral.end)
    if (
        (_NOT_A_COUNT.search(before) and not (given and before.endswith("cấp ")))
        or _RANGE.search(before)
        or _RANGE_ON.match(text, numeral.end)
        or before.rstrip().endswith(("-", "/", "+", "COVID", ":"))
        or _TORN.search(text, 0, numeral.start)
        or _TORN_ON.match(text, numeral.end)
        or _CLOCK.search(before)
        or (_FROM.search(before) and _HOURS.match(text, numeral.end))
        or (_SINCE.search(before) and re.fullmatch("[1-9][0-9]{2}", numeral.text) and not symbol)
        or (_NUMBERED.search(before) and _NO_UNIT.match(text, numeral.end))
        or (before.endswith("(") and not (numeral.percent and text.startswith(")", numeral.end)))
    ):
        return False
    if numeral.in_words:
        return _word_counts(text, numeral, before)
    last = before.rstrip().rsplit(" ", 1)[-1] if before.strip() else ""
    if is_name(last) and re.fullmatch("1[5-9][0-9]{2}|20[0-9]{2}", numeral.text):  # "Cúp bóng đá châu Á 2007"
        return False
    # A number right after a name belongs to the name ("Luna 3 chụp ảnh"), unless its unit is a symbol.
    words = before.strip().split()
    after_name = is_name(last) and len(words) > 1 and (len(last) > 1 or is_name(words[-2]))
    return not after_name or bool(given or symbol or numeral.scale or numeral.percent or numeral.value >= _NO_YEAR)


def _word_counts(text: str, numeral: Numeral, before: str) -> bool:
    if before.strip() and is_name(numeral.text):  # "Võ Thị Sáu"
        return False
    words = numeral.text.lower().split()
    if (
        words in (["một"], ["không"], ["năm"], ["tư"], ["mười"], ["ba"])
        and not (words in (["ba"], ["mười"]) and _COUNTED_THINGS.match(text, numeral.end))
        and not (
            words in (["ba"], ["năm"], ["mười"])
            and re.search(r"(?:có|gồm|được|ở|thành|lập|trong|của|với|trên|theo|cả|qua|mở|đã|tới|đủ)\s$", before)
        )
    ):
        return False
    if words == ["năm"] and re.match(
        r"\s(?:\d|nay|qua|sau|trước|đó|ấy|ngoái|học|tài|mới|thứ|đầu|cuối|tháng|nào)", text[numeral.end :]
    ):
        return False
    if re.search(r"(?<!\w)cả\s$", before):
        return False
    return in_words(words) is not None and not _COUPLES.match(text, numeral.start) and numeral.value < 10**7


def _unit_after(text: str, numeral: Numeral) -> str | None:
    if numeral.percent:
        return "%"
    symbol = _UNIT.match(text, numeral.end)
    if symbol:
        return symbol[0].strip()
    if _NOT_UNITS.match(text, numeral.end) or text[numeral.end : numeral.end + 1] != " ":
        return None
    noun: list[str] = []
    for word in words_of(text, numeral.end):
        if not (word[0][0].isalpha() and (word[0].islower() or not noun)) or len(noun) == 2:
            break
        if noun and word[0] in _NOT_SECOND:
            break
        noun.append(word[0])
    if noun and noun[0] in _VERBS and " ".join(noun) not in _NOUNS:
        return None
    return " ".join(noun) if noun and (noun[0][0].islower() or noun[0] in ("Hội", "Đại", "Ủy")) else None


def _in_range(text: str, numeral: Numeral) -> bool:
    """Return whether a figure is an end of ``từ 12 đến 15`` or ``từ 12 lên 20``."""
    before, after = text[: numeral.start], text[numeral.end :]
    first = re.search(r"(?<!\w)từ $", before) and re.match(r"[^,;.]{0,30} (?:đến|lên|xuống|tới|còn) ", after)
    return bool(
        first or re.search(r"(?<!\w)từ [\d.,]+[^,;.]{0,30} (?:đến|lên|xuống|tới|còn)(?: khoảng)? $", before)
    )


def _vague_before(text: str, numeral: Numeral, unit: str) -> str:
    """Return the word that makes a figure less sure; "trên ba mặt" is no figure above three."""
    match = _VAGUE.search(text, max(0, numeral.start - 12), numeral.start)
    word = match[0].strip() if match else ""
    if word.lower() in ("tới", "đến"):
        return ""
    if word.lower() in ("trên", "dưới") and (numeral.value < 20 or unit in ("lĩnh vực", "mặt", "phương diện")):
        return ""
    return word


def _ordinal(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    special = {"nhất": 1, "nhì": 2}.get(text) or read_roman(text)
    if special:
        return special
    value = in_words(text.split())
    return int(value) if value is not None else None
