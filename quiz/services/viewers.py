"""The person at the other end, as a plain value, and what kind of thing they may manage."""

from dataclasses import dataclass

from questions.problems import Problem
from quiz.models import UserKind
from quiz.services.refusals import NotAllowed, NotFound


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who is signed in."""

    id: int
    kind: UserKind
    name: str

    @property
    def is_teacher(self) -> bool:
        """Tell whether the teachers' pages are open to them."""
        return self.kind in ("teacher", "administrator")

    def may_manage(self, owner_id: int | None) -> bool:
        """Tell whether something of this owner is theirs to change; what has no owner is every teacher's."""
        return self.is_teacher and (owner_id in (None, self.id) or self.kind == "administrator")


def require_teacher(viewer: Viewer) -> None:
    """Raise NotAllowed unless the viewer is a teacher."""
    if not viewer.is_teacher:
        raise NotAllowed(Problem("viewer.teachers_only"))


def require_manager(viewer: Viewer, owner_id: int | None, what: str) -> None:
    """Raise NotAllowed for no teacher, NotFound for another teacher's things."""
    require_teacher(viewer)
    if not viewer.may_manage(owner_id):
        raise NotFound.thing(what)
