"""Whose attempts keep the settings of a quiz from being changed, and what a change does to a teacher's own try."""

from datetime import datetime, timedelta

import pytest

from quiz.services import answering, catalogue, finishing, progress, quizzes
from quiz.services.quizzes import QuizSettings
from quiz.services.refusals import Conflict
from quiz.services.viewers import Viewer
from tests.integration.answers import begin, take

MINUTE = timedelta(minutes=1)
TIMED = QuizSettings("Có giờ", time_limit=600)


@pytest.fixture
def unpublished(quiz_id: int, teacher: Viewer) -> int:
    quizzes.withdraw(quiz_id, teacher)
    return quiz_id


def test_a_student_who_has_begun_keeps_the_settings(
    quiz_id: int, student: Viewer, teacher: Viewer, now: datetime
) -> None:
    begin(quiz_id, student, now)
    quizzes.withdraw(quiz_id, teacher)

    with pytest.raises(Conflict, match=r"quiz\.in_use"):
        quizzes.change_settings(quiz_id, TIMED, teacher)


def test_a_teachers_try_does_not_and_goes_on_as_it_began(unpublished: int, teacher: Viewer, now: datetime) -> None:
    attempt_id = begin(unpublished, teacher, now)

    quizzes.change_settings(unpublished, TIMED, teacher)

    later = now + 60 * MINUTE
    assert catalogue.quiz_intro(unpublished, teacher, now).time_limit == 600
    assert answering.question_page(attempt_id, 8, teacher, later).seconds_left is None
    assert finishing.submit(attempt_id, teacher, later).state == "submitted"


def test_which_try_counts_follows_the_new_settings(unpublished: int, teacher: Viewer, now: datetime) -> None:
    for minute, right in enumerate((2, 8)):
        take(unpublished, teacher, now + minute * MINUTE, now + minute * MINUTE, right=right)
    counting = [line.counts for line in progress.my_progress(teacher, now + 9 * MINUTE)]

    quizzes.change_settings(unpublished, QuizSettings("Cao nhất", grade_method="highest"), teacher)

    assert counting == [False, True]  # the latest on top
    assert [line.counts for line in progress.my_progress(teacher, now + 9 * MINUTE)] == [True, False]
