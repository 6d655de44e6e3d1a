"""Questions keep their language on a page that speaks another: a screen reader changes its voice for them."""

from datetime import datetime
from html.parser import HTMLParser

from flask.testing import FlaskClient

from quiz.pages.style_guide import ASKED, REVIEWED
from quiz.services import answering
from quiz.services.viewers import Viewer
from tests.integration.answers import begin

VOID = {"input", "meta", "link", "br", "hr", "img"}


class Voices(HTMLParser):
    """Collects which texts are read in which language."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said: dict[str, set[str]] = {}
        self._languages = [""]
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self._languages.append(dict(attrs).get("lang") or self._languages[-1])

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self._languages.pop()

    def handle_data(self, data: str) -> None:
        if words := " ".join(data.split()):
            self.said.setdefault(self._languages[-1], set()).add(words)


def voices(browser: FlaskClient, language: str) -> dict[str, set[str]]:
    return Voices(browser.get("/style-guide", headers={"Accept-Language": language}).text).said


def texts_of_questions() -> set[str]:
    asked = {text for shown, _ in ASKED for text in (shown.stem, *shown.parts, *shown.choices, shown.passage)}
    reviewed = {text for each in REVIEWED for text in (each.explanation, *(part.why for part in each.parts))}
    return {*asked, *reviewed, *(shown.unit for shown, _ in ASKED)} - {""}


def test_an_english_page_says_that_its_questions_are_vietnamese(browser: FlaskClient) -> None:
    said = voices(browser, "en")

    assert texts_of_questions() - said["vi"] == set()
    assert texts_of_questions() & said["en"] == set()
    assert {"Choose one answer.", "True", "The right answer."} <= said["en"]


def test_a_page_in_their_language_need_not_say_so(browser: FlaskClient) -> None:
    page = browser.get("/style-guide", headers={"Accept-Language": "vi"}).text

    assert page.count('lang="vi"') == 2  # the page itself, and the switch in its footer


def test_a_question_has_the_language_of_its_set(quiz_id: int, student: Viewer, now: datetime) -> None:
    attempt_id = begin(quiz_id, student, now)

    assert answering.question_page(attempt_id, 1, student, now).shown.language == "vi"
