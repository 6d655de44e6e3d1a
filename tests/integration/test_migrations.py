"""The migrations make the tables that the models describe, and lose nothing on the way."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from quiz import migrations
from quiz.extensions import Model, make_engine


def test_the_migrated_tables_are_those_of_the_models(database_url: str) -> None:
    migrations.upgrade(database_url)

    engine = make_engine(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        differences = compare_metadata(context, Model.metadata)
    engine.dispose()

    assert differences == []


def test_a_second_run_changes_nothing_and_copies_nothing(database_url: str) -> None:
    migrations.upgrade(database_url)

    assert migrations.upgrade(database_url) is None


def test_the_file_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'quiz.sqlite'}"
    migrations.upgrade(url)
    engine = create_engine(url)
    with engine.begin() as connection:  # as if an older version of the program had made it
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    engine.dispose()

    copy = migrations._copy_file(make_engine(url), "0000")

    assert copy is not None
    with closing(sqlite3.connect(copy)) as copied:
        assert copied.execute("SELECT version_num FROM alembic_version").fetchall() == [("0000",)]


def test_a_connection_keeps_its_foreign_keys(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'quiz.sqlite'}"
    migrations.upgrade(url)
    engine = make_engine(url)

    with engine.connect() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "journal_mode", "synchronous", "busy_timeout")
        ]
    engine.dispose()

    assert pragmas == [1, "wal", 1, 10_000]
