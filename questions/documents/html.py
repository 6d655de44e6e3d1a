"""Web pages: trafilatura finds the article among menus, advertisements and related links."""

import re

from questions.article import decode
from questions.documents import DOCUMENTS
from questions.markup import Markup, read_markup
from questions.problems import ArticleRefused

_OPENINGS = (b"<!doctype html", b"<html", b"<head", b"<body")
_BEFORE_OPENING = (b"<?xml", b"<!--")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]+)", re.I)
# Word saves pages in these, the letters that they lack written as numbers.
_OTHER_CHARSETS = frozenset(["windows-1252", "windows-1258", "iso-8859-1", "us-ascii"])
_HEAD_BYTES = 4096
# A page with fewer links has no menu: somebody wrote it and saved it as HTML, so all of it counts.
_FEWEST_LINKS = 3
_PUBLISHED = (
    re.compile(
        r"<meta[^>]+(?:property|name|itemprop)=[\"'](?:article:published_time|datePublished|pubdate)[\"'][^>]*>"
    ),
    re.compile(r"\"datePublished\"\s*:\s*\"[^\"]*\""),
    re.compile(r"<time[^>]+datetime=[\"'][^\"']*[\"']"),
)
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d))?")
_WRITTEN_DAY = re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b")
_LONGEST_STAMP = 80
_NEAR = 5
_SHORTEST_SUMMARY = 50
# What a template for pages puts in place of a title: then the first line is it.
_PLACEHOLDERS = frozenset(
    [
        "your article title",
        "article title",
        "page title",
        "title",
        "document",
        "untitled",
        "untitled document",
        "home",
        "index",
    ]
)
_SENTENCE_ENDS = (".", "!", "?", "…", "”")
# Where the news comes from, which only a style sheet sets apart from the sentence after it.
_PLACE = re.compile(r"<span class=\"location-stamp\">[^<]*</span>")
# Marks of MediaWiki, whose pages are read much: numbers of notes, links for editors, contents.
_ENCYCLOPEDIA = [
    "//sup[contains(@class, 'reference')]",
    "//*[contains(@class, 'mw-editsection')]",
    "//*[@id='toc' or @id='siteSub']",
]
_HAS_ARTICLE = re.compile(r"<(?:article|main)\b|itemprop=[\"']articleBody", re.IGNORECASE)
_BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)


@DOCUMENTS.register
class WebPage:
    """A page as a browser saves it."""

    tag = "html"
    suffixes = (".html", ".htm", ".xhtml")
    media_types = ("text/html", "application/xhtml+xml")
    most_bytes = 10_000_000
    confined = True
    always_marked = False

    def recognises(self, data: bytes) -> bool:
        """Return whether the bytes begin as a page does."""
        head = data[:_HEAD_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
        return head.startswith(_OPENINGS) or (head.startswith(_BEFORE_OPENING) and b"<html" in head)

    def read(self, data: bytes) -> str:
        """Return title, time of publication and the article's text."""
        page = _PLACE.sub("", _decode(data))
        whole = read_markup(page)
        lines = list(whole.lines) if whole.links < _FEWEST_LINKS else _article(page, whole)
        return "\n".join(lines)


def _decode(data: bytes) -> str:
    """Return the page in UTF-8, or in the encoding that it names where that is a plain one."""
    declared = _CHARSET.search(data, 0, _HEAD_BYTES)
    charset = declared[1].decode().lower() if declared else ""
    try:
        return decode(data, WebPage.most_bytes)
    except ArticleRefused:
        if charset not in _OTHER_CHARSETS:
            raise
    return data.decode(charset, errors="replace")


def _article(page: str, whole: Markup) -> list[str]:
    """Return the lines of the article in a page; those of the whole page where none is found."""
    import trafilatura

    text = trafilatura.extract(
        _in_an_article(page), output_format="html", include_comments=False, prune_xpath=_ENCYCLOPEDIA
    )
    body = read_markup(text).lines if text else ()
    if not body:
        return [*whole.lines]
    named = trafilatura.extract_metadata(page, extensive=False).title or whole.title
    title = _title("" if named.strip().lower() in _PLACEHOLDERS else named, body, whole)
    stamps = [line for line in body[:_NEAR] if _is_stamp(line)] or [
        _published(page) or _stamp_beside(title, whole)
    ]
    front = [line for line in (title, stamps[0], *_summary(title, body, whole)) if line]
    return front + [line for line in body if line not in front]


def _summary(title: str, body: tuple[str, ...], whole: Markup) -> list[str]:
    """Return the sentences between title and body, which some papers keep outside of the article."""
    first = next((line for line in body if line != title), "")
    if title not in whole.lines or first not in whole.lines:
        return []
    between = whole.lines[whole.lines.index(title) + 1 : whole.lines.index(first)]
    return [line for line in between if len(line) > _SHORTEST_SUMMARY and line.endswith(_SENTENCE_ENDS)]


def _title(named: str, body: tuple[str, ...], whole: Markup) -> str:
    """Return the title as it stands on the page, where it does: the page's head adds the name of the site."""
    named = " ".join(named.split())
    longer = [line for line in body[:_NEAR] if named in line]
    shorter = [line for line in whole.lines if line in named and 2 * len(line) > len(named)]
    return longer[0] if longer else max(shorter, key=len, default=named)


def _published(page: str) -> str:
    """Return when the page says to programs that it was published, as a line for readers, or an empty string."""
    for pattern in _PUBLISHED:
        found = pattern.search(page)
        moment = _MOMENT.search(found[0]) if found else None
        if moment:
            year, month, day, hour = moment.groups()
            return f"{day}/{month}/{year} {hour or ''}".strip()
    return ""


def _stamp_beside(title: str, whole: Markup) -> str:
    """Return the line near the title on the whole page that is little more than a day, or an empty string."""
    place = whole.lines.index(title) if title in whole.lines else 0
    return next((line for line in whole.lines[place + 1 : place + 1 + _NEAR] if _is_stamp(line)), "")


def _is_stamp(line: str) -> bool:
    return len(line) < _LONGEST_STAMP and _WRITTEN_DAY.search(line) is not None


def _in_an_article(page: str) -> str:
    """Return the page with its body as one article where it names none: headings outside of articles get lost."""
    if _HAS_ARTICLE.search(page):
        return page
    body = _BODY.search(page)
    place = body.end() if body else 0
    return f"{page[:place]}<article>{page[place:]}"
