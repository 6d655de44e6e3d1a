"""Markdown, CommonMark with tables: paragraphs may be broken into lines anywhere, as its writers do."""

from questions.article import MAX_BYTES, decode
from questions.documents import DOCUMENTS
from questions.markup import read_markup


@DOCUMENTS.register
class Markdown:
    """Text with signs for headings, lists and emphasis."""

    tag = "md"
    suffixes = (".md", ".markdown")
    media_types = ("text/markdown",)
    most_bytes = MAX_BYTES
    confined = True
    always_marked = False

    def recognises(self, data: bytes) -> bool:
        """Return False: any text is Markdown too, so only the name tells it."""
        return False

    def read(self, data: bytes) -> str:
        """Return the text without its signs."""
        from markdown_it import MarkdownIt

        # Raw HTML passes: it only becomes lines, like the rest.
        page = MarkdownIt("commonmark").enable("table").render(decode(data))
        return "\n".join(read_markup(page).lines)
