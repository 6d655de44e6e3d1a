"""Back up the whole database while the program serves, and put a backup where data shall be."""

import tempfile
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from sqlalchemy import make_url

from questions.problems import Problem
from quiz import migrations
from quiz.services import archives
from quiz.services.archives import BackupRefused, Manifest
from quiz.services.places import Place
from quiz.services.postgres_place import PostgresPlace
from quiz.services.refusals import Conflict
from quiz.services.sqlite_place import SqlitePlace


def back_up(url: str, path: Path, now: datetime) -> Manifest:
    """Write the database of the URL to an archive, which is whole or not there, and return what is in it.

    Raises BackupRefused, OSError, and what SQLAlchemy raises when the database cannot be reached.
    """
    place, path = place_of(url), path.resolve()
    _require_ours_or_new(path)
    with _folder_beside(path) as folder:
        dump, archive = Path(folder) / archives.DUMP, Path(folder) / "archive.zip"
        found = place.dump(dump)
        manifest = Manifest(
            database=place.kind,
            revision=found.revision,
            program=version("do-vui"),
            made_at=now.isoformat(timespec="seconds"),
            rows=found.rows,
            sha256=archives.fingerprint(dump),
            size=dump.stat().st_size,
        )
        archives.write(archive, dump, manifest)
        archive.replace(path)
    return manifest


def restore(url: str, path: Path, *, force: bool = False) -> Manifest:
    """Replace the database of the URL by a backup, wholly or not at all, and return what was in it.

    Raises BackupRefused when the file is not fit, Conflict when the place is filled and ``force`` is not given.
    """
    place = place_of(url)
    with archives.unpacked(path) as (manifest, dump):
        _require_fit(manifest, place)
        place.check(dump, manifest)
        if not force and place.is_filled():
            raise Conflict(Problem("restore.filled"))
        place.load(dump, manifest)
    return manifest


def place_of(url: str) -> Place:
    """Return the place that a URL names; raise ArgumentError for no URL, BackupRefused for no such place."""
    named = make_url(url)
    kind = named.get_backend_name()
    if kind == PostgresPlace.kind:
        return PostgresPlace(named)
    if kind == SqlitePlace.kind and named.database and named.database != ":memory:":
        return SqlitePlace(Path(named.database))
    raise BackupRefused(Problem("backup.no_place", {"kind": kind}))


def _require_ours_or_new(path: Path) -> None:
    """Raise BackupRefused where something stands that is no backup: the database itself, or a device."""
    if not path.exists() or (path.is_file() and not path.stat().st_size):
        return
    if not path.is_dir() and not path.is_file():
        raise BackupRefused(Problem("backup.not_over", {"name": str(path)}))
    try:
        archives.read_manifest(path)
    except BackupRefused as error:
        raise BackupRefused(Problem("backup.not_over", {"name": str(path)})) from error


def _folder_beside(path: Path) -> tempfile.TemporaryDirectory[str]:
    """Return a folder for the owner only, on the disk on which the file shall be."""
    try:
        return tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        error.filename = str(path)
        raise


def _require_fit(manifest: Manifest, place: Place) -> None:
    if manifest.database != place.kind:
        raise BackupRefused(Problem("backup.other_database", {"theirs": manifest.database, "ours": place.kind}))
    if manifest.revision not in migrations.revisions():
        raise BackupRefused(
            Problem("backup.unknown_revision", {"revision": manifest.revision, "program": manifest.program})
        )
