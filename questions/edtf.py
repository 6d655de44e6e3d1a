"""Dates as EDTF values (ISO 8601-2): near misses of the same precision."""

import calendar
import random
from collections.abc import Iterator

DECADES = 3
"""So many decades or centuries away from another one is a choice beside it."""


def near_dates(value: str, published: str, rng: random.Random) -> Iterator[str]:
    """Yield dates of the same precision near a date, none after the day of publication where that is known.

    Of a day or a month, whose parts a reader compares, the first ones pair two days with several months, so that
    the part that most options share does not tell the key.
    """
    steps = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5]
    rng.shuffle(steps)
    if value.endswith("X"):  # no decade before the one before is a choice, and none that may not have come yet
        early = int(value.rstrip("X")) <= DECADES
        steps = [step for step in steps if abs(step) <= DECADES and (step < 0 or published or early)]
    for other in [*_paired(value, steps), *(other for step in steps for other in _moved(value, step))]:
        last = published if value.startswith(published) else max(published, value)  # or what is planned
        if other != value and (not last or other[: len(last)] <= last[: len(other)]):
            yield other


def _paired(value: str, steps: list[int]) -> list[str]:
    """Return two days in this and in other months, by turns on either side; of a month, months and years."""
    parts = value.split("-")
    if len(parts) < 2 or "/" in value or int(parts[1]) > 12:
        return []
    *outer, last = (int(part) for part in parts)
    whole = len(parts) == 3
    first = outer[0] * 12 + outer[1] - 1 if whole else outer[0]
    other = next(last + step for step in steps if 1 <= last + step <= (28 if whole else 12))
    pairs = [(first, other)]
    for step in steps:
        ends = (last, other) if (step > 0) == (other > last) else (other, last)
        pairs += [(first + step, end) for end in ends]
    if not whole:
        return [f"{year:04}-{month:02}" for year, month in pairs if year > 0]
    months = [(n // 12, n % 12 + 1, day) for n, day in pairs if n >= 12]
    return [f"{y:04}-{m:02}-{d:02}" for y, m, d in months if d <= calendar.monthrange(y, m)[1]]


def _moved(value: str, step: int) -> list[str]:
    """Return a date's neighbours at a step; none of an interval, and none before the year 1."""
    if not value or "/" in value:
        return []
    if value.endswith("XX"):
        return [f"{int(value[:2]) + step:02}XX"] if 0 < int(value[:2]) + step < 21 else []
    if value.endswith("X"):
        return [f"{int(value[:3]) + step:03}X"] if int(value[:3]) + step > 0 else []
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return [f"{parts[0] + step:04}"] if parts[0] + step > 0 else []
    if len(parts) == 2:
        return list(_moved_month(parts[0], parts[1], step))
    return list(_moved_day(parts[0], parts[1], parts[2], step))


def _moved_month(year: int, month: int, step: int) -> Iterator[str]:
    first, length = (33, 4) if month > 12 else (1, 12)
    yield f"{year:04}-{(month - first + step) % length + first:02}"
    if year + step > 0:
        yield f"{year + step:04}-{month:02}"


def _moved_day(year: int, month: int, day: int, step: int) -> Iterator[str]:
    other_month = (month - 1 + step) % 12 + 1
    for y, m, d in ((year, month, day + step), (year, other_month, day), (year + step, month, day)):
        if y > 0 and 1 <= d <= calendar.monthrange(y, m)[1]:
            yield f"{y:04}-{m:02}-{d:02}"
