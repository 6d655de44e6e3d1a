"""The page of a set that shows each fact with its proof, its questions, and what could not be proved."""

from datetime import datetime

import pytest
from flask.testing import FlaskClient

from quiz.services import articles, banks, editing, sets
from quiz.services.sessions import SignedIn
from quiz.services.viewers import Viewer
from tests.factories.banks import bank_bytes, bank_node
from tests.integration.test_generate_command import DISAGREES
from tests.integration.test_teaching import CHOICE


def test_a_set_says_how_many_questions_each_fact_has(teacher: Viewer, set_id: int, now: datetime) -> None:
    ids = [question.id for question in sets.set_page(set_id, teacher).questions]
    editing.decide(set_id, ids[:2], "retire", teacher, now)
    editing.add_question(set_id, CHOICE, teacher, now)

    explanation = sets.set_page(set_id, teacher).explanation

    assert explanation.per_fact == ((0, 2), (1, 6))
    assert [each.question.stem for each in explanation.others] == [CHOICE.stem]


def test_the_page_shows_facts_questions_and_rejects(
    browser: FlaskClient, signed_in: SignedIn, now: datetime
) -> None:
    set_id = articles.add_article(DISAGREES, signed_in.viewer, now)
    page = sets.set_page(set_id, signed_in.viewer)

    shown = browser.get(f"/teach/sets/{set_id}/facts").text

    assert page.questions
    for each in page.questions:
        assert f"/teach/sets/{set_id}?state=draft&amp;question={each.id}#current" in shown
    assert "Hội Sen Hồng ra đời <mark>năm 2001</mark> tại Vinh." in shown
    assert "Bài viết nói hai điều khác nhau (1998 / 1999)." in shown


@pytest.mark.parametrize(
    ("language", "none", "tally"),
    [
        ("vi", "Chưa có câu hỏi nào.", "8 dữ kiện: 1 chưa có câu hỏi, 7 có 1 câu hỏi."),
        ("en", "No question yet.", "8 facts: 1 without a question, 7 with 1 question."),
    ],
)
def test_a_fact_that_nobody_asks_says_so(
    browser: FlaskClient, signed_in: SignedIn, now: datetime, language: str, none: str, tally: str
) -> None:
    set_id = banks.import_bank(bank_bytes(), signed_in.viewer, now).set_id
    first = sets.set_page(set_id, signed_in.viewer).questions[0]
    editing.decide(set_id, [first.id], "retire", signed_in.viewer, now)

    shown = " ".join(
        browser.get(f"/teach/sets/{set_id}/facts", headers={"Accept-Language": language}).text.split()
    )

    assert shown.count(none) == 1
    assert tally in shown


def test_the_set_page_says_it_too(browser: FlaskClient, signed_in: SignedIn, now: datetime) -> None:
    set_id = banks.import_bank(bank_bytes(), signed_in.viewer, now).set_id

    shown = " ".join(browser.get(f"/teach/sets/{set_id}").text.split())

    assert "8 dữ kiện: 8 có 1 câu hỏi." in shown
    assert f'href="/teach/sets/{set_id}/facts"' in shown


def test_a_set_without_facts_has_an_empty_page(browser: FlaskClient, signed_in: SignedIn, now: datetime) -> None:
    node = bank_node()
    node |= {"facts": [], "questions": [question | {"facts": []} for question in node["questions"]]}
    set_id = banks.import_bank(bank_bytes(node), signed_in.viewer, now).set_id

    shown = browser.get(f"/teach/sets/{set_id}/facts").text

    assert "Bộ này không có dữ kiện nào" in shown
    assert shown.count(f"/teach/sets/{set_id}?state=approved&amp;question=") == len(node["questions"])
