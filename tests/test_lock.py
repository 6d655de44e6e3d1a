"""The lock files: everything pinned, every file known by its hash, and no address of where to get it."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ["requirements.lock", "requirements-dev.lock"]
PINNED = re.compile(r"[a-z0-9-]+==\S+( ; .+)?( --hash=sha256:[0-9a-f]{64})+")


def requirements(lock: str) -> list[str]:
    """Return one line for each requirement of a lock file, its hashes at the end."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def versions(lock: str) -> dict[str, str]:
    pins = [requirement.split(" ")[0] for requirement in requirements(lock)]
    return {name: version for name, _, version in (pin.partition("==") for pin in pins)}


def normalised(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name
    return re.sub(r"[-_.]+", "-", name[0]).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_with_hashes_and_nothing_else_is_in_the_file(lock: str) -> None:
    assert [line for line in requirements(lock) if not PINNED.fullmatch(line)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_is_in_the_file(lock: str) -> None:
    assert not re.search(r"://|index|find-links", (ROOT / lock).read_text(encoding="utf-8"))


def test_both_files_pin_the_same_version_of_what_they_share() -> None:
    run, dev = versions("requirements.lock"), versions("requirements-dev.lock")

    assert {name: dev[name] for name in run.keys() & dev.keys()} == {
        name: run[name] for name in run.keys() & dev.keys()
    }


def test_what_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    run += project["project"]["optional-dependencies"]["postgres"]
    dev = project["dependency-groups"]["dev"]

    assert {normalised(name) for name in run} - versions("requirements.lock").keys() == set()
    assert {normalised(name) for name in dev} - versions("requirements-dev.lock").keys() == set()
