"""Weak Wi-Fi: what the page calls saved is saved, and what is not saved waits on the phone."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Welcome
from tests.browser.school import School

pytestmark = pytest.mark.slow


def test_what_was_called_saved_outlives_the_phone(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Minh")
    student.answer(1)
    cookies: Any = student.context.cookies()
    student.context.set_offline(True)
    student.page.close()

    other = welcome()
    other.context.add_cookies(cookies)  # nothing but who it is
    other.go(f"/quizzes/{school.open_quiz}")
    expect(other.page.get_by_role("main")).to_contain_text("Đã trả lời 1 / 8 câu")


def test_an_answer_given_without_network_is_sent_when_it_is_back(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Nga")
    student.expects_errors = True
    student.context.set_offline(True)
    student.page.locator(".choice", has_text="1967").locator("input").check()
    expect(student.state).to_have_text(re.compile("Chưa lưu được"))
    student.next()
    expect(student.state).to_have_text(re.compile("Chưa lưu được"))
    student.is_at_question(1)  # it does not leave the answer behind

    student.context.set_offline(False)
    student.is_saved()
    student.page.reload()
    expect(student.page.get_by_role("radio", name="1967")).to_be_checked()


def test_an_answer_that_was_never_sent_comes_back_with_the_page(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Oanh")
    question = student.page.url
    student.expects_errors = True
    student.context.set_offline(True)
    student.page.locator(".choice", has_text="1967").locator("input").check()
    expect(student.state).to_have_text(re.compile("Chưa lưu được"))
    student.page.close()  # the battery was empty

    student.context.set_offline(False)
    student.page = student.new_page()
    student.page.goto(question)
    expect(student.page.get_by_role("radio", name="1967")).to_be_checked()
    student.is_saved()


def test_submitting_waits_for_what_is_not_sent(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Phúc")
    question = student.page.url
    submit = re.sub(r"questions/\d+$", "submit", question)
    student.expects_errors = True
    student.page.route("**/questions/1", lambda route: route.abort())
    student.page.locator(".choice", has_text="1967").locator("input").check()
    expect(student.state).to_have_text(re.compile("Chưa lưu được"))
    student.page.goto(submit)
    student.press("Nộp bài")
    expect(student.page.get_by_role("alert")).to_contain_text("Có câu trả lời chưa lưu được")

    student.page.unroute("**/questions/1")
    student.press("Nộp bài")
    student.page.wait_for_url(re.compile(r"/attempts/\d+$"))
    expect(student.page.locator(".score-mark")).to_have_text("1")


def test_a_slow_server_never_puts_an_older_answer_over_a_newer(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Quân")
    student.page.locator(".choice", has_text="1945").locator("input").check()
    for text in ("1967", "1995", "1945", "1967"):
        student.page.locator(".choice", has_text=text).locator("input").check()
    student.is_saved()
    student.page.reload()

    expect(student.page.get_by_role("radio", name="1967")).to_be_checked()


def test_two_answers_in_a_row_are_both_saved(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Sơn")
    student.page.route("**/questions/*", lambda route: (student.page.wait_for_timeout(300), route.continue_()))
    student.page.locator(".choice", has_text="1945").locator("input").check()
    student.page.locator(".choice", has_text="1967").locator("input").check()
    student.next()
    student.is_at_question(2)
    student.page.unroute("**/questions/*")
    student.page.go_back()

    expect(student.page.get_by_role("radio", name="1967")).to_be_checked()


def test_a_refused_answer_holds_up_neither_the_others_nor_the_student(welcome: Welcome, school: School) -> None:
    student = welcome()
    student.begin(school.open_quiz, "Tú")
    student.expects_errors = True
    student.page.route("**/questions/1", lambda route: route.fulfill(status=400, body="no"))
    student.page.locator(".choice", has_text="1967").locator("input").check()
    expect(student.state).to_have_text(re.compile("tải lại trang"))
    student.next()
    student.is_at_question(2)
    student.page.locator(".choice", has_text="Indonesia").locator("input").check()
    expect(student.page.get_by_role("button", name="Câu 2 đã trả lời")).to_be_visible()

    student.page.unroute("**/questions/1")
    student.page.reload()
    student.is_saved()
    expect(student.page.get_by_role("button", name="Câu 1 đã trả lời")).to_be_visible()
