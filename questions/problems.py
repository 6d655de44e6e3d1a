"""What went wrong, in codes with parameters; the web app and the command line put them into words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

MOST_SHOWN = 60
"""Characters of a text that a problem quotes."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a message code, its parameters, and where it is (a line, an id, a field)."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    where: str = ""

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return " ".join(part for part in (self.where, self.code, f"({shown})" if shown else "") if part)


class Refused(Exception):
    """Input that cannot be used; carries every problem that was found."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> "Refused":
        """Return the refusal that carries these problems."""
        return cls(*problems)


class ArticleRefused(Refused):
    """An article that cannot be read, or of which nothing can be asked."""


class BankRefused(Refused):
    """A bank file that does not hold what its format promises."""


class PaperRefused(Refused):
    """A bank of which no exam paper can be made."""


class ResponseRefused(Refused):
    """A response whose shape does not fit its question."""
