"""Throw-away databases of both kinds behind one interface, so that a test need not know which."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from tests.quick_folder import quick_folder

if TYPE_CHECKING:
    from psycopg import Connection
    from psycopg.rows import TupleRow

Prepare = Callable[[str], None]


class Databases(Protocol):
    """A place that makes databases for tests and names them by URL."""

    def create(self) -> str:
        """Return the URL of a new, empty database."""
        ...

    def copy(self, prepare: Prepare) -> str:
        """Return the URL of a copy of what `prepare(url)` made of an empty one, once per session.

        Pass the same function each time: it is what the prepared database is found by.
        """
        ...

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected."""
        ...


class SqliteFiles:
    """SQLite files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._templates: dict[Prepare, Path] = {}

    def create(self) -> str:
        """Return the URL of a file that does not exist yet."""
        return f"sqlite:///{self._new_path()}"

    def copy(self, prepare: Prepare) -> str:
        """Copy the prepared file; `prepare` must have closed it, or its last rows are in the WAL."""
        if prepare not in self._templates:
            template = self._new_path()
            prepare(f"sqlite:///{template}")
            self._templates[prepare] = template
        return f"sqlite:///{shutil.copy(self._templates[prepare], self._new_path())}"

    def drop(self, url: str) -> None:
        """Remove the file and what SQLite put beside it."""
        path = Path(url.removeprefix("sqlite:///"))
        for file in path.parent.glob(f"{path.name}*"):
            file.unlink()

    def _new_path(self) -> Path:
        return self._folder / f"test{next(self._numbers)}.sqlite"


class PostgresDatabases:
    """Databases of one PostgreSQL server that was started for the tests."""

    def __init__(self, host: Path, admin: "Connection[TupleRow]") -> None:
        self._host = host
        self._admin = admin
        self._numbers = count(1)
        self._templates: dict[Prepare, str] = {}

    def create(self) -> str:
        """Return the URL of a new database."""
        return self._url(self._create("template0"))

    def copy(self, prepare: Prepare) -> str:
        """Copy the prepared database; `prepare` must have closed its connections."""
        if prepare not in self._templates:
            template = self._create("template0")
            prepare(self._url(template))
            self._templates[prepare] = template
        return self._url(self._create(self._templates[prepare]))

    def drop(self, url: str) -> None:
        """Drop the database and end its connections."""
        name = url.partition("@/")[2].partition("?")[0]
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _create(self, template: str) -> str:
        name = f"test{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return name

    def _run(self, statement: str) -> None:
        self._admin.execute(statement.encode())  # psycopg takes bytes where a str must be literal

    def _url(self, name: str) -> str:
        return f"postgresql+psycopg://postgres@/{name}?host={self._host}"


@contextlib.contextmanager
def sqlite_databases() -> Iterator[Databases]:
    """Make SQLite files in a folder of their own."""
    with quick_folder("do-vui-sqlite-") as folder:
        yield SqliteFiles(folder)


@contextlib.contextmanager
def postgres_databases() -> Iterator[Databases]:
    """Start a PostgreSQL server for as long as the databases are wanted."""
    import psycopg

    from tests.availability import unavailable
    from tests.postgres import PostgresUnavailableError, running_server

    with contextlib.ExitStack() as stack:
        try:
            host = stack.enter_context(running_server())
        except PostgresUnavailableError as error:
            unavailable("PostgreSQL", str(error))
        admin = psycopg.connect(host=str(host), user="postgres", dbname="postgres", autocommit=True)
        with admin:
            yield PostgresDatabases(host, admin)


BACKENDS = {"sqlite": sqlite_databases, "postgresql": postgres_databases}
