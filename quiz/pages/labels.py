"""The filters that turn codes of the domain into words, in the language of each request."""

from collections.abc import Callable, Mapping
from typing import Any

from flask import Blueprint
from flask_babel import gettext
from jinja2 import pass_context
from jinja2.runtime import Context

from quiz import flaw_messages
from quiz.labels import GRADE_METHODS, KINDS, PARTS, QUIZ_STATES, STATES, TYPES

pages = Blueprint("labels", __name__)

LOOKS = {
    "approved": "on",
    "published": "on",
    "draft": "waiting",
    "rejected": "off",
    "retired": "off",
    "withdrawn": "off",
}


def _in(words: Mapping[Any, str]) -> Callable[[Context, Any], str]:
    """Return a filter from codes to words; the context makes Jinja call it for constants at each request."""

    @pass_context
    def named(_context: Context, code: Any) -> str:
        return gettext(words[code]) if code in words else str(code)

    return named


pages.add_app_template_filter(_in(TYPES), "type_name")
pages.add_app_template_filter(_in(KINDS), "kind_name")
pages.add_app_template_filter(_in(PARTS), "part_name")
pages.add_app_template_filter(_in(STATES), "state_name")
pages.add_app_template_filter(_in(QUIZ_STATES), "quiz_state_name")
pages.add_app_template_filter(_in(flaw_messages.NAMES), "flaw_name")
pages.add_app_template_filter(_in(GRADE_METHODS), "grade_method_name")
pages.add_app_template_filter(lambda code: LOOKS.get(code, ""), "state_look")
