"""What Alembic runs around every migration; see the package's docstring."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, text

from quiz.extensions import Model, make_engine
from quiz.models import UtcDateTime  # importing the package registers every table

LOCK = 7_304_181
"""The number of the advisory lock on PostgreSQL: two starting servers migrate one after the other."""


def run() -> None:
    """Migrate on the connection that was given, or on one to the database that the environment names."""
    given = context.config.attributes.get("connection")
    if given is not None:
        migrate(given)
        return
    from quiz.config import from_environment

    engine = make_engine(from_environment().database_url)
    with engine.connect() as connection:
        migrate(connection)
    engine.dispose()


def migrate(connection: Connection) -> None:
    """Run the migrations in one transaction that nobody else writes in."""
    sqlite = connection.dialect.name == "sqlite"
    driver: Any = connection.connection.driver_connection
    if sqlite:
        # Through SQLAlchemy this would begin a transaction first, in which it has no effect.
        driver.execute("PRAGMA foreign_keys = OFF")
        connection = connection.execution_options(sqlite_begin="IMMEDIATE")
    context.configure(
        connection=connection,
        target_metadata=Model.metadata,
        render_as_batch=sqlite,
        compare_type=True,
        compare_server_default=True,
        transactional_ddl=True,
        render_item=render_item,
    )
    try:
        with connection.begin():
            if not sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            context.run_migrations()
            if sqlite:
                check_references(connection)
    finally:
        if sqlite:
            driver.execute("PRAGMA foreign_keys = ON")


def render_item(kind: str, item: Any, _autogenerate: object) -> str | Literal[False]:
    """Write our column types as what they are in the database: a migration must not change with the program."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def check_references(connection: Connection) -> None:
    """Raise RuntimeError, which rolls the migration back, when a row points at nothing."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"The migration would leave {len(broken)} rows that point at nothing: {broken[:5]}")


run()
