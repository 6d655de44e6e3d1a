"""A school that is open while browser tests run, and visitors who come with a phone or a computer."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.school import School, open_school
from tests.browser.visitor import Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

PHONE, DESK = 390, 1280
Welcome = Callable[..., Visitor]


@pytest.fixture(scope="session")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    with open_school(tmp_path_factory.mktemp("school") / "instance") as opened:
        yield opened


@pytest.fixture
def welcome(chromium: "Browser", school: School) -> Iterator[Welcome]:
    """Let a visitor in; what went wrong in their browser fails the test when they leave."""
    contexts: list[BrowserContext] = []
    visitors: list[Visitor] = []

    def let_in(width: int = PHONE, *, script: bool = True, **more: Any) -> Visitor:
        options: dict[str, Any] = {"locale": "vi-VN", "timezone_id": "Asia/Ho_Chi_Minh"} | more
        context = chromium.new_context(
            viewport={"width": width, "height": 844}, java_script_enabled=script, **options
        )
        contexts.append(context)
        visitors.append(Visitor(context, school.address, script))
        return visitors[-1]

    yield let_in
    for context in contexts:
        context.close()
    assert [complaint for visitor in visitors for complaint in visitor.complaints] == []
