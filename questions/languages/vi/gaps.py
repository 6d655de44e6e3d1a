"""Which values of a sentence may give way to a gap: those that are its point and that nothing else tells."""

import re

from questions.languages.vi.circumstances import is_seat
from questions.languages.vi.folding import fold
from questions.languages.vi.pointing import AT_WRITING
from questions.languages.vi.predicates import Predicate
from questions.languages.vi.reckoning import is_reckoned
from questions.languages.vi.words import CAPITALS, COUNTRIES, FEW, NAMES_FOLLOW
from questions.reading import Mention
from questions.whole_words import stands_whole_in

WHOLE = 100
"""So many per cent is everybody or everything."""
NEAR = 45
"""Characters between two figures that may part them where one is compared with the other."""
_STATED = ("day", "month", "quarter", "year", "decade")
_COUNTED = re.compile(r"(?:lần thứ|kỳ thứ|khóa|khoá) ")
_IN_A_SERIES = re.compile(
    r"(?:[Hh]ội nghị|[Đđ]ại hội|[Kk]hóa họp|[Kk]ỳ họp|Phiên họp|Diễn đàn|[Gg]iải|[Cc]úp|[Hh]ội (?:thi|chợ|thảo)|Liên hoan|Lễ hội|"
    r"Quốc hội|Trung ương|Games|vô địch|đăng cai|đăng quang)(?!\w)[^,;()]{0,80}$"
)
_SESSION = re.compile(r"(?:[Kk]ỳ|[Kk]hóa|[Pp]hiên) họp thứ $")
# "trở thành thành viên thứ 150", "là văn kiện thứ 60"; how many there were before tells it.
_JOINED_AS = re.compile(
    r"(?<!\w)(?:là|trở thành|thành) (?:thành viên|quốc gia(?: thành viên)?|nước(?: thành viên)?|bang|tỉnh|địa phương) thứ $|(?<!\w)(?:là|,) con thứ $"
)
# "giọng ca sinh năm 1973", which only calls somebody.
_CALLED_BY_YEAR = re.compile(
    r"(?<!\w)(?:ca|cầu thủ|ca sĩ|nghệ sĩ|võ sĩ|kỳ thủ|tay vợt|diễn viên|người đẹp|người mẫu|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|huấn luyện viên|thủ quân|nhà văn|vận động viên) sinh (?:năm )?$"
)
# A seat that may be won again: "được bầu làm Đại biểu Quốc hội khóa I".
_WON_AGAIN = re.compile(r"(?<!\w)(?:[Đđ]ại biểu|[Ủủ]y viên|Uỷ viên)(?!\w)[^,;.]{0,40}$")
# "từ khóa I đến khóa IV"
_OF_A_RANGE = re.compile(r"(?<!\w)từ (?:khóa|khoá|kỳ|lần thứ) \S+ đến (?:khóa|khoá|kỳ|lần thứ)? ?$", re.IGNORECASE)
_RANGE_AFTER = re.compile(r" (?:đến|tới) (?:khóa|khoá|kỳ|lần)(?!\w)")
# "Đây là lần thứ hai Việt Nam đăng cai"
_HOSTS = re.compile(
    rf" [{CAPITALS}][^,;.]{{2,40}} (?:đăng cai|tổ chức|vô địch|đăng quang|trúng cử|tham dự|giành)(?!\w)"
)
_AT_END = re.compile(r"$|[,;]| \(")
# What a date is measured by, or goes up to, is not the point of its sentence.
_MEASURED_BY = re.compile(r"so với|cùng kỳ|gấp|bằng|ngang|hơn|kém|như|của|hoặc|hay", re.IGNORECASE)
# What was done with a document.
_ACTED_ON = re.compile(r"(?<!\w)(?:ký|kí|ký kết|kí kết|ban hành|thông qua|phê chuẩn|công bố|theo|ra) $")
_ACT_ON_IT = re.compile(
    r" (?:đã |chính thức |cũng )*được (?:[^,;.]{2,60} )?(?:ký|kí|ký kết|kí kết|ban hành|thông qua|phê chuẩn|công bố)(?!\w)"
)
_DOCUMENT_ENDS = re.compile(
    r"$|[,.;:)]| \(| (?:về|vào|ngày|tại|ở|để|nhằm|với|cho|đã|được|có|quy định|công nhận|đổi|thành lập|phê duyệt|sửa đổi|bổ sung|thay|theo|nhân|do|giữa|và)(?!\w)"
)
# A part of a name: "Luật Đất đai năm 2013", "Cúp Sông Hậu năm 2022".
_OF_A_NAME = re.compile(r"(?<!^)(?<!\w)(?<!hạng )(?<!loại )[^\W\d_a-zà-ỹđ]\w* (?:năm |vụ |khóa )?$")
STATES_ONLY = frozenset("là có gồm đạt chiếm bằng dài rộng cao sâu nặng thuộc nằm giáp".split()) | {
    "bao gồm",
    "gồm có",
}
_JOINED = re.compile(r" (?:và|với) (?!(?:hơn |gần |khoảng )?\d)")
# Two things behind a figure, "hai hạm đội Nam Hải và Đông Hải"; another count is none: "2 nghị định thư và một số …".
_JOINED_THINGS = re.compile(r"[^,.;:]{0,50}? (?:và|với) (?!một số |các |nhiều |\d)")
_OF_A_HALF = re.compile(r" phút (?:của |trong )?(?:hiệp|trận đấu|thi đấu)(?!\w)")  # every match has as many
# Of these nobody names one by one.
_MEASURED_IN = re.compile(
    r"(?:km|m|mét|cm|kg|tấn|ha|lít|năm|tháng|tuần|ngày|giờ|phút|lần|tuổi|điểm|bàn|%)(?![^\W\d_])"
)
# What says that the figures of a sentence are a whole and its parts.
_PARTS = re.compile(r"(?<!\w)(?:gồm|trong (?:đó|số)|tổng|còn lại|chia|thêm|nữa|hơn|kém|tăng|giảm|từ)(?!\w)|[:(]")
# Not all of what is counted, or what was counted before: "Sáu đội còn lại". Or a time: "Sáu giờ sáng".
_OF_THEM = re.compile(
    r" (?:[^\W\d_]+ (?:còn lại|khác|đầu|cuối|trên|kể)|giờ|phút|ngày|tuần|tháng|năm|thập niên)(?!\w)"
)
# "bốn vạn" is written nowhere as the 40.000 that options and answers would show.
_OLD_COUNT = re.compile(r"(?<!\w)(?:vạn|ức|muôn)(?!\w)", re.IGNORECASE)
_RANGE = re.compile(r"\d\S* ?(?:-|–|đến|tới) $")
# Things that are counted and then named one by one, so that one can count them.
_NAMED_ONE_BY_ONE = re.compile(
    r"(?: lần,(?: vào)? (?:các )?(?:tháng|năm|ngày) )|[^,.;]{0,40}(?::(?! \d)|(?<! và) là | gồm | như | \((?!trong|chiếm|tăng|giảm|khoảng|hơn|gần|tương|\d)|, (?:(?:bao )?gồm|đó là|như)(?!\w)(?! (?:\d|hơn|gần)))"
)
# The same where they end the sentence, and what stands between them.
_NAMED_BEHIND = re.compile(r"(?:, (?:bao gồm|gồm(?: có)?|đó là|lần lượt là)|:|(?<= tiếp theo),)(?! \d) (.+)$")
_ITEMS = re.compile(r", (?:và )?| và |; ")
# Things that were named before: "____ nước này".
_POINTED_AT = re.compile(r" [^\W\d_]+(?: [^\W\d_]+)? (?:này|đó|ấy|kể trên|nói trên)(?!\w)")
_DAYS = re.compile(r" (?:ngày|tháng|năm) \d")
_MONTHS = re.compile(r" tháng (?:đầu |cuối )?(?:năm|của năm)(?!\w)")
_PER = re.compile(r"\s?/")
# The figure is a part of what is said of them, not the point: "hai thí sinh nam duy nhất".
_ONLY = re.compile(r"[^,.;:]{0,40} duy nhất(?!\w)")
# The same measure in another unit: "42 °C (107,6 °F)".
_CONVERTED = re.compile(
    r"(?: ?[^\W\d_°][^\s\d,;()]*| ?°\w){1,2} \((?:(?:khoảng|tương đương|tức|hay|bằng) )*\d[\d.,]* ?(?:°|(?:ha|hecta|km|m|mi|ft|kg|lb|in|nm|dặm|mẫu|hải lý|foot|feet|inch|pound|acre|mile|yard)(?!\w))"
)
# "40 năm ngày thành lập": the two dates give it.
_ANNIVERSARY = re.compile(r" năm (?:[Nn]gày|thành lập|giải phóng)(?!\w)")
# The first of a range, one of several bare numbers or ordinals in a row, a part of "2 giờ 30 phút".
_BEFORE_ANOTHER = re.compile(
    r" ?(?:k?m )?[x×] ?\d| ?(?:-|–|đến|tới) (?:thế kỷ |năm |tháng )?[\dIVX]|(?:,| và) (?:khóa |lần thứ )?(?:[IVX]+|\d+)(?=[,.;]| và| \(|$)| (?:giờ|phút|năm|tháng|km|m) \d| (?:hoặc|hay) \d"
)
_IN_A_CODE = re.compile(
    r"(?<!\w)(?:[A-ZĐ]{2,5}|[Bb]an [Cc]hỉ đạo|[Hh]ội nghị Trung ương|[Cc]hương trình|[Đđ]ề án|[Ll]oạn|[Nn]hóm|[Kk]hối|[Cc]hiến dịch|tác phẩm) $"
)
# What is called so: "chấm 11 m", "mức thấp kỷ lục 12 năm".
_CALLED = re.compile(
    r"(?<!\w)(?:chấm|quả|phạt đền|đá phạt|thổi|mức (?:thấp|cao)(?: nhất)?(?: kỷ lục)?|(?:thấp|cao)(?: nhất)? kỷ lục) $"
)
_IN_NAME = re.compile(r"[^\W\d_] \($")
_MORE_OR_LESS = re.compile(
    r"(?<!\w)(?:vượt (?:qua|mức|kỷ lục|con số)|cao hơn|thấp hơn|nhiều hơn|ít hơn|lớn hơn|nhỏ hơn|dài hơn|kém|cụ thể là)(?!\w)"
)
_BOTH = re.compile(r"(?<!\w)(?<!tất )[Cc]ả $")
_BEHIND_ANOTHER = re.compile(
    r"\d(?: ?k?m)? ?[x×] ?$|\d (?:hoặc|hay) $|(?<![\d./-])\d{1,3}, (?:\d{1,3}, )+$|(?<![\d./-])\d{1,3} và $|\d (?:giờ|phút|năm|tháng|km|m) $"
)
_CLOCK = re.compile(r"(?:giờ|phút) $")
# What is compared with the year before is of the year behind it.
_COMPARES = re.compile(r"so (?:với )?(?:cùng kỳ )?(?:năm|tháng|quý)(?! nay)")
_NEAR_A_DATE = re.compile(
    r"(?:(?:đến|tới) \d+ ?(?:h|giờ)\S*|trước|sau|tầm nhìn đến|kế hoạch) (?:năm |tháng |ngày )?$", re.IGNORECASE
)
# A day on which somebody told of it: "ngày 9/6 đưa tin".
_REPORTED = re.compile(r",? (?:đã )?(?:đưa tin|cho biết|cho hay|dẫn lời|dẫn nguồn|loan tin)(?!\w)")
# "Cũng năm 1947", which was told before; "sự kiện 30/4/1975", which is called so.
_ALSO = re.compile(r"(?<!\w)(?:[Cc]ũng (?:trong |vào |từ )?(?:chính )?|(?:sự kiện|biến cố|vụ) )$")
# "năm 1011, năm Thuận Thiên thứ 2": the same year again.
_REGNAL = re.compile(
    rf",? ?\(?(?:tức |là )?(?:năm |niên hiệu )(?:[{CAPITALS}][^\W\d_]* ){{2}}(?:năm )?thứ (?!\w* niên)"
)
# "Đến năm 2018, … hiện sở hữu": the day of writing.
_AS_OF = re.compile(r"(?:^|[,;] )(?:tính )?đến (?:hết |cuối |đầu )?$", re.IGNORECASE)
# Of when a figure is, is not the point of its sentence.
_COUNTED_UP_TO = re.compile(r"(?<!\w)tính đến (?:(?:hết|cuối|đầu|giữa|ngày|tháng|năm) )*$", re.IGNORECASE)
_COMPARED_WITH = re.compile(r"so với [^,;]*$")
# One of several dates in a row, or the end of a span of time: "các năm 1624, 1628", "6 tháng đầu năm 2017".
_IN_A_ROW = re.compile(
    r"(?:,| và| hoặc| đến| -| –) (?:nửa )?(?:đầu |cuối )?(?:những |các )?(?:năm |ngày |tháng |thập niên )\d"
    r"|(?:,| và| hoặc| đến| -| –) \d{1,2}[/-]\d|(?: và| hoặc| đến| -| –) \d{4}"
    rf"|, (?:1[5-9]|20)\d\d(?![\d.,]*\d)(?! [^{CAPITALS}\W\d_])"
)
_UNTIL = re.compile(r"(?<!\w)[Tt]ừ .*(?:đến|tới) (?:hết |cuối |đầu )?(?:ngày |tháng |năm )?$")
_SPAN = re.compile(
    r"[-–] (?:ngày |tháng |năm )?$|(?:tháng|quý|tuần|ngày|nửa|kỳ|giai đoạn) (?:đầu|cuối|qua)? ?(?:năm )?$",
    re.IGNORECASE,
)
# The end of a row: "các năm 1624, 1628", "tháng 5 và tháng 11"; a date with a noun of its own may stand behind a comma.
_ROW_BEFORE, _ROW_OF_NOUNS = (
    re.compile(r"(?:\d|và|,) $"),
    re.compile(r"(?:(?<![\d.,])\d{1,4},?|và) (?:đầu |cuối )?$"),
)


def tells_event(predicate: Predicate, values: tuple[Mention, ...]) -> bool:
    """Return whether one may ask when of a sentence that is shown whole: no figure is all that it tells of a time."""
    return predicate.event or predicate.verb not in STATES_ONLY or all(v.kind != "number" for v in values)


def is_asked(text: str, value: Mention, values: tuple[Mention, ...], event: bool) -> bool:
    """Return whether a value may give way: it is the point, and nothing else in the sentence tells it."""
    before, after = text[: value.at.start], text[value.at.end :]
    if stands_whole_in(fold(value.text), fold(f"{before} {after}")) or _is_a_part(value, before, after):
        return False
    match value.kind:
        case "date":
            # A line that opens with a bare year: what follows is often no sentence.
            opens = not before and value.text.isdigit()
            return (event or value.form == "day") and not opens and _is_date_asked(value, before, after)
        case "place":
            # What happened once was in one place, and a body has one seat.
            once = (event and any(v.kind == "date" for v in values)) or is_seat(text, value)
            ends = _AT_END.match(after) or text[: value.at.end].endswith(")")  # "tại Phuket (Thái Lan) ghi tên"
            return bool(once and value.value not in COUNTRIES and ends)
        case "agreement":
            acted = _ACTED_ON.search(before) or (not before and _ACT_ON_IT.match(after))
            return bool(acted and _DOCUMENT_ENDS.match(after)) and not re.search(
                rf"(?<!\w){value.form}(?!\w)", f"{before} {after}", re.IGNORECASE
            )
        case "ordinal":
            if _OF_A_RANGE.search(before) or _RANGE_AFTER.match(after):
                return False
            if _WON_AGAIN.search(before) and not any(v.kind == "date" for v in values):
                return False
            counted = _COUNTED.match(value.form) or _SESSION.search(before)
            joined = _JOINED_AS.search(before) and not any(
                v.kind == "number" and isinstance(value.value, int) and v.value in (value.value - 1, value.value)
                for v in values
            )
            hosted = before.endswith("ây là lần thứ ") and _HOSTS.match(after)
            return bool((counted and _IN_A_SERIES.search(before)) or joined or hosted)
        case _:
            if _is_compared(value, text, values):
                return False
            return _is_figure_asked(value, before, after) and not is_reckoned(
                value, values, bool(_PARTS.search(text))
            )


def _is_a_part(value: Mention, before: str, after: str) -> bool:
    """Return whether a value is a part of a code, of a bracket, of "cả hai", of a range, or one in a row."""
    return bool(
        (before.count("(") > before.count(")") and not _fills_bracket(value, before, after))
        or (value.kind != "date" and _IN_A_CODE.search(before))
        or _BOTH.search(before)
        or _BEFORE_ANOTHER.match(after)
        or (_BEHIND_ANOTHER.search(before) and not (value.form == "day" and _CLOCK.search(before)))
    )


def _fills_bracket(value: Mention, before: str, after: str) -> bool:
    """Return whether a bracket holds a share or a date of what stands before it and nothing else: "EU (21,2%)", "hạng Ba (1985)"."""
    told = value.form in ("%", "day", "month", "year")
    return told and bool(_IN_NAME.search(before)) and after.startswith(")")


def _is_figure_asked(figure: Mention, before: str, after: str) -> bool:
    """Return whether a figure counts something that is not named one by one, so that one could count it."""
    told = any(
        pattern.match(after)
        for pattern in (_ANNIVERSARY, _ONLY, _NAMED_ONE_BY_ONE, _POINTED_AT, _PER, _CONVERTED, _MONTHS, _DAYS)
    )
    few = isinstance(figure.value, int | float) and figure.value <= FEW and not _MEASURED_IN.match(figure.unit)
    opens = not before and (few or _OF_THEM.match(after))
    if (
        opens
        or told
        or figure.value == 1
        or (figure.form == "%" and figure.value == WHOLE)
        or (_OLD_COUNT.search(figure.text) and not figure.text[0].isdigit())
        or _RANGE.search(before)
        or _CALLED.search(before)
        or _is_rate(figure, before)
        or _names_as_many(figure, after)
    ):
        return False
    if _OF_A_HALF.match(after):
        return False
    named = before.endswith((" là ", ", ")) and _JOINED.search(before)
    return not (
        few and (named or before.endswith("giữa ") or _JOINED_THINGS.match(after) or NAMES_FOLLOW.match(after))
    )


def _names_as_many(figure: Mention, after: str) -> bool:
    """Return whether so many things are named far behind a figure: "10 tiêu chí …, bao gồm …"."""
    named = _NAMED_BEHIND.search(after)
    items = _ITEMS.split(named[1]) if named else ()
    return isinstance(figure.value, int) and len(items) > 1 and abs(len(items) - figure.value) <= 1


def _is_rate(figure: Mention, before: str) -> bool:
    """Return whether a round figure is what a rate is counted by: "số ca tử vong trên một triệu dân"."""
    return (
        before.endswith(("trên ", "mỗi ", "cứ "))
        and figure.unit.startswith(("dân", "người", "trẻ"))
        and (figure.value in (1000, 10_000, 100_000, 1_000_000))
    )


def _is_date_asked(date: Mention, before: str, after: str) -> bool:
    return (
        date.form in _STATED
        and bool(date.value)
        and not _MEASURED_BY.search(date.vague)
        and not (date.form == "year" and _OF_A_NAME.search(before))
        and not _SPAN.search(before)
        and not _CALLED_BY_YEAR.search(before)
        and not (_ROW_BEFORE if date.text[0].isdigit() else _ROW_OF_NOUNS).search(before)
        and not _UNTIL.search(before)
        and not _COMPARED_WITH.search(before)
        and not _NEAR_A_DATE.search(before)
        and not _COMPARES.search(before + after)
        and not (_AS_OF.search(before) and AT_WRITING.search(after))
        and not _COUNTED_UP_TO.search(before)
        and not _REPORTED.match(after)
        and not (after.startswith(":") or _REGNAL.match(after) or _ALSO.search(before))
        and not _IN_A_ROW.match(after)
    )


def _is_compared(value: Mention, text: str, values: tuple[Mention, ...]) -> bool:
    """Return whether another figure of its kind bounds a figure: "5,7 %, vượt qua kỷ lục 5,5 %"."""
    others = (v for v in values if v.kind == "number" and v is not value and v.unit == value.unit)
    ends = ((min(v.at.end, value.at.end), max(v.at.start, value.at.start)) for v in others if v.form == value.form)
    return any(stop - start <= NEAR and _MORE_OR_LESS.search(text, start, stop) for start, stop in ends)
