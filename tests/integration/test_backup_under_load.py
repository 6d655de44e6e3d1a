"""A backup that is made while a class is writing: all that was confirmed before is in it, and nothing by half."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from quiz.config import Config
from quiz.extensions import db
from quiz.services import answering, backups, sessions
from quiz.services.viewers import Viewer
from tests.databases import Databases
from tests.integration.answers import begin, form_of, take
from tests.revisions import Rows, rows_of

pytestmark = pytest.mark.slow
SHORT_ANSWER = 5
STUDENTS = 4
BACKUPS = 3


class Class:
    """Students who answer again and again; what each was told to be saved last, and how often all were."""

    def __init__(self, app: Flask, quiz_id: int, now: datetime) -> None:
        self._app, self._quiz_id, self._now = app, quiz_id, now
        self._over, self._changed = threading.Event(), threading.Condition()
        self.last: dict[int, int] = {}
        self.told = 0

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Let them write; raise what went wrong for any of them."""
        attempts = [self._begin() for _ in range(STUDENTS)]
        with ThreadPoolExecutor(STUDENTS + 1) as pool:
            work = [pool.submit(self._answer, *each) for each in attempts] + [pool.submit(self._submit)]
            try:
                yield
            finally:
                self._over.set()
            for each in work:
                each.result(timeout=30)

    def wait_for(self, more: int) -> dict[int, int]:
        """Wait until so many more answers are confirmed and return the last of each attempt."""
        with self._changed:
            goal = self.told + more
            assert self._changed.wait_for(lambda: self.told >= goal, timeout=30)
            return dict(self.last)

    def _begin(self) -> tuple[int, Viewer]:
        viewer = sessions.begin_as_guest("Bình", self._now).viewer
        return begin(self._quiz_id, viewer, self._now), viewer

    def _answer(self, attempt_id: int, viewer: Viewer) -> None:
        number = 0
        with self._app.app_context():
            form = form_of(attempt_id, SHORT_ANSWER, {"text": "0"})
            while not self._over.is_set():
                number += 1
                given = {name: [str(number)] for name in form}
                answering.save_response(attempt_id, SHORT_ANSWER, given, viewer, self._now)
                with self._changed:
                    self.last[attempt_id] = number
                    self.told += 1
                    self._changed.notify_all()
            db.session.remove()

    def _submit(self) -> None:
        with self._app.app_context():
            while not self._over.is_set():
                take(self._quiz_id, sessions.begin_as_guest("Chi", self._now).viewer, self._now, self._now)
            db.session.remove()


def test_what_was_confirmed_is_in_the_backup(
    app: Flask, config: Config, quiz_id: int, databases: Databases, tmp_path: Path, now: datetime, own_tools: None
) -> None:
    pupils = Class(app, quiz_id, now)
    before: dict[Path, dict[int, int]] = {}
    with pupils.writing():
        for number in range(BACKUPS):
            path = tmp_path / f"{number}.zip"
            before[path] = pupils.wait_for(20)
            backups.back_up(config.database_url, path, now)
        pupils.wait_for(20)

    for path, confirmed in before.items():
        restored = databases.create()
        backups.restore(restored, path)
        rows = rows_of(restored)
        databases.drop(restored)
        assert_holds(rows, confirmed, pupils.last)
        assert_nothing_by_half(rows)


def assert_holds(rows: Rows, confirmed: dict[int, int], last: dict[int, int]) -> None:
    """Everybody's answer is the one confirmed before the backup, or a later one that was really given."""
    assert confirmed
    attempt_of = {asked["id"]: asked["attempt_id"] for asked in rows["attempt_question"]}
    given = {attempt_of[each["attempt_question_id"]]: each["content"] for each in rows["response"]}
    for attempt_id, number in confirmed.items():
        assert number <= int(given[attempt_id]["text"]) <= last[attempt_id]


def assert_nothing_by_half(rows: Rows) -> None:
    """What one transaction writes is there together: a submit with its log and mark."""
    submitted = ids(rows["attempt"], "id", state="submitted")
    assert submitted == ids(rows["grade_log"], "attempt_id") == ids(rows["best_mark"], "attempt_id")
    for attempt in rows["attempt"]:
        assert len(ids(rows["attempt_question"], "id", attempt_id=attempt["id"])) == 8


def ids(rows: list[dict[str, Any]], name: str, **wanted: object) -> set[int]:
    return {row[name] for row in rows if all(row[key] == value for key, value in wanted.items())}
