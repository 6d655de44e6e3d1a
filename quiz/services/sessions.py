"""Who is signed in where: a random token in the browser's cookie, its hash here."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from quiz import models
from quiz.services.transactions import reading, writing
from quiz.services.typed import typed_name
from quiz.services.viewers import Viewer

GUEST_DAYS, TEACHER_DAYS = 180, 14


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session: the token goes into the cookie and is kept nowhere else."""

    viewer: Viewer
    token: str
    expires_at: datetime


_VIEWER = (
    select(models.User.id, models.User.kind, models.User.name)
    .join(models.Session, models.Session.user_id == models.User.id)
    .where(models.Session.token_hash == bindparam("token"), models.Session.expires_at > bindparam("now"))
)


def viewer_of(token: str, now: datetime) -> Viewer | None:
    """Return who holds the token, None when it is unknown or too old."""
    with reading() as session:
        row = session.execute(_VIEWER, {"token": hash_token(token), "now": now}).first()
    return Viewer(row.id, row.kind, row.name) if row else None


def begin_as_guest(nickname: str, now: datetime) -> SignedIn:
    """Make a guest of this nickname and sign them in; raise InputRefused (field ``nickname``)."""
    name = typed_name(nickname, "nickname")
    with writing() as session:
        user = models.User(kind="guest", name=name, created_at=now)
        session.add(user)
        session.flush()
        return open_session(session, user, now)


def sign_out(token: str) -> None:
    """End the session of this token, if it is one."""
    with writing() as session:
        session.execute(delete(models.Session).where(models.Session.token_hash == hash_token(token)))


def sign_out_everywhere(viewer: Viewer) -> None:
    """End every session of the viewer, this one too."""
    with writing() as session:
        session.execute(delete(models.Session).where(models.Session.user_id == viewer.id))


def open_session(session: Session, user: models.User, now: datetime) -> SignedIn:
    """Add a session for the user in the caller's transaction; old ones of anybody are cleared away."""
    days = GUEST_DAYS if user.kind in ("guest", "student") else TEACHER_DAYS
    token, expires_at = secrets.token_urlsafe(32), now + timedelta(days=days)
    session.execute(delete(models.Session).where(models.Session.expires_at <= now))
    session.add(
        models.Session(token_hash=hash_token(token), user_id=user.id, created_at=now, expires_at=expires_at)
    )
    return SignedIn(Viewer(user.id, user.kind, user.name), token, expires_at)


def hash_token(token: str) -> str:
    """Return what is kept of a token; it is random, so a fast hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
