"""A small school that browser tests visit: a teacher, three sets, four quizzes, served over plain http."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from werkzeug.serving import WSGIRequestHandler, make_server

from quiz import migrations
from quiz.app import create_app, database_app
from quiz.config import Config
from quiz.extensions import db
from quiz.services import accounts, articles, banks, editing, quizzes
from quiz.services.composing import OptionEdit, QuestionEdit
from quiz.services.quizzes import QuizSettings
from quiz.services.sets import set_page
from quiz.services.viewers import Viewer
from tests.factories.banks import bank_bytes, bank_node
from tests.factories.failures import add_failing_page

ARTICLES = Path(__file__).parent.parent / "data" / "articles"
HASTE = 4  # seconds
Made = TypeVar("Made")
ACCOUNT, PASSWORD = "coanh", "mưa rơi ngoài hiên"

# Two sentences that disagree: neither is asked, so that there is something that could not be proved.
DISAGREEING = """
Ban Thư ký ASEAN ra đời năm 1976 tại Jakarta.
Ban Thư ký ASEAN ra đời năm 1977 tại Jakarta.
"""

FLAWED = QuestionEdit(
    "single_choice",
    "Thành phố nào sau đây không phải là thủ đô của một nước Đông Nam Á?",
    options=(
        OptionEdit("Thành phố Hồ Chí Minh, trung tâm kinh tế lớn của Việt Nam", correct=True),
        OptionEdit("Hà Nội", correct=False),
        OptionEdit("Jakarta", correct=False),
        OptionEdit("Cả B và C", correct=False),
    ),
)


@dataclass(frozen=True, slots=True)
class School:
    """Where it is, and what is in it."""

    config: Config
    address: str
    mixed_set: int
    drafts_set: int
    flawed_set: int
    open_quiz: int
    timed_quiz: int
    unpublished_quiz: int
    hasty_quiz: int
    set_up: str
    """Where a school that has no teacher yet awaits its first one; it is another one, at an address of its own."""


@contextmanager
def open_school(folder: Path) -> Iterator[School]:
    """Found a school in an empty folder and serve it until the block ends."""
    config, ids = _found(folder, furnish)
    empty, token = _found(folder / "empty", accounts.renew_setup_token)
    with served(config) as address, served(empty) as other:
        yield School(config, address, *ids, f"{other}/set-up/{token}")


def _found(folder: Path, fill: Callable[[datetime], Made]) -> tuple[Config, Made]:
    config = Config(folder, f"sqlite:///{folder / 'quiz.sqlite'}", testing=True)
    folder.mkdir(parents=True, exist_ok=True)
    migrations.upgrade(config.database_url)
    with database_app(config).app_context():
        made = fill(datetime.now(UTC))
        db.session.remove()
        db.engine.dispose()
    return config, made


def furnish(now: datetime) -> tuple[int, int, int, int, int, int, int]:
    """Make the teacher and their things; return the ids of sets and quizzes."""
    token = accounts.renew_setup_token(now)
    assert token
    teacher = accounts.set_up_first_teacher(token, "Cô Đặng Ánh", ACCOUNT, PASSWORD, now).viewer
    mixed = banks.import_bank(bank_bytes(), teacher, now).set_id
    article = (ARTICLES / "hien-chuong-asean.txt").read_bytes() + DISAGREEING.encode()
    drafts = articles.add_article(article, teacher, now)
    flawed = banks.import_bank(
        bank_bytes(bank_node() | {"questions": []}), teacher, now, "Câu nên viết lại"
    ).set_id
    editing.add_question(flawed, FLAWED, teacher, now)
    settings = (
        QuizSettings("ASEAN qua các năm"),
        QuizSettings("Kiểm tra mười lăm phút: Hiến chương ASEAN", 15 * 60, 1),
        QuizSettings("Bài đố chưa công bố"),
        QuizSettings("Nhanh như chớp", HASTE),
    )
    made = [_quiz(mixed, each, teacher, now) for each in settings]
    open_quiz, timed_quiz, unpublished_quiz, hasty_quiz = made
    for quiz_id in (open_quiz, timed_quiz, hasty_quiz):
        quizzes.publish(quiz_id, teacher, now)
    return mixed, drafts, flawed, open_quiz, timed_quiz, unpublished_quiz, hasty_quiz


def _quiz(set_id: int, settings: QuizSettings, teacher: Viewer, now: datetime) -> int:
    questions = [each.id for each in set_page(set_id, teacher).questions]
    return quizzes.create_quiz(set_id, settings, questions, teacher, now)


class QuietHandler(WSGIRequestHandler):
    """Answers without writing a line for each request."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


@contextmanager
def served(config: Config) -> Iterator[str]:
    """Serve the app in threads on a free port and yield its address."""
    app = create_app(config)
    add_failing_page(app)
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=QuietHandler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        with app.app_context():
            db.engine.dispose()
