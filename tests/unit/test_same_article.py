"""The same article in files of every kind gives the same questions."""

import html
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from questions.article import normalise
from questions.documents import DOCUMENTS
from questions.generation import generate
from questions.opening import text_of
from tests.corpus import BUNDLED, names
from tests.corpus import text_of as written
from tests.factories.documents import docx, heading, paragraph, pdf, printed

if TYPE_CHECKING:
    from playwright.sync_api import Browser

Asked = list[tuple[str, str, str]]


def lines_of(article: str) -> list[str]:
    return [line for line in normalise(written(article)).split("\n") if line]


def is_heading(line: str) -> bool:
    return len(line) < 80 and line[-1] not in ".:;,”)" and not line[0].isdigit() and line[0] not in "-–•"


def as_markdown(lines: list[str]) -> bytes:
    """Return the article as somebody writes Markdown, its long lines broken."""
    body = [f"## {line}" if is_heading(line) else line.replace(", ", ",\n", 1) for line in lines[1:]]
    return "\n\n".join([f"# {lines[0]}", *body]).encode()


def as_page(lines: list[str]) -> bytes:
    body = [
        f"<h2>{html.escape(line)}</h2>" if is_heading(line) else f"<p>{html.escape(line)}" for line in lines[1:]
    ]
    return f"<!doctype html><meta charset=utf-8><h1>{html.escape(lines[0])}</h1>{''.join(body)}".encode()


def as_word(lines: list[str]) -> bytes:
    body = [heading(line) if is_heading(line) else paragraph(line) for line in lines[1:]]
    return docx(heading(lines[0]) + "".join(body))


def as_print(lines: list[str]) -> bytes:
    return pdf(*printed("\n".join(lines)))


WRITERS: dict[str, Callable[[list[str]], bytes]] = {
    "md": as_markdown,
    "html": as_page,
    "docx": as_word,
    "pdf": as_print,
}


def asked(text: str) -> Asked:
    """Return type, stem and interaction of every question, offsets aside: no blank lines, other offsets."""
    offsets = re.compile(r"(start|end)=\d+")
    questions = generate(text).bank.questions
    return [(each.type, each.stem, offsets.sub(r"\1", repr(each.interaction))) for each in questions]


@pytest.fixture(scope="module")
def plain() -> Asked:
    return asked(written(BUNDLED))


@pytest.mark.parametrize("tag", WRITERS)
def test_the_bundled_article_is_asked_the_same_from_every_kind_of_file(tag: str, plain: Asked) -> None:
    file = WRITERS[tag](lines_of(BUNDLED))

    assert asked(text_of(file, f"bài.{tag}")) == plain


@pytest.mark.parametrize("article", names())
@pytest.mark.parametrize("tag", WRITERS)
def test_every_article_keeps_its_lines(tag: str, article: str) -> None:
    lines = lines_of(article)

    found = DOCUMENTS[tag].read(WRITERS[tag](lines)).split("\n")

    assert found == [re.sub(r"^[*+] ", "- ", line) if tag == "md" else line for line in lines]


LOOKS = {
    "as it comes": "",
    "set for print": "body { font: 12pt/1.5 serif; text-align: justify } p { text-indent: 2em; margin: 0 }",
    "in two columns": "body { font: 10pt/1.3 sans-serif; columns: 2 } p { margin: 0 0 6pt }",
    "in large letters": "body { font: 18pt/1.2 sans-serif }",
}


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS)
def test_a_page_that_a_browser_printed_is_asked_the_same(look: str, chromium: "Browser", plain: Asked) -> None:
    page = chromium.new_page()
    page.set_content(as_page(lines_of(BUNDLED)).decode() + f"<style>{LOOKS[look]}</style>")
    file = page.pdf(
        format="A4",
        display_header_footer=True,
        header_template="<span style='font-size: 8px'>Báo Thử – Tài liệu lớp 10</span>",
        footer_template="<span style='font-size: 8px'>Trang <span class=pageNumber></span></span>",
        margin={"top": "2cm", "bottom": "2cm", "left": "2cm", "right": "2cm"},
    )
    page.close()

    assert asked(text_of(file, "bài.pdf")) == plain
