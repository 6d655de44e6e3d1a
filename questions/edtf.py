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
            if not published or other[:4] <= published[:4] or other[:4] <= value[:4]:
                yield other


def _moved(value: str, step: int) -> list[str]:
    if value.endswith("XX"):
        return [f"{int(value[:2]) + step:02}XX"] if 0 < int(value[:2]) + step < 21 else []
    if value.endswith("X"):
        return [f"{int(value[:3]) + step}X"]
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return [f"{parts[0] + step:04}"]
    if len(parts) == 2:
        first = 33 if parts[1] > 12 else 1
        length = 4 if parts[1] > 12 else 12
        return [
            f"{parts[0]:04}-{(parts[1] - first + step) % length + first:02}",
            f"{parts[0] + step:04}-{parts[1]:02}",
        ]
    return list(_moved_day(parts[0], parts[1], parts[2], step))


def _moved_day(year: int, month: int, day: int, step: int) -> Iterator[str]:
    other_month = (month - 1 + step) % 12 + 1
    for y, m, d in ((year, month, day + step), (year, other_month, day), (year + step, month, day)):
        if 1 <= d <= calendar.monthrange(max(y, 1), m)[1]:
            yield f"{y:04}-{m:02}-{d:02}"
