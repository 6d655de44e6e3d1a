"""Between the objects of the domain and the nodes (JSON objects) of a bank file, without loss."""

import dataclasses
import types
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from questions.problems import BankRefused, Problem

Made = TypeVar("Made")


def read_node(made: type[Made], node: object, where: str = "", given: Mapping[str, Any] | None = None) -> Made:
    """Return a ``made`` (a dataclass) from a node; fields that it does not know go into ``more``.

    A known field that is null is one that is missing.

    ``given`` holds fields that were read elsewhere. Raises BankRefused with the place of the first field that
    is missing or of another type.
    """
    if not isinstance(node, Mapping):
        raise BankRefused(Problem("bank.not_an_object", where=where))
    node = cast("Mapping[str, Any]", node)
    known: dict[str, Any] = dict(given or {})
    for name, hint, required in _fields(made):
        if name in known:
            continue
        if name in node and node[name] is not None:
            known[name] = _value(hint, node[name], f"{where}.{name}".lstrip("."))
        elif required:
            raise BankRefused(Problem("bank.field_missing", {"field": name}, where))
    fields = {name for name, _, _ in _fields(made)}
    rest = {name: value for name, value in node.items() if name not in fields}
    keeps = any(field.name == "more" for field in dataclasses.fields(cast("Any", made)))
    return made(**(({"more": rest} if keeps else {}) | known))


def write_node(thing: Any, keep: Sequence[str] = (), leave_out: Sequence[str] = ()) -> dict[str, Any]:
    """Return the node of a dataclass: empty fields left out unless kept or required, unknown ones written back."""
    node: dict[str, Any] = {}
    for field in dataclasses.fields(thing):
        value = getattr(thing, field.name)
        if field.name == "more" or field.name in leave_out:
            continue
        is_empty = value is None or value == () or value == ""
        if field.name in keep or not is_empty or value != field.default:
            node[field.name] = _plain(value)
    return node | dict(getattr(thing, "more", {}))


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return write_node(value)
    if isinstance(value, tuple | list):
        return [_plain(each) for each in cast("Sequence[Any]", value)]
    return value


@cache
def _fields(made: type) -> tuple[tuple[str, Any, bool], ...]:
    hints = get_type_hints(made)
    return tuple(
        (
            field.name,
            hints[field.name],
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(made)
        if field.name != "more"
    )


def _value(hint: Any, value: Any, where: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if dataclasses.is_dataclass(hint):
        return read_node(cast("type[Any]", hint), value, where)
    if origin is tuple and isinstance(value, list):
        return tuple(
            _value(arguments[0], each, f"{where}[{i}]") for i, each in enumerate(cast("list[Any]", value))
        )
    if origin in (types.UnionType, Union):
        return _one_of([each for each in arguments if each is not types.NoneType], value, where)
    if hint is Any or (origin is None and _fits(hint, value)) or _plain_fits(origin, arguments, value):
        return value
    raise BankRefused(Problem("bank.field_wrong", {"value": _short(value)}, where))


def _one_of(arguments: list[Any], value: Any, where: str) -> Any:
    if len(arguments) == 1:
        return _value(arguments[0], value, where)
    for hint in arguments:
        try:
            return _value(hint, value, where)
        except BankRefused:
            continue
    raise BankRefused(Problem("bank.field_wrong", {"value": _short(value)}, where))


def _fits(hint: Any, value: Any) -> bool:
    if hint in (int, float) and isinstance(value, bool):
        return False
    if hint is float:
        return isinstance(value, int | float)
    return isinstance(hint, type) and isinstance(value, hint)


def _plain_fits(origin: Any, arguments: tuple[Any, ...], value: Any) -> bool:
    if origin is Mapping:
        return isinstance(value, Mapping)
    return origin is Literal and isinstance(value, str) and value in arguments


def _short(value: Any) -> str:
    return str(value)[:60]


def read_list(made: type[Made], node: Mapping[str, Any], field: str) -> tuple[Made, ...]:
    """Return the ``made`` objects of a node's list; raise BankRefused when there is no such list."""
    value = node.get(field)
    if not isinstance(value, list):
        raise BankRefused(Problem("bank.field_missing", {"field": field}))
    return tuple(read_node(made, each, f"{field}[{i}]") for i, each in enumerate(cast("list[Any]", value)))
