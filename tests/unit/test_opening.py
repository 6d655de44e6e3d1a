"""Files as teachers have them: what kind they are, and what is said about those that cannot be read."""

import pytest

from questions.opening import text_of
from questions.problems import ArticleRefused
from tests.factories.documents import docx, paragraph, pdf, pdf_file, stream, zipped

TEXT = "Việt Nam gia nhập ASEAN năm 1995."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
LOCKED = f"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'00' * 32}> /U <{'11' * 32}> >>"
PICTURE = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
    "/Resources << /XObject << /I 5 0 R >> >> >>",
    stream("595 0 0 842 0 0 cm /I Do"),
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray "
    "/Length 1 >>\nstream\n \nendstream",
]

REFUSED = {
    "nothing": (b"", "bài.pdf", "article.empty"),
    "white space": (b" \r\n\t", "", "article.empty"),
    "an old Word document": (OLE, "bài.doc", "document.other_format (format=Word 97–2003 (.doc))"),
    "one under a new name": (OLE, "bài.docx", "document.other_format (format=Word 97–2003 (.doc))"),
    "a Word document with a password": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        "bài.docx",
        "document.locked (kind=.docx)",
    ),
    "rich text": (rb"{\rtf1\ansi Vi\u7879?t}", "bài.rtf", "document.other_format (format=RTF)"),
    "OpenDocument": (
        zipped({"mimetype": "application/vnd.oasis.opendocument.text"}),
        "bài.odt",
        "document.other_format (format=OpenDocument (.odt))",
    ),
    "a book": (zipped({"mimetype": "application/epub+zip"}), "bài.epub", "document.other_format (format=EPUB)"),
    "a table": (zipped({"xl/workbook.xml": "x"}), "bài.docx", "document.other_format (format=Excel (.xlsx))"),
    "slides": (
        zipped({"ppt/presentation.xml": "x"}),
        "bài.pptx",
        "document.other_format (format=PowerPoint (.pptx))",
    ),
    "an archive": (zipped({"bài.txt": TEXT}), "bài.zip", "document.other_format (format=ZIP)"),
    "a page in a mail": (b"From: <Saved by Blink>\r\n", "bài.mhtml", "document.other_format (format=MHTML)"),
    "a PDF with a password": (pdf([(72, 700, 12, TEXT)], more=LOCKED), "bài.pdf", "document.locked (kind=.pdf)"),
    "a scan": (pdf_file(PICTURE), "bài.pdf", "document.only_pictures"),
    "an empty page": (pdf([]), "bài.pdf", "document.only_pictures"),
    "a beginning of a PDF": (b"%PDF-1.7\n", "bài.pdf", "document.damaged (kind=.pdf)"),
    "a PDF that is none": (TEXT.encode(), "bài.pdf", "document.not_what_it_says (kind=.pdf)"),
    "too many pages": (pdf(*[[]] * 301), "bài.pdf", "document.too_many_pages (pages=301, limit=300)"),
    "half a Word document": (docx(paragraph(TEXT))[:-60], "bài.docx", "document.damaged (kind=.docx)"),
    "a Word document without its text": (
        docx("", {"word/document.xml": "<"}),
        "",
        "document.damaged (kind=.docx)",
    ),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "bài.png", "article.binary"),
    "a page in UTF-16": (f"<html>{TEXT}".encode("utf-16"), "bài.html", "article.other_encoding (encoding=UTF-16)"),
    "a page in an old encoding": (
        "<html>Đông Nam Á".encode("cp1258"),
        "bài.html",
        "line 1 article.other_encoding (encoding=?)",
    ),
    "notes in UTF-16": (TEXT.encode("utf-16"), "bài.md", "article.other_encoding (encoding=UTF-16)"),
    "more text than an article has": (
        docx(paragraph("Việt Nam " * 1000) * 120),
        "bài.docx",
        "article.too_large (bytes=1319999, limit=1000000)",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_for_what_it_is(name: str) -> None:
    data, file_name, said = REFUSED[name]
    with pytest.raises(ArticleRefused) as refused:
        text_of(data, file_name)

    assert str(refused.value) == said


def test_a_document_without_text_has_none() -> None:
    assert text_of(docx(""), "bài.docx") == ""


@pytest.mark.parametrize(
    "page",
    [
        f"<!DOCTYPE html><p>{TEXT}",
        f"\ufeff\n <HTML lang=vi><body>{TEXT}",
        f'<?xml version="1.0"?>\n<!DOCTYPE html><html><p>{TEXT}</p></html>',
        f"<!-- saved from url=(0014)about:internet -->\n<html><p>{TEXT}</p></html>",
        f"<body>{TEXT}</body>",
    ],
)
def test_a_page_is_told_by_how_it_begins(page: str) -> None:
    assert text_of(page.encode(), "bài.txt") == TEXT


def test_a_part_of_a_page_is_told_by_its_name() -> None:
    assert text_of(f"<h1>ASEAN</h1><p>{TEXT}</p>".encode(), "bài.HTM").splitlines() == ["ASEAN", TEXT]
    assert text_of(f"<b>{TEXT}</b>".encode(), "bài.txt") == f"<b>{TEXT}</b>"


def test_signs_of_markdown_are_kept_in_a_text() -> None:
    assert text_of(f"# ASEAN\n*{TEXT}*".encode(), "bài.txt") == f"# ASEAN\n*{TEXT}*"
    assert text_of(f"# ASEAN\n*{TEXT}*".encode(), "bài.md").splitlines() == ["ASEAN", TEXT]


def test_a_text_about_a_format_is_a_text() -> None:
    text = f"Tệp PDF mở đầu bằng %PDF-1.7, tệp ZIP bằng PK, trang web bằng <html>. {TEXT}"

    assert text_of(text.encode(), "bài.txt") == text


def test_word_saves_pages_in_the_encoding_that_it_names() -> None:
    head = '<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"></head>'
    page = f"{head}<p class=MsoNormal>Vi&#7879;t Nam – Lào</p></html>".encode("cp1252")

    assert text_of(page, "bài.htm") == "Việt Nam – Lào"
