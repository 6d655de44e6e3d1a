"""A quiz on paper: parts with headings, room for the answers, and the keys on a sheet of their own."""

import random
from dataclasses import dataclass
from itertools import groupby

from flask import Blueprint, render_template

from questions.asking import Shown, new_order, shown
from questions.explaining import right_answers
from quiz.security import required_teacher
from quiz.services import quizzes
from quiz.services.quizzes import QuizSlot

pages = Blueprint("papers", __name__, url_prefix="/teach")


@dataclass(frozen=True, slots=True)
class PrintedQuestion:
    """A question as it is printed, and its right answers."""

    shown: Shown
    answers: tuple[str | bool, ...]


@pages.get("/quizzes/<int:quiz_id>/paper")
def show(quiz_id: int) -> str:
    """Show a quiz to be printed, the same on every day."""
    page = quizzes.quiz_page(quiz_id, required_teacher())
    asked = [slot for slot in page.slots if slot.question.state == "approved"]
    parts = [(part, [_printed(each) for each in slots]) for part, slots in groupby(asked, lambda slot: slot.part)]
    marks = sum(slot.max_mark for slot in asked)
    return render_template("papers/show.html", quiz=page.line, parts=parts, count=len(asked), marks=marks)


def _printed(slot: QuizSlot) -> PrintedQuestion:
    question = slot.question.question
    rng = random.Random(question.id)  # noqa: S311 - in which order options stand, no secret
    return PrintedQuestion(shown(question, new_order(question, rng)), right_answers(question))
