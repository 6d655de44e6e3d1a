"""Fixtures that every test may ask for; their machinery stands in the modules beside this one."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.availability import unavailable
from tests.databases import BACKENDS, Databases

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = Path("/usr/bin/chromium")
CHROMIUM_ARGUMENTS = [
    "--headless",
    "--no-sandbox",  # CI runs as root; it opens our own pages only
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    # Nothing leaves the machine.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session", params=BACKENDS)
def databases(request: pytest.FixtureRequest) -> Iterator[Databases]:
    """Make databases: the test runs once on SQLite and once on PostgreSQL."""
    with BACKENDS[request.param]() as made:
        yield made


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """Give the test an empty database of its own and remove it afterwards."""
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def chromium() -> "Iterator[Browser]":
    """Run the system's Chromium; a test opens its own context in it and closes it again."""
    if not CHROMIUM.exists():
        unavailable("Chromium", "apt install chromium libatomic1 fonts-noto-core")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()
