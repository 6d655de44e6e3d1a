"""Vietnamese: folding, dates, numbers, and how its sentences state and ask."""

import re

from questions.article import Block
from questions.bank import Article
from questions.languages import LANGUAGES
from questions.languages.vi.dates import read_date
from questions.languages.vi.folding import fold
from questions.languages.vi.layout import blocks_of, published_of
from questions.languages.vi.numerals import find_numerals
from questions.languages.vi.reader import read
from questions.languages.vi.wording import VietnameseWording
from questions.reading import Reading
from questions.wording import Wording

_LETTERS = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")
_WORD = re.compile(r"[^\W\d_]+")


@LANGUAGES.register
class Vietnamese:
    """The language of the first articles."""

    tag = "vi"

    @property
    def wording(self) -> Wording:
        """Return how Vietnamese asks."""
        return VietnameseWording()

    def speaks(self, text: str) -> bool:
        """Return whether at least a fifth of the words have letters that only Vietnamese has."""
        words = _WORD.findall(text[:20_000])
        return bool(words) and sum(bool(_LETTERS.search(word)) for word in words) >= 0.2 * len(words)

    def blocks(self, text: str) -> tuple[Block, ...]:
        """Return the lines of a normalised text told apart."""
        return tuple(blocks_of(text))

    def published(self, blocks: tuple[Block, ...]) -> str:
        """Return when the page was published, ISO 8601, or an empty string."""
        return published_of(list(blocks))

    def read(self, article: Article, blocks: tuple[Block, ...]) -> Reading:
        """Return all that can be seen in an article."""
        return read(article, blocks)

    def fold(self, text: str) -> str:
        """Return the form in which two writings of the same words are equal."""
        return fold(text)

    def date(self, text: str) -> str | None:
        """Return the EDTF value of a text that is one date, else None."""
        return read_date(text)

    def number(self, text: str) -> float | None:
        """Return the value of a text that is one number, a unit after it allowed, else None."""
        text = " ".join(text.replace("−", "-").split())
        sign = -1 if text.startswith("-") else 1
        found = list(find_numerals(text.lstrip("-+")))
        if len(found) != 1 or found[0].start != 0:
            return None
        return sign * found[0].value
