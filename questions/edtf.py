"""Dates as EDTF values (ISO 8601-2): near misses of the same precision."""

import calendar
import random
from collections.abc import Iterator


def near_dates(value: str, published: str, rng: random.Random) -> Iterator[str]:
    """Yield dates of the same precision near a date, none after the day of publication where that is known."""
    steps = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5]
    rng.shuffle(steps)
    for step in steps:
        for other in _moved(value, step):
            if other != value and (not published or other[:4] <= max(published[:4], value[:4])):
                yield other


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
