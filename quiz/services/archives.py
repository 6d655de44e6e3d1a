"""The file of a backup: a zip with one dump and a manifest that says what the dump is and proves it whole."""

import hashlib
import json
import os
import tempfile
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from questions.problems import Problem, Refused

FORMAT = "quiz-backup"
VERSION = 1
MANIFEST = "manifest.json"
DUMP = "database"
MOST_MANIFEST_BYTES = 1_000_000
CHUNK = 1 << 20
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    TypeError,
)


class BackupRefused(Refused):
    """A backup cannot be made or used: ``backup.…`` says why."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds.

    ``database`` is sqlite or postgresql; ``program`` the version that made it; ``made_at`` ISO 8601 in UTC;
    ``rows`` how many rows each table has; ``sha256`` and ``size`` (bytes) are those of the dump.
    """

    database: str
    revision: str
    program: str
    made_at: str
    rows: dict[str, int]
    sha256: str
    size: int


def write(path: Path, dump: Path, manifest: Manifest) -> None:
    """Write the archive of a dump and wait until the disk has it."""
    head = {"format": FORMAT, "version": VERSION} | asdict(manifest)
    with _made(path) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(MANIFEST, json.dumps(head, ensure_ascii=False, indent=2))
            archive.write(dump, DUMP)
        file.flush()
        os.fsync(file.fileno())


def read_manifest(path: Path) -> Manifest:
    """Return what the backup says of itself; raise BackupRefused for any other file, OSError for none."""
    with _opened(path) as archive:
        return _manifest(archive, path)


@contextmanager
def unpacked(path: Path) -> Generator[tuple[Manifest, Path]]:
    """Yield the manifest and the dump, checked against it, in a folder that goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="quiz-restore-") as folder:
        dump = Path(folder) / DUMP
        with _opened(path) as archive:
            manifest = _manifest(archive, path)
            with archive.open(DUMP) as packed, _made(dump) as file:
                found = _copy(packed, file, manifest.size)
        if found != manifest.sha256:
            raise BackupRefused(Problem("backup.damaged", {"name": str(path)}))
        yield manifest, dump


def fingerprint(path: Path) -> str:
    """Return the sha256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _opened(path: Path) -> Generator[zipfile.ZipFile]:
    with path.open("rb") as file:
        if not zipfile.is_zipfile(file):
            raise BackupRefused(Problem("backup.foreign", {"name": str(path)}))
        try:
            with zipfile.ZipFile(file) as archive:
                yield archive
        except DAMAGED as error:
            raise BackupRefused(Problem("backup.damaged", {"name": str(path)})) from error


def _manifest(archive: zipfile.ZipFile, path: Path) -> Manifest:
    if MANIFEST not in archive.namelist():
        raise BackupRefused(Problem("backup.foreign", {"name": str(path)}))
    with archive.open(MANIFEST) as file:
        node: dict[str, Any] = json.loads(file.read(MOST_MANIFEST_BYTES))
    if node["format"] != FORMAT:
        raise BackupRefused(Problem("backup.foreign", {"name": str(path)}))
    if node["version"] != VERSION:
        raise BackupRefused(Problem("backup.newer", {"name": str(path), "program": str(node.get("program"))}))
    return _checked(node)


def _checked(node: dict[str, Any]) -> Manifest:
    """Return the manifest; raise ValueError, KeyError or TypeError when a field is not what it must be."""
    names = ("database", "revision", "program", "made_at", "sha256")
    texts: dict[str, str] = {name: node[name] for name in names}
    rows: dict[str, int] = dict(node["rows"])
    if not all(isinstance(text, str) for text in texts.values()):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError("a text is no text")
    if not all(type(count) is int for count in (*rows.values(), node["size"])):
        raise TypeError("a number is no number")
    return Manifest(**texts, rows=rows, size=node["size"])


def _copy(source: IO[bytes], target: IO[bytes], size: int) -> str:
    """Copy what is not longer than it says and return its sha256."""
    digest, left = hashlib.sha256(), size
    while chunk := source.read(CHUNK):
        left -= len(chunk)
        if left < 0:
            raise ValueError("longer than it says")
        digest.update(chunk)
        target.write(chunk)
    return digest.hexdigest()


def _made(path: Path) -> IO[bytes]:
    """Return a new file that only its owner can read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
