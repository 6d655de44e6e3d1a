"""Every page, role and theme before axe-core: no violation."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.album import ROLES
from tests.browser.conftest import DESK, PHONE, Welcome
from tests.browser.school import School

pytestmark = pytest.mark.slow
# Full colour contrast and every rule of WCAG 2.2 A and AA, with axe's best practices.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def complaints(found: dict[str, Any], where: str) -> list[str]:
    return [
        f"{where}: {violation['id']}: {node['html'][:150]} ({violation['help']}) {node['any'][:1]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_axe_has_nothing_to_say(welcome: Welcome, school: School, role: str, theme: str, width: int) -> None:
    visitor = welcome(width, color_scheme=theme, reduced_motion="reduce")
    said: list[str] = []
    for name in ROLES[role](visitor, school):
        said += complaints(Axe().run(visitor.page, options=RULES).response, f"{name} {theme}")
        visitor.fits()

    assert said == []
