"""A student's way through a quiz: the page before it, one question a page, submitting, and the review."""

import random
from typing import Any

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quiz.messages import in_words
from quiz.pages.forms import field_errors, wants_json
from quiz.security import current_viewer, keep_signed_in, now, required_viewer
from quiz.services import answering, attempts, catalogue, finishing, reviews, sessions
from quiz.services.answering import AttemptOver
from quiz.services.refusals import Conflict, InputRefused

pages = Blueprint("taking", __name__)


class AttemptWay:
    """The addresses of one attempt, for its templates and redirects."""

    def __init__(self, attempt_id: int) -> None:
        self.attempt_id = attempt_id

    def question(self, number: int) -> str:
        """Return the address of a question's page."""
        return url_for("taking.question", attempt_id=self.attempt_id, number=number)

    @property
    def submit(self) -> str:
        """Return the address of the page before submitting."""
        return url_for("taking.before_submit", attempt_id=self.attempt_id)

    @property
    def review(self) -> str:
        """Return the address of the review."""
        return url_for("taking.review", attempt_id=self.attempt_id)

    def to(self, go: str) -> str:
        """Return where the pressed button leads: to a question by its number, else to submitting."""
        return self.question(int(go)) if go.isascii() and go.isdigit() and len(go) < 5 else self.submit


@pages.get("/quizzes/<int:quiz_id>")
def intro(quiz_id: int) -> str:
    """Show what a quiz holds, and ask for a name where nobody is known."""
    return _intro_page(quiz_id, {})


@pages.post("/quizzes/<int:quiz_id>/join")
def join(quiz_id: int) -> Any:
    """Make a guest of a newcomer; the browser then posts the same form to the start."""
    try:
        newcomer = sessions.begin_as_guest(request.form.get("nickname", ""), now())
    except InputRefused as refused:
        return _intro_page(quiz_id, field_errors(refused)), 400
    return keep_signed_in(redirect(url_for("taking.start", quiz_id=quiz_id), 307), newcomer)


@pages.post("/quizzes/<int:quiz_id>/start")
def start(quiz_id: int) -> Response:
    """Begin an attempt, or take it up again where the form says."""
    number = request.form.get("number", 1, int)
    try:
        attempt_id = attempts.start_or_resume(quiz_id, required_viewer(), now(), random.SystemRandom())
    except Conflict as refused:
        flash(in_words(refused.problems[0]), "warn")
        return redirect(url_for("taking.intro", quiz_id=quiz_id), 303)
    return redirect(AttemptWay(attempt_id).question(number), 303)


def _intro_page(quiz_id: int, errors: dict[str, str]) -> str:
    quiz = catalogue.quiz_intro(quiz_id, current_viewer(), now())
    return render_template(
        "taking/intro.html", quiz=quiz, errors=errors, nickname=request.form.get("nickname", "")
    )


@pages.get("/attempts/<int:attempt_id>/questions/<int:number>")
def question(attempt_id: int, number: int) -> Any:
    """Show one question of an open attempt."""
    way = AttemptWay(attempt_id)
    try:
        page = answering.question_page(attempt_id, number, required_viewer(), now())
    except AttemptOver:
        return redirect(way.review, 303)
    return render_template("taking/question.html", page=page, way=way)


@pages.post("/attempts/<int:attempt_id>/questions/<int:number>")
def save(attempt_id: int, number: int) -> Any:
    """Save an answer, then say so to the script or go where the pressed button leads."""
    way = AttemptWay(attempt_id)
    fields = request.form.to_dict(flat=False)
    try:
        saved = answering.save_response(attempt_id, number, fields, required_viewer(), now())
    except AttemptOver as refused:
        if wants_json():
            return jsonify(go=way.review), 409
        flash(in_words(refused.problems[0]), "warn")
        return redirect(way.review, 303)
    if wants_json():
        return jsonify(position=saved.position, answered=saved.answered)
    return redirect(way.to(request.form.get("go", "")), 303)


@pages.get("/attempts/<int:attempt_id>/submit")
def before_submit(attempt_id: int) -> Any:
    """Ask before the end, and list what is still open."""
    way = AttemptWay(attempt_id)
    try:
        page = answering.question_page(attempt_id, 1, required_viewer(), now())
    except AttemptOver:
        return redirect(way.review, 303)
    open_numbers = [number for number, is_answered in enumerate(page.answered, 1) if not is_answered]
    return render_template("taking/submit.html", page=page, way=way, open_numbers=open_numbers)


@pages.post("/attempts/<int:attempt_id>/submit")
def submit(attempt_id: int) -> Response:
    """End the attempt; pressed twice, it ends once."""
    finishing.submit(attempt_id, required_viewer(), now())
    return redirect(AttemptWay(attempt_id).review, 303)


@pages.get("/attempts/<int:attempt_id>")
def review(attempt_id: int) -> str:
    """Show what an attempt came to, and for every question what is right and why."""
    attempt = reviews.review(attempt_id, required_viewer(), now())
    return render_template("taking/review.html", attempt=attempt)
