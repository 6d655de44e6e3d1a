"""Teachers: the set-up link, signing in, sessions that end everywhere."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from quiz import models
from quiz.services import accounts, sessions
from quiz.services.refusals import Conflict, InputRefused, TooMany
from quiz.services.transactions import reading

PASSWORD = "mật khẩu rất dài"


@pytest.fixture
def first(app: Flask, now: datetime) -> sessions.SignedIn:
    token = accounts.renew_setup_token(now)
    assert token
    return accounts.set_up_first_teacher(token, "Cô Ánh", "Co.Anh", PASSWORD, now)


def test_the_first_teacher_is_signed_in(first: sessions.SignedIn, now: datetime) -> None:
    assert first.viewer.kind == "teacher"
    assert sessions.viewer_of(first.token, now) == first.viewer
    assert accounts.sign_in(" co.anh ", PASSWORD, now).viewer == first.viewer


def test_a_set_up_link_works_once_and_the_newest_only(app: Flask, now: datetime) -> None:
    old, new = accounts.renew_setup_token(now), accounts.renew_setup_token(now)
    assert old
    assert new
    assert (accounts.setup_is_open(old), accounts.setup_is_open(new)) == (False, True)
    accounts.set_up_first_teacher(new, "Cô Ánh", "anh", PASSWORD, now)

    for token in (old, new, ""):
        assert not accounts.setup_is_open(token)
        with pytest.raises(Conflict):
            accounts.set_up_first_teacher(token, "Kẻ gian", "gian", PASSWORD, now)
    assert accounts.renew_setup_token(now) is None


def test_a_refused_set_up_can_be_tried_again(app: Flask, now: datetime) -> None:
    token = accounts.renew_setup_token(now)
    assert token
    for name, account, password, field in (
        ("", "anh", PASSWORD, "name"),
        ("Ánh", " ", PASSWORD, "account"),
        ("Ánh", "anh", "ngắn", "password"),
        ("Ánh", "anh", "x" * 201, "password"),
        ("Ánh", "anhanhanh", "AnhAnhAnh", "password"),
    ):
        with pytest.raises(InputRefused) as refused:
            accounts.set_up_first_teacher(token, name, account, password, now)
        assert refused.value.problems[0].where == field
    assert accounts.setup_is_open(token)


def test_a_teacher_of_the_command_line_becomes_the_first(app: Flask, now: datetime) -> None:
    viewer, made = accounts.teacher_named("Cô Ánh", now)
    again, made_again = accounts.teacher_named("cô  ánh", now)
    assert (made, made_again, again.id) == (True, False, viewer.id)
    token = accounts.renew_setup_token(now)
    assert token

    assert accounts.set_up_first_teacher(token, "Cô Ánh", "anh", PASSWORD, now).viewer.id == viewer.id


def test_no_password_is_kept(first: sessions.SignedIn) -> None:
    with reading() as session:
        user = session.get_one(models.User, first.viewer.id)
        assert user.password_hash
        assert user.password_hash.startswith("$argon2id$")
        assert session.scalars(select(models.Session.token_hash)).all() != [first.token]


@pytest.mark.parametrize(("account", "password"), [("co.anh", "sai"), ("ai đó", PASSWORD), ("", ""), ("\0", "\0")])
def test_a_wrong_pair_says_the_same_whatever_is_wrong(
    first: sessions.SignedIn, now: datetime, account: str, password: str
) -> None:
    with pytest.raises(InputRefused) as refused:
        accounts.sign_in(account, password, now)
    assert [problem.code for problem in refused.value.problems] == ["account.wrong"]


def test_one_account_is_not_guessed_and_the_others_not_hindered(first: sessions.SignedIn, now: datetime) -> None:
    for _ in range(accounts.MAX_FAILURES):
        with pytest.raises(InputRefused):
            accounts.sign_in("thay.duc", "đoán bừa", now)

    with pytest.raises(TooMany):
        accounts.sign_in("THAY.DUC", PASSWORD, now)
    assert accounts.sign_in("co.anh", PASSWORD, now).viewer == first.viewer
    with pytest.raises(InputRefused):
        accounts.sign_in("thay.duc", PASSWORD, now + accounts.FAILURES_COUNT + timedelta(seconds=1))


def test_a_password_typed_in_another_unicode_form_is_the_same(first: sessions.SignedIn, now: datetime) -> None:
    import unicodedata

    assert accounts.sign_in("co.anh", unicodedata.normalize("NFD", PASSWORD), now).viewer == first.viewer


def test_sessions_end(first: sessions.SignedIn, now: datetime) -> None:
    second = accounts.sign_in("co.anh", PASSWORD, now)
    third = accounts.sign_in("co.anh", PASSWORD, now)

    sessions.sign_out(second.token)
    assert [bool(sessions.viewer_of(s.token, now)) for s in (first, second, third)] == [True, False, True]
    sessions.sign_out_everywhere(first.viewer)
    assert [bool(sessions.viewer_of(s.token, now)) for s in (first, second, third)] == [False] * 3


def test_sessions_grow_old(first: sessions.SignedIn, now: datetime) -> None:
    assert sessions.viewer_of(first.token, now + timedelta(days=sessions.TEACHER_DAYS, seconds=1)) is None
    assert sessions.viewer_of("", now) is None
