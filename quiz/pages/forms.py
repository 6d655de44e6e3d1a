"""What views read from requests."""

import re

from flask import request

from questions.problems import Refused
from quiz.messages import in_words

OWN_PATH = re.compile(r"/(?![/\\])[^\\\x00-\x20\x7f]*")


def own_path(text: str, otherwise: str = "/") -> str:
    """Return the path if it lies in this app, so that no form sends anybody elsewhere."""
    return text if OWN_PATH.fullmatch(text) else otherwise


def wants_json() -> bool:
    """Return whether the page's own script asks, not a person's browser."""
    return request.accept_mimetypes.best == "application/json"


def field_errors(refused: Refused) -> dict[str, str]:
    """Return what is wrong in words, by field; what belongs to no field stands under an empty name."""
    return {problem.where: in_words(problem) for problem in reversed(refused.problems)}


def all_errors(refused: Refused) -> list[str]:
    """Return everything that is wrong, in words, each once."""
    return list(dict.fromkeys(in_words(problem) for problem in refused.problems))


def chosen_ids(name: str) -> list[int]:
    """Return the ids that a form gives under a name; what is no id is left out."""
    return [
        int(text) for text in request.form.getlist(name) if text.isascii() and text.isdigit() and len(text) < 19
    ]
