"""A teacher's quizzes: made of approved questions, published, withdrawn, and who did how well."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quiz.messages import in_words
from quiz.pages.codes import code_svg
from quiz.pages.forms import chosen_ids, field_errors
from quiz.pages.quiz_forms import TypedQuiz, read_quiz, read_settings
from quiz.security import now, required_teacher
from quiz.services import filling, quizzes, sets
from quiz.services.refusals import Conflict, InputRefused
from quiz.services.scoreboard import scoreboard

pages = Blueprint("quizzes", __name__, url_prefix="/teach")

USUAL_COUNT = 12


@pages.get("/quizzes/")
def index() -> str:
    """List the quizzes that the teacher may manage."""
    return render_template("quizzes/index.html", quizzes=quizzes.list_quizzes(required_teacher()))


@pages.get("/sets/<int:set_id>/quizzes/new")
def new(set_id: int) -> str:
    """Ask for a title, limits and questions."""
    page = sets.set_page(set_id, required_teacher())
    count = min(USUAL_COUNT, page.counts.get("approved", 0))
    typed = TypedQuiz(title=page.title, count=str(count), way=request.args.get("way", "draw"))
    return _new_page(page, typed, {})


@pages.post("/sets/<int:set_id>/quizzes/new")
def create(set_id: int) -> Any:
    """Make a quiz, not yet published, of the set's approved questions."""
    typed = TypedQuiz.of(request.form)
    try:
        quiz_id = quizzes.create_quiz(set_id, *read_quiz(typed, chosen_ids("question")), required_teacher(), now())
    except InputRefused as refused:
        page = sets.set_page(set_id, required_teacher())
        return _new_page(page, typed, field_errors(refused)), 400
    flash(gettext("Đã tạo bài đố. Thầy cô xem lại rồi công bố."), "good")
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)


@pages.get("/quizzes/<int:quiz_id>")
def show(quiz_id: int) -> str:
    """Show a quiz, its questions, and the code that phones in the room read."""
    page = quizzes.quiz_page(quiz_id, required_teacher())
    address = url_for("taking.intro", quiz_id=quiz_id, _external=True)
    code = code_svg(address, gettext("Mã QR của bài đố"))
    is_local = request.host.split(":")[0] in ("127.0.0.1", "localhost", "[")
    return render_template("quizzes/show.html", page=page, address=address, code=code, is_local=is_local)


@pages.get("/quizzes/<int:quiz_id>/settings")
def settings(quiz_id: int) -> str:
    """Show title and limits of a quiz as a form."""
    line = quizzes.quiz_page(quiz_id, required_teacher()).line
    return render_template(
        "quizzes/settings.html", quiz_id=quiz_id, typed=TypedQuiz.from_settings(line.settings), errors={}
    )


@pages.post("/quizzes/<int:quiz_id>/settings")
def change_settings(quiz_id: int) -> Any:
    """Change title and limits of a quiz that nobody has begun."""
    typed = TypedQuiz.of(request.form)
    try:
        quizzes.change_settings(quiz_id, read_settings(typed), required_teacher())
    except InputRefused as refused:
        page = render_template("quizzes/settings.html", quiz_id=quiz_id, typed=typed, errors=field_errors(refused))
        return page, 400
    flash(gettext("Đã lưu cài đặt."), "good")
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)


@pages.post("/quizzes/<int:quiz_id>/publish")
def publish(quiz_id: int) -> Response:
    """Let students begin."""
    try:
        quizzes.publish(quiz_id, required_teacher(), now())
        flash(gettext("Bài đố đã mở cho học sinh."), "good")
    except Conflict as refused:
        flash(in_words(refused.problems[0]), "bad")
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)


@pages.post("/quizzes/<int:quiz_id>/withdraw")
def withdraw(quiz_id: int) -> Response:
    """Let nobody begin any more."""
    quizzes.withdraw(quiz_id, required_teacher())
    flash(gettext("Bài đố đã thu hồi. Kết quả đã có vẫn được giữ."), "good")
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)


@pages.get("/quizzes/<int:quiz_id>/scoreboard")
def board(quiz_id: int) -> str:
    """Show the ranked list with its tie rule."""
    return render_template("quizzes/scoreboard.html", board=scoreboard(quiz_id, required_teacher(), now()))


def _new_page(page: sets.SetPage, typed: TypedQuiz, errors: dict[str, str]) -> str:
    approved = [each for each in page.questions if each.state == "approved"]
    return render_template(
        "quizzes/new.html",
        page=page,
        approved=approved,
        paper=filling.paper_of(page.id, required_teacher()),
        typed=typed,
        chosen=set(chosen_ids("question")),
        errors=errors,
    )
