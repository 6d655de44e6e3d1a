"""Many at once: nothing is counted twice, nothing that was saved is lost, nobody meets a locked database."""

import random
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

from flask import Flask
from sqlalchemy import func, select

from quiz import models
from quiz.extensions import db
from quiz.services import accounts, answering, attempts, catalogue, finishing, reviews, sessions
from quiz.services.answering import AttemptOver
from quiz.services.refusals import Conflict
from quiz.services.transactions import reading
from quiz.services.viewers import Viewer
from tests.integration.answers import begin, form_of

THREADS = 20


def at_once(app: Flask, work: Sequence[Callable[[], Any]]) -> list[Any]:
    """Do everything at the same moment, each in a context of its own as requests are; return results or errors."""
    start = threading.Barrier(len(work))

    def one(do: Callable[[], Any]) -> Any:
        with app.app_context():
            start.wait()
            try:
                return do()
            except Exception as error:
                return error
            finally:
                db.session.remove()

    with ThreadPoolExecutor(len(work)) as pool:
        return list(pool.map(one, work))


def count(table: Any) -> int:
    with reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_submitting_in_parallel_ends_one_attempt_once(
    app: Flask, quiz_id: int, student: Viewer, now: datetime
) -> None:
    attempt_id = begin(quiz_id, student, now)

    results = at_once(app, [lambda: finishing.submit(attempt_id, student, now)] * THREADS)

    assert len(set(results)) == 1
    assert results[0].state == "submitted"
    assert (count(models.GradeLog), count(models.BestMark)) == (1, 1)


def test_starting_in_parallel_begins_one_attempt(app: Flask, quiz_id: int, student: Viewer, now: datetime) -> None:
    start = lambda: attempts.start_or_resume(quiz_id, student, now, random.Random())  # noqa: E731

    results = at_once(app, [start] * THREADS)

    assert len(set(results)) == 1
    assert isinstance(results[0], int)
    assert count(models.AttemptQuestion) == 8


def test_a_class_joins_and_saves_at_once(app: Flask, quiz_id: int, now: datetime) -> None:
    def join() -> int:
        signed_in = sessions.begin_as_guest("Bình", now)
        viewer = sessions.viewer_of(signed_in.token, now)
        assert viewer
        attempt_id = attempts.start_or_resume(quiz_id, viewer, now, random.Random())
        for position in range(1, 9):
            answering.question_page(attempt_id, position, viewer, now)
            answering.save_response(attempt_id, position, {"answer": ["0"], "answer-0": ["1"]}, viewer, now)
        return attempt_id

    # The third takes true or false only: its form is refused, which must not hurt anybody else.
    results = at_once(app, [join] * THREADS)

    assert all("response.no_such_option" in str(result) for result in results), results
    assert count(models.Attempt) == THREADS
    assert count(models.Response) == 2 * THREADS


def test_readers_never_wait_for_a_writer(app: Flask, quiz_id: int, student: Viewer, now: datetime) -> None:
    from quiz.services.transactions import writing

    attempt_id = begin(quiz_id, student, now)
    waited: list[float] = []

    def write() -> None:
        with writing() as session:
            session.add(models.SignInFailure(account="x", at=now))
            session.flush()
            time.sleep(0.5)

    def read() -> None:
        started = time.monotonic()
        answering.question_page(attempt_id, 1, student, now)
        catalogue.published_quizzes(student)
        waited.append(time.monotonic() - started)

    results = at_once(app, [write, *[read] * 8])

    assert results == [None] * 9
    assert max(waited) < 0.45


def test_what_was_saved_before_the_end_counts_and_nothing_after(
    app: Flask, quiz_id: int, student: Viewer, now: datetime
) -> None:
    attempt_id = begin(quiz_id, student, now)
    form = form_of(attempt_id, 1, {"chosen": [1]})

    def save() -> Any:
        return answering.save_response(attempt_id, 1, form, student, now)

    results = at_once(app, [save] * 10 + [lambda: finishing.submit(attempt_id, student, now)] + [save] * 9)

    result = results[10]
    saved = [each for each in results if isinstance(each, answering.Saved)]
    assert all(isinstance(each, answering.Saved | AttemptOver | finishing.Result) for each in results), results
    given = reviews.review(attempt_id, student, now).questions[0]
    # Whatever was told to be saved is marked; whatever came later was told to have come too late.
    assert (result.mark == 1) == bool(saved) == (given.verdict == "right")


def test_the_set_up_link_makes_one_teacher(app: Flask, now: datetime) -> None:
    token = accounts.renew_setup_token(now)
    assert token

    def set_up(name: str) -> Any:
        return accounts.set_up_first_teacher(token, name, name, "mật khẩu dài", now)

    names = [f"Thầy {letter}" for letter in "ABCDEFGH"]
    results = at_once(app, [lambda name=name: set_up(name) for name in names])

    assert sum(isinstance(result, Conflict) for result in results) == 7
    assert count(models.User) == 1
