"""Vietnamese: folding, dates, numbers, and how its sentences state and ask."""

import re
import unicodedata

from questions.article import Block
from questions.bank import Article
from questions.cues import Cues
from questions.languages import LANGUAGES
from questions.languages.vi.cues import CUES
from questions.languages.vi.dates import read_date
from questions.languages.vi.folding import fold
from questions.languages.vi.headlines import in_sentence_case
from questions.languages.vi.layout import blocks_of, published_of
from questions.languages.vi.numerals import SCALES, find_numerals
from questions.languages.vi.reader import read
from questions.languages.vi.wording import VietnameseWording
from questions.reading import Reading
from questions.wording import Wording

# Letters that Vietnamese alone has: the horned, the hooked, and those of two marks. Plain ă is Romanian too, đ Croatian,
# ô and ã Portuguese, ẹ Yoruba.
_OWN = frozenset("ơưảẻỉỏủỷấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự")
_WORD = re.compile(r"[^\W\d_]+")
# In articles 0.35 to 0.53 of the words have one, half as many where as much foreign text is quoted.
_SHARE = 0.12

_SCALE_THEN_DIGIT = re.compile(rf"({'|'.join(SCALES)})(?=[0-9])", re.IGNORECASE)
_DIGIT_THEN_WORD = re.compile(r"(?<=[0-9])(?=(?:[^\W\d_]{2,}|[mgđ])[23²³]?(?!\w))", re.IGNORECASE)
# What may stand for a scale word, or go on with the number, is not guessed.
_UNSURE = re.compile(
    r" (?:t[yýỳỵỹiíìịĩ]|trieu|triêu|nghin|nghìn|ngan|van|tram|trăm|ruoi|rưỡi|muoi|mươi|k|tr|bn|mil|million|billion|mot|hai|ba|bon|lam|lăm|sau|bay|tam|chin|khong|linh|le)(?!\w)",
    re.IGNORECASE,
)


@LANGUAGES.register
class Vietnamese:
    """The language of the first articles."""

    tag = "vi"

    @property
    def wording(self) -> Wording:
        """Return how Vietnamese asks."""
        return VietnameseWording()

    @property
    def cues(self) -> Cues:
        """Return the Vietnamese words that give a flawed question away."""
        return CUES

    def speaks(self, text: str) -> bool:
        """Return whether about an eighth of the words at least have letters that only Vietnamese has."""
        words = _WORD.findall(unicodedata.normalize("NFC", text).lower())
        return sum(not _OWN.isdisjoint(word) for word in words) > _SHARE * len(words)

    def blocks(self, text: str) -> tuple[Block, ...]:
        """Return the lines of a normalised text told apart."""
        return tuple(blocks_of(text))

    def published(self, blocks: tuple[Block, ...]) -> str:
        """Return when the page was published, ISO 8601, or an empty string."""
        return published_of(list(blocks))

    def headline(self, title: str, text: str) -> str:
        """Return a title that the page has in capitals alone in sentence case."""
        return in_sentence_case(title, text)

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
        text = " ".join(unicodedata.normalize("NFC", text).replace("−", "-").split())
        bare = text[1:] if text.startswith(("-", "+")) else text
        bare = _DIGIT_THEN_WORD.sub(" ", _SCALE_THEN_DIGIT.sub(r"\1 ", bare))
        found = list(find_numerals(bare)) or list(find_numerals(bare.removesuffix(" năm")))
        if len(found) != 1 or found[0].start != 0 or _UNSURE.match(bare, found[0].end):
            return None
        return -found[0].value if text.startswith("-") else found[0].value
