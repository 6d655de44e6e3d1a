"""Which words of a sentence point at another one: "này", "sau đó", "cũng"."""

import re

from questions.languages.vi.folding import fold
from questions.languages.vi.titles import Title
from questions.languages.vi.words import CAPITALS, CONNECTIVES, DEICTIC
from questions.whole_words import stands_in

ENOUGH = 5
"""Words that a sentence has said before a mark, from where on a weak word points at them."""
FEW = 3
"""Words at a beginning."""
# A beginning that only the text before explains: a result, a part, a day of another year, "vài năm sau".
_LEANING = re.compile(
    r"\(|cũng (?:theo|trong|tại|nhân|vào|từ)(?!\w)|(?:dù|tuy|mặc dù) (?:vậy|thế)(?!\w)|lần (?:đầu|cuối|gần)[^,]{0,12} kể từ|(?:một|hai|ba|bốn|năm|sáu) là,|thứ (?:nhất|hai|ba|tư)(?:,| là)(?!\w)|có (?:(?:hơn|gần|khoảng|trên) )?\d|(?:hậu quả|kết quả|nguyên nhân|lý do|nguyên ủy|riêng|tổng cộng)(?!\w)|\d+(?: tháng \d+| ?/ ?\d+)? [–—-] |\S+ (?:giờ|ngày|tuần|tháng|năm|thập niên|thế kỷ) (?:sau|trước)(?!\w)|(?:năm|tháng|ngày|tuần|mùa) (?:tiếp theo|kế tiếp|sau)(?!\w)|sau \S+ (?:năm|tháng|tuần|ngày) (?:là|có|đã)(?!\w)",
    re.IGNORECASE,
)
# A rank of which only the text before tells in what: "Hoa Kỳ đứng thứ hai với tỷ lệ …".
_RANK = re.compile(
    r"(?<!\w)đứng (?:thứ (?:hai|ba|tư|năm|\d+)|đầu|cuối)(?! (?:về|trong|trên|tại|ở|của|thế giới|cả nước|toàn|châu|khu|bảng))(?!\w)"
)
# A word that only links a sentence to the one before, and goes without a loss.
LINK = re.compile(
    r"(?:Theo đó|Cụ thể(?: hơn)?|Ngoài ra|Bên cạnh đó|Đặc biệt|Được biết|Đáng chú ý|Mặt khác|Hơn nữa|(?:Trên t|T)hực tế|Nhìn chung), "
)
# Words that point at something of the same sentence.
_INSIDE = re.compile(r"(?<!\w)(?:(?:của|cho|với|tự) mình|chỉ còn|cả nước)(?!\w)")
# "Quân ta", "nước ta": every class knows whose.
_OURS = re.compile(
    r"(?<!\w)(?:nước|quân|nhân dân|dân|bộ đội|quân dân|quân và dân|dân tộc|đồng bào) ta(?!\w)", re.IGNORECASE
)
# Of the year that the sentence names: "Năm 2023, … tăng 5% so với năm trước".
_THE_YEAR_BEFORE = re.compile(
    r"((?<!\d)20\d\d(?!\d).*?) so với (?:cùng kỳ )?(?:năm|quý|tháng) (?:trước|ngoái)(?: đó)?(?!\w)"
)
PROVINCE = re.compile(rf"(?:tỉnh|huyện|thành phố|TP) [{CAPITALS}]")
# What mostly points at the part of the sentence before it, where there is one.
_WEAK = frozenset(
    "nó|họ|chúng|cũng|lại|vẫn|còn|khác|vừa|đồng thời|trong đó|qua đó|từ đó|do đó|nhờ đó|sau đó|khi đó|lúc đó|trước đó|theo đó|bên cạnh đó|cùng năm|cùng ngày|cả hai|cả ba|hai bên|các bên|hai nước|ba nước|hai phía|hai người|tại đây|ở đây|nơi đây|nơi này".split(
        "|"
    )
)
# Whom "họ" may mean in its own sentence.
_SEVERAL = re.compile(
    r"(?<!\w)(?:các|những|nhiều|vài|nhóm|ban|đội|đoàn|hội|đảng|hãng|công ty|gia đình|vợ chồng|người|dân|quân|lính|và|cùng|với|(?:hai|ba|bốn) (?:nước|bên|phía|anh em|chị em|mẹ con))(?!\w)",
    re.IGNORECASE,
)
# What only the day of writing tells: days and years that are counted from it, and what holds on it.
_COUNTED = (
    r"hôm nay|hôm qua|ngày mai|(?:sáng|trưa|chiều|tối|đêm) mai|đêm nay|trưa nay|sáng nay|chiều nay|tối nay|năm ngoái|năm nay|năm trước|tháng trước|tháng này|tháng \d+ (?:tới|này)|tuần này|tuần trước|tuần qua|tuần rồi|hôm (?:thứ [^\W\d_]+|chủ nhật)|"
    r"vừa qua|mới đây|gần đây|vừa rồi|(?:thời gian|những năm|(?:trong|một|vài) năm) (?:qua|tới)|(?<!\d )năm qua|trong (?:vòng |suốt )?(?:gần |hơn )?\d+ (?:năm|tháng|ngày|tuần) qua|sắp tới|tới đây"
)
_A_YEAR = re.compile(
    r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d)|(?<!\w)năm \d{2,3}(?!\d)|(?:[Nn]ăm|[Nn]gày|[Tt]háng|[Qq]uý|[Tt]hập niên|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|hôm|vào) ____"
)
_HOLDING = r"(?<!khi )đang (?:nắm )?giữ(?= kỷ lục| ngôi| danh hiệu)|hiện (?:nay|tại)|hiện(?= (?:đang|có|là|cũng|đã|được|sở hữu|còn|giữ)(?!\w))|ngày nay|đương kim|hiện hành|(?:đến|tới|tính đến) nay"
HOLDING_AT_WRITING = re.compile(rf"(?<!\w)(?:{_HOLDING})(?!\w),?", re.IGNORECASE)
COUNTED_FROM_WRITING = re.compile(rf"(?<!\w)(?:{_COUNTED})(?!\w)", re.IGNORECASE)
AT_WRITING = re.compile(rf"(?<!\w)(?:{_COUNTED}|{_HOLDING})(?!\w),?", re.IGNORECASE)
# A day whose year only the day of writing tells.
BARE_DAY = re.compile(
    r"(?<!\w)(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) \d{1,2}(?:\s?[/-]\s?| tháng )\d{1,2}(?![\d/-])(?!\s?[/-]\s?\d)(?! năm)",
    re.IGNORECASE,
)
# A month of which the same is true; what comes back each year has none.
_BARE_MONTH = re.compile(
    r"(?<!\w)(?:(?:vào|đến|tới|từ|giữa|đầu|cuối|trong) tháng|(?-i:Tháng)) \d{1,2}(?![\d/-])(?! năm)(?!,? cùng năm)",
    re.IGNORECASE,
)
_EVERY_YEAR = re.compile(
    r"(?<!\w)(?:từ|vào|trong) tháng \d+ (?:đến|tới|và) (?:hết )?tháng \d+|(?:hằng|hàng|mỗi|âm lịch|mùa|thời tiết|nhiệt độ|lượng mưa)(?!\w)",
    re.IGNORECASE,
)
PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến) ")
# Words that only colour what is said; at the beginning they answer a sentence before. "Quân đội Thanh Hải cũng chiếm
# lại …" does so everywhere: who else?
_COLOURING = frozenset(["lại", "vẫn", "còn"])
# A date in front names nothing: "Chỉ mãi tới năm 1949, …".
_TIME_ONLY = re.compile(
    r"(?:(?:chỉ|mãi|phải|cho|đến|tới|vào|trong|từ|cuối|đầu|giữa|khoảng) )*(?:năm|tháng|ngày)(?: (?:ngày|tháng|năm)| [\d/–-]+)*",
    re.IGNORECASE,
)
_PART = re.compile(r"[,;(]| (?:và|nhưng) ")
_SUCH = ("này", "đó", "ấy", "kia")
_NOUN = re.compile(r"(?<!\w)(?:([^\W\d_]+) )?([^\W\d_]+) $")


def wants_date(shown: str) -> bool:
    """Return whether only the day of writing tells when a text is: "năm nay", "sáng 22/10", "sẽ bán"."""
    return any(pattern.search(shown) for pattern in (AT_WRITING, BARE_DAY, PLANNED))


def tells_year(shown: str) -> bool:
    """Return whether a text has a year, or a gap in the place of one."""
    return bool(_A_YEAR.search(shown))


def has_bare_day(shown: str) -> bool:
    """Return whether a text has a day or a month without its year, of no year in particular."""
    return bool(BARE_DAY.search(shown) or (_BARE_MONTH.search(shown) and not _EVERY_YEAR.search(shown)))


def without_known(text: str) -> str:
    """Return a sentence without the words that only seem to point: at us, at the year before one that it names."""
    return _THE_YEAR_BEFORE.sub(r"\1", _OURS.sub("", text))


def points_elsewhere(text: str) -> bool:
    """Return whether a word of a sentence may point at another one: "này", "sau đó"."""
    return bool(DEICTIC.search(_INSIDE.sub("", text)))


def leans(text: str, before: str, title: Title, dated: bool) -> bool:
    """Return whether a sentence has to be read behind another one, ``before`` being the sentences in front of it.

    A word that only links the two does not count: it is left out where the other one is not shown.

    Where the article is ``dated``, "năm nay" needs no other sentence.
    """
    text = without_known(LINK.sub("", text))
    text = (AT_WRITING if dated else HOLDING_AT_WRITING).sub("", text).lstrip()
    if CONNECTIVES.match(text) or _LEANING.match(text) or _RANK.search(text):
        return True
    text = _INSIDE.sub("", text)
    return not all(_points_inside(text, word, before, title) for word in DEICTIC.finditer(text))


def _points_inside(text: str, word: re.Match[str], before: str, title: Title) -> bool:
    """Return whether a word points at what its own sentence said, or at what the title names."""
    said = text[: word.start()]
    if word[0].lower() in _COLOURING and len(said.split()) >= FEW:
        return True
    if word[0].lower() == "toàn tỉnh":  # which one, the passage tells, or the title does
        return True
    if word[0].lower() == "nhà trường":
        return title.is_about("trường")
    if word[0].lower() in ("họ", "chúng") and not _SEVERAL.search(said):
        return False
    if word[0].lower() in _WEAK:
        told = (said[: mark.start()] for mark in _PART.finditer(said))
        return any(len(part.split()) >= ENOUGH and not _TIME_ONLY.fullmatch(part) for part in told)
    noun = _NOUN.search(said) if word[0] in _SUCH else None
    if noun is None:
        return False
    two, one = f"{noun[1] or ''} {noun[2]}".strip(), noun[2]
    return any(
        stands_in(fold(thing), fold(said[: noun.start()])) or _is_titled(thing, f"{before} {said}", title)
        for thing in (two, one)
    )


def _is_titled(thing: str, said: str, title: Title) -> bool:
    """Return whether "sân bay này" is the one of the title, no other one being named nearby."""
    others = re.finditer(rf"(?<!\w)(?i:{re.escape(thing)}) ((?:[{CAPITALS}]\w* ?)+)", said)
    return title.is_about(thing) and all(title.shares_name(other[1]) for other in others)
