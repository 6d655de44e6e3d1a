"""What happens to a test whose tool is missing: skipped on a desk, failed in CI."""

import os
from typing import NoReturn

import pytest


def in_ci() -> bool:
    """Tell whether this run decides about a change, so that nothing may be left out."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def unavailable(what: str, remedy: str) -> NoReturn:
    """Skip the test with one line that says what is missing; fail it when CI runs it."""
    line = f"{what}: {remedy}"
    if in_ci():
        pytest.fail(f"CI leaves nothing out. {line}", pytrace=False)
    pytest.skip(line)
