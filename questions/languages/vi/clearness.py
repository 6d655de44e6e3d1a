"""Whether a sentence may be shown as it is: plain, sure, and telling whom and when it means."""

import re

from questions.languages.vi.pointing import points_elsewhere
from questions.languages.vi.standing import is_broken, is_cut_off, is_told_apart, means_somebody
from questions.languages.vi.words import CAPITALS, UNSURE

# In the article's own words what is estimated, told or denied stays so.
_SAID = re.compile(r"(?<!\w)(?:ước tính|cho biết|cho hay|không|chưa|chẳng)(?!\w)")
_MARKS = re.compile(r"[«»‘’?!…÷\[\]]|\.\.|\d - \d+ - \d|(?<!\.[A-ZĐ])\.\s|v\.v")
# What only a sentence that is shown in its passage may have: somebody's words, a dash.
_PARTED = re.compile(r"[“”\"]|\s-\s")
# A timeline line, "Ngày 4/12/1976: …", is no sentence.
_LINE_DATE = re.compile(
    r"(?:Ngày|Tháng|Năm|Tối|Sáng|Chiều|(?:Tuần|Tập|Vòng|Lượt|Mùa|Chương|Phần|Giai đoạn) \d)[^:]{0,25}:"
)
# A line of a list, "Đào Văn Tiến: nhà sinh học, …".
_LINE_NAME = re.compile(rf"(?:[{CAPITALS}]\w* ){{1,5}}[{CAPITALS}]\w*: (?![{CAPITALS}“\"])")
# A total of matches wants its club, its season or its cup.
_MATCHES = re.compile(
    r"^(?!.*(?<!\w)(?:cho|tại|ở|trong|mùa|giải|năm|với đội)(?!\w)).*(?<!\w)(?:thi đấu|ra sân|chơi|đá) (?:được |tổng cộng )?[\d.]+ trận"
)
_HOUR = re.compile(r"\d{1,2} ?(?:giờ|h)\d{0,2} ")
# "42 tỉnh còn lại": of which the text before tells.
_REST = re.compile(
    r"(?<!\w)còn lại(?=$|[,.;])|(?<!\w)(?:các|những|số|người|đứa|chiếc|hai|ba|bốn) [^,.;]{2,40} còn lại(?!\w)"
)
# A quarter or a term of which only the text around tells the year.
_BARE_PERIOD = re.compile(r"(?<!\w)(?:trong|riêng|cả|của) (?:quý|kỳ|vụ)(?! [\dIVXđmh])")
# A change against "cùng kỳ" wants its own period.
_COMPARED = re.compile(r"(?<!\w)cùng kỳ(?!\w)")
_PERIOD = re.compile(r"(?:tháng|quý|năm|nửa đầu|vụ|mùa)(?!\w).*(?<!\w)cùng kỳ(?!\w)", re.IGNORECASE)
# "Giá trị xuất khẩu đạt 2,8 tỷ USD": in which month or year?
_SUM = re.compile(r"(?<!\w)đạt .{0,30}(?:USD|đồng|tấn|%)")
_TIME = re.compile(r"(?<!\w)(?:tháng|quý|năm|nửa|vụ|mùa|ngày|giai đoạn|kỳ)(?!\w)", re.IGNORECASE)


def is_plain(text: str) -> bool:
    """Return whether a sentence may be shown as it is: whole, of one piece, and written with care."""
    return (
        not _MARKS.search(text)
        and not _LINE_DATE.match(text)
        and not _LINE_NAME.match(text)
        and not _MATCHES.match(text)
        and text.count("(") == text.count(")")
        and (text[:1].isupper() or bool(_HOUR.match(text)))
    )


def stands(text: str) -> bool:
    """Return whether a sentence leans on nothing around it, is of one piece, sure, and not cut off."""
    parted = _MARKS.search(text) or _PARTED.search(text)
    return not parted and not points_elsewhere(text) and is_clear(text)


def is_clear(text: str) -> bool:
    """Return whether a sentence is sure, not cut off, and says whom and when it means."""
    return not (
        UNSURE.search(_SAID.sub("", text))
        or means_somebody(text)
        or is_cut_off(text)
        or is_broken(text)
        or not is_told_apart(text)
        or _REST.search(text)
        or _BARE_PERIOD.search(text)
        or (_COMPARED.search(text) and not _PERIOD.search(text))
        or (_SUM.search(text) and not _TIME.search(text))
        or text.count("(") != text.count(")")
    )
