"""Every page and state as a picture: ``python -m tests.browser.screenshots`` (``make screenshots``).

Written into ``screenshots/``, which git ignores: <role>-<page>-<width>-<theme>-<language>.png.
"""

import sys
import tempfile
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from quiz.tongues import tongues
from tests.browser.album import ROLES
from tests.browser.school import School, open_school
from tests.browser.visitor import Visitor
from tests.conftest import CHROMIUM, CHROMIUM_ARGUMENTS

FOLDER = Path(__file__).parent.parent.parent / "screenshots"
WIDTHS, THEMES = (390, 1280), ("light", "dark")


def main() -> None:
    """Photograph everything; arguments narrow it down, for instance: ``student 390 dark vi``."""
    wanted = set(sys.argv[1:])
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        open_school(Path(folder) / "instance") as school,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        for look in product(ROLES, WIDTHS, THEMES, tongues()):
            if all(part in wanted or not wanted & set(map(str, axis)) for part, axis in _axes(look)):
                photograph(browser, school, *look)
        browser.close()


def _axes(look: tuple[str, int, str, str]) -> list[tuple[str, tuple[object, ...]]]:
    return list(zip(map(str, look), (tuple(ROLES), WIDTHS, THEMES, tongues()), strict=True))


def photograph(browser: Browser, school: School, role: str, width: int, theme: str, language: str) -> None:
    """Go one role's way in one look and keep a picture of every page."""
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        color_scheme="dark" if theme == "dark" else "light",
        locale=language,
        reduced_motion="reduce",
    )
    visitor = Visitor(context, school.address)
    for name in ROLES[role](visitor, school):
        path = FOLDER / f"{role}-{name}-{width}-{theme}-{language}.png"
        visitor.page.screenshot(path=path, full_page=True)
    context.close()
    sys.stdout.write(f"{role} {width} {theme} {language}\n")


if __name__ == "__main__":
    main()
