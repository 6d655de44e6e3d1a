"""A folder for what is thrown away: in memory where there is room, since a slow disk would double the time."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 1_000_000_000  # bytes


@contextmanager
def quick_folder(prefix: str) -> Iterator[Path]:
    """Make a folder with a short path and remove it afterwards, with all that is in it."""
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=MEMORY if _has_room() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _has_room() -> bool:
    return MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM
