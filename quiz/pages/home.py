"""The first page: what there is to take."""

from flask import Blueprint, render_template

from quiz.security import current_viewer
from quiz.services.catalogue import published_quizzes

pages = Blueprint("home", __name__)


@pages.get("/")
def index() -> str:
    """List the published quizzes by title."""
    return render_template("home/index.html", quizzes=published_quizzes(current_viewer()))
