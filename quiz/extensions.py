"""The Flask extensions, unbound; and SQLite set up so that readers never wait and writers never fail.

A deferred transaction that reads and then writes fails at once with *database is locked* when somebody wrote in
between, whatever the busy timeout. So a transaction says how it begins: deferred, or IMMEDIATE when it will write
(the execution option ``sqlite_begin``). PostgreSQL ignores the option.
"""

import json
from functools import partial
from typing import Any

from flask import Flask
from flask_babel import Babel
from flask_sqlalchemy import SQLAlchemy
from flask_wtf import CSRFProtect
from sqlalchemy import Connection, Engine, MetaData, create_engine, event
from sqlalchemy.orm import DeclarativeBase

BUSY_MILLISECONDS = 10_000
# Names for every constraint: a migration can only change what it can name.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
# Vietnamese as it is, and no NaN or Infinity, which are no JSON and which PostgreSQL refuses.
write_json = partial(json.dumps, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


class Model(DeclarativeBase):
    """What every table shares: the names of their constraints."""

    metadata = MetaData(naming_convention=NAMING)


class Database(SQLAlchemy):
    """Flask-SQLAlchemy whose SQLite engines begin transactions as they are told."""

    def _make_engine(self, bind_key: str | None, options: dict[str, Any], app: Flask) -> Engine:
        return prepare(super()._make_engine(bind_key, options, app))


def make_engine(url: str) -> Engine:
    """Return an engine without an app, for migrations and backups."""
    return prepare(create_engine(url, json_serializer=write_json))


def prepare(engine: Engine) -> Engine:
    """Return the engine, set up as this module says when it is one of SQLite."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_connection)
        event.listen(engine, "begin", _begin)
    return engine


def _set_up_connection(driver_connection: Any, _record: object) -> None:
    # None: the driver must not begin transactions of its own; _begin does.
    driver_connection.isolation_level = None
    for setting in (
        f"busy_timeout = {BUSY_MILLISECONDS}",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
    ):
        driver_connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    how = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {how}")


db = Database(model_class=Model, disable_autonaming=True, engine_options={"json_serializer": write_json})
babel = Babel()
csrf = CSRFProtect()
