"""One file per interchange format: how a bank becomes a file."""

from typing import Protocol

from questions.bank import Bank
from questions.registry import Registry


class Format(Protocol):
    """A way to write a bank into a file."""

    @property
    def tag(self) -> str:
        """Return the name under which `quiz export` offers the format."""
        ...

    def write(self, bank: Bank) -> bytes:
        """Return the file, the same bytes for the same bank."""
        ...


FORMATS: Registry[Format] = Registry("questions.formats")
