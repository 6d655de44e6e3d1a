"""Moments and marks keep their exact value in a database."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy.dialects import postgresql, sqlite

from quiz.models import UtcDateTime
from quiz.services.marks import as_mark, as_units, earned

HANOI = timezone(timedelta(hours=7))


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()], ids=["sqlite", "postgresql"])
def test_a_moment_comes_back_in_utc(dialect: object) -> None:
    moment = datetime(2026, 9, 2, 7, 0, 0, 123456, tzinfo=HANOI)
    column = UtcDateTime()

    back = column.process_result_value(column.process_bind_param(moment, dialect), dialect)  # type: ignore[arg-type]

    assert back is not None
    assert back == moment
    assert back.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        UtcDateTime().process_bind_param(datetime(2026, 9, 2), sqlite.dialect())  # noqa: DTZ001


def test_marks_are_exact() -> None:
    assert sum(as_units(0.1) for _ in range(3)) == as_units(0.3)
    assert as_mark(as_units(0.25)) == Decimal("0.25")
    assert [earned(Fraction(1, 3), 1000), earned(Fraction(1, 2), 1), earned(Fraction(1), 2500)] == [333, 1, 2500]
