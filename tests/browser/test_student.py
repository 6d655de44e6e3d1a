"""A student's way through a quiz, on a phone and at a desk, with and without script."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE, Welcome
from tests.browser.school import School

pytestmark = pytest.mark.slow
WAYS = [(PHONE, True), (PHONE, False), (DESK, True), (DESK, False)]
COUNT = 8


@pytest.mark.parametrize(("width", "script"), WAYS)
def test_a_quiz_from_the_list_to_the_review(welcome: Welcome, school: School, width: int, script: bool) -> None:
    student = welcome(width, script=script)
    page = student.go("/")
    student.fits()
    page.get_by_role("link", name="ASEAN qua các năm", exact=True).click()
    expect(page.get_by_role("main")).to_contain_text("8 câu hỏi")
    student.begin(school.open_quiz)

    for number in range(1, COUNT + 1):
        student.is_at_question(number)
        student.answer(number)
        student.fits()
        student.next()
    expect(page.get_by_role("main")).to_contain_text("Em đã trả lời tất cả 8 câu")
    student.press("Nộp bài")

    page.wait_for_url(re.compile(r"/attempts/\d+$"))
    student.fits()
    assert page.locator(".score").inner_text().split() == ["9", "/", "9"]
    assert page.locator(".verdict.right").count() == COUNT
    assert page.locator(".evidence mark").first.inner_text() == "8/8/1967"


@pytest.mark.parametrize("script", [True, False])
def test_an_attempt_is_taken_up_again(welcome: Welcome, school: School, script: bool) -> None:
    student = welcome(script=script)
    student.begin(school.open_quiz, "Bình")
    student.answer(1)
    student.next()
    student.is_at_question(2)
    student.page.close()  # the phone went into the bag

    student.page = student.new_page()
    student.go(f"/quizzes/{school.open_quiz}")
    expect(student.page.get_by_role("main")).to_contain_text("Đã trả lời 1 / 8 câu")
    student.press("Làm tiếp")
    student.is_at_question(2)
    student.page.get_by_role("button", name="Câu 1 đã trả lời").click()
    student.is_at_question(1)

    expect(student.page.get_by_role("radio", name="1967")).to_be_checked()


def test_submitting_lists_what_is_open_and_happens_once(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Cúc")
    student.answer(1)
    student.page.get_by_role("button", name="Nộp bài…").click()
    student.page.wait_for_url("**/submit")
    asked = student.page.url

    assert student.page.get_by_role("link", name=re.compile(r"^Câu \d$")).count() == COUNT - 1
    student.press("Nộp bài")
    student.page.wait_for_url(re.compile(r"/attempts/\d+$"))
    student.page.goto(asked)  # back again: it is over, and the result is what there is to see
    expect(student.page.locator(".score-mark")).to_have_text("1")


def test_the_enter_key_goes_on(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Dũng")
    for _ in range(4):
        student.next()
    student.is_at_question(5)
    student.page.get_by_label("Câu trả lời của em").fill("Jakarta")
    student.page.keyboard.press("Enter")
    student.is_at_question(6)

    expect(student.page.get_by_role("button", name="Câu 5 đã trả lời")).to_be_visible()


def test_the_way_by_keyboard_alone(welcome: Welcome, school: School) -> None:
    student = welcome(DESK)
    page = student.go(f"/quizzes/{school.open_quiz}")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Đến nội dung chính")).to_be_focused()
    page.get_by_label("Tên của em").focus()
    page.keyboard.type("Giang")
    page.keyboard.press("Enter")
    student.is_at_question(1)
    expect(page.locator("#stem")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")

    student.is_saved()
    expect(page.get_by_role("radio").nth(1)).to_be_checked()


def test_not_me_lets_somebody_else_take_the_phone(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Hoa")
    student.go("/progress")
    expect(student.page.get_by_role("main")).to_contain_text("Hoa")
    student.press("Không phải em?")
    student.begin(school.open_quiz, "Khang")
    student.go("/progress")

    expect(student.page.get_by_role("main")).to_contain_text("Khang")
    assert "Hoa" not in student.page.content()


def test_the_language_is_remembered(welcome: Welcome) -> None:
    visitor = welcome()
    visitor.go("/")
    visitor.page.get_by_role("button", name="English").click()
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("What shall we puzzle out today?")
    visitor.go("/sign-in")

    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Teacher sign-in")


@pytest.mark.parametrize("script", [True, False])
def test_the_light_is_remembered(welcome: Welcome, script: bool) -> None:
    visitor = welcome(script=script, color_scheme="light")
    visitor.go("/")
    paper = visitor.page.locator("body")
    before = paper.evaluate("body => getComputedStyle(body).backgroundColor") if script else ""
    visitor.page.get_by_role("button", name="Tối").click()

    expect(visitor.page.locator("html")).to_have_attribute("data-theme", "dark")
    if script:
        assert paper.evaluate("body => getComputedStyle(body).backgroundColor") != before


def test_the_end_of_the_time_submits_what_is_saved(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.hasty_quiz, "Uyên")
    student.answer(1)
    expect(student.page.locator(".time-left")).to_have_text(re.compile(r"Còn\s+0:0\d"))

    student.page.wait_for_url(re.compile(r"/attempts/\d+$"))
    expect(student.page.locator(".score-mark")).to_have_text("1")


def test_no_page_shows_a_key_before_the_end(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Việt")
    for number in range(1, COUNT + 1):
        student.is_at_question(number)
        source = student.page.content()
        assert "không phải là đáp án" not in source
        assert "Theo bài viết" not in source
        assert "<mark" not in source
        student.next()
