"""JSON as any reader of it can hold and write back: UTF-8, whole characters, finite numbers, nested in reason."""

import json
import math
from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from questions.problems import BankRefused, Problem

MAX_BYTES = 20_000_000
MAX_DEPTH = 100
"""Far above what a bank needs and far below what makes Python's own reader and writer give up."""


def read_json(data: bytes) -> Any:
    """Return the value of a JSON file; raise BankRefused with every place that could not be written back."""
    if len(data) > MAX_BYTES:
        raise BankRefused(Problem("bank.too_large", {"bytes": len(data), "limit": MAX_BYTES}))
    try:
        value: Any = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise BankRefused(Problem("bank.not_utf8", {"byte": error.start})) from None
    except json.JSONDecodeError as error:
        raise BankRefused(Problem("bank.not_json", {"line": error.lineno, "column": error.colno})) from None
    except RecursionError:
        raise BankRefused(Problem("bank.too_deep", {"limit": MAX_DEPTH})) from None
    except ValueError:
        raise BankRefused(Problem("bank.not_json", {"line": 1, "column": 1})) from None
    problems = list(_problems(value))
    if problems:
        raise BankRefused.of(problems)
    return value


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _problems(value: Any) -> Iterator[Problem]:
    """Yield what is wrong with a value, without recursion: it may be nested as deep as its file is long."""
    waiting: list[_Part] = [_Part("", "", value, 0)]
    while waiting:
        part = waiting.pop()
        if part.depth > MAX_DEPTH:
            yield Problem("bank.too_deep", {"limit": MAX_DEPTH})
            return
        if not (_is_whole(part.key) and _is_whole(part.value)):
            yield Problem("bank.half_character", {"field": _printable(part.place)})
        if isinstance(part.value, float) and not math.isfinite(part.value):
            yield Problem("bank.number_too_large", {"field": _printable(part.place)})
        waiting.extend(_inside(part))


class _Part(NamedTuple):
    """A value of the file, its place, its key where it is in an object, and how many levels it is inside."""

    place: str
    key: str
    value: Any
    depth: int


def _inside(part: _Part) -> Iterator[_Part]:
    """Yield the parts of an object or a list from the last to the first."""
    holder = part.value
    if isinstance(holder, dict):
        for key, value in reversed(cast("dict[str, Any]", holder).items()):
            yield _Part(f"{part.place}.{key}".lstrip("."), key, value, part.depth + 1)
    elif isinstance(holder, list):
        values = cast("list[Any]", holder)
        for index in range(len(values) - 1, -1, -1):
            yield _Part(f"{part.place}[{index}]", "", values[index], part.depth + 1)


def _is_whole(value: Any) -> bool:
    if not isinstance(value, str) or value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _printable(place: str) -> str:
    return place.encode(errors="backslashreplace").decode()[:100]
