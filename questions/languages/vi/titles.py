"""What an article's title names, and which statements without a name it makes plain."""

import re
from itertools import pairwise

from questions.languages.vi.folding import fold
from questions.languages.vi.marks import is_name, words_of
from questions.languages.vi.names import Names
from questions.languages.vi.words import CAPITALS, ENTITY_HEADS, phrase_pattern

_HEADS = (
    "hội", "giải", "luật", "đồn", "trận", "cúp", "dòng sông", "hội nghị", "hiệp định", "hiến chương", "công ước", "biển", "đồng bằng", "cao nguyên", "dãy núi", "bán đảo", "rừng", "vườn",
    "tuyến", "thung lũng", "sa mạc", "thác",
)  # fmt: skip
_HEAD = re.compile(
    phrase_pattern([*(head.lower() for head in ENTITY_HEADS), *_HEADS]) + rf"(?! (?-i:[{CAPITALS}]))",
    re.IGNORECASE,
)
_SCHOOL = re.compile(r"^[Nn]hà trường(?!\w)")
_EMPTY = frozenset("của và các những một trong cho với được đã là có tại từ đến về ở năm ngày tháng người".split())
_OF_WHAT = (
    "diện tích", "kim ngạch", "sản lượng", "doanh thu", "dân số", "tỷ lệ", "tỉ lệ", "thu nhập", "năng suất", "khối lượng", "lượng", "vốn", "giá", "giá trị", "mức",
)  # fmt: skip
# "30 ha chè", "tổng số phiếu", "sản lượng cá": a measure of what the article is about.
_MEASURE = re.compile(
    rf"(?:(?:hơn|gần|khoảng|riêng) )?(?:\d(?!\S* (?:tháng|năm|ngày|quý|tuần|giờ|phút|độ)(?!\w))|tổng (?!cộng)|số |mỗi |{phrase_pattern(_OF_WHAT)})",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"(?:(?:hơn|gần|khoảng) )?\d\S*(?: \w+)? người(?!\w)", re.IGNORECASE)
# A bare noun for something that only the text before names.
_BARE = re.compile(
    r"(?:ông|bà|anh|chị|cô|cụ|đơn vị|nhóm|đoàn|quỹ|ban tổ chức|ban quản lý|bà con|gia đình|văn kiện|văn bản|hội nghị|đại hội|dự án|công trình|sự kiện|buổi lễ|lễ|cuộc|trận|vụ|hai|ba|bốn|cả|"
    r"nước(?! ta)|các|những|nhiều|người(?= (?:đã|là|viết|ký|đọc|về|nói))|một số|nơi|điều|việc|đây|đồng chí|tác phẩm|bài|giải|kết quả|tên|bản)(?!\w)"
    rf"(?! (?-i:[{CAPITALS}]))",
    re.IGNORECASE,
)


# A definite thing inside a statement: no name and no other noun follows.
_THING = re.compile(
    rf"(?<!\w)(?:{phrase_pattern([*(head.lower() for head in ENTITY_HEADS), 'cây cầu', 'ngôi chùa', 'ngôi đền', 'con tàu', 'tòa tháp', 'dòng sông', 'hòn đảo'])})"
    r"(?= (?:cho|bị|được|và|với|là|đã|vào|nhưng|do|theo|thành|lên|xuống|tại|ở)(?!\w)|[,.]|$)"
)
# Words that make another word with the noun behind them, or count it.
_COMPOUND = frozenset(
    "môi thị hiện chiến công nông nhà cấp toàn nội ngoại kỷ lập trung khai tựu hợp tác các những nhiều mọi mỗi một hai ba bốn năm sáu bảy tám chín mười vài mấy từng liên tiền ngôi cây tòa con "
    "dòng hòn cửa lòng bờ mặt ven ra lên trên dưới trong ngoài giữa sân bến nguyên hải không tổng siêu đi".split()
)


class Title:
    """The title of an article: its words, the proper names among them, and its pairs of telling words."""

    def __init__(self, names: Names) -> None:
        self._words = f" {' '.join(fold(word[0]) for word in words_of(names.title))} "
        self._pairs = pairs(names.title)
        self.names = _names_in(names)

    def shares_name(self, text: str) -> bool:
        """Return whether a text has a name of the title's."""
        return not self.names.isdisjoint({fold(word[0]) for word in words_of(text) if is_name(word[0])})

    def tells_stranger(self, text: str) -> bool:
        """Return whether a text has two names of the title's: then a stranger knows what it is about."""
        return len(self.names & {fold(word[0]) for word in words_of(text) if is_name(word[0])}) > 1

    def is_named_in(self, text: str) -> bool:
        """Return whether a text has every name of the title's: "Montréal"."""
        return bool(self.names) and self.names <= {fold(word[0]) for word in words_of(text) if is_name(word[0])}

    def speaks_of(self, text: str) -> bool:
        """Return whether a text has a name of the title's, or two words of it in a row."""
        return self.shares_name(text) or bool(pairs(text) & self._pairs)

    def tells(self, beginning: str) -> bool:
        """Return whether it makes a statement that begins like this plain: it speaks of the same, or of its measure."""
        if self.shares_name(beginning):
            return True
        if not self.names or _BARE.match(beginning):
            return False
        if pairs(beginning) & self._pairs or (_MEASURE.match(beginning) and not _PEOPLE.match(beginning)):
            return True
        return any(self._has(head[0]) for head in _HEAD.finditer(beginning))

    def heads(self, text: str) -> bool:
        """Return whether a text begins with a bare "trường" or "hợp tác xã", which the title names."""
        head = _HEAD.match(_SCHOOL.sub("Trường", text))
        return bool(self.names) and head is not None and self._has(head[0])

    def is_about(self, thing: str) -> bool:
        """Return whether the title names a thing of this kind: "sân bay" of "Sân bay quốc tế Washington Dulles"."""
        return bool(self.names) and bool(_HEAD.fullmatch(thing)) and self._words.startswith(f" {fold(thing)} ")

    def bare_thing(self, text: str) -> str:
        """Return a thing without its name, "quần đảo" in "bán quần đảo cho Đức", that a text speaks of; empty for none."""
        for match in _THING.finditer(text):
            before = text[: match.start()].rsplit(" ", 2)[-2:-1]
            word = before[0].lower() if before else ""
            if word and not (word in _COMPOUND or word[-1:].isdigit() or f"{word} {match[0]}" == "bán đảo"):
                return match[0]
        return ""

    def names_thing(self, thing: str) -> bool:
        """Return whether the title tells which "quần đảo" is meant."""
        return bool(self.names) and self._has(thing)

    def _has(self, words: str) -> bool:
        return f" {fold(words)} " in self._words


def _names_in(names: Names) -> set[str]:
    """Return the proper names of a title; of its first word, and of one in capitals, the text tells whether it is one."""
    first, others = [word[0] for word in words_of(names.title)][:1], list(words_of(names.title))[1:]
    words = {fold(word[0]) for word in others if is_name(word[0])} | {fold(w) for w in first if names.is_proper(w)}
    return words & {fold(name) for name in names.proper} if names.title.isupper() else words


def names_in(text: str) -> set[str]:
    """Return the words of a text that begin with a capital, but for its first one."""
    return {fold(word[0]) for word in list(words_of(text))[1:] if is_name(word[0])}


def pairs(text: str) -> set[tuple[str, str]]:
    """Return the pairs of neighbouring words that say something."""
    words = [fold(word[0]) for word in words_of(text) if word[0][0].isalpha()]
    return {pair for pair in pairwise(words) if _EMPTY.isdisjoint(pair)}
