"""An app on a database of its own, people, and a quiz that is ready to be taken."""

import contextlib
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient

from quiz import migrations
from quiz.app import create_app, database_app
from quiz.config import Config
from quiz.security import COOKIE
from quiz.services import accounts, banks, quizzes, sessions
from quiz.services.quizzes import QuizSettings
from quiz.services.sessions import SignedIn
from quiz.services.sets import set_page
from quiz.services.viewers import Viewer
from tests.databases import Databases
from tests.factories.banks import bank_bytes
from tests.postgres import PostgresUnavailableError, find_binaries

NOW = datetime(2026, 9, 2, 7, 30, tzinfo=UTC)


def migrate(url: str) -> None:
    """Prepare the database that every test starts from."""
    migrations.upgrade(url)


@pytest.fixture
def config(databases: Databases, tmp_path: Path) -> Iterator[Config]:
    url = databases.copy(migrate)
    yield Config(tmp_path / "instance", url, testing=True)
    databases.drop(url)


@pytest.fixture
def app(config: Config) -> Iterator[Flask]:
    """Return an app without pages, with its context open: services may be called."""
    made = database_app(config)
    with made.app_context():
        yield made
        dispose()


def dispose() -> None:
    """Close every connection, or the next test would find them warned about."""
    from quiz.extensions import db

    db.session.remove()
    db.engine.dispose()


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash passwords at little cost: what is tested here is what becomes of them."""
    monkeypatch.setattr(accounts, "HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def teacher(app: Flask) -> Viewer:
    return accounts.teacher_named("Cô Đặng Ánh", NOW)[0]


@pytest.fixture
def student(app: Flask) -> Viewer:
    return sessions.begin_as_guest("Bình", NOW).viewer


@pytest.fixture
def set_id(app: Flask, teacher: Viewer) -> int:
    """Return a set with one approved question of every type."""
    return banks.import_bank(bank_bytes(), teacher, NOW).set_id


@pytest.fixture
def quiz_id(app: Flask, teacher: Viewer, set_id: int) -> int:
    """Return a published quiz of all of them, without limits; the first attempt counts."""
    return make_quiz(set_id, teacher, QuizSettings("Đố vui ASEAN"))


def make_quiz(set_id: int, teacher: Viewer, settings: QuizSettings) -> int:
    """Make and publish a quiz of all questions of a set."""
    ids = [question.id for question in set_page(set_id, teacher).questions]
    made = quizzes.create_quiz(set_id, settings, ids, teacher, NOW)
    quizzes.publish(made, teacher, NOW)
    return made


@pytest.fixture
def site(config: Config) -> Iterator[Flask]:
    """Return the whole app, with its context open."""
    made = create_app(config)
    with made.app_context():
        yield made
        dispose()


@pytest.fixture
def signed_in(site: Flask) -> SignedIn:
    """Return a teacher who has signed in to the whole app."""
    token = accounts.renew_setup_token(datetime.now(UTC))
    assert token
    return accounts.set_up_first_teacher(token, "Cô Ánh", "anh", "mật khẩu dài", datetime.now(UTC))


@pytest.fixture
def browser(site: Flask, signed_in: SignedIn) -> FlaskClient:
    """Return the teacher's browser."""
    made = site.test_client()
    made.set_cookie(COOKIE, signed_in.token)
    return made


@pytest.fixture
def own_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Find PostgreSQL's tools beside the server of the tests: older ones refuse a newer server."""
    with contextlib.suppress(PostgresUnavailableError):
        monkeypatch.setenv("PATH", f"{find_binaries()}{os.pathsep}{os.environ['PATH']}")
