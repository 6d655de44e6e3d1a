"""The command line as it is called: what comes out where, and what is left when something is wrong."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from questions.documents import DOCUMENTS
from questions.formats.bank_json import read_bank, write_bank
from tests.factories.banks import bank_bytes
from tests.factories.documents import SHAPES, pdf, shaped

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "questions" / "articles" / "asean-un.txt"
QUIZ = [sys.executable, "-c", "from quiz.cli import main; main()"]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "instance"


def environment(place: Path, **more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return kept | {"QUIZ_INSTANCE_PATH": str(place), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"} | more


def quiz(*arguments: object, place: Path, data: bytes = b"", **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*QUIZ, *map(str, arguments)],
        input=data,
        capture_output=True,
        check=False,
        cwd=place.parent,
        env=environment(place, **more),
        timeout=60,
    )


def assert_refused(done: subprocess.CompletedProcess[bytes], words: str = "") -> None:
    """One line on standard error, nothing on standard output, exit status 2."""
    said = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b""), said
    assert said.startswith("quiz: ")
    assert said.count("\n") == 1
    assert words in said


def test_the_same_article_gives_the_same_bytes_wherever_it_lies(place: Path, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere" / "bài viết.txt"
    copy.parent.mkdir()
    copy.write_bytes(ARTICLE.read_bytes())
    out = tmp_path / "bank.json"

    assert quiz("generate", ARTICLE, "-o", out, place=place).returncode == 0
    others = [
        quiz("generate", copy, place=place).stdout,
        quiz("generate", "-", "-o", "-", place=place, data=ARTICLE.read_bytes()).stdout,
    ]

    assert others == [out.read_bytes()] * 2
    assert quiz("generate", ARTICLE, "--seed", 1, place=place).stdout != others[0]
    assert not place.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bank.json", "elsewhere"]


@pytest.mark.parametrize("tag", DOCUMENTS.tags())
def test_an_article_may_be_a_file_of_any_kind(place: Path, tmp_path: Path, tag: str) -> None:
    article = tmp_path / f"bài viết.{tag}"
    article.write_bytes(shaped()[tag])

    done = quiz("generate", article, place=place)

    assert read_bank(done.stdout).title == SHAPES[0]
    assert f".{tag}" in quiz("generate", "--help", place=place).stdout.decode()


def test_a_document_is_told_by_its_bytes_on_standard_input(place: Path) -> None:
    assert json.loads(quiz("generate", "-", place=place, data=shaped()["docx"]).stdout)["questions"]
    assert_refused(quiz("generate", "-", place=place, data=pdf([])), "chỉ có ảnh")


def test_what_reads_documents_is_loaded_for_a_document_only() -> None:
    program = (
        "import sys; from quiz.app import create_app; import quiz.cli.generate_command; import questions.opening;"
        "questions.opening.text_of('Năm 1995'.encode(), 'bài.txt');"
        "print({name.partition('.')[0] for name in sys.modules}"
        " & {'trafilatura', 'lxml', 'mammoth', 'pypdfium2', 'markdown_it'})"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)

    assert done.stdout == "set()\n"


def test_rejects_are_told_on_standard_error(place: Path) -> None:
    done = quiz("generate", ARTICLE, "--rejects", place=place)

    assert json.loads(done.stdout)["questions"]
    assert all("\t" in line for line in done.stderr.decode().splitlines())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n \n",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        "Ngày 8/8/1967".encode("utf-16"),
        b"x" * 1_000_001,
        b"\xff\xfe\x00",
    ],
    ids=["empty", "blank", "picture", "utf-16", "too large", "damaged"],
)
def test_no_article_no_file(place: Path, tmp_path: Path, data: bytes) -> None:
    article, out = tmp_path / "article.txt", tmp_path / "bank.json"
    article.write_bytes(data)

    assert_refused(quiz("generate", article, "-o", out, place=place))
    assert not out.exists()


def test_what_was_there_stays_when_an_article_is_refused(place: Path, tmp_path: Path) -> None:
    out = tmp_path / "bank.json"
    out.write_text("cũ")

    assert_refused(quiz("generate", tmp_path / "không có.txt", "-o", out, place=place), "không có.txt")
    assert out.read_text() == "cũ"
    assert_refused(quiz("generate", ARTICLE, "-o", tmp_path / "không có" / "bank.json", place=place))
    assert_refused(quiz("generate", tmp_path, place=place), "thư mục")


def test_a_device_is_written_to_and_not_replaced(place: Path) -> None:
    assert quiz("generate", ARTICLE, "-o", "/dev/null", place=place).returncode == 0
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["generate"],
        ["generate", "--seed", "x", "a.txt"],
        ["generate", "--fast", "a.txt"],
        ["import", "a"],
    ],
)
def test_wrong_arguments_are_one_line(place: Path, arguments: list[str]) -> None:
    assert_refused(quiz(*arguments, place=place), "--help")


def test_help_and_version(place: Path) -> None:
    assert quiz("--version", place=place).stdout.decode().startswith("quiz 0.")
    for command in ("generate", "import", "export", "serve"):
        assert command in quiz("--help", place=place).stdout.decode()
        assert quiz(command, "--help", place=place).returncode == 0
    assert quiz(place=place).returncode == 2


def test_the_words_follow_the_locale(place: Path) -> None:
    vietnamese = quiz("generate", "x.txt", place=place).stderr.decode()
    english = quiz("generate", "x.txt", place=place, LC_ALL="en_US.UTF-8").stderr.decode()

    assert "Không tìm thấy" in vietnamese
    assert "Không tìm thấy" not in english


def test_a_bank_goes_in_and_comes_out(place: Path, tmp_path: Path) -> None:
    bank, out = tmp_path / "bank.json", tmp_path / "out.json"
    bank.write_bytes(write_bank(read_bank(bank_bytes())))

    first = quiz("import", bank, "--set", "Bộ một", "--owner", "Cô Ánh", place=place)
    again = quiz("import", "-", "--set", "Bộ một", "--owner", "cô ánh", place=place, data=bank.read_bytes())
    assert (first.stdout, again.stdout) == (b"1\n", b"1\n")
    assert ("Cô Ánh" in first.stderr.decode(), again.stderr) == (True, b"")

    assert quiz("export", "Bộ một", "--format", "json", "-o", out, place=place).returncode == 0
    expected = json.loads(bank.read_bytes()) | {"title": "Bộ một"}
    assert json.loads(out.read_bytes()) == expected
    assert quiz("export", 1, place=place).stdout == out.read_bytes()
    assert_refused(quiz("export", "Bộ hai", place=place), "Bộ hai")


def test_a_bad_bank_leaves_nothing(place: Path, tmp_path: Path) -> None:
    bank = tmp_path / "bank.json"
    bank.write_text('{"format": "quiz-bank", "version": 9}')

    assert_refused(quiz("import", bank, "--owner", "Cô Ánh", place=place))
    assert not place.exists()


def test_a_database_that_cannot_be_opened_is_one_line(place: Path) -> None:
    for url in ("postgresql+psycopg://localhost:1/x", "nonsense", "sqlite:////không/có/quiz.sqlite"):
        assert_refused(quiz("export", 1, place=place, QUIZ_DATABASE_URL=url), "QUIZ_DATABASE_URL")


def test_files_are_for_their_owner_only(place: Path, tmp_path: Path) -> None:
    assert_refused(quiz("export", "1", place=place))

    assert place.stat().st_mode & 0o777 == 0o700
    assert (place / "quiz.sqlite").stat().st_mode & 0o777 == 0o600


@pytest.fixture
def port() -> int:
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        return asking.getsockname()[1]


class Serving:
    """A server that was started as a user starts it."""

    def __init__(self, place: Path, port: int, *arguments: str, **more: str) -> None:
        self.url = f"http://127.0.0.1:{port}"
        command = [*QUIZ, "serve", "--port", str(port), *arguments]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(place, **more)
        )

    def wait(self) -> float:
        """Return after how many seconds the first page came."""
        started = time.monotonic()
        while time.monotonic() < started + 30:
            try:
                self.get("/")
                return time.monotonic() - started
            except OSError:
                time.sleep(0.02)
        raise AssertionError(self.stop())

    def get(self, path: str) -> str:
        with urllib.request.urlopen(self.url + path, timeout=10) as answer:
            return answer.read().decode()

    def stop(self) -> str:
        """End the server and return what it said."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        out, err = self._process.communicate(timeout=20)
        return (out + err).decode()


def test_serving_an_empty_place_needs_no_question(place: Path, port: int) -> None:
    server = Serving(place, port, "--host", "0.0.0.0")
    server.wait()
    page = server.get("/")
    said = server.stop()

    assert "ASEAN và Liên Hợp Quốc" in page
    assert f"http://127.0.0.1:{port}" in said
    assert f"http://127.0.0.1:{port}/set-up/" in said
    assert (place / "secret.key").stat().st_mode & 0o777 == 0o600


def test_a_second_start_is_quick_and_keeps_everything(place: Path, port: int) -> None:
    first = Serving(place, port)
    first.wait()
    before = first.get("/")
    first.stop()
    secret = (place / "secret.key").read_bytes()

    second = Serving(place, port)
    seconds = second.wait()
    after = second.get("/")
    second.stop()

    assert seconds < 3
    assert before.count("<h2>") == after.count("<h2>") == 1
    assert (place / "secret.key").read_bytes() == secret


def test_a_taken_port_is_one_line(place: Path, port: int) -> None:
    with socket.create_server(("127.0.0.1", port)):
        assert_refused(quiz("serve", "--port", port, place=place), f"--port {port + 1}")
    assert not place.exists()
    assert_refused(quiz("serve", "--host", "203.0.113.7", "--port", port, place=place), "203.0.113.7")
    assert_refused(quiz("serve", "--port", 0, place=place))


@pytest.fixture
def idle_server(place: Path, port: int) -> Iterator[Serving]:
    server = Serving(place, port)
    server.wait()
    yield server
    server.stop()


def test_connections_that_say_nothing_keep_nobody_waiting(idle_server: Serving, port: int) -> None:
    """Browsers open such connections ahead of need, two for each phone."""
    idle = [socket.create_connection(("127.0.0.1", port)) for _ in range(80)]
    started = time.monotonic()
    idle_server.get("/")
    seconds = time.monotonic() - started
    for each in idle:
        each.close()

    assert seconds < 3


def test_clients_that_never_hang_up_keep_nobody_waiting(idle_server: Serving, port: int) -> None:
    """A phone that leaves the Wi-Fi does not say so."""
    gone = [socket.create_connection(("127.0.0.1", port)) for _ in range(20)]
    for each in gone:
        each.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    time.sleep(0.5)
    started = time.monotonic()
    for _ in range(10):
        idle_server.get("/")
    seconds = time.monotonic() - started
    for each in gone:
        each.close()

    assert seconds < 3
