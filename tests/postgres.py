"""A PostgreSQL server of our own: on a socket in a temporary folder, gone when the tests are."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

from tests.quick_folder import quick_folder

START_SECONDS = 60
# Durability costs time and buys nothing in a database that lives for one test.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "100",
}


class PostgresUnavailableError(Exception):
    """No server could be started; the message says why and what to do."""


def find_binaries() -> Path:
    """Return the folder of initdb and postgres: pgserver's wheel, else the newest on the system."""
    # Only looked up, never imported: the import warns where XDG_RUNTIME_DIR is not set.
    spec = find_spec("pgserver")
    bundled = [Path(spec.origin).parent / "pginstall" / "bin"] if spec and spec.origin else []
    system = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    for folder in [*bundled, *system]:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise PostgresUnavailableError("apt install postgresql (its binaries are enough)")


@contextlib.contextmanager
def running_server() -> Iterator[Path]:
    """Run a server and yield the folder of its socket, the `host` of a connection."""
    # Not under pytest's own folders: the path of a socket may have about 100 characters only.
    # Programs may not be run from every folder in memory, so the data alone lies in one.
    with (
        tempfile.TemporaryDirectory(prefix="do-vui-pg-", ignore_cleanup_errors=True) as folder,
        quick_folder("do-vui-pg-") as data,
    ):
        home = Path(folder)
        account = _account(home, data)
        binaries = _runnable(find_binaries(), home, account)
        _initialise(binaries, data, account)
        with _started(binaries, home, data, account):
            yield home


def _version(folder: Path) -> float:
    return float(folder.parent.name)


def _account(*folders: Path) -> dict[str, Any]:
    """Return Popen's arguments for an account that PostgreSQL accepts: it refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    for folder in folders:
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _runnable(binaries: Path, home: Path, account: dict[str, Any]) -> Path:
    """Return the binaries, copied where the other account may not reach them (a root's home)."""
    try:
        subprocess.run([binaries / "postgres", "--version"], check=True, stdout=subprocess.DEVNULL, **account)
    except (PermissionError, subprocess.CalledProcessError):
        return _copied(binaries, home / "install")
    return binaries


def _copied(binaries: Path, place: Path) -> Path:
    """Return the binaries at another place, with the libraries that pgserver's find three folders above."""
    top, package = binaries.parents[2], binaries.parents[1]
    for folder in (package, *top.glob(f"{package.name}.libs")):
        shutil.copytree(folder, place / folder.name)
    return place / binaries.relative_to(top)


def _initialise(binaries: Path, data: Path, account: dict[str, Any]) -> None:
    command = [binaries / "initdb", "--pgdata", data, "--username", "postgres"]
    options = ["--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"]
    done = subprocess.run([*command, *options], cwd=data, capture_output=True, text=True, check=False, **account)
    if done.returncode != 0:
        raise PostgresUnavailableError(f"initdb failed: {done.stderr.strip()[-300:]}")


@contextlib.contextmanager
def _started(binaries: Path, home: Path, data: Path, account: dict[str, Any]) -> Iterator[None]:
    settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    command = [binaries / "postgres", "-D", data, "-k", home, *settings]
    with (home / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=home, stdout=log, stderr=log, **account)
    try:
        _wait(server, home)
        yield
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:  # a client still holds a connection
            server.send_signal(signal.SIGQUIT)
            server.wait()


def _wait(server: "subprocess.Popen[Any]", home: Path) -> None:
    give_up = time.monotonic() + START_SECONDS
    while server.poll() is None and time.monotonic() < give_up:
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(host=str(home), user="postgres", dbname="postgres").close()
            return
        time.sleep(0.05)
    log = (home / "log").read_text(errors="replace").strip()
    raise PostgresUnavailableError(f"the server did not start: {log[-300:]}")
