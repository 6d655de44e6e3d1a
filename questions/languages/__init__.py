"""One folder per language: how its dates, numbers, ordinals, question words and folding work."""

from typing import Protocol

from questions.article import Block
from questions.bank import Article
from questions.cues import Cues
from questions.reading import Reading
from questions.registry import Registry
from questions.wording import Wording


class Language(Protocol):
    """What marking typed answers and making questions need of a language."""

    @property
    def tag(self) -> str:
        """Return the language's ISO 639-1 code."""
        ...

    def fold(self, text: str) -> str:
        """Return the form in which two writings of the same words are equal (case, spaces, Unicode form)."""
        ...

    def date(self, text: str) -> str | None:
        """Return the EDTF value of a text that is one date and nothing else, else None."""
        ...

    def number(self, text: str) -> float | None:
        """Return the value of a text that is one number, a unit after it allowed, else None."""
        ...

    @property
    def wording(self) -> Wording:
        """Return how the language asks."""
        ...

    @property
    def cues(self) -> Cues:
        """Return the words that give a flawed question away."""
        ...

    def speaks(self, text: str) -> bool:
        """Return whether a text is in this language, foreign quotations allowed."""
        ...

    def blocks(self, text: str) -> tuple[Block, ...]:
        """Return the lines of a normalised text told apart."""
        ...

    def published(self, blocks: tuple[Block, ...]) -> str:
        """Return when a page was published, ISO 8601, or an empty string."""
        ...

    def headline(self, title: str, text: str) -> str:
        """Return the title of an article as its text writes the words, where the page has it in capitals alone."""
        ...

    def read(self, article: Article, blocks: tuple[Block, ...]) -> Reading:
        """Return all that can be seen in an article."""
        ...


LANGUAGES: Registry[Language] = Registry("questions.languages")
