"""A backup holds everything, comes back whole, and a file that is none changes nothing."""

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from questions.problems import Refused
from quiz import migrations
from quiz.config import Config
from quiz.services import backups
from quiz.services.viewers import Viewer
from tests.databases import Databases
from tests.integration.answers import take
from tests.revisions import rows_of

Spoil = Callable[[Path], None]


@pytest.fixture
def empty_place(databases: Databases) -> Iterator[str]:
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture
def filled(app: Flask, config: Config, quiz_id: int, student: Viewer, now: datetime) -> str:
    """Return the URL of a database with a quiz that somebody took."""
    take(quiz_id, student, now, now)
    return config.database_url


@pytest.fixture
def backup(filled: str, tmp_path: Path, now: datetime, own_tools: None) -> Path:
    path = tmp_path / "sao lưu.zip"
    backups.back_up(filled, path, now)
    return path


def problem_of(url: str, path: Path, *, force: bool = False) -> str:
    """Return the code for which a restore is refused."""
    with pytest.raises(Refused) as refused:
        backups.restore(url, path, force=force)
    return refused.value.problems[0].code


def repacked(path: Path, change: Callable[[dict[str, Any]], object], dump: bytes | None = None) -> None:
    """Write the archive anew with another manifest or dump."""
    with zipfile.ZipFile(path) as archive:
        node, was = json.loads(archive.read("manifest.json")), archive.read("database")
    change(node)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps(node))
        archive.writestr("database", was if dump is None else dump)


def test_what_was_backed_up_comes_back(filled: str, backup: Path, empty_place: str) -> None:
    manifest = backups.restore(empty_place, backup)

    assert rows_of(empty_place) == rows_of(filled)
    assert manifest.rows["response"] == 8
    assert manifest.revision == migrations.revisions()[-1]


def test_a_backup_is_for_its_owner_and_says_what_it_is(backup: Path, now: datetime) -> None:
    assert backup.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(backup) as archive:
        assert sorted(archive.namelist()) == ["database", "manifest.json"]
        node = json.loads(archive.read("manifest.json"))
    assert (node["made_at"], node["program"]) == (now.isoformat(), "0.1.0")
    assert sorted(path.name for path in backup.parent.iterdir()) == [backup.name]


def test_a_restored_place_can_be_written_to(filled: str, backup: Path, empty_place: str, now: datetime) -> None:
    """The numbers of new rows go on where the old ones ended."""
    from quiz.app import database_app
    from quiz.services import sessions
    from tests.integration.conftest import dispose

    backups.restore(empty_place, backup)
    with database_app(Config(backup.parent, empty_place, testing=True)).app_context():
        sessions.begin_as_guest("Chi", now)
        dispose()

    assert len(rows_of(empty_place)["user"]) == len(rows_of(filled)["user"]) + 1


def test_a_filled_place_is_replaced_only_by_force(
    filled: str, backup: Path, quiz_id: int, now: datetime, app: Flask
) -> None:
    from quiz.services import sessions

    before = rows_of(filled)
    sessions.begin_as_guest("Chi", now)
    with_one_more = rows_of(filled)

    assert problem_of(filled, backup) == "restore.filled"
    assert rows_of(filled) == with_one_more != before
    backups.restore(filled, backup, force=True)
    assert rows_of(filled) == before


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-400])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)


def other_words(path: Path) -> None:
    path.write_text("Đây là một bài viết.\n" * 100, encoding="utf-8")


def other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")


def other_sum(path: Path) -> None:
    repacked(path, lambda node: node.update(sha256="0" * 64))


def other_dump(path: Path) -> None:
    repacked(path, lambda node: None, b"SQLite format 3\0")


def newer_format(path: Path) -> None:
    repacked(path, lambda node: node.update(version=2))


def unknown_revision(path: Path) -> None:
    repacked(path, lambda node: node.update(revision="9999"))


def other_kind(path: Path) -> None:
    repacked(path, lambda node: node.update(database="oracle"))


def no_rows(path: Path) -> None:
    repacked(path, lambda node: node.pop("rows"))


def strange_rows(path: Path) -> None:
    repacked(path, lambda node: node.update(rows={"user": "x"}))


def missing_rows(path: Path) -> None:
    repacked(path, lambda node: node["rows"].update(user=1000))


def nothing(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("force", [False, True], ids=["empty", "filled"])
@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (cut, "backup.foreign"),
        (flip, "backup.damaged"),
        (nothing, "backup.foreign"),
        (other_words, "backup.foreign"),
        (other_zip, "backup.foreign"),
        (other_sum, "backup.damaged"),
        (other_dump, "backup.damaged"),
        (no_rows, "backup.damaged"),
        (strange_rows, "backup.damaged"),
        (newer_format, "backup.newer"),
        (unknown_revision, "backup.unknown_revision"),
        (other_kind, "backup.other_database"),
        (missing_rows, ""),
    ],
)
def test_a_file_that_is_not_fit_touches_nothing(
    filled: str, backup: Path, empty_place: str, spoil: Spoil, code: str, force: bool
) -> None:
    place = filled if force else empty_place
    before = rows_of(place) if force else {}
    spoil(backup)

    found = problem_of(place, backup, force=force)

    assert found == (code or found)
    assert found.startswith(("backup.", "restore."))
    if place.startswith("sqlite") and not force:
        assert not Path(place.removeprefix("sqlite:///")).exists()
    else:
        assert rows_of(place) == before


def test_nothing_is_written_over_but_a_backup(filled: str, backup: Path, tmp_path: Path, now: datetime) -> None:
    other = tmp_path / "điểm.ods"
    other.write_text("điểm")
    for path in (other, Path("/dev/null")):
        with pytest.raises(Refused):
            backups.back_up(filled, path, now)

    backup.chmod(0o644)
    backups.back_up(filled, backup, now)

    assert other.read_text() == "điểm"
    assert backup.stat().st_mode & 0o777 == 0o600


def test_what_is_not_there_is_not_backed_up(
    empty_place: str, tmp_path: Path, now: datetime, own_tools: None
) -> None:
    with pytest.raises(Refused):
        backups.back_up(empty_place, tmp_path / "x.zip", now)

    assert list(tmp_path.iterdir()) == []
    assert not Path(empty_place.removeprefix("sqlite:///")).exists()


def test_a_missing_tool_is_named(
    filled: str, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    if filled.startswith("sqlite"):
        backups.back_up(filled, tmp_path / "x.zip", now)
        return
    with pytest.raises(Refused, match="tool=pg_dump"):
        backups.back_up(filled, tmp_path / "x.zip", now)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def sqlite_backup(tmp_path: Path, now: datetime) -> Path:
    url = f"sqlite:///{tmp_path / 'first.sqlite'}"
    migrations.upgrade(url)
    backups.back_up(url, tmp_path / "backup.zip", now)
    return tmp_path / "backup.zip"


def test_a_broken_database_is_put_aside(sqlite_backup: Path, tmp_path: Path) -> None:
    place = tmp_path / "place" / "quiz.sqlite"
    place.parent.mkdir()
    place.write_bytes(b"no database" * 1000)

    assert problem_of(f"sqlite:///{place}", sqlite_backup) == "restore.filled"
    backups.restore(f"sqlite:///{place}", sqlite_backup, force=True)

    assert rows_of(f"sqlite:///{place}")["alembic_version"]
    kept = {path.name: path.read_bytes() for path in place.parent.glob("*.broken-*")}
    assert kept == {"quiz.sqlite.broken-1": b"no database" * 1000}


def test_what_a_lost_database_left_behind_is_not_read_into_the_new_one(
    sqlite_backup: Path, tmp_path: Path
) -> None:
    place = tmp_path / "place" / "quiz.sqlite"
    place.parent.mkdir()
    place.with_name("quiz.sqlite-wal").write_bytes(b"stale")

    backups.restore(f"sqlite:///{place}", sqlite_backup)

    assert rows_of(f"sqlite:///{place}") == rows_of(f"sqlite:///{tmp_path / 'first.sqlite'}")
    assert place.with_name("quiz.sqlite-wal.broken-1").read_bytes() == b"stale"


def test_a_backup_of_broken_references_is_refused(tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "quiz.sqlite"
    migrations.upgrade(f"sqlite:///{path}")
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO article (owner_id, created_at) VALUES (77, '2026-01-01')")
    connection.close()

    with pytest.raises(Refused, match="foreign_key_check"):
        backups.back_up(f"sqlite:///{path}", tmp_path / "x.zip", now)


def test_whoever_has_the_file_open_reads_what_was_restored(sqlite_backup: Path, tmp_path: Path) -> None:
    path = shutil.copy(tmp_path / "first.sqlite", tmp_path / "open.sqlite")
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("PRAGMA journal_mode = WAL")
    reader.execute("INSERT INTO sign_in_failure (account, at) VALUES ('x', '2026-01-01')")

    backups.restore(f"sqlite:///{path}", sqlite_backup, force=True)

    assert reader.execute("SELECT count(*) FROM sign_in_failure").fetchone() == (0,)
    assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    reader.close()
    assert Path(path).stat().st_mode & 0o777 == 0o600
