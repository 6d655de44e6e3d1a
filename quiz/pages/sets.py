"""Question sets: the list, a new one from an article, and reading its drafts beside the article."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext
from werkzeug.wrappers import Response

from questions.opening import accepted, kinds_by_size
from questions.problems import Refused
from quiz.errors import status_of
from quiz.pages.drafts import SetView
from quiz.pages.forms import all_errors, chosen_ids
from quiz.security import now, required_teacher
from quiz.services import articles, editing, sets

pages = Blueprint("sets", __name__, url_prefix="/teach/sets")

STATES = ("draft", "approved", "rejected", "retired")


@pages.get("/")
def index() -> str:
    """List the sets that the teacher may manage."""
    return render_template("sets/index.html", sets=sets.list_sets(required_teacher()))


@pages.get("/new")
def new() -> str:
    """Ask for an article."""
    required_teacher()
    return _form({}, [])


@pages.post("/new")
def add() -> Any:
    """Make a set of drafts from a pasted text or an uploaded file."""
    typed = {name: request.form.get(name, "") for name in ("title", "text")}
    file = request.files.get("file")
    name = file.filename or "" if file else ""
    content = file.read() if file and name else typed["text"]
    try:
        set_id = articles.add_article(content, required_teacher(), now(), typed["title"], name)
    except Refused as refused:
        return _form(typed, all_errors(refused)), status_of(refused)
    flash(gettext("Máy đã đặt xong câu hỏi. Thầy cô đọc rồi duyệt từng câu nhé."), "good")
    return redirect(url_for("sets.show", set_id=set_id), 303)


def _form(typed: dict[str, str], problems: list[str]) -> str:
    return render_template(
        "sets/new.html", typed=typed, problems=problems, accepted=accepted(), kinds=kinds_by_size()
    )


@pages.get("/<int:set_id>")
def show(set_id: int) -> str:
    """Show the questions of one state, one of them in full beside the article."""
    page = sets.set_page(set_id, required_teacher())
    view = SetView.of(page, request.args.get("state", ""), request.args.get("question", 0, int))
    return render_template("sets/show.html", page=page, view=view, states=STATES)


@pages.get("/<int:set_id>/facts")
def facts(set_id: int) -> str:
    """Show each fact with its proof and the questions made of it, then what could not be proved."""
    page = sets.set_page(set_id, required_teacher())
    return render_template("sets/facts.html", page=page, kept={each.question.id: each for each in page.questions})


@pages.get("/<int:set_id>/rejects")
def rejects(set_id: int) -> str:
    """Show what the generator could not prove, and why."""
    return render_template("sets/rejects.html", page=sets.set_page(set_id, required_teacher()))


@pages.post("/<int:set_id>/decide")
def decide(set_id: int) -> Response:
    """Approve, reject, retire or reopen questions, and go on to the next."""
    decision: Any = request.form.get("decision", "")
    if decision not in editing.DECISIONS:
        return redirect(url_for("sets.show", set_id=set_id), 303)
    changed = editing.decide(set_id, chosen_ids("question"), decision, required_teacher(), now())
    flash(ngettext("Đã chuyển %(num)s câu.", "Đã chuyển %(num)s câu.", changed), "good")
    following = request.form.get("next", 0, int) or None
    state = request.form.get("state") or None
    return redirect(url_for("sets.show", set_id=set_id, state=state, question=following, _anchor="current"), 303)
