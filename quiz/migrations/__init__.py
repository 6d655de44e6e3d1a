"""Bring a database to this version of the program, without losing a row.

On SQLite a batch change drops a table and makes it anew; with foreign keys on, that would delete the rows of its
children. So env.py switches them off on the driver's connection before the transaction begins and checks every
reference before it ends; the file is copied first. A migration is one transaction: interrupted, it can run again.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from quiz.extensions import make_engine


def configuration(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration, with the connection that env.py shall use."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(url: str, revision: str = "head", *, keep_copy: bool = True) -> Path | None:
    """Migrate the database and return the copy of the SQLite file that was made first, None when none was."""
    engine = make_engine(url)
    _make_file(_file_of(engine))
    try:
        found = revision_of(engine)
        if found == revisions()[-1]:
            return None
        copy = _copy_file(engine, found) if found and keep_copy else None
        with engine.connect() as connection:
            command.upgrade(configuration(connection), revision)
        return copy
    finally:
        engine.dispose()


def revisions() -> list[str]:
    """Return every revision that this version of the program knows, from the first to the newest."""
    scripts = ScriptDirectory.from_config(configuration())
    return [script.revision for script in scripts.walk_revisions()][::-1]


def revision_at(url: str) -> str | None:
    """Return the revision that a database stands at, None for an empty one or a file that is not there."""
    engine = make_engine(url)
    try:
        file = _file_of(engine)
        return None if file and not file.exists() else revision_of(engine)
    finally:
        engine.dispose()


def revision_of(engine: Engine) -> str | None:
    """Return the revision that the database stands at, None for an empty one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return MigrationContext.configure(connection).get_current_revision()


def _copy_file(engine: Engine, revision: str) -> Path | None:
    """Copy a SQLite file beside itself; the copy is whole even while somebody writes."""
    path = _file_of(engine)
    if path is None:
        return None
    copy = path.with_name(f"{path.name}.before-upgrade-from-{revision}")
    _make_file(copy)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def _file_of(engine: Engine) -> Path | None:
    name = engine.url.database
    if engine.dialect.name != "sqlite" or not name or name == ":memory:":
        return None
    return Path(name)


def _make_file(path: Path | None) -> None:
    """Make the file that SQLite will fill, for its owner only; what is in it are marks and password hashes."""
    if path and path.parent.is_dir():
        path.touch(mode=0o600)
