"""Look at an installation as somebody who looks after it would: what is well, what is not, what to do."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import SQLAlchemyError

from questions.problems import Problem, Refused
from quiz import migrations
from quiz.extensions import Model, make_engine
from quiz.services.backups import place_of
from quiz.services.places import Place
from quiz.services.sqlite_place import BESIDE, SqlitePlace
from quiz.services.upgrading import known_revision

LEAST_FREE_BYTES = 500_000_000
# Columns that say when something happened; other moments (due, expires) lie ahead.
HAPPENED = {"at", "created_at", "saved_at", "started_at", "submitted_at", "updated_at", "published_at"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: ``what`` names it, ``problem`` is None where it is well."""

    what: str
    problem: Problem | None = None


def examine(url: str, instance: Path, secret: Path, now: datetime) -> Iterator[Finding]:
    """Yield what is found, in the order in which it is best mended; nothing is changed, nothing is made."""
    yield Finding("folder", folder_problem(instance))
    yield Finding("secret", private_problem(secret, "600"))
    yield Finding("disk", disk_problem(instance))
    try:
        place = place_of(url)
        reached = Finding("database", _database_problem(url, place))
    except (Refused, SQLAlchemyError, ModuleNotFoundError) as error:
        reached = Finding("database", _unreachable(error))
    else:
        if isinstance(place, SqlitePlace):
            yield Finding("files", _files_problem(place))
    yield reached
    if reached.problem is None:
        yield from _inside(url, place_of(url), now)


def folder_problem(instance: Path) -> Problem | None:
    """Return what is wrong with the instance folder."""
    if not instance.is_dir():
        return Problem("doctor.no_folder", {"name": str(instance)})
    if not os.access(instance, os.R_OK | os.W_OK | os.X_OK):
        return Problem("doctor.not_ours", {"name": str(instance)})
    return private_problem(instance, "700")


def private_problem(path: Path, mode: str) -> Problem | None:
    """Return the problem when others than the owner may do anything with a file; one that is not there is well."""
    if path.exists() and path.stat().st_mode & 0o077:
        return Problem("doctor.open_to_others", {"name": str(path), "mode": mode})
    return None


def disk_problem(folder: Path, least: int = LEAST_FREE_BYTES) -> Problem | None:
    """Return the problem when the disk of a folder has less than so many bytes free."""
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < least:
        return Problem("doctor.disk_full", {"free": free // 1_000_000, "least": least // 1_000_000})
    return None


def clock_problem(connection: Connection, now: datetime) -> Problem | None:
    """Return the problem when a row is newer than the clock says it is."""
    columns = [column for table in Model.metadata.sorted_tables for column in table.columns]
    found = [connection.scalar(select(func.max(column))) for column in columns if column.name in HAPPENED]
    newest = max((moment for moment in found if moment), default=now)
    if newest <= now:
        return None
    shown = {"newest": newest.isoformat(" ", "seconds"), "now": now.isoformat(" ", "seconds")}
    return Problem("doctor.clock_behind", shown)


def _database_problem(url: str, place: Place) -> Problem | None:
    if migrations.revision_at(url) is None:
        return Problem("doctor.no_database")
    try:
        place.rows()
    except Refused as error:
        return Problem("doctor.broken", {"why": str(error.problems[0].params.get("why", error))})
    return None


def _unreachable(error: Exception) -> Problem:
    if isinstance(error, Refused):
        return error.problems[0]
    return Problem("doctor.unreachable", {"why": str(getattr(error, "orig", error)).strip().partition("\n")[0]})


def _files_problem(place: SqlitePlace) -> Problem | None:
    files = [place.path, *(place.path.with_name(place.path.name + end) for end in BESIDE)]
    return next(filter(None, (private_problem(file, "600") for file in files)), None)


def _inside(url: str, place: Place, now: datetime) -> Iterator[Finding]:
    """Look at a database that can be reached."""
    engine = make_engine(url)
    try:
        with engine.connect() as connection:
            yield Finding("writing", _writing_problem(connection))
            migrated = Finding("revision", _revision_problem(url))
            yield migrated
            if migrated.problem is None:
                yield Finding("clock", clock_problem(connection, now))
    finally:
        engine.dispose()
    if not isinstance(place, SqlitePlace):
        yield Finding("tools", _tools_problem())


def _writing_problem(connection: Connection) -> Problem | None:
    """Change a row to what it is and take that back."""
    try:
        connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
    except SQLAlchemyError as error:
        return Problem("doctor.read_only", {"why": str(getattr(error, "orig", error)).strip().partition("\n")[0]})
    finally:
        connection.rollback()
    return None


def _revision_problem(url: str) -> Problem | None:
    try:
        found = known_revision(url)
    except Refused as error:
        return error.problems[0]
    newest = migrations.revisions()[-1]
    return None if found == newest else Problem("doctor.old_revision", {"found": str(found), "newest": newest})


def _tools_problem() -> Problem | None:
    missing = [name for name in ("pg_dump", "pg_restore", "psql") if not shutil.which(name)]
    return Problem("backup.no_tool", {"tool": missing[0]}) if missing else None
