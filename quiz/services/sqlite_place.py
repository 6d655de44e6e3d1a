"""A SQLite file, backed up while it is written to and replaced while it is open."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL, create_engine

from questions.problems import Problem
from quiz.services.archives import BackupRefused, Manifest
from quiz.services.places import Refusal, Snapshot, not_restored, snapshot, unreadable, wrong_inside

BUSY_SECONDS = 30
BESIDE = ("-wal", "-shm", "-journal")


class SqlitePlace:
    """The file of a SQLite database; it need not exist."""

    kind = "sqlite"

    def __init__(self, path: Path) -> None:
        self.path = path

    def dump(self, file: Path) -> Snapshot:
        """Copy the file as of one moment, by SQLite's online backup: nobody who writes has to wait."""
        if not self.path.exists():
            raise BackupRefused(Problem("backup.nothing"))
        with _explained(unreadable):
            with closing(sqlite3.connect(self.path, timeout=BUSY_SECONDS)) as source:
                _copy(source, file)
            problem = _disorder(file)
        if problem:
            raise unreadable(problem)
        return _snapshot(file)

    def check(self, dump: Path, manifest: Manifest) -> None:
        """Look through every page and reference of the dump, and count its rows."""
        with _explained(wrong_inside):
            problem = _disorder(dump)
        if problem:
            raise wrong_inside(problem)
        if _snapshot(dump) != Snapshot(manifest.revision, manifest.rows):
            raise wrong_inside("manifest")

    def rows(self) -> dict[str, int]:
        """Return how many rows each table has, after a look through all pages and references."""
        with _explained(unreadable):
            problem = _disorder(self.path)
        if problem:
            raise unreadable(problem)
        return _snapshot(self.path).rows

    def folder(self, instance: Path) -> Path:
        """Return the folder of the file."""
        return self.path.parent

    def is_filled(self) -> bool:
        """Tell whether there is a table in the file, or something that is no database."""
        if not self.path.exists() or not self.path.stat().st_size:
            return False
        return bool(_tables(self.path)) or not _is_sound(self.path)

    def load(self, dump: Path, manifest: Manifest) -> None:
        """Write the dump into the file in one transaction, or put it there where no sound file is."""
        with _explained(not_restored):
            if self.path.exists() and _is_sound(self.path):
                self._write_into(dump)
            else:
                self._put(dump)

    def _write_into(self, dump: Path) -> None:
        """Replace the contents, not the file: whoever has it open sees the new rows, or the old until the end."""
        with (
            closing(sqlite3.connect(dump)) as source,
            closing(sqlite3.connect(self.path, timeout=BUSY_SECONDS)) as target,
        ):
            source.backup(target)
        self.path.chmod(0o600)

    def _put(self, dump: Path) -> None:
        folder = self.path.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as made:
            new = Path(made) / self.path.name
            shutil.copyfile(dump, new)
            new.chmod(0o600)
            _sync(new)
            self._set_aside()
            new.replace(self.path)
        _sync(folder)

    def _set_aside(self) -> None:
        """Rename a broken file and what SQLite left beside it: a stale -wal would be read into the new file."""
        for name in (self.path.name, *(f"{self.path.name}{end}" for end in BESIDE)):
            old = self.path.with_name(name)
            if old.exists() and old.stat().st_size:
                old.replace(_free_name(old))
            else:
                old.unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, file: Path) -> None:
    with closing(sqlite3.connect(file)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it


def _snapshot(file: Path) -> Snapshot:
    engine = create_engine(URL.create("sqlite", database=str(file)))
    try:
        with engine.connect() as connection:
            return snapshot(connection)
    finally:
        engine.dispose()


def _disorder(file: Path) -> str:
    """Return what is broken in a file, or nothing."""
    with closing(sqlite3.connect(file)) as connection:
        (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            return str(found)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return f"foreign_key_check: {len(broken)}" if broken else ""


def _tables(file: Path) -> list[str]:
    try:
        with closing(sqlite3.connect(file, timeout=BUSY_SECONDS)) as connection:
            return [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]
    except sqlite3.DatabaseError:
        return []


def _is_sound(file: Path) -> bool:
    """Tell whether SQLite can write to the file without tripping over what is in it."""
    try:
        return not _disorder_of_pages(file)
    except sqlite3.OperationalError:  # locked, not broken
        raise
    except sqlite3.DatabaseError:
        return False


def _disorder_of_pages(file: Path) -> bool:
    with closing(sqlite3.connect(file, timeout=BUSY_SECONDS)) as connection:
        return connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",)


def _free_name(path: Path) -> Path:
    number = 1
    while (free := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    return free


def _sync(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


@contextmanager
def _explained(refusal: Refusal) -> Generator[None]:
    """Turn what SQLite says into a refusal."""
    try:
        yield
    except sqlite3.Error as error:
        raise refusal(str(error)) from error
