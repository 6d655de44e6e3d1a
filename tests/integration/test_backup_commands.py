"""`quiz backup`, `restore`, `upgrade` and `doctor` as they are called."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quiz import cli, migrations
from quiz.config import Config
from tests.databases import Databases
from tests.revisions import rows_of

Ran = tuple[int, str, str]
Run = Callable[..., Ran]


@pytest.fixture
def run(
    config: Config, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], own_tools: None
) -> Run:
    """Return a function that runs `quiz …` in the place of the test: exit status, output, errors."""
    monkeypatch.setenv("QUIZ_DATABASE_URL", config.database_url)
    monkeypatch.setenv("QUIZ_INSTANCE_PATH", str(config.instance))

    def quiz(*arguments: object) -> Ran:
        status = cli.run([*map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return quiz


def assert_refused(ran: Ran, words: str = "") -> None:
    status, out, err = ran
    assert (status, out) == (2, ""), err
    assert err.startswith("quiz: ")
    assert err.count("\n") == 1
    assert words in err


def test_a_backup_moves_to_another_place(
    run: Run, config: Config, databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sao lưu.zip"
    status, out, err = run("backup", file)
    assert (status, err) == (0, "")
    assert str(file) in out

    other = databases.create()
    monkeypatch.setenv("QUIZ_DATABASE_URL", other)
    status, out, err = run("restore", file)
    assert (status, err) == (0, "")
    assert rows_of(other) == rows_of(config.database_url)

    assert_refused(run("restore", file), "--force")
    assert run("restore", "--force", file)[0] == 0
    databases.drop(other)


def test_files_that_cannot_be_used_are_one_line(run: Run, tmp_path: Path) -> None:
    words = tmp_path / "bài.txt"
    words.write_text("Đây là bài viết.", encoding="utf-8")

    assert_refused(run("restore", tmp_path / "không có.zip"), "không có.zip")
    assert_refused(run("restore", words), "bài.txt")
    assert_refused(run("restore", tmp_path), str(tmp_path))
    assert_refused(run("backup", words), "bài.txt")
    assert_refused(run("backup", tmp_path), str(tmp_path))
    assert_refused(run("backup", tmp_path / "không" / "có.zip"), "có.zip")
    assert words.read_text(encoding="utf-8") == "Đây là bài viết."


@pytest.mark.parametrize("url", ["nonsense", "postgresql+psycopg://localhost:1/x", "sqlite://", "mysql://x/y"])
def test_places_that_cannot_be_used_are_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("QUIZ_DATABASE_URL", url)

    assert_refused(run("backup", tmp_path / "x.zip"))
    assert not (tmp_path / "x.zip").exists()


def test_the_database_itself_is_not_written_over(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "quiz.sqlite"
    url = f"sqlite:///{path}"
    migrations.upgrade(url)
    monkeypatch.setenv("QUIZ_DATABASE_URL", url)

    assert_refused(run("backup", path), path.name)
    assert rows_of(url)["alembic_version"] == [{"version_num": migrations.revisions()[-1]}]


def test_an_upgrade_says_what_it_did(run: Run, databases: Databases, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = migrations.revisions()[-1]
    status, out, err = run("upgrade")
    assert (status, err, newest in out) == (0, "", True)

    empty = databases.create()
    monkeypatch.setenv("QUIZ_DATABASE_URL", empty)
    assert run("upgrade")[0] == 0
    assert migrations.revision_at(empty) == newest
    databases.drop(empty)

    monkeypatch.setenv("QUIZ_DATABASE_URL", "postgresql+psycopg://localhost:1/x")
    assert_refused(run("upgrade"), "QUIZ_DATABASE_URL")
