"""Every page and state that there is to look at, visited one after the other: for axe and for screenshots."""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from questions.question import TYPES
from tests.browser.school import School
from tests.browser.visitor import Visitor
from tests.factories.failures import STATUSES


def strangers(visitor: Visitor, school: School) -> Iterator[str]:
    """Visit what is open to everybody, the errors too, and yield the name of each page."""
    visitor.expects_errors = True
    for name, path in {
        "home": "/",
        "intro": f"/quizzes/{school.open_quiz}",
        "intro-timed": f"/quizzes/{school.timed_quiz}",
        "sign-in": "/sign-in",
        "set-up": school.set_up,
        "set-up-over": "/set-up/over",
        "error-401-progress": "/progress",
        "error-404-address": "/khong-co-trang-nay",
        **{f"error-{status}": f"/fail/{status}" for status in STATUSES},
    }.items():
        visitor.go(path)
        yield name
    yield from _mistakes(visitor, school)


def _mistakes(visitor: Visitor, school: School) -> Iterator[str]:
    visitor.go(f"/quizzes/{school.open_quiz}")
    visitor.press_main(fill={"[name=nickname]": "!!!"})
    yield "intro-without-name"
    visitor.go("/sign-in")
    visitor.press_main(fill={"#account": "ai-do", "#password": "một mật khẩu sai"})
    yield "sign-in-wrong"
    visitor.go(school.set_up)
    visitor.press_main(fill={"#name": "Cô Lan", "#account": "colan-2026", "#password": "colan-2026"})
    yield "set-up-refused"
    visitor.go("/sign-in")
    visitor.context.clear_cookies(name="quiz_form")
    visitor.press_main(fill={"#account": "x", "#password": "x"})
    yield "error-lost-session"


def students(visitor: Visitor, school: School) -> Iterator[str]:
    """Go a student's way and yield the name of each page and state."""
    visitor.go(f"/quizzes/{school.timed_quiz}")
    visitor.press_main(fill={"[name=nickname]": "Nguyễn Thị Quỳnh Ngọc"})
    for number in range(1, 9):
        visitor.is_at_question(number)
        yield f"question-{number}"
        if number != 3:
            visitor.answer_somehow(number)
            yield f"question-{number}-answered"
        visitor.next()
    visitor.page.wait_for_url("**/submit")
    yield "submit"
    submit = visitor.page.url
    yield from _without_network(visitor)
    visitor.page.goto(submit)
    visitor.press_main()
    visitor.page.wait_for_url(re.compile(r"/attempts/\d+$"))
    yield "review"
    visitor.page.locator("details summary").first.click()
    yield "review-open"
    for name, path in {
        "progress": "/progress",
        "home-known": "/",
        "intro-none-left": f"/quizzes/{school.timed_quiz}",
        "intro-known": f"/quizzes/{school.open_quiz}",
    }.items():
        visitor.go(path)
        yield name
    yield from _forbidden(visitor, school)


def _without_network(visitor: Visitor) -> Iterator[str]:
    submit = visitor.page.url
    visitor.page.goto(submit.replace("submit", "questions/3"))
    visitor.expects_errors = True
    visitor.context.set_offline(True)
    visitor.page.locator(".choice input").first.check()
    expect(visitor.state).to_have_attribute("data-state", "failed")
    yield "question-not-saved"
    visitor.context.set_offline(False)
    expect(visitor.state).to_have_attribute("data-state", "saved")


def _forbidden(visitor: Visitor, school: School) -> Iterator[str]:
    visitor.go(f"/teach/sets/{school.mixed_set}")
    yield "error-403-set"
    visitor.go("/attempts/999999")
    yield "error-404-attempt"


def teachers(visitor: Visitor, school: School) -> Iterator[str]:
    """Go through a teacher's pages and yield the name of each."""
    visitor.sign_in()
    mixed, drafts = f"/teach/sets/{school.mixed_set}", f"/teach/sets/{school.drafts_set}"
    for name, path in {
        "sets": "/teach/sets/",
        "set-new": "/teach/sets/new",
        "set-drafts": drafts,
        "set-approved": f"{mixed}?state=approved",
        "set-empty": f"{mixed}?state=rejected",
        "set-rejects": f"{drafts}/rejects",
        "set-facts": f"{drafts}/facts",
        **{f"question-new-{tag}": f"{mixed}/questions/new?type={tag}" for tag in TYPES.tags()},
        "set-flawed": f"/teach/sets/{school.flawed_set}?state=approved",
        "quiz-new": f"{mixed}/quizzes/new",
        "quiz-new-paper": f"{mixed}/quizzes/new?way=paper",
        "quiz-new-paper-drafts": f"{drafts}/quizzes/new?way=paper",
        "quizzes": "/teach/quizzes/",
        "quiz": f"/teach/quizzes/{school.open_quiz}",
        "quiz-unpublished": f"/teach/quizzes/{school.unpublished_quiz}",
        "quiz-settings": f"/teach/quizzes/{school.unpublished_quiz}/settings",
        "scoreboard": f"/teach/quizzes/{school.timed_quiz}/scoreboard",
        "scoreboard-empty": f"/teach/quizzes/{school.unpublished_quiz}/scoreboard",
        "style-guide": "/style-guide",
    }.items():
        visitor.go(path)
        yield name
    for number in range(1, 9):
        visitor.go(f"/teach/questions/{number}/edit")
        yield f"question-edit-{number}"
    visitor.go(f"/teach/sets/{school.flawed_set}?state=approved")
    visitor.page.get_by_role("link", name="Sửa").or_(visitor.page.get_by_role("link", name="Edit")).click()
    yield "question-edit-flawed"
    yield from _paper(visitor, mixed)
    visitor.expects_errors = True
    visitor.go(f"/teach/sets/{school.mixed_set}/questions/new?type=multiple_true_false")
    visitor.press_main(fill={"#stem": "Xét các ý sau."})
    yield "question-new-refused"
    visitor.go("/teach/sets/new")
    visitor.press_main(fill={"#text": "Trời hôm nay đẹp."})
    yield "set-new-refused"


def _paper(visitor: Visitor, set_path: str) -> Iterator[str]:
    visitor.go(f"{set_path}/quizzes/new?way=paper")
    visitor.press_main()
    visitor.page.wait_for_url(re.compile(r"/teach/quizzes/\d+$"))
    yield "quiz-paper"
    visitor.page.goto(f"{visitor.page.url}/paper")
    yield "paper"


ROLES = {"stranger": strangers, "student": students, "teacher": teachers}
