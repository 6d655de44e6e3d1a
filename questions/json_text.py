"""JSON as any reader of it can hold and write back: UTF-8, whole characters, finite numbers, nested in reason."""

import json
import math
from collections.abc import Iterator
from typing import Any, cast

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


def _problems(value: object) -> Iterator[Problem]:
    """Yield what is wrong with a value, without recursion: it may be nested as deep as its file is long."""
    waiting: list[tuple[str, object, int]] = [("", value, 1)]
    while waiting:
        place, container, depth = waiting.pop()
        if depth > MAX_DEPTH:
            yield Problem("bank.too_deep", {"limit": MAX_DEPTH})
            return
        for name, key, part in _parts(place, container):
            if isinstance(part, dict | list):
                waiting.append((name, part, depth + 1))
            if not (_is_whole(key) and _is_whole(part)):
                yield Problem("bank.half_character", {"field": _printable(name)})
            if isinstance(part, float) and not math.isfinite(part):
                yield Problem("bank.number_too_large", {"field": _printable(name)})


def _parts(place: str, container: object) -> Iterator[tuple[str, str, object]]:
    """Yield the place, the key where there is one, and the value of each part of an object or a list."""
    if isinstance(container, dict):
        for key, part in cast("dict[str, object]", container).items():
            yield f"{place}.{key}".lstrip("."), key, part
    elif isinstance(container, list):
        for index, part in enumerate(cast("list[object]", container)):
            yield f"{place}[{index}]", "", part
    else:
        yield place, "", container


def _is_whole(part: object) -> bool:
    if not isinstance(part, str) or part.isascii():
        return True
    try:
        part.encode()
    except UnicodeEncodeError:
        return False
    return True


def _printable(place: str) -> str:
    return place.encode(errors="backslashreplace").decode()[:100]
