"""How much of a sentence a statement has to say so that nothing of weight is left out."""

import re

from questions.languages.vi.dates import find_dates
from questions.languages.vi.marks import count_words
from questions.languages.vi.misspellings import is_compound
from questions.languages.vi.words import BALLAST, CONNECTIVES

FEWEST, MOST, SHORT, BARE = 5, 12, 8, 3
"""Words that point at a gap, and of them in front of it; so few of those are given whole; those of a bare sentence."""
LONG = 24
"""So many words in front of a gap are better begun anew behind "và"."""
LEAST = 6
"""Words that a statement has to have before what is added to it may be left out."""
# "Năm 1946, bến được đổi tên và năm 1948, hơn …": two statements.
TWO_TIMES = re.compile(r"\d.* và (?:vào |đến |từ )?(?:năm|ngày|tháng) \d")
_BRACKETS = re.compile(r"\s?\([^()]*\)")
# Before these begins another statement: what has the same subject and declares something stands on its own.
_STARTS = re.compile(
    r"[;:]\s|, (?=(?:khẳng định|nhất trí|quyết định|cam kết|tuyên bố|đề ra|ghi nhận|thừa nhận|mở ra)(?!\w))"
)
_LATER_ON = re.compile(r"^(?:\S+ ){1,2}(?:ngày|tuần|tháng|năm|thập niên|thế kỷ) sau, (?:vào )?")
_STOPS = re.compile(r";\s")
# What only adds why, how, or which parts.
_ADDED = re.compile(
    r", (?:tuy|mặc dù|dù|nhằm|để|góp phần|qua đó|từ đó|đánh dấu|khiến|giúp|nên|vì|bởi|trong đó|gồm|bao gồm|kèm theo|mở ra)(?!\w)"
    r"| (?:bên lề|nhân dịp|trước sự chứng kiến)(?!\w)"
)
_ASIDE = re.compile(r" (?:bên lề|nhân dịp) .*(?= (?:ở|tại|vào) )")
_LEFT_OUT = "[…]"
# Words of one syllable that belong to no longer one.
_SMALL = frozenset(
    "của và với được đã sẽ đang tại ở trong vào từ đến tới là có gồm do bởi cho để về theo trên dưới sau trước khi nhưng mà bị cùng như hơn gần khoảng các những một này đó so hoặc".split()
)
# Those of them that are never the second part of a longer word, as "bị" is of "chuẩn bị".
_OPENING = frozenset("của với tại ở trong từ để theo khi nhưng mà đã sẽ đang do".split())
# Behind these another word belongs to them: "kể từ", "trở lên".
_WANTING = frozenset(
    "kể trở tính cho so đưa đối cùng thứ số khóa kỳ lần chưa rất không tồn phía cuối đều cách".split()
)
# Words of two syllables the second of which opens no phrase, though the two are hardly one word.
_TWO = frozenset(("trong khi", "từ khi", "mỗi khi", "cùng với", "so với"))
# What a name goes on from: "nhà Ngô", "sông Hồng".
_HEADS = frozenset(
    "và thuộc viên quyền sĩ đình cục tâm viện ban đài sở hội đoàn ty hàng trường nước châu hòa bang vùng miền khu hãng tiếng người đội tuyển giải nhà vua chúa ông bà sông núi đảo hồ tỉnh huyện xã phường quận phố làng thôn đèo cầu".split()
)
_POINTING = re.compile(
    r"(?<!\w)(?:này|đó|ấy|nói trên|trên đây|hai bên|các bên|hai nước|hai phía|cùng ngày|cùng năm|ngoài ra|tuy nhiên|bên cạnh|hiện nay|hiện tại)(?!\w)|[“”\"]",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"]([^“”\"_]{1,40})[”\"]")
_ROMAN = re.compile(r"[IVXLC]+[,;:.)]?")
_IN_BRACKETS = re.compile(r"\([^()]*$")
_NAME_BEFORE = re.compile(r"[^,;:()]*$")


def piece_around(text: str, start: int, end: int) -> str:
    """Return what is told of the value ``text[start:end]``: its part between semicolons, without purpose and brackets.

    Of a value in brackets that is the name in front of them.
    """
    if _IN_BRACKETS.search(text, 0, start):
        opening = text.rindex("(", 0, start)
        before = _NAME_BEFORE.search(text, 0, opening)
        return f"{before[0] if before else ''}{text[start:end]}"
    begin = max((mark.end() for mark in _STARTS.finditer(text, 0, start)), default=0)
    stop = next((mark.start() for mark in _STOPS.finditer(text, end)), len(text))
    for pattern in (BALLAST, _ADDED):
        added = pattern.search(text, end, stop)
        if added and weight(text[begin : added.start()]) >= LEAST:
            stop = added.start()
    return f"{_ASIDE.sub('', text[begin:start])}{text[start:stop]}"


def weight(text: str) -> int:
    """Return how many words a statement has beside its dates, its brackets and what joins it to the text before."""
    text = _LATER_ON.sub("", CONNECTIVES.sub("", _BRACKETS.sub("", text)))
    dates = sum(count_words(text[date.start : date.end]) for date in find_dates(text))
    return count_words(text) - dates


def words_around(before: str, after: str) -> str:
    """Return the gap among a few words of a statement, which begin and end between two words, not inside one.

    Empty where too few stand there to find the gap by.
    """
    before, after = (_QUOTED.sub(r"‘\1’", part) for part in (before, after))
    left, (right, *rest) = _POINTING.split(before)[-1].split(), map(str.split, _POINTING.split(after.rstrip(".")))
    if (
        len(left) + len(right) < FEWEST and rest and right in ([], [","])
    ):  # "Ngày ____, … ký Thỏa thuận" of "hai bên ký"
        right = [*right, "…", *rest[0]]
    if _POINTING.search(after):  # "rộng ____ m trong", of "trong đó"
        while len(left) + len(right) > FEWEST and right and right[-1] in _SMALL:
            right.pop()
    whole = len(left) + len(right) == len(before.split()) + len(after.rstrip(".").split())
    if len(left) + len(right) < (BARE if whole else FEWEST):  # "Ông mất năm ____" is all of its sentence
        return ""
    least = min(max(3, FEWEST - len(right)), len(left))
    most = min(MOST, len(left))
    first = len(left)
    if first > SHORT:
        first = next((n for n in range(least, most + 1) if _begins_at(left, n)), 0)
        first = first or next((n for n in range(least, most + 1) if _opens_name(left, n)), 0)
        first = first or next((n for n in range(most, len(left) + 1) if _begins_at(left, n)), len(left))
        if first > LONG:
            first = next((n for n in range(least, most + 1) if _follows_joint(left, n)), first)
    left, _ = _whole_brackets(left[len(left) - first :], [])
    if left and left[0] in _OPENING:  # "Trái ngược với thành tích ở Thế vận hội, Bubka đã …"
        left = _behind_comma(left)
    least = min(max(1, FEWEST + 1 - len(left)), len(right))  # "Năm ____" alone tells nothing
    last = next((n for n in range(least, len(right) + 1) if _ends_at(right, n)), len(right))
    _, right = _whole_brackets([], right[:last])
    while left and left[0] == _LEFT_OUT:
        left = left[1:]
    opened = "… " if len(left) < len(before.split()) else ""
    closed = " …" if len(right) < len(after.rstrip(" .").split()) else ""
    glue = "" if before.endswith("(") or not left else " "
    behind = " " if after[:1].isspace() and right else ""
    words = f"{' '.join(left)}{glue}____{behind}{' '.join(right)}"
    return f"{opened}{words.strip(' ,;:-–')}{closed}"


def _whole_brackets(left: list[str], right: list[str]) -> tuple[list[str], list[str]]:
    """Return the words on both sides without a bracket that is torn: "… lớp chuyên), 5 sân và", "lớp (trong"."""
    while sum(word.count(")") for word in left) > sum(word.count("(") for word in left):
        left = left[next(place for place, word in enumerate(left) if ")" in word) + 1 :]
    while sum(word.count("(") for word in right) > sum(word.count(")") for word in right):
        right = right[: len(right) - 1 - next(place for place, word in enumerate(reversed(right)) if "(" in word)]
    return left, right


def _behind_comma(words: list[str]) -> list[str]:
    """Return words from behind their last comma on, where two at least stand there."""
    last = next((place for place in range(len(words) - BARE, -1, -1) if words[place].endswith(",")), -1)
    return words[last + 1 :]


def _begins_at(words: list[str], count: int) -> bool:
    """Return whether a phrase begins that many words before the end: with a small word, or behind a comma."""
    if count == len(words) or words[-count - 1][-1:] in ",;:":
        return True
    before, word = words[-count - 1 : len(words) - count + 1]
    return word in _OPENING and f"{before} {word}".lower() not in _TWO and not is_compound(before, word)


def _follows_joint(words: list[str], count: int) -> bool:
    """Return whether a phrase begins there behind a word that joins it: "… vùng đặc quyền kinh tế" of "lãnh hải … và vùng"."""
    before, word = words[-count - 1 : len(words) - count + 1]
    return before in ("và", "cho", "rằng", "hoặc") and word.islower()


def _opens_name(words: list[str], count: int) -> bool:
    """Return whether a name seems to begin there, and not to go on: "Giáo dục và Đào tạo" does."""
    word, before = words[-count], words[-count - 1] if count < len(words) else ""
    opens = word[:1].isupper() and not _ROMAN.fullmatch(word)
    if not opens or before[:1].isupper() or before in _HEADS or before in ("-", "–"):
        return False
    # "Đảng Cộng sản Việt Nam", "Xã hội chủ nghĩa Việt Nam"
    return not any(
        words[-back][:1].isupper() and is_compound(words[-back], words[1 - back])
        for back in (count + 2, count + 4)
        if back <= len(words)
    )


def _ends_at(words: list[str], count: int) -> bool:
    """Return whether a word ends behind that many words."""
    if count >= len(words):
        return True
    last, following = words[count - 1], words[count]
    if last[-1:] in ",;:)":
        return True
    numbered = following[0].isdigit() and (
        last in ("năm", "ngày", "tháng", "quý", "kỷ")
        or last[:1].isupper()
        or words[max(0, count - 2)][:1].isupper()
    )
    ends = (following in _SMALL or following[0].isdigit()) and not (numbered or is_compound(last, following))
    return ends and last.lower() not in _WANTING and last.lower() not in _SMALL
