"""A PostgreSQL database, written out and replaced by PostgreSQL's own tools."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import URL, create_engine, inspect, text

from questions.problems import Problem
from quiz.extensions import Model
from quiz.services.archives import BackupRefused, Manifest
from quiz.services.places import Refusal, Snapshot, not_restored, snapshot, unreadable, wrong_inside

LOCK_SECONDS = 30
# Written by the tools of 17 and newer, not understood by older servers.
NEWER_SETTING = b"SET transaction_timeout = 0;\n"


class PostgresPlace:
    """The database that a URL names; it must exist, its tables need not."""

    kind = "postgresql"

    def __init__(self, url: URL) -> None:
        self._url = url

    def dump(self, file: Path) -> Snapshot:
        """Run pg_dump on the very moment in which the rows are counted."""
        tool = _tool("pg_dump")
        engine = create_engine(self._url, isolation_level="REPEATABLE READ")
        try:
            with engine.connect() as connection:
                found = snapshot(connection)
                moment = connection.scalar(text("SELECT pg_export_snapshot()"))
                options = ["--format=custom", f"--snapshot={moment}", f"--file={file}"]
                tables = [f"--table={_quoted(name)}" for name in found.rows]
                self._run([tool, *options, *tables, self._address()], unreadable)
        finally:
            engine.dispose()
        return found

    def check(self, dump: Path, manifest: Manifest) -> None:
        """Have the dump read; what is in it is counted while it is loaded, before that becomes final."""
        script = dump.with_suffix(".sql")
        command = [_tool("pg_restore"), "--no-owner", "--no-privileges", f"--file={script}", str(dump)]
        self._run(command, wrong_inside)

    def rows(self) -> dict[str, int]:
        """Return how many rows each table has; PostgreSQL itself sees to the references."""
        engine = create_engine(self._url)
        try:
            with engine.connect() as connection:
                return snapshot(connection).rows
        finally:
            engine.dispose()

    def folder(self, instance: Path) -> Path:
        """Return the instance folder."""
        return instance

    def is_filled(self) -> bool:
        """Tell whether the database has any table."""
        return bool(self._tables())

    def load(self, dump: Path, manifest: Manifest) -> None:
        """Drop the tables, load and count the new ones, all in one transaction."""
        before, after = dump.with_name("before.sql"), dump.with_name("after.sql")
        before.write_text(self._dropping(manifest), encoding="utf-8")
        after.write_text(_counting(manifest), encoding="utf-8")
        script = _for_any_server(dump.with_suffix(".sql"))
        options = ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", "--output=/dev/null"]
        files = [f"--file={file}" for file in (before, script, after)]
        self._run([_tool("psql"), *options, *files, f"--dbname={self._address()}"], not_restored)

    def _tables(self) -> list[str]:
        engine = create_engine(self._url)
        try:
            with engine.connect() as connection:
                return inspect(connection).get_table_names()
        finally:
            engine.dispose()

    def _dropping(self, manifest: Manifest) -> str:
        """Return the statement that drops our tables; those of other programs stay."""
        ours = {*manifest.rows, *Model.metadata.tables, "alembic_version"}
        names = ", ".join(_quoted(name) for name in self._tables() if name in ours)
        waiting = f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s';\n"
        return f"{waiting}DROP TABLE {names};\n" if names else ""

    def _address(self) -> str:
        """Return the address for the tools, without the password, which other users could see."""
        parts = self._url.translate_connect_args(username="user", database="dbname") | dict(self._url.query)
        parts.pop("password", None)
        return " ".join(f"{name}={_escaped(str(value))}" for name, value in parts.items())

    def _run(self, command: Sequence[str], refusal: Refusal) -> None:
        password = {"PGPASSWORD": str(self._url.password)} if self._url.password else {}
        environment = os.environ | {"LC_MESSAGES": "C", "PGCLIENTENCODING": "UTF8"} | password
        done = subprocess.run(command, env=environment, capture_output=True, check=False)  # noqa: S603
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().splitlines() or [str(done.returncode)]
            raise refusal(said[0])


def _counting(manifest: Manifest) -> str:
    """Return statements that fail, and so undo the restore, unless every row and the revision is there."""
    wanted = [
        (f"(SELECT count(*) FROM {_quoted(name)})", str(count), name)  # noqa: S608  for psql, and quoted
        for name, count in manifest.rows.items()
    ]
    wanted.append(("(SELECT version_num FROM alembic_version)", _literal(manifest.revision), "revision"))
    checks = [
        f"IF {found} <> {value} THEN RAISE EXCEPTION '%', {_literal(name)}; END IF;"
        for found, value, name in wanted
    ]
    body = "\n".join(checks)
    return f"RESET search_path;\nDO $quiz$ BEGIN\n{body}\nEND $quiz$;\n"


def _for_any_server(script: Path) -> Path:
    made = script.with_name("during.sql")
    with script.open("rb") as source, made.open("wb") as target:
        target.writelines(line for line in source if line != NEWER_SETTING)
    return made


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise BackupRefused(Problem("backup.no_tool", {"tool": name}))
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _escaped(value: str) -> str:
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
