"""One question of a set: changing it, and writing a new one by hand."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext

from quiz.pages.forms import all_errors, own_path
from quiz.pages.question_forms import edit_of, read_edit
from quiz.security import now, required_teacher
from quiz.services import editing, sets
from quiz.services.composing import BY_HAND, OptionEdit, QuestionEdit
from quiz.services.refusals import InputRefused

pages = Blueprint("questions", __name__, url_prefix="/teach")


@pages.get("/questions/<int:question_id>/edit")
def edit(question_id: int) -> str:
    """Show a question as a form."""
    kept = sets.set_question(question_id, required_teacher())
    return _edit_page(question_id, kept, edit_of(kept.question), [])


@pages.post("/questions/<int:question_id>/edit")
def change(question_id: int) -> Any:
    """Put what was typed in force as a new version and go back to the set."""
    typed = read_edit(request.form, request.form.get("type", ""))
    try:
        editing.edit_question(question_id, typed, required_teacher(), now())
    except InputRefused as refused:
        kept = sets.set_question(question_id, required_teacher())
        return _edit_page(question_id, kept, typed, all_errors(refused)), 400
    flash(gettext("Đã lưu câu hỏi."), "good")
    return redirect(own_path(request.form.get("back", "")), 303)


@pages.get("/sets/<int:set_id>/questions/new")
def new(set_id: int) -> str:
    """Ask for a question written by hand."""
    required_teacher()
    tag = request.args.get("type", "")
    tag = tag if tag in BY_HAND else next(iter(BY_HAND))
    return _new_page(set_id, QuestionEdit(tag, "", options=(OptionEdit("", correct=True),)), [])


@pages.post("/sets/<int:set_id>/questions/new")
def add(set_id: int) -> Any:
    """Store a question written by hand; it is approved, for a teacher wrote it."""
    typed = read_edit(request.form, request.form.get("type", ""))
    try:
        question_id = editing.add_question(set_id, typed, required_teacher(), now())
    except InputRefused as refused:
        return _new_page(set_id, typed, all_errors(refused)), 400
    flash(gettext("Đã thêm câu hỏi vào bộ."), "good")
    there = url_for("sets.show", set_id=set_id, state="approved", question=question_id, _anchor="current")
    return redirect(there, 303)


def _edit_page(question_id: int, kept: sets.SetQuestion, typed: QuestionEdit, problems: list[str]) -> str:
    return render_template(
        "questions/edit.html", question_id=question_id, kept=kept, typed=typed, problems=problems
    )


def _new_page(set_id: int, typed: QuestionEdit, problems: list[str]) -> str:
    return render_template("questions/new.html", set_id=set_id, typed=typed, types=BY_HAND, problems=problems)
