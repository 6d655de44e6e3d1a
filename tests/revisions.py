"""Databases as they were at every revision: rows to fill them with, and all rows to compare.

Each revision has its file in ``tests/data/revisions``, made when the revision was the newest by
``python -m tests.revisions``: the rows of the revision before it, migrated. What a new table or column is to hold
is added to the file by hand.
"""

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, DateTime, MetaData, Table, null

from quiz import migrations
from quiz.extensions import make_engine

FOLDER = Path(__file__).parent / "data" / "revisions"
Rows = dict[str, list[dict[str, Any]]]


def rows_of(url: str) -> Rows:
    """Return all rows of all tables, in an order that does not depend on the database."""
    engine = make_engine(url)
    try:
        with engine.connect() as connection:
            return {table.name: _rows(connection, table) for table in _tables(connection)}
    finally:
        engine.dispose()


def fill(url: str, revision: str) -> None:
    """Migrate an empty database to a revision and put the rows of that time into it."""
    stored = json.loads((FOLDER / f"{revision}.json").read_text(encoding="utf-8"))
    migrations.upgrade(url, revision)
    engine = make_engine(url)
    with engine.begin() as connection:
        for table in _tables(connection):
            if rows := stored.get(table.name):
                for row in rows:
                    connection.execute(table.insert().values(_read(table, row)))
    engine.dispose()


def _tables(connection: Connection) -> list[Table]:
    metadata = MetaData()
    metadata.reflect(connection)
    return metadata.sorted_tables


def _rows(connection: Connection, table: Table) -> list[dict[str, Any]]:
    found = [dict(row) for row in connection.execute(table.select()).mappings()]
    return sorted(found, key=lambda row: json.dumps(row, default=str, sort_keys=True))


def _read(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """Return the row as the table takes it: null(), as None would be JSON's null in a JSON column."""
    moments = {column.name for column in table.columns if isinstance(column.type, DateTime)}
    read = {name: datetime.fromisoformat(row[name]) for name in moments if row[name]}
    return {name: null() if value is None else value for name, value in (row | read).items()}


def _written(moment: datetime) -> str:
    return moment.replace(tzinfo=UTC).isoformat()


def main() -> None:
    """Write the file of the newest revision."""
    before, newest = migrations.revisions()[-2:]
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/rows.sqlite"
        fill(url, before)
        migrations.upgrade(url)
        rows = rows_of(url)
    del rows["alembic_version"]
    path = FOLDER / f"{newest}.json"
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1, default=_written) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
