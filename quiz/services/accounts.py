"""Teachers: the first through a one-time link, later sign-ins by account and password."""

import hashlib
import secrets
import unicodedata
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import CursorResult, delete, func, select
from sqlalchemy.orm import Session

from questions.problems import Problem
from quiz import models
from quiz.models import folded_key
from quiz.services.refusals import Conflict, InputRefused, TooMany
from quiz.services.sessions import SignedIn, hash_token, open_session
from quiz.services.transactions import reading, writing
from quiz.services.typed import typed_name
from quiz.services.viewers import Viewer

MAX_FAILURES, FAILURES_COUNT = 8, timedelta(minutes=15)
SHORTEST, LONGEST = 8, 200
HASHER = PasswordHasher()


def renew_setup_token(now: datetime) -> str | None:
    """Return a new token for the set-up link of the first teacher; None once a teacher can sign in.

    An older token no longer works: only hashes are kept, so none can be shown twice.
    """
    with writing() as session:
        session.execute(delete(models.SetupToken))
        if _can_sign_in(session):
            return None
        token = secrets.token_urlsafe(24)
        session.add(models.SetupToken(token_hash=hash_token(token), created_at=now))
        return token


def setup_is_open(token: str) -> bool:
    """Tell whether the token of a set-up link still works."""
    query = select(models.SetupToken.id).where(models.SetupToken.token_hash == hash_token(token))
    with reading() as session:
        return session.scalar(query) is not None and not _can_sign_in(session)


def set_up_first_teacher(token: str, name: str, account: str, password: str, now: datetime) -> SignedIn:
    """Make the first teacher and sign them in; a teacher of this name from the command line becomes theirs.

    Raises Conflict when the link was used, InputRefused (fields ``name``, ``account``, ``password``).
    """
    name, account = typed_name(name), _account(account)
    hashed = _hash(password, account)
    with writing() as session:
        used = session.execute(delete(models.SetupToken).where(models.SetupToken.token_hash == hash_token(token)))
        assert isinstance(used, CursorResult)
        if not used.rowcount or _can_sign_in(session):
            raise Conflict(Problem("setup.used"))
        user = _teacher(session, name) or models.User(kind="teacher", name=name, created_at=now)
        user.account, user.password_hash = account, hashed
        session.add(user)
        session.flush()
        return open_session(session, user, now)


def sign_in(account: str, password: str, now: datetime) -> SignedIn:
    """Sign a teacher in; raise InputRefused for a wrong pair, TooMany after several wrong ones of one account.

    Failures are counted by account, not by address: a class shares one address.
    """
    key = _folded_account(account)
    _refuse_too_many(key, now)
    with reading() as session:
        row = session.execute(
            select(models.User.id, models.User.password_hash).where(models.User.account == key)
        ).first()
    kept = row.password_hash if row else None
    right = _is_right(password, kept or _nobodys_hash())
    with writing() as session:
        session.execute(delete(models.SignInFailure).where(models.SignInFailure.at < now - FAILURES_COUNT))
        if row and kept and right:
            session.execute(delete(models.SignInFailure).where(models.SignInFailure.account == _tally(key)))
            return open_session(session, session.get_one(models.User, row.id), now)
        session.add(models.SignInFailure(account=_tally(key), at=now))
    raise InputRefused(Problem("account.wrong", where="password"))


def teacher_named(name: str, now: datetime) -> tuple[Viewer, bool]:
    """Return the teacher of this name or account for the command line, and whether they had to be made.

    One who was made so cannot sign in until the set-up link gives them a password.
    """
    name = typed_name(name, "owner")
    with writing() as session:
        user = _teacher(session, name)
        made = user is None
        if user is None:
            user = models.User(kind="teacher", name=name, created_at=now)
            session.add(user)
            session.flush()
        return Viewer(user.id, user.kind, user.name), made


def _can_sign_in(session: Session) -> bool:
    """Tell whether there is a teacher with a password."""
    query = select(func.count()).where(
        models.User.kind.in_(("teacher", "administrator")), models.User.password_hash.is_not(None)
    )
    return bool(session.scalar(query))


def _teacher(session: Session, name: str) -> models.User | None:
    query = select(models.User).where(
        models.User.kind.in_(("teacher", "administrator")),
        (models.User.folded_key == folded_key(name)) | (models.User.account == _folded_account(name)),
    )
    return session.scalars(query.order_by(models.User.id)).first()


def _folded_account(account: str) -> str:
    return unicodedata.normalize("NFKC", account).strip().casefold().replace("\0", "")


def _account(account: str) -> str:
    return _folded_account(typed_name(account, "account"))


def _hash(password: str, account: str) -> str:
    if len(password) < SHORTEST:
        raise InputRefused(Problem("account.password_short", {"least": SHORTEST}, "password"))
    if len(password) > LONGEST:
        raise InputRefused(Problem("account.password_long", {"most": LONGEST}, "password"))
    if password.casefold() == account:
        raise InputRefused(Problem("account.password_name", where="password"))
    return HASHER.hash(_one_form(password))


def _is_right(password: str, hashed: str) -> bool:
    try:
        return len(password) <= LONGEST and HASHER.verify(hashed, _one_form(password))
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    """Return what is checked where there is no such account: an answer takes as long and tells nothing."""
    return HASHER.hash(secrets.token_urlsafe())


def _one_form(password: str) -> str:
    """Return the password in NFC: one keyboard composes Vietnamese letters, another does not."""
    return unicodedata.normalize("NFC", password)


def _tally(account: str) -> str:
    """Return under what failures are counted: a hash, for what was typed may be a password in the wrong field."""
    return hashlib.sha256(account.encode()).hexdigest()


def _refuse_too_many(account: str, now: datetime) -> None:
    failure = models.SignInFailure
    query = select(func.count()).where(failure.account == _tally(account), failure.at > now - FAILURES_COUNT)
    with reading() as session:
        count = session.scalar(query) or 0
    if count >= MAX_FAILURES:
        raise TooMany(Problem("account.too_many", {"minutes": int(FAILURES_COUNT.total_seconds()) // 60}))
