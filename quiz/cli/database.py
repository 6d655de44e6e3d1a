"""The database of the environment, migrated and open for services."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from quiz import migrations
from quiz.app import database_app
from quiz.cli.language import gettext
from quiz.cli.refusals import CannotRun
from quiz.config import Config, from_environment
from quiz.extensions import db
from quiz.services.upgrading import known_revision


@contextmanager
def opened_database() -> Generator[Config]:
    """Migrate the database that the environment names and keep it open."""
    config = from_environment()
    migrate(config)
    with database_app(config).app_context():
        yield config
        db.session.remove()
        db.engine.dispose()


def migrate(config: Config) -> None:
    """Bring the database to this version of the program; raise CannotRun when it cannot be reached.

    Raises Refused when a newer version of the program has migrated it already.
    """
    config.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    with reachable():
        known_revision(config.database_url)
        migrations.upgrade(config.database_url)


@contextmanager
def reachable() -> Generator[None]:
    """Raise CannotRun, in words, when the database turns out to be out of reach."""
    try:
        yield
    except DBAPIError as error:
        raise CannotRun(_unreachable(error.orig)) from error
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise CannotRun(_unreachable(error)) from error


def _unreachable(error: object) -> str:
    words = gettext("Không mở được cơ sở dữ liệu (%(why)s). Hãy kiểm tra QUIZ_DATABASE_URL và QUIZ_INSTANCE_PATH.")
    return words % {"why": str(error).strip().partition("\n")[0]}
