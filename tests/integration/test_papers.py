"""An exam paper as a quiz: its parts, what each slot is worth, how it is marked, shown and printed."""

import re
from datetime import datetime
from decimal import Decimal

import pytest
from flask.testing import FlaskClient

from quiz.services import banks, catalogue, editing, filling, finishing, quizzes, reviews, sets
from quiz.services.filling import ExamPaper
from quiz.services.quizzes import QuizSettings
from quiz.services.refusals import InputRefused
from quiz.services.sessions import SignedIn
from quiz.services.viewers import Viewer
from tests.factories.banks import RIGHT_RESPONSES, bank_bytes, bank_node
from tests.integration.answers import begin, give

# Of the factory's eight questions: single choice, four statements, a number.
SINGLE, FOUR, NUMBER = (RIGHT_RESPONSES[place] for place in (0, 3, 5))


@pytest.fixture
def paper_id(teacher: Viewer, set_id: int, now: datetime) -> int:
    """Return a published paper of the three questions that suit one."""
    made = quizzes.create_quiz(set_id, QuizSettings("Đề thi"), ExamPaper(), teacher, now)
    quizzes.publish(made, teacher, now)
    return made


def test_a_paper_fills_its_slots_part_by_part(teacher: Viewer, paper_id: int) -> None:
    page = quizzes.quiz_page(paper_id, teacher)

    assert [(slot.question.question.type, slot.part, slot.max_mark) for slot in page.slots] == [
        ("single_choice", 1, Decimal("0.25")),
        ("multiple_true_false", 2, Decimal(1)),
        ("numerical", 3, Decimal("0.25")),
    ]


def test_a_quiz_that_is_no_paper_keeps_the_marks_of_its_questions(teacher: Viewer, quiz_id: int) -> None:
    page = quizzes.quiz_page(quiz_id, teacher)

    assert {slot.part for slot in page.slots} == {0}
    assert [slot.max_mark for slot in page.slots] == [each.question.max_mark for each in page.questions]


def test_students_are_told_what_a_paper_is_worth(student: Viewer, paper_id: int, now: datetime) -> None:
    assert catalogue.quiz_intro(paper_id, student, now).max_mark == Decimal("1.5")


@pytest.mark.parametrize(("right", "mark"), [(0, "0"), (1, "0.1"), (2, "0.25"), (3, "0.5"), (4, "1")])
def test_part_two_earns_by_the_number_of_right_statements(
    student: Viewer, paper_id: int, now: datetime, right: int, mark: str
) -> None:
    attempt_id = begin(paper_id, student, now)
    key = FOUR["judged"]
    give(attempt_id, 2, {"judged": key[:right] + [not each for each in key[right:]]}, student, now)

    result = finishing.submit(attempt_id, student, now)

    assert (result.mark, result.max_mark) == (Decimal(mark), Decimal("1.5"))


def test_the_other_parts_earn_a_quarter_each(student: Viewer, paper_id: int, now: datetime) -> None:
    attempt_id = begin(paper_id, student, now)
    for position, response in ((1, SINGLE), (2, FOUR), (3, NUMBER)):
        give(attempt_id, position, response, student, now)

    assert finishing.submit(attempt_id, student, now).mark == Decimal("1.5")
    shown = [(each.mark, each.max_mark) for each in reviews.review(attempt_id, student, now).questions]
    assert shown == [(Decimal(mark), Decimal(mark)) for mark in ("0.25", "1", "0.25")]


def test_drafts_stay_out_of_a_paper(teacher: Viewer, now: datetime) -> None:
    set_id = banks.import_bank(bank_bytes(bank_node("draft")), teacher, now).set_id
    with pytest.raises(InputRefused) as refused:
        quizzes.create_quiz(set_id, QuizSettings("Đề thi"), ExamPaper(), teacher, now)
    assert (refused.value.problems[0].code, refused.value.problems[0].where) == ("paper.no_questions", "questions")
    assert filling.paper_of(set_id, teacher) is None

    editing.decide(set_id, [sets.set_page(set_id, teacher).questions[0].id], "approve", teacher, now)

    paper = filling.paper_of(set_id, teacher)
    assert paper
    assert [len(section.questions) for section in paper.sections] == [1, 0, 0]


def post(browser: FlaskClient, address: str, **fields: str) -> str:
    """Send the page's own form and return the page that comes of it."""
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', browser.get(address).text)
    assert found
    return browser.post(address, data=fields | {"csrf_token": found[1]}, follow_redirects=True).text


def test_a_teacher_makes_a_paper_and_prints_it(browser: FlaskClient, signed_in: SignedIn, now: datetime) -> None:
    set_id = banks.import_bank(bank_bytes(), signed_in.viewer, now).set_id
    address = f"/teach/sets/{set_id}/quizzes/new?way=paper"

    form = browser.get(address).text
    made = post(browser, address, title="Đề giữa kỳ", way="paper", grade_method="first")
    (quiz,) = quizzes.list_quizzes(signed_in.viewer)
    printed = browser.get(f"/teach/quizzes/{quiz.id}/paper").text

    assert re.search(r'value="paper" checked', form)
    assert "Phần II. Trắc nghiệm đúng sai: 1 / 4 câu, 1 điểm" in form
    assert "Đề chỉ lấy câu đã duyệt" in form
    for page in (made, printed):
        headings = re.findall(r"Phần (I+)\.", page.split("paper-keys")[0])
        assert headings == ["I", "II", "III"]
    assert "Đọc đoạn tư liệu sau:" in printed
    keys = " ".join(printed.split("paper-keys")[1].split())
    assert re.findall(r"<li>([^<]*)</li>", keys)[:3] == [
        "B. 1967",
        "a) Đúng; b) Sai; c) Đúng; d) Sai",
        "57,01 tỷ USD",
    ]


def test_the_form_says_how_many_drafts_wait(browser: FlaskClient, signed_in: SignedIn, now: datetime) -> None:
    set_id = banks.import_bank(bank_bytes(bank_node("draft")), signed_in.viewer, now).set_id
    address = f"/teach/sets/{set_id}/quizzes/new?way=paper"

    assert "Còn 8 câu chờ duyệt" in browser.get(address).text
    refused = post(browser, address, title="Đề", way="paper", grade_method="first")

    assert "Chưa có câu nào hợp với đề thi" in refused
    assert quizzes.list_quizzes(signed_in.viewer) == []


def test_any_quiz_is_printed_without_giving_its_order_away(
    browser: FlaskClient, signed_in: SignedIn, now: datetime
) -> None:
    viewer = signed_in.viewer
    set_id = banks.import_bank(bank_bytes(), viewer, now).set_id
    ids = [each.id for each in sets.set_page(set_id, viewer).questions]
    quiz_id = quizzes.create_quiz(set_id, QuizSettings("Tất cả"), ids, viewer, now)
    editing.decide(set_id, ids[:1], "retire", viewer, now)

    first, second = (browser.get(f"/teach/quizzes/{quiz_id}/paper").text for _ in range(2))

    sheet, keys = first.split("paper-keys")
    assert first == second
    assert "ASEAN được thành lập năm nào?" not in first
    assert sheet.count("paper-question") == keys.count("<li>") == 7
    ordered = ("Thành lập ASEAN", "Brunei gia nhập", "Hiến chương có hiệu lực")
    assert "; ".join(ordered) in keys
    places = [sheet.rindex(text) for text in ordered]
    assert places != sorted(places)
