"""What short answer and numerical share: the typed text."""

from questions.problems import Problem, ResponseRefused
from questions.question import Response


def typed(response: Response) -> str:
    """Return the text of a response, empty when there is none; raise ResponseRefused for anything but a text."""
    text = response.get("text", "")
    if not isinstance(text, str):
        raise ResponseRefused(Problem("response.no_such_option"))
    return text
