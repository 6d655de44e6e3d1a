"""What went wrong has a page that says what to do, in both languages; a script gets JSON."""

import re
from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from quiz import errors
from quiz.app import create_app
from quiz.config import Config
from quiz.services.refusals import Conflict
from tests.factories.failures import STATUSES, add_failing_page
from tests.integration.conftest import dispose


@pytest.fixture
def site(config: Config) -> Iterator[Flask]:
    """Return the whole app with a page that fails in the way it is asked to."""
    made = create_app(config)
    add_failing_page(made)
    yield made
    with made.app_context():
        dispose()


@pytest.fixture
def browser(site: Flask) -> FlaskClient:
    return site.test_client()


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_each_error_has_a_page_that_says_what_to_do(browser: FlaskClient, status: int, language: str) -> None:
    answer = browser.get(f"/fail/{status}", headers={"Accept-Language": language})

    assert answer.status_code == status
    assert f'<html lang="{language}"' in answer.text
    assert re.search(r"<h1[^>]*>.+</h1>", answer.text)
    assert answer.text.count("<p>") >= 1
    assert 'href="/"' in answer.text
    assert "Traceback" not in answer.text


def test_a_script_gets_json(browser: FlaskClient) -> None:
    answer = browser.get("/fail/404", headers={"Accept": "application/json"})

    assert answer.status_code == 404
    assert answer.json
    assert answer.json["error"] == "Không tìm thấy trang này"


def test_an_unknown_address_is_a_404_page(browser: FlaskClient) -> None:
    assert browser.get("/khong-co").status_code == 404
    assert browser.get("/static/khong-co.css").status_code == 404
    assert browser.get("/static/v-0/../../../etc/passwd").status_code == 404


def test_a_form_without_its_token_says_that_the_page_is_old(browser: FlaskClient) -> None:
    answer = browser.post("/sign-in", data={"account": "a", "password": "b"})

    assert answer.status_code == 400
    assert "Trang này để lâu quá rồi" in answer.text


def test_a_form_that_is_far_too_large_is_refused_in_words(browser: FlaskClient) -> None:
    field = b'--x\r\nContent-Disposition: form-data; name="account"\r\n\r\n' + b"a" * 5_000_000 + b"\r\n--x--\r\n"
    answer = browser.post("/sign-in", data=field, content_type="multipart/form-data; boundary=x")

    assert answer.status_code == 413
    assert "Gửi nhiều quá" in answer.text


def test_the_error_page_asks_nothing_of_a_database_that_is_gone(
    browser: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr("quiz.services.sessions.viewer_of", gone)
    browser.set_cookie("quiz_session", "x")
    answer = browser.get("/")

    assert answer.status_code == 500
    assert "Máy chủ gặp lỗi" in answer.text


def test_every_refusal_has_a_status() -> None:
    assert errors.status_of(Conflict()) == 409
    assert errors.status_of(errors.Refused()) == 400


def test_the_language_of_the_browser_counts_until_one_is_chosen(browser: FlaskClient) -> None:
    assert '<html lang="en"' in browser.get("/", headers={"Accept-Language": "en-US,en;q=0.9"}).text
    assert '<html lang="vi"' in browser.get("/", headers={"Accept-Language": "tlh"}).text
    assert '<html lang="vi"' in browser.get("/").text
    page = browser.get("/").text
    token = re.findall(r'name="csrf_token" value="([^"]+)"', page)[0]
    browser.post("/preferences", data={"csrf_token": token, "language": "en", "back": "/"})

    assert '<html lang="en"' in browser.get("/", headers={"Accept-Language": "vi"}).text


def cache_control(browser: FlaskClient, path: str) -> str:
    with browser.get(path) as answer:
        return answer.headers.get("Cache-Control", "")


def test_files_are_kept_by_phones_and_pages_are_not(browser: FlaskClient) -> None:
    page = browser.get("/")
    style = re.findall(r'rel="stylesheet" href="([^"]+)"', page.text)[0]
    kept = cache_control(browser, style)

    assert "no-store" in page.headers["Cache-Control"]
    assert "immutable" in kept
    assert "max-age=31536000" in kept
    assert "no-cache" not in kept
    assert "immutable" not in cache_control(browser, re.sub(r"v-\w+", "v-older", style))
    assert "immutable" in cache_control(browser, style.replace("style.css", "js/attempt.js"))


def test_the_home_page_answers_at_once(browser: FlaskClient) -> None:
    assert browser.get("/").status_code == 200
    with browser.get("/static/css/tokens.css") as styles:
        assert styles.status_code == 200
