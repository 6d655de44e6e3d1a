"""Whether whom and what a sentence points at, "ông", "Viện", "đợt này", is named in the passage that is shown."""

import re
from collections.abc import Sequence
from functools import cached_property

from questions.article import Sentence
from questions.languages.vi.marks import is_name
from questions.languages.vi.names import Names
from questions.languages.vi.parts import Parts
from questions.languages.vi.pointing import PROVINCE
from questions.languages.vi.subjects import Subjects
from questions.languages.vi.titles import pairs
from questions.languages.vi.words import CAPITALS, COUNTRIES
from questions.whole_words import stands_in

FULL_NAME = re.compile(rf"(?<!^)(?<!\w)[{CAPITALS}][^\W\d_]* [{CAPITALS}][^\W\d_]*")
_NAME = re.compile(rf"(?<!\w)[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*){{1,4}}")
# Somebody without a name; "anh hùng" and "cụ thể" are nobody.
_PERSON = (
    rf"(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]ụ)(?!\w)(?! [{CAPITALS}])"
    r"(?! (?:hùng|em|con|thể|dân|giáo|cha|lão|chủ|trai|kiệt|minh|tổ|bà|chị)(?!\w))"
)
_SOMEBODY = re.compile(rf"(?:^|(?<!\w)(?![ÔBAC])){_PERSON}")  # "Việt Anh" has a name
PRONOUN = re.compile(rf"(?:^|(?<=[.!?:…] )|(?<!\w)(?![ÔBAC])){_PERSON}")  # "Ngoại hạng Anh" is nobody
_ANOTHER = re.compile(rf"(?<!\w)(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Cc]ụ|[Ee]m) [{CAPITALS}]")
WHO = re.compile(rf"{_PERSON}(?= \w)")
_SUBJECT = re.compile(rf"(?:^|, ){WHO.pattern}")
# A ruler without a name: "khi Cựu hoàng sang Pháp".
_RULER = re.compile(
    rf"(?<!\w)(?<!đời )(?<!các )(?<!vị )(?<!ngôi )(?<!nhà )(?<!làm )(?<!xưng )(?:[Cc]ựu hoàng|[Nn]hà vua|[Vv]ua|[Hh]oàng đế|[Nn]ữ hoàng)(?!\w)"
    rf"(?! (?:[{CAPITALS}]|chúa|quan|tôi|phá lưới))"
)
_RULER_NAMED = re.compile(
    rf"(?i:vua|hoàng đế|nữ hoàng|cựu hoàng|quốc vương|chúa) [{CAPITALS}]|(?<!\w)[{CAPITALS}][^\W\d_]* (?:Tông|Tổ|Đế|Vương|Hoàng)(?!\w)"
)
# Something that only its name tells apart, and something that was named before.
_BODY = re.compile(
    r"(?<!\w)(?:Trường|Viện)(?= (?:tuyển|mở|xét|dạy|đào tạo|tổ chức|nhận|cấp|dự kiến|sẽ)(?!\w))"
    r"|(?<!\w)(?:Viện|Công ty|Trường|Nhà máy|Ngân hàng|Tập đoàn|Hiệp hội|[Hh]ãng|công ty|UBND tỉnh|HĐND tỉnh|Tỉnh ủy)"
    r"(?= (?:được|là|đã|có|bắt đầu|giao|tiến hành|ký|cho|đạt|và|trong|vào|tại)(?!\w)|[,.]|$)"
)
# An office of which only the text before tells where: "được miễn nhiệm chức vụ Bộ trưởng, …".
_BARE_OFFICE = re.compile(
    r"(?<!\w)(?:chức|chức vụ|làm) (?:Phó )?(?P<office>bộ trưởng|thứ trưởng|(?:tổng )?giám đốc|hiệu trưởng|chủ tịch|bí thư|viện trưởng|trưởng ban|tư lệnh|chính ủy)"
    r"(?=[,.;]|$| và (?:được|là|giữ|làm)(?!\w))",
    re.IGNORECASE,
)
_POINTED_AT = re.compile(
    r"(?<!\w)(?:nghị quyết|luật|đạo luật|sắc lệnh|đạo dụ|nghị định|quyết định|thông tư|chỉ thị|hiệp định|hiệp ước|công ước)(?= này(?!\w))",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"(?<!\w)(?P<what>(?:đợt|cuộc|chiến dịch|vụ|dự án|khoản|đề án|kế hoạch|hợp đồng|phương án|loạt)(?: [^\W\d_]+){1,4}?) (?:này|đó|ấy)(?!\w)",
    re.IGNORECASE,
)
_WHOLE_PROVINCE = re.compile(r"(?<!\w)toàn tỉnh(?!\w)", re.IGNORECASE)
_BARE_TOWN = re.compile(
    rf"(?:(?<=cách )|(?<=tâm ))(?:thị trấn|thị xã)(?!\w)(?! [{CAPITALS}])"
    r"|(?<=\w )(?<!các )(?<!những )(?<!nhiều )(?<!một )(?<!cấp )(?<!\d )thành phố(?= (?:năm|vào|được|bị|đã|và|là|có|từ)(?!\w)|[,.;]|$)"
)
# A force, a list and a war of which only the text before tells whose.
_UNTOLD = re.compile(
    rf"(?:^|, )(?P<what>(?i:nghĩa quân|phiến quân|liên quân))(?= (?!của)[^{CAPITALS}])"
    r"|(?i:trong|sau khi|khi|suốt|sau|của) (?:cuộc )?(?P<war>chiến tranh|xung đột)(?=$|[,.;]| (?:kết thúc|là|và|đã|nổ ra|bùng nổ)(?!\w))"
    r"|(?:trong|của) (?P<list>danh sách|bảng xếp hạng|bảng)(?=[,.;]|$| (?:này|với|và|là|vào)(?!\w))"
)
_FAMILIES = (
    "Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Đặng|Bùi|Đỗ|Ngô|Tôn|Tưởng|Mao|Tào|Lưu|Trương|Viên|Triệu|Khang|Uông|Phùng"
)
_PERSON_NAME = re.compile(
    rf"(?<!\w)(?:{_FAMILIES}|Vũ|Võ|Hồ|Dương|Lý|Đinh|Đào|Mai|Cao|Tô|Hà)(?: [{CAPITALS}][^\W\d_]*)+"
)
# Somebody of whom a family name alone, or a title and the last name, is said: "rời bỏ Tôn", "hồng y Căn".
_SHORT_NAME = re.compile(
    r"(?<=[^\W\d_A-ZĐ] )(?<!nhà )(?<!triều )(?<!họ )(?<!thời )(?<!chúa )(?<!vua )(?<!đời )(?<!quân )(?<!bộ )(?<!Hậu )(?<!Tiền )"
    rf"(?P<family>{_FAMILIES})(?!\w)(?! [{CAPITALS}\d])"
    rf"|(?<!\w)(?:giám mục|hồng y|linh mục|thượng tọa|hòa thượng|tướng|đại tướng|đại tá|giáo sư|tiến sĩ|kỹ sư|bác sĩ) (?P<last>(?!Giáo|Tổng|Tòa|Đức)[{CAPITALS}][^\W\d_]+)(?!\w)(?! [{CAPITALS}])",
)
# The same behind a word that honours: "ông Thịnh".
_HONOURED = re.compile(
    rf"(?<!\w)(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]hú|[Tt]hầy) (?P<last>[{CAPITALS}][^\W\d_]+)(?!\w)(?! [{CAPITALS}])"
)
# What a sentence that only colours what it says goes on from: "cũng chiếm lại các huyện".
_AGAIN = re.compile(r"(?<!\w)(?:cũng|vẫn|lại|còn|tiếp tục|toàn)(?!\w)")
_GOES_ON = re.compile(rf"{_AGAIN.pattern}|(?<!\w)(?:các|những)(?!\w)")
_DATED = re.compile(r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d)|(?<!\w)năm [1-9]\d{2}(?!\d)")


def tells_itself(text: str) -> bool:
    """Return whether a sentence has its year and a name near its beginning, and goes on from nothing."""
    named = any(is_name(word) for word in text.split(" ")[1:12])
    return named and bool(_DATED.search(text)) and not _GOES_ON.search(text)


class Referents:
    """What the sentences of one article point at."""

    def __init__(self, names: Names, subjects: Subjects, parsed: Sequence[Parts]) -> None:
        self._names = names
        self._subjects = subjects
        self._parsed = parsed
        self._called: dict[str, set[str]] = {}

    def whom(self, passage: Sequence[Sentence], text: str) -> str:
        """Return the name of the person of the article, who is only "ông" in what is shown; empty where nobody is.

        Empty, too, where there may be somebody else: "Anh ông", "ông Nhiên".
        """
        shown = " ".join([*(sentence.text for sentence in passage), text])
        person = self._subjects.person
        called = {pronoun[0].lower() for pronoun in PRONOUN.finditer(shown)}
        alone = len(called) == 1 and not _ANOTHER.search(shown)
        return person if alone and person not in shown else ""

    def named(self, parts: Parts, text: str) -> str:
        """Return a sentence with the title's name for "ông"; empty where it may be somebody else, or there is none.

        It has to tell its year and to go on from nothing, and nobody else is near.
        """
        person, who = self._subjects.person, _SUBJECT.search(text)
        if not person or who is None or not _DATED.search(text) or _AGAIN.search(text):
            return ""
        called = {pronoun[0].lower() for pronoun in PRONOUN.finditer(text)}
        if len(called) > 1 or _ANOTHER.search(text) or self._subjects.names_others(parts, person):
            return ""
        others = (name[0] for name in _PERSON_NAME.finditer(text, 0, who.start()))
        return "" if any(name not in person for name in others) else PRONOUN.sub(person, text)

    def names_all(self, passage: Sequence[Sentence], text: str) -> bool:
        """Return whether a passage or the title names whom or what the sentence points at: "ông", "Viện", "luật này"."""
        shown = " ".join(sentence.text for sentence in passage)
        said = f"{shown} {self._names.title}"
        if _SOMEBODY.search(text) and not (self._subjects.person or self._names_somebody(shown)):
            return False
        if _RULER.search(text) and not _RULER_NAMED.search(said):
            return False
        if any(
            not re.search(rf"(?i:{bare['office']}) (?:[^\W\d_]+ )?[{CAPITALS}]", said)
            for bare in _BARE_OFFICE.finditer(text)
        ):
            return False
        if _WHOLE_PROVINCE.search(text) and not (
            PROVINCE.search(f"{said} {text}") or self._is_called("tỉnh", f"{said} {text}")
        ):
            return False
        if any(not re.search(rf"{town[0]} [{CAPITALS}]", f"{said} {text}") for town in _BARE_TOWN.finditer(text)):
            return False
        untold = (found[found.lastgroup or 0] for found in _UNTOLD.finditer(text))
        if any(what.lower() not in said.lower() for what in untold):
            return False
        bodies = (body[0] for body in _BODY.finditer(text))
        if any(
            not (
                re.search(rf"(?<!\w){body} [{CAPITALS}]", said)
                or self._subjects.title.heads(body)
                or self._is_called(body, f"{said} {text}")
            )
            for body in bodies
        ):
            return False
        if not all(_is_told(act, f"{said} {text[: act.start()]}") for act in _ACT.finditer(text)):
            return False
        if not (
            self._names_in_full(_SHORT_NAME, f"{shown} {text}", "") and self._names_in_full(_HONOURED, text, shown)
        ):
            return False
        return all(thing[0].lower() in said.lower() for thing in _POINTED_AT.finditer(text))

    def _names_in_full(self, names: re.Pattern[str], text: str, before: str) -> bool:
        """Return whether whoever is called by a short name has the full one, if the article tells it, beside it or in the title."""
        shown = f"{before} {text}"
        for short in names.finditer(text):
            family = short.groupdict().get("family")
            called, place = (family, 0) if family else (short["last"], -1)
            full = [name for name in self._full_names.get(called, ()) if name.split(" ")[place] == called]
            if (
                not stands_in(called, self._names.title)
                and full
                and not any(name in f"{shown} {self._names.title}" for name in full)
            ):
                return False
        return True

    @cached_property
    def _full_names(self) -> dict[str, set[str]]:
        """Return the names of several words in the article by the first and the last of these."""
        found: dict[str, set[str]] = {}
        for parts in self._parsed:
            for match in _NAME.finditer(parts.text):
                words = match[0].split(" ")
                for word in (words[0], words[-1]):
                    found.setdefault(word, set()).add(match[0])
        return found

    def _is_called(self, head: str, said: str) -> bool:
        """Return whether the title has the name of one thing of this kind, or the article of no other one, and it was said."""
        if head not in self._called:
            called = re.compile(rf"(?<!\w)(?i:{head}) ([{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*)*)")
            self._called[head] = {match[1] for parts in self._parsed for match in called.finditer(parts.text)}
        names = self._called[head]
        titled = [name for name in names if name in self._names.title]
        return len(titled) == 1 or (len(names) == 1 and next(iter(names)) in said)

    def _names_somebody(self, shown: str) -> bool:
        """Return whether a passage has a full name that is no country's and none of the title's."""
        found = (match[0] for match in FULL_NAME.finditer(shown))
        return any(name not in COUNTRIES and name not in self._names.title for name in found)


def _is_told(act: re.Match[str], said: str) -> bool:
    """Return whether two words in a row of "đợt phát hành trái phiếu này" stand in what was said before it."""
    return bool(pairs(act["what"]) & pairs(said)) or " " not in act["what"]
