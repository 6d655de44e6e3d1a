"""Whole sentences around a question: reasons, explanations, and the stems that only say what to do."""

import re

from questions.languages.vi.marks import capital, is_name
from questions.languages.vi.names import KNOWN
from questions.languages.vi.words import BODY_HEADS, COUNTRIES, DOCUMENT_HEADS, PERSON_HEADS, phrase_pattern

_KEPT_CAPITAL = re.compile(
    phrase_pattern(
        [
            *DOCUMENT_HEADS,
            *PERSON_HEADS,
            *BODY_HEADS,
            *COUNTRIES,
            *KNOWN,
            "Hội nghị",
            "Đại hội",
            "Trường",
            "Công ty",
            "Tập đoàn",
            "Liên",
            "Tòa",
            "Huế",
        ]
    )
)


class Phrases:
    """The set phrases of Vietnamese."""

    def opened(self, front: str, text: str) -> str:
        """Return ``Năm 1992, bến …``: the clause goes on in lower case unless it begins with a name."""
        if not front or not text.strip():
            return f"{front}," if front else capital(text)
        words = text.split(" ", 2)
        named = (
            len(words) > 1 and (is_name(words[1]) or words[0].isupper() or "-" in words[0])
        ) or _KEPT_CAPITAL.match(text)
        return f"{front}, {text if named else text[:1].lower() + text[1:]}"

    def because_other(self, text: str, theme: str, kind: str) -> str:
        """Return a reason that says what the value really belongs to."""
        if kind == "date":
            return f"{text} là thời điểm {_inside(theme)}."
        if kind == "place":
            return f"{text} là nơi {_inside(theme)}."
        return f"{text} nói về điều khác trong bài: {_inside(theme)}."

    def because_not(self, text: str, key: str) -> str:
        """Return a reason that says what the article gives instead."""
        return f"Bài viết ghi {_inside(key)}, không phải {_inside(text)}."

    def quoted(self, statement: str, sentence: str) -> str:
        """Return the right statement and the words of the article."""
        return f"{statement} Bài viết ghi: “{sentence}”"

    def says_true(self, sentence: str) -> str:
        """Return the words of the article."""
        return f"Bài viết ghi: “{sentence}”"

    def says_false(self, right: str, sentence: str) -> str:
        """Return what is right and the words of the article."""
        return f"Sai. {right} Bài viết ghi: “{sentence}”"

    def judge_all(self, title: str) -> str:
        """Return the stem above four statements."""
        return f"Theo bài viết “{title}”, mỗi nhận định sau đúng hay sai?"

    def match_all(self, kind: str, title: str) -> str:
        """Return the stem of a matching question."""
        what = "thời gian" if kind == "date" else "địa điểm"
        return f"Theo bài viết “{title}”, hãy ghép mỗi sự kiện với {what} tương ứng."

    def order_all(self, title: str) -> str:
        """Return the stem of an ordering question."""
        return f"Theo bài viết “{title}”, hãy sắp xếp các sự kiện sau theo thứ tự thời gian, từ sớm nhất đến muộn nhất."

    def not_listed(self, text: str, before: str) -> str:
        """Return that the article does not count it here."""
        return f"Bài viết không kể {_inside(text)} trong nội dung này."


def _inside(text: str) -> str:
    """Return a text as it goes on inside a sentence: lower case unless it begins with a name."""
    return Phrases().opened("…", text).removeprefix("…, ")
