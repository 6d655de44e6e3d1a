"""The kinds of column that several tables share."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

MARK_UNITS = 1000
"""Marks are integers, this many units to a mark: 3 x 0.1 is not 0.3 as a float, and ties would break wrongly."""

# Compared byte by byte whatever the database's own collation, so that both databases sort alike.
SORTABLE = Text().with_variant(Text(collation="C"), "postgresql")
# Text on both databases: PostgreSQL's JSONB would reorder the fields of a bank.
NODE = JSON(none_as_null=True)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; SQLite would drop the offset in silence, so one without a zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment as UTC, raise ValueError when it has no zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """Return the constraint that the column holds one of the values."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)
