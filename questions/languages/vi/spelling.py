"""Whether a sentence is written with care: what a reader would have to correct first is not shown to a class."""

import re
from functools import cache, lru_cache
from pathlib import Path

from questions.languages.vi.folding import fold
from questions.languages.vi.misspellings import is_misspelt

# Syllables with a diacritic that 28 million of news and encyclopedia hold at least ten times, in their folded form.
_ATTESTED = Path(__file__).with_name("syllables.txt")
SENTENCES = 256
"""How many sentences are remembered: each is asked about several times, one soon after the other."""
_WORD = re.compile(r"(?<![\w'’.-])[^\W\d_]+(?![\w'’-])")
_DOUBLED = re.compile(r"(.)\1")
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|kh|gh|gi|ch|th|tr|ph|qu|[bcdđghklmnprstvx])?"
    r"[aăâeêioôơuưyà-ãè-êìíò-õùúýĩũơưạ-ỹ]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
# A comma that touches a letter, a blank in front of a mark, a dash or stroke with one blank, "chi phí.Tại", "100 kmx 30 km",
# "2/6/04", "…, Ông và em trai", "Động Lớn: Nằm cách …", two colons in one sentence, a link of the page.
_CARELESS = re.compile(
    r",(?=[^\W\d_])|[^\W\d_],\d|\s[,;:.](?=\s|$)|,\s?[.;,]|\w\s[–-]\w|\w[–-]\s\w|\d/ \d|\(\s|\s\)|\)[^\W\d_]|[^\W\d_]\((?!s\))|\w\.[A-ZĐ][a-zà-ỹ]|[^\W\d_]:(?=[^\W\d_])|’’|(?<!\.)\.\.(?!\.)|^[A-ZĐ][^,()]{2,40}, là (?:một|nhà|tập|vị|người|loài|tên)(?!\w)|\.{4}|[”\"]\.[^\W\d_]|\d:\d\d phút|(?<!\w)[a-zđ]+[à-ãè-êìíò-õùúýăĩũơưđạ-ỹ][a-zà-ỹđ]*\d|“\s|\s”|\s\"\s|\d (?:Ngày|Năm|Tháng) |(?:Ảnh|Nguồn|Ảnh minh họa): |\((?:[Pp]hải|[Tt]rái|[Gg]iữa|[Bb]ìa (?:phải|trái))\)|(?<![\d.,])\d{1,3}, \d+ (?:nghìn|triệu|tỷ|tỉ|%)|(?:TTXVN|BNEWS|AFP|EPA)[ /](?=[A-ZĐ/])|(?:km|cm|m)x |\d ?Km(?!\w)|[a-zà-ỹđ]/[A-ZĐ]|\$ ?\d|(?<!\d)0\.\d|\d,000(?!\d)|(?<![\d.,])\d{1,3},\d{3} (?!km|m|cm|kg|g|tấn|ha|lít|tỷ|tỉ|triệu|nghìn|độ|đô|đồng|điểm|lần|giây|phút|giờ|năm|mét|và|so|vào|ở|tại)[a-zà-ỹđ]|\d,[1-9]00(?!\d)(?! ?(?:tỷ|tỉ|triệu|nghìn|%))|(?<![\d/-])\d{1,2}/\d{1,2}/\d{2}(?![\d/])|, (?:Ông|Bà|Anh|Chị|Cô|Hai|Ba) (?=[a-zà-ỹđ])|:\s[^:“”\"()]*:\s|^\d{1,2}h(?:\d\d)?:? [A-ZĐ]|\[\[|\]\]|>>|\d\.-\d|Việt nam(?!\w)|(?<=[^\W\d_)]): (?:Nằm|Được|Là|Có|Gồm|Thuộc|Khởi công|Xây dựng|Diễn ra|Bắt đầu) (?=[a-zà-ỹđ\d])|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
# Two lines that ran into one: "… thù địch Trong hơn sáu năm", "1925 – 1931 Dây chuyền".
_FUSED = re.compile(
    r"[a-zà-ỹđ)] (?:Cụ thể|Theo|Tại|Với|Khi|Năm|Ngày|Từ|Đây|Các|Những|Để|Vì|Nhưng|Tuy|Đến|Vào|Cũng|Riêng|Ngoài|Mặc|Bắt|Khoảng) [a-zà-ỹđ\d]"
    r"|[a-zà-ỹđ)] (?:Như vậy|Nhập cuộc|Không chỉ|Không những|Chính vì|Được biết|Bên cạnh|Tương tự|Ngược lại|Tiếp theo|Tiếp đó)(?!\w)"
    r"|(?<!\w)[a-zà-ỹđ]+ (?:Đồng|Hiện|Do) [a-zà-ỹđ\d]"
    r"|[”\"] (?:Tổng thống|Thủ tướng|Ông|Bà|Trong|Theo|Ngày|Năm|Tại|Sau|Khi|Các|Những) [^\W\d_]"
    r"|(?<!\w)[a-zà-ỹđ]+ (?:Trong|Trước|Sau) [a-zà-ỹđ\d]"
    r"|\w (?:Sáng|Trưa|Chiều|Tối|Đêm) (?:ngày )?\d|\d{4} [A-ZĐ][a-zà-ỹđ]+ [a-zà-ỹđ]|, (?:Các|Những|Sự(?! kiện| biến)|Khi|Theo|Đó|Đây|Một|Trong) [a-zà-ỹđ]|^\d{4}, |\) Phía "
    r"|^(?:Tiểu sử|Thân thế|Sự nghiệp) [A-ZĐ]|(?<!\w)(?:trong|vào) (?:19|20)\d\d(?=[.,;)]| và |$)"
)
# A heading that ran into its text: "Sakurajima, Nhật Bản Sakurajima là …".
_TWICE = re.compile(
    r"(?<!\w)([A-ZĐ][^\W\d_]+)(?: [A-ZĐ]\w+){0,3}, (?:[A-ZĐ]\w+ ){1,3}(?:[^\W\d_A-ZĐ]\w* ){0,2}\1(?!\w)"
)
# Words of another language that stand outside its names: "…, as is Jerry Pournelle".
_FOREIGN = re.compile(r"(?:[,;)]|(?<!\w)[a-zà-ỹđ]+) (?:and|as|is|was|were|with|from|the) (?=\w)")
# The same date said twice: "trong năm 2009, …, giảm xuống 12,2 tỷ trong năm 2009".
_SAID_TWICE = re.compile(r"(?<!\w)(trong năm \d{4})(?!\w).*(?<!\w)\1(?!\w)")
# Capitals that stand where none belong, or lack where one does.
_CAPITALISED = re.compile(
    r"(?<!\w)(?:(?:ở|tại|của|từ|đến) Vietnam|một (?:Cuộc thi|Bài hát|Bộ phim|Ca khúc|Trò chơi|Ca sĩ|Nhạc sĩ|Diễn viên|Cầu thủ)|Chủ Tịch|Tổ Quốc|Thủ Tướng|Tổng Thống|Bộ Trưởng|Giám Đốc|Đảng Viên|Hà nội|Sài gòn|Hải phòng|Đà nẵng|(?:hoà|hòa) Bình|Ả rập)(?!\w)"
)
# A phrase said twice: "về việc thành lập về việc thành lập".
_PHRASE_TWICE = re.compile(r"(?<!\w)((?:[^\W\d_]{1,8} ){2,6})\1")
# A figure or a number that was lost: "với diện tích và 7.507 cư dân", "công nhận năm 1994 theo tiêu chí."
_LOST = re.compile(
    r"(?<!\w)diện tích (?:[^\W\d_]+ ){0,3}\d[\d.,]* ?k?m(?![\w²]| vuông)|(?<!\w)(?:theo (?:các )?tiêu chí|(?:với|có) (?:diện tích|dân số|chiều dài))(?=[.,;]|$| và (?:năm|\d+|theo)(?!\w)| và[.,;])"
)
# Words that no sentence has side by side.
_BROKEN = re.compile(
    r"(?<!\w)(?:(?:được|bị) trở thành|rất nhất|trong vào|vào trong (?:năm|ngày|tháng)|sát nhập|từ tháng vào|vào vào|năm năm (?:1\d|20)\d\d|bởi do|ngày \d{1,2} năm|so năm|(?:đã|sẽ|đang) (?:anh|ông|chị|họ)(?! \w+ hóa)|khoảng (?:gần|hơn|trên)|(?:gần|hơn) khoảng|hiệu quả (?:kể )?từ (?:ngày|tháng|năm)|(?P<word>cho|của|và|là|được|bị|trong|tại|về|do|bởi|đã|các|những|một|khi|có) (?P=word))(?!\w)"
    r"|^Theo [^,]{2,60}, (?:cho biết|cho rằng|cho hay|nói|khẳng định)(?!\w)|(?<!\w)T\.P(?!\.)|[:;]\.|(?<!\w)là (?:được|đã|như)(?!\w)|(?<!\w)bất kỳ (?:\w+ ){1,5}khác(?! nào)(?!\w)"
    r"|(?<!\w)(?:khi|trước|sau|theo|do|từ|trong|nhờ|lúc) dó(?!\w)|(?<!\w)(?:[Gg]ần|ở|tại|nơi|từ|về) dây(?! (?:chuyền|điện|cáp|thép|thừng|leo))(?!\w)"
    r"|(?<!\w)sinh (?:ngày|năm) (?:\d|/| |tháng|năm)+ là (?:con|một|người)|Thủ tướng chính phủ|(?<!\w)chống (?:pháp|mỹ|mĩ)(?!\w)(?! luật)|(?<!\w)Bộ (?:công thương|tài chính|giáo dục|văn hóa|nông nghiệp|giao thông|khoa học|lao động|ngoại giao|nội vụ|quốc phòng|tư pháp|công an|y tế)(?!\w)"
    r"|(?<![\d.,])\d{1,3}\.\d{1,2} (?:dặm|km|m|ha|kg|g|cara|triệu|tỷ|tỉ|USD|độ|tấn)(?!\w)|(?<![\d.,])\d{1,3}\.\d{1,2}%"
    r"|(?<!được )(?<!do )(?<!\w)(?:thành lập|sáng lập|xây dựng|sáng tác|thiết kế|phát hiện|phát minh) bởi(?!\w)"
    r"|(?<!\w)dược (?:thành lập|xem|gọi|tổ chức|xây|coi|công nhận|trao|bổ nhiệm|đặt|biết)(?!\w)|(?:còn|hay) (?:được )?gọi là [^,()]+ là (?:một|trận|tên|cuộc|nhà|vị|nơi)(?!\w)"
)


@lru_cache(maxsize=SENTENCES)
def is_careful(text: str) -> bool:
    """Return whether marks stand where they belong and every Vietnamese syllable and word is one that is in use."""
    if (
        text.count('"') % 2
        or text.count("“") != text.count("”")
        or _TWICE.search(text)
        or _SAID_TWICE.search(text)
        or _FOREIGN.search(text)
        or _LOST.search(text)
        or _CAPITALISED.search(text)
        or _PHRASE_TWICE.search(text)
    ):
        return False
    if _CARELESS.search(text) or _FUSED.search(text) or _BROKEN.search(text) or is_misspelt(text):
        return False
    words = (match[0] for match in _WORD.finditer(text[:1].lower() + text[1:]))
    return all(_is_spelt(word) for word in words if word.isalpha() and word.islower() and not word.isascii())


def _is_spelt(word: str) -> bool:
    """Return whether a word with diacritics is a syllable that is in use, or none, "axít", and not "cácc"."""
    if _SYLLABLE.fullmatch(word):
        return fold(word) in _attested()
    return fold(_DOUBLED.sub(r"\1", word)) not in _attested()


@cache
def _attested() -> frozenset[str]:
    return frozenset(_ATTESTED.read_text(encoding="utf-8").split())


def is_spelt_as_said(name: str) -> bool:
    """Return whether a name has Vietnamese syllables alone, so that whoever knows it can write it."""
    return all(fold(word) in _attested() for word in name.split())
