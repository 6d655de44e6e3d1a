"""What keeps the look in one hand: tokens, components, and the style sheet made of them."""

import re
from pathlib import Path

import pytest

from quiz.pages.assets import style_sheet

CSS = Path(__file__).parent.parent.parent / "static" / "css"
COMPONENTS = sorted((CSS / "components").glob("*.css"))
TOKEN = re.compile(r"(--[\w-]+|color-scheme):\s*([^;]+);")


def tokens_of(selector: str) -> dict[str, str]:
    """Return the tokens that the block with this selector sets."""
    text = (CSS / "tokens.css").read_text(encoding="utf-8")
    block = re.search(re.escape(selector) + r"\s*\{([^}]*)\}", text)
    assert block, selector
    return dict(TOKEN.findall(block[1]))


def test_dark_by_device_and_dark_by_choice_are_the_same() -> None:
    assert tokens_of(':root:not([data-theme="light"])') == tokens_of(':root[data-theme="dark"]')


def test_every_colour_has_a_dark_counterpart() -> None:
    light, dark = tokens_of(":root"), tokens_of(':root[data-theme="dark"]')
    coloured = {name for name, value in light.items() if value.startswith(("#", "rgb"))}

    # The QR code stays dark on light: cameras want it so.
    assert coloured - dark.keys() == {"--code-dark", "--code-light"}


@pytest.mark.parametrize("path", COMPONENTS, ids=lambda path: path.stem)
def test_a_component_opens_with_its_html(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    opening = text.partition("*/")[0]

    assert text.startswith("/*")
    assert re.search(r"<\w+", opening)


def test_every_token_that_is_used_is_set() -> None:
    sheet = style_sheet()
    used, made = set(re.findall(r"var\((--[\w-]+)", sheet)), set(re.findall(r"(--[\w-]+):", sheet))

    assert used - made == set()


def test_the_style_sheet_asks_nobody_else() -> None:
    assert not re.search(r"@import|url\(", style_sheet())


def test_tokens_come_first_and_the_layout_last() -> None:
    sheet = style_sheet()

    assert sheet.startswith("/* Design tokens")
    assert sheet.rindex("/* The frame of every page") > sheet.rindex("<ol class=")
