"""How a service reads and writes: a short read that ends at once, or a transaction that is sure to write."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from quiz.extensions import db


@contextmanager
def writing() -> Generator[Session]:
    """Yield a session in a transaction that writes; commit it, or roll it back when anything is raised.

    The rollback at first ends what a read has left open: in a transaction that has begun, SQLite would no longer
    hear that it shall write.
    """
    session = db.session()
    session.rollback()
    session.connection(execution_options={"sqlite_begin": "IMMEDIATE"})
    try:
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        raise


@contextmanager
def reading() -> Generator[Session]:
    """Yield a session to read with, and end its transaction, so that no writer meets an old snapshot."""
    session = db.session()
    try:
        yield session
    finally:
        session.rollback()
