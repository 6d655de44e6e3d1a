"""Where data lives and what limits hold: from the environment, once, at start."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DATABASE_FILE = "quiz.sqlite"
RELATIVE_FILE = re.compile(r"^sqlite(\+\w+)?:///(?=[^/:?])(?!file:)")
MAX_FORM_BYTES = 4_000_000
"""One field of a form. A pasted article of a million bytes is three when a browser has escaped it."""
MAX_REQUEST_BYTES = 64_000_000
"""Far above every file that is accepted: a file that is too large is read and refused in words, where a
server that stops reading would only look like a lost connection."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one installation."""

    instance: Path
    database_url: str
    time_zone: str = "Asia/Ho_Chi_Minh"
    testing: bool = False


def from_environment(environment: Mapping[str, str] = os.environ) -> Config:
    """Return the settings that QUIZ_INSTANCE_PATH, QUIZ_DATABASE_URL and QUIZ_TIME_ZONE give."""
    named = environment.get("QUIZ_INSTANCE_PATH", "")
    instance = (Path(named).expanduser() if named else _usual_instance(environment)).absolute()
    url = environment.get("QUIZ_DATABASE_URL", "") or f"sqlite:///{instance / DATABASE_FILE}"
    return Config(instance, _absolute(url, instance), environment.get("QUIZ_TIME_ZONE", "") or "Asia/Ho_Chi_Minh")


def _absolute(url: str, instance: Path) -> str:
    """Return the URL, a relative SQLite file as one of the instance folder, whatever folder a command runs in."""
    return RELATIVE_FILE.sub(lambda found: f"{found[0]}{instance}/", url)


def _usual_instance(environment: Mapping[str, str]) -> Path:
    """Return `instance/` in a checkout, else a folder of the user's data.

    Never one beside an installed package: it would go when the package goes.
    """
    checkout = Path(__file__).parent.parent
    if (checkout / "pyproject.toml").exists():
        return checkout / "instance"
    data = environment.get("XDG_DATA_HOME", "")
    return (Path(data) if data else Path.home() / ".local" / "share") / "do-vui"
