"""One folder per language: how its dates, numbers, ordinals, question words and folding work."""

from typing import Protocol

from questions.registry import Registry


class Language(Protocol):
    """What marking typed answers needs of a language; the finding of facts needs more."""

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


LANGUAGES: Registry[Language] = Registry("questions.languages")
