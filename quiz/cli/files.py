"""Files in and out; ``-`` is standard input or output, and a file is written whole or not at all."""

import contextlib
import os
import sys
import tempfile
from pathlib import Path

MOST_BYTES = 100_000_000
"""More than every limit, so that a limit is named by who knows it; an endless input ends here."""


def read(name: str) -> bytes:
    """Return the bytes of a file or of standard input; raise OSError."""
    if name == "-":
        return sys.stdin.buffer.read(MOST_BYTES)
    with Path(name).open("rb") as file:
        return file.read(MOST_BYTES)


def write(name: str, data: bytes) -> None:
    """Write a file, which is either the old or the whole new one at any time, or standard output."""
    path = Path(name)
    if name == "-":
        _write_out(data)
    elif path.exists() and not path.is_file():
        path.write_bytes(data)  # a pipe or a device: there is nothing to replace
    else:
        _replace(path.resolve(), data)


def _write_out(data: bytes) -> None:
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Whoever read has seen enough. What is left in the buffer must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _replace(path: Path, data: bytes) -> None:
    try:
        number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        error.filename = str(path)  # the name that was asked for, not the temporary one
        raise
    temporary = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode & 0o7777 if path.exists() else _usual_mode())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
        raise


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
