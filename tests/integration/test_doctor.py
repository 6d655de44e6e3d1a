"""`quiz doctor` sees what is wrong, says what to do, and changes nothing."""

import shutil
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from quiz import cli, migrations
from quiz.config import Config
from quiz.extensions import make_engine
from quiz.security import secret_key
from quiz.services import health
from quiz.services.viewers import Viewer

Wrong = dict[str, str]


@pytest.fixture
def secret(config: Config, own_tools: None) -> Path:
    secret_key(config.instance)
    return config.instance / "secret.key"


@pytest.fixture
def wrong(config: Config, secret: Path) -> Callable[..., Wrong]:
    """Return a function that returns the code of what is wrong with each thing."""

    def examine(url: str = config.database_url, now: datetime | None = None) -> Wrong:
        found = health.examine(url, config.instance, secret, now or datetime.now(UTC))
        return {each.what: each.problem.code for each in found if each.problem}

    return examine


def change(url: str, statement: str) -> None:
    engine = make_engine(url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_a_place_that_serves_is_well(wrong: Callable[..., Wrong], teacher: Viewer) -> None:
    assert wrong() == {}


def test_what_others_may_read_is_told(config: Config, secret: Path, wrong: Callable[..., Wrong]) -> None:
    config.instance.chmod(0o755)
    secret.chmod(0o644)

    assert wrong() == {"folder": "doctor.open_to_others", "secret": "doctor.open_to_others"}


def test_a_database_that_others_may_read_is_told(wrong: Callable[..., Wrong], tmp_path: Path) -> None:
    path = tmp_path / "quiz.sqlite"
    migrations.upgrade(f"sqlite:///{path}")
    path.chmod(0o640)

    assert wrong(f"sqlite:///{path}") == {"files": "doctor.open_to_others"}


def test_a_place_that_never_served_is_told_and_not_made(tmp_path: Path, now: datetime) -> None:
    instance = tmp_path / "instance"
    url = f"sqlite:///{instance / 'quiz.sqlite'}"

    found = {each.what: each.problem for each in health.examine(url, instance, instance / "secret.key", now)}

    assert str(found["folder"]).startswith("doctor.no_folder")
    assert str(found["database"]).startswith("doctor.no_database")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", ["postgresql+psycopg://localhost:1/x", "nonsense", "mysql://x/y", "sqlite://"])
def test_a_database_out_of_reach_is_told(wrong: Callable[..., Wrong], url: str) -> None:
    assert wrong(url).keys() == {"database"}


def test_a_damaged_file_is_told(wrong: Callable[..., Wrong], tmp_path: Path) -> None:
    path = tmp_path / "quiz.sqlite"
    path.touch(mode=0o600)
    path.write_bytes(b"no database" * 1000)

    assert wrong(f"sqlite:///{path}").keys() == {"database"}


def test_a_database_of_a_newer_program_is_told(config: Config, wrong: Callable[..., Wrong]) -> None:
    change(config.database_url, "UPDATE alembic_version SET version_num = 'next'")

    assert wrong() == {"revision": "upgrade.unknown_revision"}


def test_a_database_that_cannot_be_written_to_is_told(config: Config, wrong: Callable[..., Wrong]) -> None:
    if config.database_url.startswith("sqlite"):  # root may write to every file, but not past a trigger
        refuse = "CREATE TRIGGER no BEFORE UPDATE ON alembic_version BEGIN SELECT RAISE(ABORT, 'no'); END"
    else:
        name = config.database_url.partition("@/")[2].partition("?")[0]
        refuse = f"ALTER DATABASE {name} SET default_transaction_read_only = on"
    change(config.database_url, refuse)

    assert wrong() == {"writing": "doctor.read_only"}


def test_a_clock_that_is_behind_is_told(
    app: Flask, teacher: Viewer, set_id: int, wrong: Callable[..., Wrong], now: datetime
) -> None:
    assert wrong(now=now) == {}
    assert wrong(now=now - timedelta(seconds=1)) == {"clock": "doctor.clock_behind"}


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    assert health.disk_problem(tmp_path, least=1) is None
    problem = health.disk_problem(tmp_path / "not" / "there", least=10**18)
    assert problem
    assert problem.code == "doctor.disk_full"


def test_missing_tools_are_told(
    config: Config, wrong: Callable[..., Wrong], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert wrong() == ({} if config.database_url.startswith("sqlite") else {"tools": "backup.no_tool"})


def test_the_command_says_each_thing_on_a_line(
    config: Config, secret: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUIZ_DATABASE_URL", config.database_url)
    monkeypatch.setenv("QUIZ_INSTANCE_PATH", str(config.instance))
    assert cli.run(["doctor"]) == 0
    well = capsys.readouterr().out.splitlines()

    secret.chmod(0o644)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        assert cli.run(["doctor", "--port", str(port)]) == 1
    ill = capsys.readouterr().out.splitlines()
    assert cli.run(["doctor", "--port", str(port)]) == 1
    shutil.rmtree(config.instance)

    assert len(well) >= 7
    assert len(ill) == len(well) + 1
    assert [line for line in ill if line in well] == [well[0], *well[2:]]
    assert f"chmod 600 '{secret}'" in ill[1]
    assert str(port) in ill[-1]
