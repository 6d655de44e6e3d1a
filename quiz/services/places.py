"""What a backup needs of the place where the data lies; one module each for SQLite and PostgreSQL."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from alembic.migration import MigrationContext
from sqlalchemy import Connection, func, inspect, select, table

from questions.problems import Problem
from quiz.services.archives import BackupRefused, Manifest

Refusal = Callable[[str], BackupRefused]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What stood in a database at one moment: its revision and how many rows each table had."""

    revision: str
    rows: dict[str, int]


class Place(Protocol):
    """A database that can be written out and replaced."""

    kind: str

    def dump(self, file: Path) -> Snapshot:
        """Write the database as of one moment to a file; raise BackupRefused when it cannot be done."""
        ...

    def check(self, dump: Path, manifest: Manifest) -> None:
        """Raise BackupRefused unless the dump holds, in good order, what the manifest says."""
        ...

    def rows(self) -> dict[str, int]:
        """Return how many rows each table has; raise BackupRefused when a reference or a page is broken."""
        ...

    def folder(self, instance: Path) -> Path:
        """Return the folder beside the data, the instance folder where the data is not in a file."""
        ...

    def is_filled(self) -> bool:
        """Tell whether anything would be lost by a restore."""
        ...

    def load(self, dump: Path, manifest: Manifest) -> None:
        """Replace the database by a dump, wholly or not at all; raise BackupRefused."""
        ...


def unreadable(why: str) -> BackupRefused:
    """Return the refusal to back up what cannot be read."""
    return BackupRefused(Problem("backup.unreadable", {"why": why}))


def wrong_inside(why: str) -> BackupRefused:
    """Return the refusal of a backup that is whole, but of something that is not."""
    return BackupRefused(Problem("backup.wrong_inside", {"why": why}))


def not_restored(why: str) -> BackupRefused:
    """Return the refusal when the place did not take the backup."""
    return BackupRefused(Problem("restore.failed", {"why": why}))


def snapshot(connection: Connection) -> Snapshot:
    """Return what stands in a database; raise BackupRefused when it is not one of this program."""
    revision = None
    if inspect(connection).has_table("alembic_version"):
        revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None:
        raise BackupRefused(Problem("backup.nothing"))
    return Snapshot(revision, count_rows(connection))


def count_rows(connection: Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    names = sorted(inspect(connection).get_table_names())
    counts = {name: connection.scalar(select(func.count()).select_from(table(name))) for name in names}
    return {name: count or 0 for name, count in counts.items()}
