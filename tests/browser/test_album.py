"""The album leaves no page out."""

from urllib.parse import urlsplit

import pytest
from werkzeug.exceptions import HTTPException

from quiz.app import create_app
from tests.browser.album import ROLES
from tests.browser.conftest import Welcome
from tests.browser.school import School

pytestmark = pytest.mark.slow
# Files that pages are made of.
NO_PAGES = {"static", "assets.versioned"}


def test_every_page_is_in_the_album(welcome: Welcome, school: School) -> None:
    app = create_app(school.config)
    adapter = app.url_map.bind("")
    seen: set[str] = set()
    for walk in ROLES.values():
        visitor = welcome(reduced_motion="reduce")
        for _name in walk(visitor, school):
            try:
                seen.add(adapter.match(urlsplit(visitor.page.url).path, method="GET")[0])
            except HTTPException:
                continue  # an error page at an address that is none
    pages = {rule.endpoint for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}

    assert pages - NO_PAGES - seen == set()
