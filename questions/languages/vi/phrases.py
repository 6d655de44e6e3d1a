"""Whole sentences around a question: reasons, explanations, and the stems that only say what to do."""

import re
from collections.abc import Sequence

from questions.bank import Article
from questions.languages.vi.eras import eras_in
from questions.languages.vi.marks import capital, count_words
from questions.languages.vi.pieces import TWO_TIMES, piece_around, weight, words_around
from questions.languages.vi.pointing import HOLDING_AT_WRITING, tells_year, wants_date
from questions.languages.vi.predicates import predicate_at
from questions.languages.vi.referents import PRONOUN
from questions.languages.vi.spelling import is_careful
from questions.reading import Mention

_ODDLY = re.compile(r"(?<!\w)(?:chỉ|chỉ trong|chỉ sau|chỉ còn|một trong|1 trong|vẻn vẹn|tới|lên tới)\s*$")
# A birth with the place or the parents behind it: two facts in one.
_HOME = re.compile(
    r"(?<!\w)sinh .*, (?:thuộc|(?:là )?con)(?!\w)|, (?:quê|quê quán|quê gốc|nguyên quán) (?:ở|tại) "
)
# Two counts, of which one may be right: "300 tu sĩ và khoảng 15 chủng sinh"; "ngày 5 và 6 tháng 8" is none.
_TWO_COUNTS = re.compile(
    r"(?<![\d/])\d[\d.,]* (?!tháng|năm|ngày|giờ)[^\W\d_][^\d,;.]{1,30} (?:và|cùng|với) (?:(?:hơn|gần|khoảng|trên) )?\d[\d.,]* [^\W\d_]"
)
_JOINT = re.compile(r"(?:[,;]| và| nhưng) ")
MOST_QUOTED = 27
"""Words of a title and of an event that are quoted in one question."""
_SUBTITLE = re.compile(r"^((?:[^\s:–—]+ ){2,}[^\s:–—]+?)(?::| [-–—]) .*$")
_BEFORE_EVENT = re.compile(r"^(?:đã )?từng ")
MOST_JUDGED = 32
"""Words of a statement that can be judged at a glance."""
# What holds on a page without a date.
_AT_WRITING = ", tính đến khi bài được viết"
_QUOTED = re.compile(r"[“\"«]([^”\"»]*)[”\"»]")


_WANTED = {
    "day": "ngày tháng năm nào", "month": "tháng nào, năm nào", "year": "năm nào", "quarter": "quý nào", "decade": "thập niên nào", "century": "thế kỷ nào",
    "place": "địa danh nào", "agreement": "văn kiện nào", "ordinal": "số thứ tự nào",
}  # fmt: skip


def according_to(title: str) -> str:
    """Return ``Theo bài viết “…”``."""
    return f"Theo bài viết {_in_marks(title)}"


def dated(published: str) -> str:
    """Return ``16/7/2023`` for ``2023-07-16T18:05``, ``7/2023`` for ``2023-07``."""
    return "/".join(part.lstrip("0") for part in reversed(published.split("T", maxsplit=1)[0].split("-")))


def _in_marks(title: str) -> str:
    """Return a title in quotation marks, those inside it being single ones."""
    inside = _QUOTED.sub(r"‘\1’", title.rstrip(".! "))
    return f"“{inside}”"


class Phrases:
    """The set phrases of Vietnamese."""

    def in_article(self, title: str) -> str:
        """Return ``Theo bài viết “…”``."""
        return according_to(title)

    def passage(self, before: str, asked: str, article: Article, whom: str, *, abridged: bool) -> str:
        """Return the sentences and, on a line of its own, ``(Trích bài “…”)``; with its date for what speaks of "năm nay"."""
        said = f"{before}{asked}"
        if article.published:
            date = f", {dated(article.published)}" if wants_date(said) or not tells_year(said) else ""
        else:
            now = asked if tells_year(asked) else said
            date = _AT_WRITING if HOLDING_AT_WRITING.search(now) else ""
        notes = [date, ", có lược bớt con số" if abridged else ""]
        if whom:
            pronoun = PRONOUN.search(said)
            notes.append(f"; “{pronoun[0].lower() if pronoun else 'ông'}” là {whom}")
        return f"{said}\n(Trích bài {_in_marks(article.title)}{''.join(notes)})"

    def milestone(self, text: str, title: str) -> str:
        """Return ``Theo bài viết “…”, sự kiện “…” diễn ra``, of a long title what stands before its colon or dash."""
        if count_words(f"{title} {text}") > MOST_QUOTED:
            title = _SUBTITLE.sub(r"\1 …", title)
        return f"{according_to(title)}, sự kiện {_in_marks(text)} diễn ra"

    def piece_around(self, text: str, start: int, end: int) -> str:
        """Return the part between semicolons, without purpose and brackets."""
        return piece_around(text, start, end)

    def is_careful(self, text: str) -> bool:
        """Return whether marks stand where they belong and every syllable is one that is in use."""
        return is_careful(text)

    def claims_once(self, statement: str) -> bool:
        """Return whether a short statement has no second act behind a comma or ``và``: "ra đời năm 1966 và đổi tên năm 1985"."""
        if any(two.search(statement) for two in (TWO_TIMES, _TWO_COUNTS, _HOME)):
            return False
        if count_words(statement) > MOST_JUDGED:
            return False
        ends = (joint.end() for joint in _JOINT.finditer(statement))
        return not any((found := predicate_at(statement, end, len(statement), ())) and found.event for end in ends)

    def asks_oddly(self, before: str) -> bool:
        """Return whether ``chỉ trong``, ``một trong`` or the like stands before the question words."""
        return bool(_ODDLY.search(before))

    def eras(self, text: str) -> list[tuple[int, int]]:
        """Return 1955 and 1975 for a text about ``Việt Nam Cộng hòa``."""
        return eras_in(text)

    def weight(self, text: str) -> int:
        """Return the number of words beside dates, brackets and connectives."""
        return weight(text)

    def points_at(self, before: str, after: str, value: Mention) -> str:
        """Return ``Số nào thích hợp để điền vào chỗ trống “… ký kết ____ văn kiện …” trong đoạn tư liệu?``."""
        words = words_around(before, after)
        if not words:
            return ""
        wanted = (
            "khóa nào"
            if value.form.startswith(("khóa", "khoá"))
            else _WANTED.get(value.kind) or _WANTED.get(value.form, "số nào")
        )
        return f"{capital(wanted)} thích hợp để điền vào chỗ trống “{words}” trong đoạn tư liệu?"

    def opened(self, front: str, text: str) -> str:
        """Return ``Năm 1992, bến …``: front and clause as one beginning."""
        if not front or not text.strip():
            return f"{front}," if front else capital(text)
        return f"{front}, {text}"

    def because_other(self, text: str, theme: str, kind: str) -> str:
        """Return a reason that says what the value really belongs to."""
        if kind == "date":
            return f"Bài viết gắn {text[:1].lower()}{text[1:]} với điều khác: {theme}."
        if kind == "place":
            return f"{text} là nơi {theme}."
        if theme.startswith(text):
            return f"{theme}."
        return f"{text} nói về điều khác trong bài: {theme}."

    def because_elsewhere(self, text: str, sentence: str) -> str:
        """Return a reason that gives the sentence to which the value belongs."""
        return f"“{text}” thuộc về một câu khác trong bài: “{sentence}”"

    def because_not(self, text: str, key: str) -> str:
        """Return a reason that says what the article gives instead."""
        return f"Theo bài viết, đáp án là “{key}”, không phải “{text}”."

    def because_nowhere(self, text: str, key: str) -> str:
        """Return a reason for a value that the article does not hold at all."""
        return f"“{text}” không xuất hiện trong bài viết; bài viết ghi “{key}”."

    def quoted(self, statement: str, sentence: str) -> str:
        """Return the right statement and the words of the article."""
        return f"{statement} Bài viết ghi: “{sentence}”"

    def says_true(self, sentence: str) -> str:
        """Return the words of the article."""
        return f"Bài viết ghi: “{sentence}”"

    def says_false(self, right: str, sentence: str) -> str:
        """Return what is right and the words of the article."""
        return f"{right} Bài viết ghi: “{sentence}”"

    def judge_all(self, title: str) -> str:
        """Return the stem above four statements."""
        return f"{self.in_article(title)}, mỗi nhận định sau đúng hay sai?"

    def judged(self, verdicts: Sequence[tuple[bool, str]]) -> str:
        """Return the verdicts with their reasons, lettered: ``a) Sai: …``."""
        letters = "abcdef"
        return " ".join(f"{letters[i]}) {'Đúng' if v else 'Sai'}: {why}" for i, (v, why) in enumerate(verdicts))

    def listed(self, texts: Sequence[str]) -> str:
        """Return ``a, b và c``, or ``a; b và c; d`` where a part holds a ``và``."""
        if any(" và " in text for text in texts):
            return "; ".join(texts)
        return f"{', '.join(texts[:-1])} và {texts[-1]}" if len(texts) > 1 else "".join(texts)

    def proved(self, statements: Sequence[str], sentences: Sequence[str]) -> str:
        """Return several right statements and the sentences that prove them."""
        quotes = " ".join(f"“{sentence}”" for sentence in dict.fromkeys(sentences))
        return f"{' '.join(statements)} Bài viết ghi: {quotes}"

    def match_all(self, kind: str, title: str) -> str:
        """Return the stem of a matching question."""
        what = "thời gian" if kind == "date" else "địa điểm"
        return f"{self.in_article(title)}, hãy ghép mỗi sự kiện với {what} đúng."

    def as_event(self, theme: str, title: str) -> str:
        """Return ``Hội nghị … lần thứ ba`` for ``Hội nghị … lần thứ ba được tổ chức``: the bare verb says nothing.

        Nor does the name that is the title, which the stem gives.
        """
        event = re.sub(r" (?:diễn ra|họp|khai mạc|được tổ chức)$", "", theme)
        return capital(_BEFORE_EVENT.sub("", event.removeprefix(f"{title} ")))

    def order_all(self, title: str) -> str:
        """Return the stem of an ordering question."""
        return f"{self.in_article(title)}, hãy sắp xếp các sự kiện sau theo thứ tự thời gian, từ sớm nhất đến muộn nhất."

    def not_listed(self, text: str, before: str) -> str:
        """Return that the article does not count it here."""
        return f"Theo bài viết, “{text}” không nằm trong số đó."
