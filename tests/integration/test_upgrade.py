"""An upgrade loses nothing: from every earlier revision, and when it is interrupted, fails or does harm."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from questions.problems import Refused
from quiz import migrations
from quiz.cli.database import migrate
from quiz.config import Config
from quiz.services import backups, upgrading
from tests import revisions
from tests.databases import Databases
from tests.revisions import Rows, fill, rows_of

ROOT = Path(__file__).parents[2]
NEXT = """
import os, signal
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{newest}"
branch_labels = depends_on = None


def upgrade():
    with op.batch_alter_table("attempt", recreate="auto") as batch_op:
        batch_op.add_column(sa.Column("note", sa.Text(), nullable=False, server_default="không"))
        batch_op.alter_column("max_mark", new_column_name="most")
    {more}
"""
DIE = "os.kill(os.getpid(), signal.SIGKILL)"
BREAK = """op.execute('DELETE FROM "user"')"""
LOSE = "op.execute('DELETE FROM response')"


@pytest.fixture
def at_newest(database_url: str) -> str:
    """Return the URL of a database filled as at the newest revision."""
    fill(database_url, migrations.revisions()[-1])
    return database_url


class NextVersion:
    """The program as it may be one day, with one more revision."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        shutil.copytree(ROOT / "quiz", folder / "quiz", ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("questions", "templates", "static"):
            (folder / name).symlink_to(ROOT / name)

    def run(self, command: str, url: str, more: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command of a program whose revision recreates a table on SQLite and then does more."""
        revision = self._folder / "quiz" / "migrations" / "versions" / "next.py"
        revision.write_text(NEXT.format(newest=migrations.revisions()[-1], more=more), encoding="utf-8")
        environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(self._folder),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QUIZ_DATABASE_URL": url,
            "QUIZ_INSTANCE_PATH": str(self.instance),
        }
        arguments = [sys.executable, "-c", "from quiz.cli import main; main()", command]
        return subprocess.run(
            arguments, env=environment, cwd=self._folder, capture_output=True, text=True, check=False, timeout=60
        )

    @property
    def instance(self) -> Path:
        """Return the instance folder."""
        return self._folder / "instance"


@pytest.fixture
def next_version(tmp_path: Path, own_tools: None) -> NextVersion:
    return NextVersion(tmp_path)


@pytest.fixture
def kept(database_url: str, next_version: NextVersion) -> Iterator[list[Path]]:
    """Collect what the test's upgrades have backed up, and remove it from the folder that all tests share."""
    found: list[Path] = []
    yield found
    for path in found:
        path.unlink()


def backups_of(url: str, version: NextVersion) -> list[Path]:
    folder = Path(url.removeprefix("sqlite:///")).parent if url.startswith("sqlite") else version.instance
    return sorted(folder.glob("before-upgrade-from-*.zip"))


def of_columns(rows: list[dict[str, Any]], columns: set[str]) -> list[str]:
    return sorted(str(sorted((name, row[name]) for name in columns)) for row in rows)


def assert_kept(before: Rows, after: Rows, renamed: Iterable[str] = ()) -> None:
    """Every row is there, with what stood in every column; but for the renamed ones, every column is there."""
    for table, rows in before.items():
        if table == "alembic_version":
            continue
        assert len(after[table]) == len(rows), table
        columns = {name for name in rows[0] if f"{table}.{name}" not in renamed}
        assert of_columns(after[table], columns) == of_columns(rows, columns), table


def test_every_revision_has_its_rows() -> None:
    assert sorted(path.stem for path in revisions.FOLDER.glob("*.json")) == sorted(migrations.revisions())


@pytest.mark.parametrize("revision", migrations.revisions())
def test_nothing_is_lost_from_any_earlier_revision(
    databases: Databases, revision: str, tmp_path: Path, now: datetime, own_tools: None
) -> None:
    url = databases.create()
    fill(url, revision)
    before = rows_of(url)
    assert [table for table, rows in before.items() if not rows] == []

    done = upgrading.upgrade(url, tmp_path, now)

    assert (done.before, done.after) == (revision, migrations.revisions()[-1])
    assert_kept(before, rows_of(url))
    assert upgrading.upgrade(url, tmp_path, now).backup is None
    if done.backup:
        done.backup.unlink()
    databases.drop(url)


def test_an_empty_place_is_made(database_url: str, tmp_path: Path, now: datetime) -> None:
    done = upgrading.upgrade(database_url, tmp_path, now)

    assert (done.before, done.backup) == (None, None)
    assert rows_of(database_url)["user"] == []


def test_a_database_of_a_newer_program_is_left_alone(
    database_url: str, next_version: NextVersion, tmp_path: Path, now: datetime, kept: list[Path]
) -> None:
    fill(database_url, migrations.revisions()[-1])
    assert next_version.run("upgrade", database_url).returncode == 0
    kept += backups_of(database_url, next_version)
    before = rows_of(database_url)

    with pytest.raises(Refused, match=r"upgrade\.unknown_revision"):
        migrate(Config(tmp_path / "instance", database_url))
    with pytest.raises(Refused, match=r"upgrade\.unknown_revision"):
        upgrading.upgrade(database_url, tmp_path, now, keep=False)

    assert rows_of(database_url) == before


def test_a_database_that_is_behind_is_told_by_the_doctor(at_newest: str, next_version: NextVersion) -> None:
    done = next_version.run("doctor", at_newest)

    assert done.returncode == 1
    assert "quiz upgrade" in done.stdout


@pytest.mark.slow
def test_a_table_made_anew_keeps_its_rows_and_there_is_a_way_back(
    at_newest: str, next_version: NextVersion, kept: list[Path]
) -> None:
    before = rows_of(at_newest)

    done = next_version.run("upgrade", at_newest)

    kept += backups_of(at_newest, next_version)
    assert (done.returncode, done.stderr) == (0, "")
    after = rows_of(at_newest)
    assert_kept(before, after, renamed=["attempt.max_mark"])
    assert {row["note"] for row in after["attempt"]} == {"không"}
    assert f"quiz restore --force {kept[0]}" in done.stdout
    backups.restore(at_newest, kept[0], force=True)
    assert rows_of(at_newest) == before


@pytest.mark.slow
def test_an_interrupted_upgrade_is_run_again(at_newest: str, next_version: NextVersion, kept: list[Path]) -> None:
    before = rows_of(at_newest)

    assert next_version.run("upgrade", at_newest, DIE).returncode == -signal.SIGKILL
    interrupted = rows_of(at_newest)
    assert next_version.run("upgrade", at_newest).returncode == 0

    kept += backups_of(at_newest, next_version)
    assert interrupted == before
    assert_kept(before, rows_of(at_newest), renamed=["attempt.max_mark"])


@pytest.mark.slow
def test_an_upgrade_that_would_break_references_changes_nothing(
    at_newest: str, next_version: NextVersion, kept: list[Path]
) -> None:
    before = rows_of(at_newest)

    done = next_version.run("upgrade", at_newest, BREAK)

    kept += backups_of(at_newest, next_version)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert rows_of(at_newest) == before


@pytest.mark.slow
def test_lost_rows_are_told_with_the_way_back(at_newest: str, next_version: NextVersion, kept: list[Path]) -> None:
    before = rows_of(at_newest)

    done = next_version.run("upgrade", at_newest, LOSE)

    kept += backups_of(at_newest, next_version)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "response" in done.stderr
    assert f"quiz restore --force {kept[0]}" in done.stderr
    backups.restore(at_newest, kept[0], force=True)
    assert rows_of(at_newest) == before
