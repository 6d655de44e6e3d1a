"""The pages on which a teacher writes questions: every type, rows on demand, hints that refuse nothing."""

import re

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from questions.question import TYPES
from quiz.security import now
from quiz.services import banks, sets
from quiz.services.composing import QuestionEdit
from quiz.services.sessions import SignedIn
from tests.factories.banks import bank, bank_bytes, bank_node
from tests.integration.test_teaching import EDITS
from tests.unit.test_page_forms import form_of

QUESTIONS = bank().questions
every_type = pytest.mark.parametrize("place", range(len(QUESTIONS)), ids=lambda place: QUESTIONS[place].type)


@pytest.fixture
def empty_set(signed_in: SignedIn) -> int:
    """Return a set without questions."""
    return banks.import_bank(bank_bytes(bank_node() | {"questions": []}), signed_in.viewer, now()).set_id


def sent(browser: FlaskClient, page: str, tag: str, edit: QuestionEdit, **more: str) -> TestResponse:
    """Send a form as a browser does: the token that the page holds, and what was typed."""
    token = re.findall(r'name="csrf_token" value="([^"]+)"', browser.get(page).text)[0]
    form = form_of(edit)
    for name, value in {"csrf_token": token, "type": tag, **more}.items():
        form[name] = value
    return browser.post(page, data=form)


def new_page(set_id: int, tag: str) -> str:
    return f"/teach/sets/{set_id}/questions/new?type={tag}"


def rows(html: str, name: str) -> list[str]:
    return re.findall(rf'name="{name}-\d+-text"', html)


def test_every_type_is_offered_the_single_choice_first(browser: FlaskClient, empty_set: int) -> None:
    html = browser.get(f"/teach/sets/{empty_set}/questions/new").text
    offered = re.findall(r'questions/new\?type=(\w+)"( aria-current="page")?', html)

    assert sorted(tag for tag, _ in offered) == list(TYPES.tags())
    assert [tag for tag, current in offered if current] == [offered[0][0]] == ["single_choice"]


@every_type
def test_a_question_of_every_type_is_added(
    browser: FlaskClient, empty_set: int, signed_in: SignedIn, place: int
) -> None:
    tag = QUESTIONS[place].type
    answer = sent(browser, new_page(empty_set, tag), tag, EDITS[place])

    assert answer.status_code == 303
    (added,) = sets.set_page(empty_set, signed_in.viewer).questions
    assert (added.question.type, added.question.stem) == (tag, EDITS[place].stem)


@every_type
def test_what_was_typed_comes_back_with_what_is_wrong(browser: FlaskClient, empty_set: int, place: int) -> None:
    tag, edit = QUESTIONS[place].type, EDITS[place]
    answer = sent(browser, new_page(empty_set, tag), tag, edit, stem=" ", explanation="Vì bài nói thế.")

    assert answer.status_code == 400
    assert "Câu hỏi chưa có nội dung." in answer.text
    assert "Vì bài nói thế." in answer.text
    typed = [
        *edit.items, *edit.extra, *edit.accepted, edit.answer, edit.unit, edit.why,
        *(row.text for row in (*edit.options, *edit.statements, *edit.pairs)),
    ]  # fmt: skip
    assert all(text in answer.text for text in typed)


def test_a_type_that_there_is_not_is_refused(browser: FlaskClient, empty_set: int) -> None:
    answer = sent(browser, new_page(empty_set, "essay"), "essay", QuestionEdit("essay", "Vì sao?"))

    assert answer.status_code == 400
    assert "Chưa có loại câu hỏi «essay»." in answer.text
    assert "Vì sao?" in answer.text


@pytest.mark.parametrize(
    ("tag", "name", "first", "most"),
    [
        ("single_choice", "option", 4, 12),
        ("multiple_response", "option", 5, 12),
        ("multiple_true_false", "statement", 4, 6),
        ("ordering", "item", 4, 12),
        ("matching", "pair", 4, 12),
    ],
)
def test_rows_are_added_until_there_are_enough(
    browser: FlaskClient, empty_set: int, signed_in: SignedIn, tag: str, name: str, first: int, most: int
) -> None:
    page = new_page(empty_set, tag)
    html = browser.get(page).text
    assert len(rows(html, name)) == first
    token = re.findall(r'name="csrf_token" value="([^"]+)"', html)[0]
    while 'name="more"' in html:
        shown = re.findall(r'name="([\w-]+-text)"', html)
        fields = {"csrf_token": token, "type": tag, "stem": "Đang viết dở?", "more": "1"}
        before, html = len(shown), browser.post(page, data=fields | dict.fromkeys(shown, "")).text
        assert len(rows(html, name)) == before + 1
        assert "Đang viết dở?" in html

    assert len(rows(html, name)) == most
    assert sets.set_page(empty_set, signed_in.viewer).questions == ()


@pytest.mark.parametrize("tag", ["true_false", "short_answer", "numerical"])
def test_what_has_no_rows_gets_no_more_of_them(browser: FlaskClient, empty_set: int, tag: str) -> None:
    assert 'name="more"' not in browser.get(new_page(empty_set, tag)).text


def test_a_flawed_question_is_stored_and_the_hints_stand_below_it(browser: FlaskClient, empty_set: int) -> None:
    edit = QuestionEdit("short_answer", "Hội nghị này họp ở thành phố nào?", answer="Huế")
    answer = sent(browser, new_page(empty_set, "short_answer"), "short_answer", edit)
    there = answer.headers["Location"].partition("#")[0]
    html = browser.get(there).text

    assert answer.status_code == 303
    assert "Có 1 gợi ý, xem bên dưới." in html
    assert "Gợi ý khi soạn câu hỏi" in html
    assert "Đọc riêng câu này thì không biết «này» chỉ ai, chỉ gì." in html
    assert "Có gợi ý" in html


def test_hints_stand_on_the_form_until_they_are_followed(
    browser: FlaskClient, empty_set: int, signed_in: SignedIn
) -> None:
    edit = QuestionEdit("short_answer", "Hội nghị này họp ở thành phố nào?", answer="Huế")
    sent(browser, new_page(empty_set, "short_answer"), "short_answer", edit)
    (kept,) = sets.set_page(empty_set, signed_in.viewer).questions
    page = f"/teach/questions/{kept.id}/edit"
    before = browser.get(page).text
    again = sent(browser, page, "short_answer", edit, stem="Hội nghị Giơ-ne-vơ họp ở thành phố nào?")

    assert "Gợi ý khi soạn câu hỏi" in before
    assert again.status_code == 303
    assert "Gợi ý khi soạn câu hỏi" not in browser.get(page).text


def test_a_sound_question_has_no_hints(browser: FlaskClient, signed_in: SignedIn) -> None:
    set_id = banks.import_bank(bank_bytes(), signed_in.viewer, now()).set_id

    assert "ợi ý" not in browser.get(f"/teach/sets/{set_id}").text


def test_hints_are_said_in_english(browser: FlaskClient, empty_set: int) -> None:
    browser.set_cookie("language", "en")
    edit = QuestionEdit("short_answer", "Hội nghị này họp ở thành phố nào?", answer="Huế")
    answer = sent(browser, new_page(empty_set, "short_answer"), "short_answer", edit)
    html = browser.get(answer.headers["Location"].partition("#")[0]).text

    assert "There is 1 hint, see below." in html
    assert "Hints for writing questions" in html
    assert "does not say whom or what “này” means" in html
