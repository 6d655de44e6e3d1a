"""The words for types, states and topics: a code of the domain on one side, what a teacher reads on the other."""

from collections.abc import Callable

from flask import Blueprint
from flask_babel import gettext
from jinja2 import pass_context
from jinja2.runtime import Context

from quiz import flaw_messages
from quiz.translatable import N_

pages = Blueprint("labels", __name__)

TYPES = {
    "single_choice": N_("Một lựa chọn"),
    "multiple_response": N_("Nhiều lựa chọn"),
    "true_false": N_("Đúng hay sai"),
    "multiple_true_false": N_("Đúng sai từng ý"),
    "short_answer": N_("Trả lời ngắn"),
    "numerical": N_("Điền số"),
    "matching": N_("Ghép đôi"),
    "ordering": N_("Xếp thứ tự"),
}
STATES = {
    "draft": N_("Nháp"),
    "approved": N_("Đã duyệt"),
    "rejected": N_("Đã loại"),
    "retired": N_("Đã ngưng dùng"),
}
QUIZ_STATES = {
    "draft": N_("Chưa công bố"),
    "published": N_("Đang mở"),
    "withdrawn": N_("Đã thu hồi"),
}
LOOKS = {
    "approved": "on",
    "published": "on",
    "draft": "waiting",
    "rejected": "off",
    "retired": "off",
    "withdrawn": "off",
}
GRADE_METHODS = {
    "first": N_("Lần làm đầu tiên"),
    "highest": N_("Điểm cao nhất"),
    "last": N_("Lần làm cuối cùng"),
    "average": N_("Điểm trung bình"),
}


def _in(words: dict[str, str]) -> Callable[[Context, str], str]:
    """Return a filter from codes to words; the context makes Jinja call it for constants at each request."""

    @pass_context
    def named(_context: Context, code: str) -> str:
        return gettext(words[code]) if code in words else code

    return named


pages.add_app_template_filter(_in(TYPES), "type_name")
pages.add_app_template_filter(_in(STATES), "state_name")
pages.add_app_template_filter(_in(QUIZ_STATES), "quiz_state_name")
pages.add_app_template_filter(_in(flaw_messages.NAMES), "flaw_name")
pages.add_app_template_filter(_in(GRADE_METHODS), "grade_method_name")
pages.add_app_template_filter(lambda code: LOOKS.get(code, ""), "state_look")
