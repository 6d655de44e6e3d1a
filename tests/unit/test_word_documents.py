"""Word documents: what is read and what is not."""

import pytest

from questions.opening import text_of
from tests.factories.documents import WORD, docx, heading, paragraph, relationships, table

NOTES = (
    f'<w:footnotes {WORD}><w:footnote w:id="2"><w:p><w:r><w:t>Theo báo Thử, 1999.</w:t></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)


def lines(data: bytes) -> list[str]:
    return text_of(data, "bài.docx").split("\n")


def run(text: str, inside: str = "{}") -> str:
    return f"<w:p>{inside.format(f'<w:r><w:t>{text}</w:t></w:r>')}</w:p>"


def test_a_paragraph_in_pieces_is_one_line() -> None:
    pieces = (
        "<w:r><w:t>Năm 19</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>95</w:t></w:r><w:r><w:tab/><w:t>.</w:t></w:r>"
    )

    assert lines(docx(f"<w:p>{pieces}</w:p>")) == ["Năm 1995 ."]


def test_a_line_break_in_a_paragraph_is_kept_but_not_in_a_heading() -> None:
    assert lines(docx(heading("Việt Nam\nvà ASEAN") + paragraph("Một\nHai"))) == [
        "Việt Nam và ASEAN",
        "Một",
        "Hai",
    ]


def test_empty_paragraphs_are_no_lines() -> None:
    assert lines(docx(paragraph("") + paragraph("Một") + paragraph(" ") + paragraph("Hai"))) == ["Một", "Hai"]


def test_an_article_in_a_frame_keeps_its_lines() -> None:
    cell = f"<w:tc>{paragraph('Một')}{paragraph('Hai')}</w:tc>"

    assert lines(docx(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")) == ["Một", "Hai"]


def test_notes_are_left_out() -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = f"<w:p><w:r><w:t>Năm 1995</w:t></w:r>{note}<w:r><w:t>, ASEAN.</w:t></w:r></w:p>{paragraph('Hết.')}"
    more = {
        "word/footnotes.xml": NOTES,
        "word/_rels/document.xml.rels": relationships(("r1", "footnotes", "footnotes.xml")),
    }

    assert lines(docx(body, more)) == ["Năm 1995, ASEAN.", "Hết."]


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        ('<w:del w:id="1">{}</w:del>', []),
        ('<w:ins w:id="1">{}</w:ins>', ["Năm 1995"]),
        ('<w:hyperlink w:anchor="x">{}</w:hyperlink>', ["Năm 1995"]),
        ("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", ["Năm 1995"]),
        ('<w:commentRangeStart w:id="1"/>{}<w:commentRangeEnd w:id="1"/>', ["Năm 1995"]),
    ],
    ids=["deleted", "inserted", "a link", "a field", "commented"],
)
def test_the_text_is_that_of_the_last_version(inside: str, kept: list[str]) -> None:
    assert lines(docx(run("Năm 1995", inside) + paragraph("Hết."))) == [*kept, "Hết."]


def test_a_long_document_is_read() -> None:
    body = paragraph("Việt Nam gia nhập ASEAN vào năm 1995. " * 8) * 700 + table(*[["1995", "Brunei"]] * 100)

    assert len(lines(docx(body))) == 800
