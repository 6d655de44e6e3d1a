"""One question of a set: changing it, and writing a new one by hand."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext

from questions.flaws import flaws_of
from questions.interaction import Judge
from questions.question import TYPES
from quiz.pages import labels
from quiz.pages.forms import all_errors, own_path
from quiz.pages.question_forms import edit_of, read_edit
from quiz.security import now, required_teacher
from quiz.services import editing, sets
from quiz.services.composing import QuestionEdit
from quiz.services.refusals import InputRefused

pages = Blueprint("questions", __name__, url_prefix="/teach")

MORE = "more"
"""The button that asks for another row; with it a form is shown again and nothing is stored."""


@pages.get("/questions/<int:question_id>/edit")
def edit(question_id: int) -> str:
    """Show a question as a form."""
    kept = sets.set_question(question_id, required_teacher())
    return _edit_page(kept, edit_of(kept.question), [])


@pages.post("/questions/<int:question_id>/edit")
def change(question_id: int) -> Any:
    """Put what was typed in force as a new version and go back to the set."""
    typed = read_edit(request.form, request.form.get("type", ""))
    if MORE in request.form:
        return _edit_page(sets.set_question(question_id, required_teacher()), typed, [])
    try:
        editing.edit_question(question_id, typed, required_teacher(), now())
    except InputRefused as refused:
        kept = sets.set_question(question_id, required_teacher())
        return _edit_page(kept, typed, all_errors(refused)), 400
    flash(gettext("Đã lưu câu hỏi."), "good")
    _warn(question_id)
    return redirect(own_path(request.form.get("back", "")), 303)


@pages.get("/sets/<int:set_id>/questions/new")
def new(set_id: int) -> str:
    """Ask for a question written by hand."""
    required_teacher()
    tag = request.args.get("type", "")
    tag = tag if tag in TYPES else _types()[0]
    return _new_page(set_id, QuestionEdit(tag, ""), [])


@pages.post("/sets/<int:set_id>/questions/new")
def add(set_id: int) -> Any:
    """Store a question written by hand; it is approved, for a teacher wrote it."""
    typed = read_edit(request.form, request.form.get("type", ""))
    if MORE in request.form:
        required_teacher()
        return _new_page(set_id, typed, [])
    try:
        question_id = editing.add_question(set_id, typed, required_teacher(), now())
    except InputRefused as refused:
        return _new_page(set_id, typed, all_errors(refused)), 400
    flash(gettext("Đã thêm câu hỏi vào bộ."), "good")
    _warn(question_id)
    there = url_for("sets.show", set_id=set_id, state="approved", question=question_id, _anchor="current")
    return redirect(there, 303)


def _warn(question_id: int) -> None:
    """Say that a stored question could be written better; the set's page says how."""
    kept = sets.set_question(question_id, required_teacher())
    count = len(flaws_of(kept.question, kept.language))
    if count:
        hints = ngettext("Có %(num)s gợi ý, xem bên dưới.", "Có %(num)s gợi ý, xem bên dưới.", count)
        flash(hints, "warn")


def _types() -> list[str]:
    """Return every type of question, the known ones in the order of their names' list."""
    known = list(labels.TYPES)
    return sorted(TYPES.tags(), key=lambda tag: (known.index(tag) if tag in known else len(known), tag))


def _edit_page(kept: sets.SetQuestion, typed: QuestionEdit, problems: list[str]) -> str:
    flaws = flaws_of(kept.question, kept.language)
    return render_template("questions/edit.html", kept=kept, typed=typed, problems=problems, flaws=flaws)


def _new_page(set_id: int, typed: QuestionEdit, problems: list[str]) -> str:
    content = TYPES[typed.type].blank if typed.type in TYPES else None
    return render_template(
        "questions/new.html",
        set_id=set_id,
        typed=typed,
        types=_types(),
        content=content,
        stem_is_statement=isinstance(content, Judge) and len(content.statements) == 1,
        problems=problems,
    )
