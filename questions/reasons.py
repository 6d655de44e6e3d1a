"""What a language must be able to say after an answer: why an option is wrong, and what proves the right one."""

from collections.abc import Sequence
from typing import Protocol


class Reasons(Protocol):
    """Whole sentences in the article's language."""

    def because_other(self, text: str, theme: str, kind: str) -> str:
        """Return why an option is wrong that belongs to something else in the article."""
        ...

    def because_elsewhere(self, text: str, sentence: str) -> str:
        """Return a reason that gives the sentence to which the value belongs."""
        ...

    def because_nowhere(self, text: str, key: str) -> str:
        """Return a reason for a value that the article does not hold at all."""
        ...

    def because_not(self, text: str, key: str) -> str:
        """Return why an option is wrong that the article does not give."""
        ...

    def quoted(self, statement: str, sentence: str) -> str:
        """Return an explanation: the right statement and the sentence that proves it."""
        ...

    def says_true(self, sentence: str) -> str:
        """Return why a true statement is true."""
        ...

    def says_false(self, right: str, sentence: str) -> str:
        """Return why a false statement is false: the right one and the sentence that proves it."""
        ...

    def judged(self, verdicts: Sequence[tuple[bool, str]]) -> str:
        """Return the verdicts on several statements with their reasons, lettered."""
        ...

    def proved(self, statements: Sequence[str], sentences: Sequence[str]) -> str:
        """Return several right statements and the sentences that prove them."""
        ...

    def not_listed(self, text: str, before: str) -> str:
        """Return why something does not belong to a list."""
        ...
