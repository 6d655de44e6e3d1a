"""Folders whose modules register themselves: types, generators, kinds of fact, formats, languages."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Generic, Protocol, TypeVar


class Tagged(Protocol):
    """Anything that a registry can hold."""

    @property
    def tag(self) -> str:
        """Return the name under which the member is found."""
        ...


Member = TypeVar("Member", bound=Tagged)
Class = TypeVar("Class", bound=Callable[[], Tagged])


class Registry(Generic[Member]):
    """The members of one package by tag, found by importing every module of the package."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._members: dict[str, Member] = {}
        self._found = False

    def register(self, member_class: Class) -> Class:
        """Add an instance of the decorated class; raise ValueError when its tag is taken."""
        member = member_class()
        if member.tag in self._members:
            raise ValueError(f"{self._package} has two members with the tag {member.tag!r}")
        self._members[member.tag] = member  # type: ignore[assignment]
        return member_class

    def __getitem__(self, tag: str) -> Member:
        self._discover()
        return self._members[tag]

    def __contains__(self, tag: object) -> bool:
        self._discover()
        return tag in self._members

    def __iter__(self) -> Iterator[Member]:
        self._discover()
        return iter([self._members[tag] for tag in sorted(self._members)])

    def tags(self) -> tuple[str, ...]:
        """Return every tag in alphabetical order."""
        self._discover()
        return tuple(sorted(self._members))

    def _discover(self) -> None:
        if self._found:
            return
        self._found = True
        package = importlib.import_module(self._package)
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{self._package}.{module.name}")
