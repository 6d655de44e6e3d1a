"""Files that are made to do harm: refused within 5 seconds and 300 MB, and nothing that they name is opened."""

import os
import socket
import subprocess
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from questions import confined
from questions.opening import text_of
from questions.problems import ArticleRefused
from tests.factories.documents import (
    PROLOG,
    WORD,
    docx,
    paragraph,
    pdf,
    pdf_file,
    printed,
    relationships,
)

SECONDS, MEGABYTES = 5, 300
# In a process of its own: a child begins with the memory of its parent, and that of the tests is large.
MEASURE = """
import resource, sys, time
from pathlib import Path
from questions.opening import text_of
from questions.problems import ArticleRefused
data = Path(sys.argv[1]).read_bytes()
start = time.monotonic()
try:
    said = f"text {len(text_of(data, sys.argv[1]))}"
except ArticleRefused as refused:
    said = refused.problems[0].code
print(time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1000, said)
"""
LINKS = b"<!doctype html>" + b"<a href=x>x</a>" * 9
ENTITIES = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))


def packed_pdf(size: int) -> bytes:
    """Return a PDF whose one page unpacks to this many bytes."""
    shown = zlib.compress(b"BT /F 12 Tf (Viet Nam 1995) Tj ET\n" * (size // 34), 9).decode("latin-1")
    page = (
        "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>"
    )
    return pdf_file(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            f"<< {page} >>",
            f"<< /Filter /FlateDecode /Length {len(shown)} >>\nstream\n{shown}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ],
        encoding="latin-1",
    )


def with_document(xml: str | bytes) -> bytes:
    return docx("", {"word/document.xml": xml})


Case = tuple[str, Callable[[], bytes], str | tuple[str, ...]]
QUICK: dict[str, Case] = {
    "a zip bomb": (".docx", lambda: with_document(b" " * 200_000_000), "document.too_much"),
    "ever more entities": (
        ".docx",
        lambda: with_document(
            f'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{ENTITIES}]><w:document {WORD}><w:body><w:p><w:r>'
            "<w:t>&j;</w:t></w:r></w:p></w:body></w:document>"
        ),
        "document.damaged",
    ),
    "nested without end": (".docx", lambda: docx("<w:sdt><w:sdtContent>" * 20_000), "document.damaged"),
    "thousands of parts": (".docx", lambda: docx("", {f"word/{n}": "" for n in range(4000)}), "document.too_much"),
    "a page that unpacks": (".pdf", lambda: packed_pdf(300_000_000), "document.too_much"),
    "arrays in arrays": (
        ".pdf",
        lambda: pdf_file([f"<< /Type /Catalog /Pages {'[' * 300_000}{']' * 300_000} >>"]),
        "document.damaged",
    ),
    "pages that hold each other": (
        ".pdf",
        lambda: pdf([(72, 700, 12, "a")]).replace(b"/Kids [6 0 R]", b"/Kids [2 0 R]"),
        "document.damaged",
    ),
    "open tags in quotes": (".html", lambda: b"<!doctype html>" + b'<a x="' * 1_500_000, "document.too_much"),
}
READ_OR_NOT = ("text", "article.too_large", "document.too_much")
"""A fast machine reads to the end of what a slow one gives up, and may find too long a text; within the limits."""
SLOW: dict[str, Case] = {
    "text without end": (".docx", lambda: docx(paragraph("Năm 1995 " * 100) * 30_000), READ_OR_NOT),
    "boxes in boxes": (".html", lambda: b"<!doctype html>" + b"<div>" * 1_500_000, READ_OR_NOT),
    "comments in comments": (".html", lambda: b"<!doctype html>" + b"<!--" * 2_000_000, READ_OR_NOT),
    "only opening brackets": (".html", lambda: b"<!doctype html>" + b"<" * 5_000_000, READ_OR_NOT),
    "times without end": (".html", lambda: LINKS + b"<time " * 1_500_000, READ_OR_NOT),
    "opening square brackets": (".md", lambda: b"[" * 900_000, READ_OR_NOT),
    "stars": (".md", lambda: b"*a " * 300_000, READ_OR_NOT),
    "pictures": (".md", lambda: b"![](" * 200_000, READ_OR_NOT),
    "a table that is never full": (
        ".md",
        lambda: b"|" * 999 + b"\n" + b"|-" * 500 + b"|\n" + b"|x\n" * 99_999,
        READ_OR_NOT,
    ),
    "three hundred full pages": (
        ".pdf",
        lambda: pdf(*printed("\n".join(["Việt Nam gia nhập ASEAN vào năm 1995 tại Brunei. " * 20] * 700))[:300]),
        READ_OR_NOT,
    ),
}


def assert_kept_within_limits(case: Case, folder: Path) -> None:
    suffix, make, said = case
    file = folder / f"bài{suffix}"
    file.write_bytes(make())
    measured = subprocess.run([sys.executable, "-c", MEASURE, file], capture_output=True, text=True, check=True)
    seconds, megabytes, answer = measured.stdout.split()[:3]

    assert answer.startswith(said)
    assert float(seconds) < SECONDS
    assert int(megabytes) < MEGABYTES


@pytest.mark.parametrize("name", QUICK)
def test_a_hostile_file_costs_little(name: str, tmp_path: Path) -> None:
    assert_kept_within_limits(QUICK[name], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", SLOW)
def test_the_worst_files_are_given_up_in_time(name: str, tmp_path: Path) -> None:
    assert_kept_within_limits(SLOW[name], tmp_path)


@pytest.fixture
def visited() -> Iterator[list[bytes]]:
    """Listen at a free port; every visit leaves its first bytes in the list, whose last entry is the address."""
    visits: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        visits.append(f"http://127.0.0.1:{server.getsockname()[1]}".encode())
        server.settimeout(0.05)
        closing = threading.Event()

        def listen() -> None:
            while not closing.is_set():
                try:
                    visitor, _ = server.accept()
                except TimeoutError:
                    continue
                with visitor:
                    visits.append(visitor.recv(100))

        thread = threading.Thread(target=listen)
        thread.start()
        yield visits
        closing.set()
        thread.join()


def test_a_visit_would_be_seen(visited: list[bytes]) -> None:
    host, port = visited[0].decode().removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as visitor:
        visitor.sendall(b"GET /")
        visitor.recv(1)

    assert visited[1:] == [b"GET /"]


def page_that_asks(address: str, secret: str) -> bytes:
    return f"""<!doctype html><html><head><link rel=stylesheet href="{address}/a.css"><base href="{address}/">
    <script src="{address}/b.js"></script><meta http-equiv=refresh content="0; url={address}/c"></head><body>
    <article><p>Việt Nam gia nhập ASEAN năm 1995.</p><img src="{address}/d.png"><iframe src="{address}/e"></iframe>
    <object data="file://{secret}"></object><embed src="file://{secret}"><a href="{address}/f">1</a>
    <a href="{address}/g">2</a><a href="{address}/h">3</a></article></body></html>""".encode()


def document_that_asks(address: str, secret: str) -> bytes:
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    blip = f'<a:blip xmlns:a="{drawing}" xmlns:r="{office}" r:link="r2" r:embed="r2"/>'
    picture = f"<w:r><w:drawing>{blip}</w:drawing></w:r>"
    rels = relationships(("r1", "attachedTemplate", f"{address}/a.dotm"), ("r2", "image", f"{address}/b.png"))
    return docx(
        "",
        {
            "word/_rels/document.xml.rels": rels.replace("/>", ' TargetMode="External"/>'),
            "word/document.xml": f'{PROLOG}<!DOCTYPE x SYSTEM "{address}/c.dtd" [<!ENTITY s SYSTEM "file://{secret}">'
            f'<!ENTITY % p SYSTEM "{address}/d.dtd"> %p;]><w:document {WORD}><w:body>'
            f"<w:p><w:r><w:t>Năm 1995 &s;.</w:t></w:r>{picture}</w:p></w:body></w:document>",
        },
    )


def notes_that_ask(address: str, secret: str) -> bytes:
    return f"Năm 1995 ![x]({address}/a.png) <img src='{address}/b.png'> [x](file://{secret})".encode()


def print_that_asks(address: str, secret: str) -> bytes:
    action = f"/OpenAction << /S /URI /URI ({address}/a) >> /AA << /O << /S /Launch /F ({secret}) >> >>"
    return pdf([(72, 700, 12, "Năm 1995")]).replace(b"/Type /Catalog", f"/Type /Catalog {action}".encode(), 1)


@pytest.mark.parametrize(
    ("suffix", "make"),
    [
        (".html", page_that_asks),
        (".docx", document_that_asks),
        (".md", notes_that_ask),
        (".pdf", print_that_asks),
    ],
)
def test_nothing_that_a_file_names_is_opened(
    suffix: str, make: Callable[[str, str], bytes], visited: list[bytes], tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("chìa khóa bí mật")

    text = text_of(make(visited[0].decode(), str(secret)), f"bài{suffix}")

    assert "1995" in text
    assert "bí mật" not in text
    assert visited[1:] == []


@pytest.mark.parametrize("event", ["socket.connect", "socket.getaddrinfo", "urllib.Request", "subprocess.Popen"])
def test_a_library_that_tries_is_stopped(event: str) -> None:
    with pytest.raises(PermissionError):
        confined.refuse(event, ())


def test_a_process_that_cannot_start_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")

    with pytest.raises(ArticleRefused) as refused:
        text_of(pdf([(72, 700, 12, "Năm 1995")]))
    assert str(refused.value) == "document.too_much (kind=.pdf)"


def test_what_the_reader_learns_of_the_server_is_where_its_libraries_are() -> None:
    environment = confined.environment()

    assert set(environment) <= {"PATH", "LD_LIBRARY_PATH", "PYTHONPATH"}
    assert environment["PATH"] == os.environ["PATH"]
