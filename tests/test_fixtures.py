"""The fixtures keep their promises: both databases, each test its own, a browser that draws."""

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, text

from tests.availability import unavailable
from tests.databases import Databases

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def write_one_row(url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE pupil (name TEXT)"))
        connection.execute(text("INSERT INTO pupil VALUES ('Đặng Thị Ánh')"))
    engine.dispose()


def names(url: str) -> list[str]:
    engine = create_engine(url)
    with engine.connect() as connection:
        found = [row.name for row in connection.execute(text("SELECT name FROM pupil"))]
    engine.dispose()
    return found


@pytest.mark.parametrize("_time", ["first", "second"])
def test_each_test_has_an_empty_database_of_its_own(database_url: str, _time: str) -> None:
    write_one_row(database_url)  # fails the second time if the first had left its table

    assert names(database_url) == ["Đặng Thị Ánh"]


def test_copies_start_from_the_prepared_rows_and_do_not_share_them(databases: Databases) -> None:
    first, second = databases.copy(write_one_row), databases.copy(write_one_row)
    engine = create_engine(first)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM pupil"))
    engine.dispose()

    assert (names(first), names(second)) == ([], ["Đặng Thị Ánh"])


def test_a_missing_tool_skips_at_a_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="Chromium: apt install chromium"):
        unavailable("Chromium", "apt install chromium")


def test_a_missing_tool_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="Chromium: apt install chromium"):
        unavailable("Chromium", "apt install chromium")


@pytest.mark.slow
def test_chromium_draws_stacked_diacritics(chromium: "Browser") -> None:
    page = chromium.new_page()
    page.set_content("<p style='display:inline'>Đố vui: Ổn định</p>")

    box = page.locator("p").bounding_box()
    page.close()

    assert box
    assert box["width"] > 50
