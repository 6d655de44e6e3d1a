"""Articles as a teacher's browser sends them: what works, and what is said about what does not."""

import re
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from questions.documents import DOCUMENTS
from quiz import models
from quiz.services.transactions import reading
from tests.factories.documents import pdf, shaped

ARTICLE = (Path(__file__).parents[2] / "questions" / "articles" / "asean-un.txt").read_bytes()
EDGE = "edge-of-a-part"
# Blank lines: what is long is the way of the bytes, not the reading of them.
FILLER = "\n" + " " * 500


def send(
    browser: FlaskClient, text: str = "", file: bytes | None = None, name: str = "bài.txt"
) -> tuple[int, str]:
    page = browser.get("/teach/sets/new").text
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    assert found
    parts = [("csrf_token", "", found[1].encode()), ("title", "", b""), ("text", "", text.encode())]
    if file is not None:
        parts.append(("file", f'; filename="{name}"', file))
    answer = browser.post(
        "/teach/sets/new", data=multipart(parts), content_type=f"multipart/form-data; boundary={EDGE}"
    )
    return answer.status_code, answer.text


def multipart(parts: list[tuple[str, str, bytes]]) -> bytes:
    """Return a form as browsers send it; the test client's own way leaves large temporary files open."""
    head = '--{0}\r\nContent-Disposition: form-data; name="{1}"{2}\r\n\r\n'
    body = b"".join(head.format(EDGE, name, more).encode() + data + b"\r\n" for name, more, data in parts)
    return body + f"--{EDGE}--\r\n".encode()


def stored() -> int:
    with reading() as session:
        return session.scalar(select(func.count()).select_from(models.ArticleVersion)) or 0


def test_a_file_or_a_pasted_text_becomes_a_set(browser: FlaskClient) -> None:
    assert send(browser, file=ARTICLE)[0] == 303
    assert send(browser, text=ARTICLE.decode().replace("\n", "\r\n"))[0] == 303
    assert stored() == 1  # the same text is the same article


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (b"", "còn trống"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "không phải là văn bản"),
        (ARTICLE.decode().encode("utf-16"), "UTF-16"),
        (ARTICLE.decode().encode("cp1258", "replace"), "bảng mã"),
        (b"Hello, this is an English text about nothing.", "ngôn ngữ"),
        ("Hôm nay trời đẹp. Chúng em đi học rất vui.".encode(), "chắc chắn để hỏi"),
        (b"x" * 20_000_000, "20000000"),
    ],
    ids=["empty", "picture", "utf-16", "cp1258", "English", "nothing to ask", "20 MB"],
)
def test_what_cannot_be_read_is_said_and_not_stored(browser: FlaskClient, file: bytes, said: str) -> None:
    status, page = send(browser, file=file)

    assert (status, stored()) == (400, 0)
    assert said in page


@pytest.mark.parametrize("tag", DOCUMENTS.tags())
def test_every_kind_of_file_becomes_a_set_and_is_offered(browser: FlaskClient, tag: str) -> None:
    page = browser.get("/teach/sets/new").text
    field = re.search(r'<input[^>]+type="file"[^>]*>', page)

    assert field
    assert f".{tag}," in field[0]
    assert re.search(rf"\.{tag}\b[^:]*: tối đa \d+ MB", page)
    assert send(browser, file=shaped()[tag], name=f"bài.{tag}")[0] == 303
    assert stored() == 1


@pytest.mark.parametrize(
    ("name", "file", "said"),
    [
        ("bài.pdf", pdf([]), "chỉ có ảnh"),
        ("bài.pdf", b"%PDF-1.7", "bị hỏng"),
        ("bài.docx", ARTICLE, "bên trong không phải là tệp .docx"),
        ("bài.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word 97–2003 (.doc)"),
        ("bài.html", b"<html>" + b"<!--" * 2_600_000, "10400006"),
    ],
    ids=["a scan", "damaged", "another name", "an old document", "too large"],
)
def test_a_document_that_cannot_be_read_is_refused_in_words(
    browser: FlaskClient, name: str, file: bytes, said: str
) -> None:
    status, page = send(browser, file=file, name=name)

    assert (status, stored()) == (400, 0)
    assert said in page


def test_a_refusal_is_in_the_language_of_the_page(browser: FlaskClient) -> None:
    browser.set_cookie("language", "en")

    assert "pictures only" in send(browser, file=pdf([]), name="bài.pdf")[1]


def test_what_was_typed_is_not_lost(browser: FlaskClient) -> None:
    text = "Hôm nay trời đẹp. Chúng em đi học rất vui."
    status, page = send(browser, text=text)

    assert status == 400
    assert text in page


def test_a_million_bytes_can_be_pasted(browser: FlaskClient) -> None:
    text = ARTICLE.decode() + FILLER * ((1_000_000 - len(ARTICLE)) // len(FILLER.encode()))

    status, _ = send(browser, text=text.replace("\n", "\r\n"))

    assert (status, stored()) == (303, 1)
    assert send(browser, text=text + FILLER * 20)[0] == 400
