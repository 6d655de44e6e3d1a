"""Plain text in UTF-8, which is read as it is."""

from questions.article import MAX_BYTES, decode
from questions.documents import DOCUMENTS


@DOCUMENTS.register
class PlainText:
    """Lines that somebody typed."""

    tag = "txt"
    suffixes = (".txt",)
    media_types = ("text/plain",)
    most_bytes = MAX_BYTES
    confined = False
    always_marked = False

    def recognises(self, data: bytes) -> bool:
        """Return False: text is what remains when no other kind is recognised."""
        return False

    def read(self, data: bytes) -> str:
        """Return the text of the bytes."""
        return decode(data)
