"""Whole sentences around a question: reasons, explanations, and the stems that only say what to do."""

from questions.languages.vi.marks import capital


class Phrases:
    """The set phrases of Vietnamese."""

    def opened(self, front: str, text: str) -> str:
        """Return ``Năm 1992, bến …``: front and clause as one beginning."""
        if not front or not text.strip():
            return f"{front}," if front else capital(text)
        return f"{front}, {text}"

    def because_other(self, text: str, theme: str, kind: str) -> str:
        """Return a reason that says what the value really belongs to."""
        if kind == "date":
            return f"{text} là thời điểm {theme}."
        if kind == "place":
            return f"{text} là nơi {theme}."
        return f"{text} nói về điều khác trong bài: {theme}."

    def because_not(self, text: str, key: str) -> str:
        """Return a reason that says what the article gives instead."""
        return f"Bài viết ghi “{key}”, không phải “{text}”."

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
        return f"Bài viết không kể “{text}” trong nội dung này."
