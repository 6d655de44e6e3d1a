"""Bring a database to this version of the program, with a way back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from questions.problems import Problem, Refused
from quiz import migrations
from quiz.services.backups import back_up, place_of


@dataclass(frozen=True, slots=True)
class Upgraded:
    """From which revision to which; ``backup`` leads back, None when nothing was there or none was wanted."""

    before: str | None
    after: str
    backup: Path | None


def upgrade(url: str, instance: Path, now: datetime, *, keep: bool = True) -> Upgraded:
    """Back up beside the data (unless ``keep`` is False), migrate in one transaction, and count again.

    Raises Refused: ``upgrade.failed`` when nothing was changed, ``upgrade.lost`` when rows are gone afterwards,
    and what a backup raises.
    """
    place, newest = place_of(url), migrations.revisions()[-1]
    before = known_revision(url)
    if before == newest:
        return Upgraded(before, newest, None)
    rows: dict[str, int] = {}
    backup = None
    if before:
        rows = place.rows()
        backup = place.folder(instance) / f"before-upgrade-from-{before}-{now:%Y%m%d-%H%M%S}.zip" if keep else None
    if backup:
        back_up(url, backup, now)
    _migrate(url)
    _require_no_less(rows, place.rows(), backup)
    return Upgraded(before, newest, backup)


def known_revision(url: str) -> str | None:
    """Return the revision of the database, None for an empty one; raise Refused for that of a newer program."""
    found = migrations.revision_at(url)
    if found and found not in migrations.revisions():
        raise Refused(Problem("upgrade.unknown_revision", {"revision": found}))
    return found


def _migrate(url: str) -> None:
    try:
        migrations.upgrade(url, keep_copy=False)
    except (SQLAlchemyError, CommandError, RuntimeError) as error:
        raise Refused(Problem("upgrade.failed", {"why": str(error).partition("\n")[0]})) from error


def _require_no_less(before: dict[str, int], after: dict[str, int], backup: Path | None) -> None:
    lost = [name for name, count in before.items() if after.get(name, 0) < count]
    if lost:
        raise Refused(Problem("upgrade.lost", {"tables": ", ".join(lost), "backup": str(backup or "…")}))
