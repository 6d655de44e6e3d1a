"""A catalogue that is put beside the others is a language of the program: nothing else knows which there are."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.tongues import SOURCE, tongues
from tests.catalogues import bring_up_to_date, catalogues, main, said_by_the_program, stored, words

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = """
msgid "Ngôn ngữ"
msgstr "Sprache"

msgid "Tệp kết quả; mặc định: đầu ra chuẩn."
msgstr "Die Datei mit dem Ergebnis."
"""
HOME = """
from pathlib import Path
from quiz import migrations
from quiz.app import create_app
from quiz.config import Config
config = Config(Path("instance").absolute(), "sqlite://", testing=True)
print(create_app(config).test_client().get("/sign-in", headers={"Accept-Language": "de"}).text)
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the program with one more file, brought up to date."""
    for name in ("questions", "quiz", "templates", "static"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    file = tmp_path / "quiz" / "translations" / "de" / "LC_MESSAGES" / "messages.po"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(WRITTEN, encoding="utf-8")
    bring_up_to_date("de", file)
    return tmp_path


def run(copy: Path, program: str, *arguments: str, **more: str) -> str:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(copy), "LANG": "C.UTF-8"} | more
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, cwd=copy, env=environment, check=True, capture_output=True).stdout.decode()


def test_pages_offer_it_and_speak_it(copy: Path) -> None:
    page = run(copy, HOME)

    assert '<html lang="de"' in page
    assert "<legend>Sprache</legend>" in page
    assert [name in page for name in ('lang="de">Deutsch<', 'lang="vi">Tiếng Việt<')] == [True, True]
    assert 'lang="en">English<' in page


def test_the_command_line_speaks_it(copy: Path) -> None:
    asked = ("from quiz.cli import main; main()", "export", "--help")

    assert "Die Datei mit dem Ergebnis." in run(copy, *asked, LANG="de_AT.UTF-8")
    assert "Die Datei mit dem Ergebnis." not in run(copy, *asked)


def test_messages_fills_every_catalogue_and_keeps_what_is_written(tmp_path: Path) -> None:
    for tag in ("de", "zh_Hant"):
        file = tmp_path / tag / "LC_MESSAGES" / "messages.po"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(WRITTEN, encoding="utf-8")
    main(tmp_path)
    main(tmp_path)

    assert tongues(tmp_path) == (SOURCE, "de", "zh-Hant")
    for path in catalogues(tmp_path).values():
        assert words(stored(path)).keys() == said_by_the_program().keys()
        assert words(stored(path))["Ngôn ngữ"] == "Sprache"
        assert words(stored(path.with_suffix(".mo")))["Ngôn ngữ"] == "Sprache"
