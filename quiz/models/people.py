"""Who uses the app, and who is signed in."""

from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, validates

from quiz.extensions import Model
from quiz.models.columns import SORTABLE, UtcDateTime, one_of
from quiz.models.names import folded_key, person_key

UserKind = Literal["guest", "student", "teacher", "administrator"]


class User(Model):
    """A person; a guest, known by nickname only, is one too.

    ``account`` is the folded name to sign in with. A teacher who was named on the command line only has neither
    account nor password until the set-up link is used.
    """

    __tablename__ = "user"
    __table_args__ = (one_of("kind", ("guest", "student", "teacher", "administrator")),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[UserKind] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(SORTABLE)
    folded_key: Mapped[str] = mapped_column(Text, index=True)
    account: Mapped[str | None] = mapped_column(Text, unique=True)
    password_hash: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    @validates("name")
    def _set_keys(self, _attribute: str, name: str) -> str:
        self.sort_key, self.folded_key = person_key(name), folded_key(name)
        return name


class Session(Model):
    """A browser that is signed in: the hash of the random token in its cookie."""

    __tablename__ = "session"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(Text, unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class SetupToken(Model):
    """The one-time link of the first teacher, as a hash; there is at most one row."""

    __tablename__ = "setup_token"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(Text, unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SignInFailure(Model):
    """A wrong password: counted by account, because a whole class shares one address."""

    __tablename__ = "sign_in_failure"
    __table_args__ = (Index(None, "account", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    account: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
