"""What is shipped: the wheel, installed at another place, serves the app with all that belongs to it."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from urllib.error import URLError

import pytest
from packaging.requirements import Requirement

from questions.formats.bank_json import write_bank
from questions.generation import generate
from tests.catalogues import catalogues, stored, words

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = {"quiz": "quiz", "questions": "questions", "templates": "quiz/templates", "static": "quiz/static"}
START_SECONDS = 30
LINKED = re.compile(r'<(?:link|script|img)[^>]* (?:href|src)="(/[^"]+)"')


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with the back end of the lock: nothing is downloaded."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel, and of our own packages only those that it asks for, into a fresh environment."""
    place = tmp_path_factory.mktemp("elsewhere") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place], check=True)
    pip = [sys.executable, "-m", "pip", "--python", place / "bin" / "python", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-index", "--no-deps", wheel], check=True)
    (packages,) = place.glob("lib/python*/site-packages")
    (installed,) = Distribution.discover(name="do-vui", path=[str(packages)])
    for needed in needed_by(installed):
        link(needed, packages)
    subprocess.run([*pip, "check"], check=True)
    return place / "bin" / "quiz"


def needed_by(package: Distribution) -> Iterator[Distribution]:
    """Yield what a package needs, and what that needs; each once."""
    seen: set[str] = set()
    waiting = [package]
    while waiting:
        for line in waiting.pop().requires or ():
            requirement = Requirement(line)
            wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
            if wanted and requirement.name.lower() not in seen:
                seen.add(requirement.name.lower())
                waiting.append(distribution(requirement.name))
                yield waiting[-1]


def link(package: Distribution, target: Path) -> None:
    """Put a package that is installed here into another environment."""
    tops = {file.parts[0] for file in package.files or ()} - {"..", "__pycache__"}
    for top in tops:
        (target / top).symlink_to(Path(str(package.locate_file(top))))


class Shop:
    """The installed program, serving an empty place."""

    def __init__(self, program: Path, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"http://127.0.0.1:{free.getsockname()[1]}"
        kept = {"HOME": str(folder), "PATH": os.environ["PATH"], "QUIZ_INSTANCE_PATH": str(folder / "instance")}
        command = [program, "serve", "--port", self.address.rpartition(":")[2]]
        self.log = folder / "log"
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(command, cwd=folder, env=kept, stdout=log, stderr=log)

    def wait(self) -> None:
        """Wait until the home page answers."""
        for _ in range(START_SECONDS * 10):
            assert self._process.poll() is None, self.log.read_text()
            try:
                self.get("/")
            except URLError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError(self.log.read_text())

    def get(self, path: str, language: str = "vi") -> str:
        """Return a page; raise URLError when there is none."""
        request = urllib.request.Request(self.address + path, headers={"Accept-Language": language})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read().decode()

    def close(self) -> None:
        """Stop serving."""
        self._process.terminate()
        self._process.wait(20)


@pytest.fixture(scope="module")
def shop(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    opened = Shop(program, tmp_path_factory.mktemp("shop"))
    try:
        opened.wait()
        yield opened
    finally:
        opened.close()


def test_every_file_of_the_program_is_in_the_wheel(wheel: Path) -> None:
    ours = {
        f"{there}/{file.relative_to(ROOT / here)}"
        for here, there in SHIPPED.items()
        for file in (ROOT / here).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}

    assert packed == ours


def test_the_home_page_lists_the_bundled_quiz_with_its_styles(shop: Shop) -> None:
    page = shop.get("/")
    linked = LINKED.findall(page)

    assert "/quizzes/1" in page
    assert any(".css" in path for path in linked)
    assert all(shop.get(path) for path in linked)


def test_a_page_speaks_english(shop: Shop) -> None:
    heading = re.compile(r"<h1>(.*?)</h1>")
    ours, theirs = (heading.findall(shop.get("/", language))[0] for language in ("vi", "en"))

    assert ours != theirs
    assert words(stored(catalogues()["en"]))[ours] == theirs


def test_the_bundled_quiz_can_be_begun(shop: Shop) -> None:
    page = shop.get("/quizzes/1")

    assert 'name="nickname"' in page
    assert "12 câu" in page


def test_the_command_says_its_version_and_reads_an_article(program: Path, tmp_path: Path) -> None:
    article = ROOT / "questions" / "articles" / "asean-un.txt"
    version, bank = (
        subprocess.run([program, *arguments], cwd=tmp_path, check=True, capture_output=True).stdout
        for arguments in (["--version"], ["generate", article])
    )

    assert version.decode() == f"quiz {distribution('do-vui').version}\n"
    assert bank == write_bank(generate(article.read_text(encoding="utf-8")).bank)
