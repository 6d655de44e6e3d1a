"""One file per kind of file that an article comes in: how it is told apart, and how it becomes lines of text."""

from typing import Protocol

from questions.registry import Registry


class Document(Protocol):
    """A kind of file that an article can be read from."""

    @property
    def tag(self) -> str:
        """Return the name under which the kind is found: its usual suffix without the dot."""
        ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Return how the names of such files end, in lower case and with the dot."""
        ...

    @property
    def media_types(self) -> tuple[str, ...]:
        """Return what browsers call such files."""
        ...

    @property
    def most_bytes(self) -> int:
        """Return the size of the largest file that is read."""
        ...

    @property
    def confined(self) -> bool:
        """Return whether reading may cost much, so that it has to happen in a process with limits."""
        ...

    @property
    def always_marked(self) -> bool:
        """Return whether the bytes of every such file can be told apart."""
        ...

    def recognises(self, data: bytes) -> bool:
        """Return whether the bytes carry the marks of this kind, whatever the file is called."""
        ...

    def read(self, data: bytes) -> str:
        """Return the text: a heading, a paragraph, an item, a row of a table is a line each.

        Raises ArticleRefused; what else goes wrong in a confined kind counts as a damaged file. Nothing that the
        file refers to is opened.
        """
        ...


DOCUMENTS: Registry[Document] = Registry("questions.documents")
