"""A student's own attempts and marks over time."""

from flask import Blueprint, render_template

from quiz.security import now, required_viewer
from quiz.services.progress import my_progress

pages = Blueprint("progress", __name__)


@pages.get("/progress")
def mine() -> str:
    """List every attempt of the viewer, the latest first."""
    return render_template("progress/mine.html", lines=my_progress(required_viewer(), now()))
