"""What keeps the pages safe, seen from a browser."""

import re
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from quiz import models
from quiz.app import create_app
from quiz.config import Config, from_environment
from quiz.extensions import db
from quiz.security import COOKIE, now, secret_key
from quiz.services import accounts, banks, sessions
from quiz.services.quizzes import QuizSettings
from quiz.services.transactions import reading
from quiz.services.viewers import Viewer
from tests.factories.banks import bank_bytes
from tests.integration.conftest import dispose, make_quiz
from tests.integration.test_reviews import secrets

PASSWORD = "mật khẩu rất dài"


@pytest.fixture
def site(config: Config) -> Iterator[Flask]:
    """Return the whole app, with a published quiz."""
    made = create_app(config)
    with made.app_context():
        teacher, _ = accounts.teacher_named("Cô Ánh", now())
        set_id = banks.import_bank(bank_bytes(), teacher, now()).set_id
        make_quiz(set_id, teacher, QuizSettings("Đố vui ASEAN"))
    yield made
    with made.app_context():
        dispose()


@pytest.fixture
def browser(site: Flask) -> FlaskClient:
    return site.test_client()


def token(page: str) -> str:
    """Return the form token of a page."""
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    assert found
    return found[1]


def join(browser: FlaskClient) -> str:
    """Begin the quiz as a guest and return the address of the first question."""
    form = {"csrf_token": token(browser.get("/quizzes/1").text), "nickname": "Bình"}
    # The answer to the first asks the browser to post the same form again; the test client would lose it.
    assert browser.post("/quizzes/1/join", data=form).status_code == 307
    return browser.post("/quizzes/1/start", data=form).location


def test_every_answer_carries_the_headers(browser: FlaskClient) -> None:
    for path in ("/", "/quizzes/1", "/sign-in", "/nowhere"):
        headers = browser.get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cache-Control"] == "no-store"
        assert "Strict-Transport-Security" not in headers


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_cookies_are_kept_from_scripts_and_other_sites(browser: FlaskClient, scheme: str) -> None:
    base = f"{scheme}://localhost"
    page = browser.get("/quizzes/1", base_url=base).text
    form = {"csrf_token": token(page), "nickname": "Bình"}
    answer = browser.post("/quizzes/1/join", data=form, base_url=base, headers={"Referer": f"{base}/quizzes/1"})

    cookies = answer.headers.getlist("Set-Cookie")
    assert any(cookie.startswith(f"{COOKIE}=") for cookie in cookies)
    for cookie in cookies:
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        assert ("Secure" in cookie) == (scheme == "https")


def test_only_a_hash_of_the_token_is_stored(site: Flask, browser: FlaskClient) -> None:
    join(browser)
    cookie = browser.get_cookie(COOKIE)
    assert cookie
    with site.app_context(), reading() as session:
        stored = session.scalars(select(models.Session.token_hash)).all()
    assert stored == [sessions.hash_token(cookie.value)]
    assert cookie.value not in stored


def test_signing_out_everywhere_ends_what_a_browser_still_holds(site: Flask, browser: FlaskClient) -> None:
    question = join(browser)
    with site.app_context():
        with reading() as session:
            user = session.scalars(select(models.User).where(models.User.kind == "guest")).one()
            viewer = Viewer(user.id, user.kind, user.name)
        sessions.sign_out_everywhere(viewer)

    assert browser.get(question).status_code == 401


def test_a_form_of_another_site_does_nothing(site: Flask, browser: FlaskClient) -> None:
    question = join(browser)

    for path, form in (
        (question, {"answer": "0"}),
        ("/quizzes/1/start", {}),
        ("/sign-out", {}),
        ("/not-me", {}),
        (question, {"answer": "0", "csrf_token": "falsch"}),
    ):
        assert browser.post(path, data=form).status_code == 400
    with site.app_context(), reading() as session:
        assert session.scalars(select(models.Response)).all() == []


def test_every_change_asks_for_the_token(site: Flask) -> None:
    """Whatever route is added later: no view that changes something is left out."""
    from quiz.extensions import csrf

    assert not csrf._exempt_views
    assert not csrf._exempt_blueprints


def test_no_page_before_the_end_holds_a_key(browser: FlaskClient) -> None:
    question = join(browser)
    base = question.rpartition("/")[0]
    pages = [browser.get(f"{base}/{number}").text for number in range(1, 9)]
    saved = browser.post(
        f"{base}/5",
        data={"csrf_token": token(pages[0]), "answer": "Jakarta"},
        headers={"Accept": "application/json"},
    )
    pages += [saved.text, browser.get("/").text, browser.get("/quizzes/1").text, browser.get("/progress").text]

    assert saved.status_code == 200
    for page in pages:
        for secret in secrets():
            assert secret not in page


def test_guests_find_no_teachers_page(site: Flask, browser: FlaskClient) -> None:
    join(browser)
    stranger = site.test_client()
    rules = [rule for rule in site.url_map.iter_rules() if rule.endpoint.partition(".")[0] in TEACHERS]
    assert rules

    for rule in rules:
        path = str(rule).replace("<int:", "<")
        path = re.sub(r"<[^>]+>", "1", path)
        if "GET" in (rule.methods or ()):
            assert browser.get(path).status_code in (403, 404), path
            assert stranger.get(path).status_code in (302, 303, 401, 404), path


TEACHERS = {"sets", "drafts", "questions", "quizzes", "scoreboard"}


def test_the_secret_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    place = tmp_path / "instance"
    first = secret_key(place)

    assert (len(first), secret_key(place)) == (32, first)
    assert stat.S_IMODE((place / "secret.key").stat().st_mode) == 0o600
    assert secret_key(tmp_path / "other") != first
    (place / "secret.key").write_bytes(b"short")
    with pytest.raises(RuntimeError):
        secret_key(place)


def test_a_form_cookie_of_another_installation_is_nothing(
    site: Flask, browser: FlaskClient, config: Config
) -> None:
    page = browser.get("/quizzes/1").text
    other = create_app(replace(config, instance=config.instance / "other"))
    stranger = other.test_client()
    stranger.get("/quizzes/1")

    answer = stranger.post("/quizzes/1/join", data={"csrf_token": token(page), "nickname": "Bình"})

    assert answer.status_code == 400
    with other.app_context():
        db.engine.dispose()


def test_settings_come_from_the_environment(tmp_path: Path) -> None:
    given = from_environment({"QUIZ_INSTANCE_PATH": str(tmp_path), "QUIZ_DATABASE_URL": ""})
    assert (given.instance, given.database_url) == (tmp_path, f"sqlite:///{tmp_path}/quiz.sqlite")
    named = from_environment(
        {"QUIZ_INSTANCE_PATH": str(tmp_path), "QUIZ_DATABASE_URL": "postgresql+psycopg://x/y"}
    )
    assert named.database_url == "postgresql+psycopg://x/y"
