"""The scoreboard: which attempt counts, the tie rule, who is on it; and the row that it is read from."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from quiz import models
from quiz.models import GradeMethod
from quiz.services import best_marks, scoreboard, sessions
from quiz.services.quizzes import QuizSettings
from quiz.services.refusals import NotAllowed
from quiz.services.transactions import reading, writing
from quiz.services.viewers import Viewer
from tests.integration.answers import begin, take
from tests.integration.conftest import make_quiz

MINUTE = timedelta(minutes=1)


def guest(name: str, now: datetime) -> Viewer:
    return sessions.begin_as_guest(name, now).viewer


def test_ranks_follow_the_printed_rule(quiz_id: int, teacher: Viewer, now: datetime) -> None:
    for name, right, minutes in (("An", 3, 9), ("Bình", 5, 9), ("Chi", 3, 2), ("Dũng", 3, 9), ("Ánh", 1, 1)):
        take(quiz_id, guest(name, now), now, now + minutes * MINUTE, right)

    board = scoreboard.scoreboard(quiz_id, teacher, now)

    assert [(row.rank, row.name, int(row.mark), row.seconds // 60) for row in board.rows] == [
        (1, "Bình", 5, 9),
        (2, "Chi", 3, 2),
        (3, "An", 3, 9),
        (3, "Dũng", 3, 9),
        (5, "Ánh", 1, 1),
    ]


def test_equal_rows_stand_by_given_name(quiz_id: int, teacher: Viewer, now: datetime) -> None:
    for name in ("Trần Văn Đức", "Lê Thị Ánh", "Nguyễn An", "Hoàng Dung"):
        take(quiz_id, guest(name, now), now, now, 1)

    names = [row.name for row in scoreboard.scoreboard(quiz_id, teacher, now).rows]
    assert names == ["Nguyễn An", "Lê Thị Ánh", "Hoàng Dung", "Trần Văn Đức"]


def test_the_first_attempt_counts(quiz_id: int, teacher: Viewer, student: Viewer, now: datetime) -> None:
    first = take(quiz_id, student, now, now + MINUTE, right=2)
    take(quiz_id, student, now + MINUTE, now + 2 * MINUTE, right=8)

    (row,) = scoreboard.scoreboard(quiz_id, teacher, now).rows
    assert (row.attempt_id, row.mark, row.max_mark, row.attempts) == (first.attempt_id, 2, 9, 2)
    assert row.submitted_at == now + MINUTE


@pytest.mark.parametrize(("method", "mark"), [("first", 2), ("highest", 5), ("last", 3), ("average", 10 / 3)])
def test_the_teacher_says_which_attempt_counts(
    set_id: int, teacher: Viewer, student: Viewer, now: datetime, method: GradeMethod, mark: float
) -> None:
    quiz_id = make_quiz(set_id, teacher, QuizSettings("Bài", grade_method=method))
    for right in (2, 5, 3):
        take(quiz_id, student, now, now, right)

    (row,) = scoreboard.scoreboard(quiz_id, teacher, now).rows
    assert float(row.mark) == pytest.approx(mark, abs=0.0005)


def test_teachers_tries_are_never_ranked(quiz_id: int, teacher: Viewer, student: Viewer, now: datetime) -> None:
    take(quiz_id, teacher, now, now, 8)
    take(quiz_id, student, now, now, 1)
    begin(quiz_id, guest("Đang làm", now), now)

    board = scoreboard.scoreboard(quiz_id, teacher, now)
    assert [row.name for row in board.rows] == ["Bình"]
    assert board.in_progress == 1


def test_overdue_attempts_are_ranked_from_what_was_saved(
    set_id: int, teacher: Viewer, student: Viewer, now: datetime
) -> None:
    quiz_id = make_quiz(set_id, teacher, QuizSettings("Bài", time_limit=60))
    begin(quiz_id, student, now)

    (row,) = scoreboard.scoreboard(quiz_id, teacher, now + timedelta(hours=1)).rows
    assert (row.mark, row.seconds) == (0, 60)


def test_students_do_not_see_it(quiz_id: int, student: Viewer, now: datetime) -> None:
    with pytest.raises(NotAllowed):
        scoreboard.scoreboard(quiz_id, student, now)


def test_the_kept_marks_are_those_that_rebuilding_makes(
    set_id: int, quiz_id: int, teacher: Viewer, now: datetime
) -> None:
    other = make_quiz(set_id, teacher, QuizSettings("Bài", grade_method="highest"))
    for number, name in enumerate(("An", "Bình", "Chi")):
        for quiz in (quiz_id, other):
            for right in (number, 4, 2):
                take(quiz, guest(name, now), now, now + right * MINUTE, right)
    kept = all_best_marks()
    with writing() as session:
        for row in session.scalars(select(models.BestMark)):
            row.mark = 1

    for quiz in (quiz_id, other):
        best_marks.rebuild_best_marks(quiz)

    assert all_best_marks() == kept


def all_best_marks() -> list[tuple[object, ...]]:
    row = models.BestMark
    columns = [row.quiz_id, row.user_id, row.attempt_id, row.mark, row.max_mark, row.submitted_at]
    with reading() as session:
        return [tuple(found) for found in session.execute(select(*columns).order_by(row.quiz_id, row.user_id))]


def test_every_mark_is_in_the_log(quiz_id: int, student: Viewer, now: datetime) -> None:
    result = take(quiz_id, student, now, now + MINUTE, 3)

    with reading() as session:
        (entry,) = session.scalars(select(models.GradeLog)).all()
        assert (entry.attempt_id, entry.reason, entry.mark_after, entry.at) == (
            result.attempt_id,
            "submit",
            3000,
            now + MINUTE,
        )
