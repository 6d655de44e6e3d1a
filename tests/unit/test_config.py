"""Where data lies does not depend on the folder in which a command is run."""

from pathlib import Path

import pytest

from quiz.config import from_environment

HERE = {"QUIZ_INSTANCE_PATH": "/srv/quiz"}


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        ("", "sqlite:////srv/quiz/quiz.sqlite"),
        ("sqlite:///other.sqlite", "sqlite:////srv/quiz/other.sqlite"),
        ("sqlite+pysqlite:///a/b.sqlite?timeout=5", "sqlite+pysqlite:////srv/quiz/a/b.sqlite?timeout=5"),
        ("sqlite:////data/quiz.sqlite", "sqlite:////data/quiz.sqlite"),
        ("sqlite:///:memory:", "sqlite:///:memory:"),
        ("sqlite://", "sqlite://"),
        ("sqlite:///file:x?uri=true", "sqlite:///file:x?uri=true"),
        ("postgresql+psycopg://a@b/c", "postgresql+psycopg://a@b/c"),
    ],
)
def test_a_relative_file_lies_in_the_instance_folder(named: str, meant: str) -> None:
    config = from_environment(HERE | {"QUIZ_DATABASE_URL": named})

    assert (config.database_url, config.instance) == (meant, Path("/srv/quiz"))
