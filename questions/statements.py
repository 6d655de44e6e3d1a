"""What a language can tell of a statement before it is asked: whether it is whole, careful, and one claim."""

from typing import Protocol

TELLING = 2
"""So many names of the title's tell a stranger what a statement is about."""


class Statements(Protocol):
    """Judgements on sentences of the article's language."""

    def piece_around(self, text: str, start: int, end: int) -> str:
        """Return what a sentence tells of the value ``text[start:end]``: less than that would be torn."""
        ...

    def is_careful(self, text: str) -> bool:
        """Return whether a text is spelt and punctuated so that nobody would mend it first."""
        ...

    def title_names(self, statement: str, title: str) -> int:
        """Return how many names of the title's a statement has; 1 where the title has none."""
        ...

    def claims_once(self, statement: str) -> bool:
        """Return whether a statement claims one thing: only then is it wholly true or wholly false."""
        ...

    def asks_oddly(self, before: str) -> bool:
        """Return whether nobody would ask "how many" behind these words: "only", "one of"."""
        ...

    def eras(self, text: str) -> list[tuple[int, int]]:
        """Return the first and the last year of each state that a text names, where it no longer exists."""
        ...

    def weight(self, text: str) -> int:
        """Return how many words of a statement say something of its own."""
        ...
