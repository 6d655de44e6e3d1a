"""Why a service refuses; each carries problems whose codes become words at the edge."""

from questions.problems import Problem, Refused


class NotFound(Refused):
    """There is no such thing, or it is none of the viewer's business."""

    @classmethod
    def thing(cls, what: str) -> "NotFound":
        """Return the refusal for a missing quiz, attempt, set or question."""
        return cls(Problem(f"{what}.not_found"))


class NotAllowed(Refused):
    """The viewer may not do this."""


class Conflict(Refused):
    """It can no longer be done, or not yet: the attempt is over, the quiz is withdrawn."""


class InputRefused(Refused):
    """What was typed cannot be used; ``where`` of each problem is the field."""


class TooMany(Refused):
    """It was tried too often; later it may be tried again."""
