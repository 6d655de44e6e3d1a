"""The development corpus: articles, the facts that a careful teacher would ask, and the traps among them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "data" / "articles"
BUNDLED = "asean-un"
"""The article that ships with the program; only its fact list lies in the corpus."""


@dataclass(frozen=True)
class Wanted:
    """A fact to be asked, or, where ``kind`` is ``trap``, a value that no question may ask for."""

    article: str
    id: str
    kind: str
    value: Any
    anchor: str
    about: str = ""
    also: tuple[str, ...] = ()
    optional: bool = False

    @property
    def name(self) -> str:
        """Return a name that is unique in the corpus."""
        return f"{self.article}/{self.id}"


def path_of(article: str) -> Path:
    """Return the file of an article."""
    return ROOT / "questions" / "articles" / "asean-un.txt" if article == BUNDLED else FOLDER / f"{article}.txt"


def text_of(article: str) -> str:
    """Return the text of an article."""
    return path_of(article).read_text(encoding="utf-8")


def wanted_of(article: str) -> list[Wanted]:
    """Return the fact list of an article."""
    nodes = json.loads((FOLDER / f"{article}.facts.json").read_text(encoding="utf-8"))
    return [Wanted(article, **{**node, "also": tuple(node.get("also", ()))}) for node in nodes]


def halves() -> dict[str, list[str]]:
    """Return the articles to look at and those to measure on."""
    return json.loads((FOLDER / "split.json").read_text(encoding="utf-8"))


def names() -> list[str]:
    """Return every article, the bundled one among them."""
    return sorted(name for half in (*halves().values(), [BUNDLED]) for name in half)
