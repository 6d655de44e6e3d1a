"""A teacher's way from an article to a scoreboard, with and without script."""

import re
from itertools import count

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE, Welcome
from tests.browser.school import ARTICLES, School
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.slow
NUMBERS = count(1)


def add_article(teacher: Visitor, title: str) -> None:
    page = teacher.go("/teach/sets/new")
    page.get_by_label("Dán bài viết vào đây").fill((ARTICLES / "hiep-dinh-evfta.txt").read_text(encoding="utf-8"))
    page.get_by_label("Tên bộ câu hỏi").fill(title)
    teacher.press("Đặt câu hỏi")
    page.wait_for_url(re.compile(r"/teach/sets/\d+$"))


def drafts(teacher: Visitor) -> int:
    """Return how many drafts the tab says there are."""
    tab = teacher.page.get_by_role("link", name=re.compile(r"^Nháp \(\d+\)")).inner_text()
    return int(re.findall(r"\d+", tab)[0])


@pytest.mark.parametrize(("width", "script"), [(DESK, True), (DESK, False), (PHONE, True)])
def test_from_an_article_to_a_scoreboard(welcome: Welcome, school: School, width: int, script: bool) -> None:
    title = f"Bộ EVFTA {next(NUMBERS)}"
    teacher = welcome(width, script=script)
    teacher.sign_in()
    add_article(teacher, title)
    page, before = teacher.page, drafts(teacher)
    assert before > 3
    assert page.locator(".article-text .proof, .article-text mark").count() > 0
    teacher.fits()

    for _ in range(2):
        teacher.press("Duyệt")
    teacher.press("Loại")
    assert drafts(teacher) == before - 3
    page.get_by_role("link", name="Tạo bài đố").click()
    teacher.fits()
    page.get_by_label("Tên bài đố").fill(f"Bài {title}")
    page.get_by_label("Tự chọn từng câu").check()
    for box in page.get_by_role("checkbox").all():
        box.check()
    teacher.press("Tạo bài đố")
    teacher.press("Công bố")
    expect(page.get_by_role("main")).to_contain_text("Bài đố đã mở cho học sinh.")
    expect(page.locator("svg.qr-code")).to_be_visible()
    teacher.fits()
    student = welcome()
    student.begin(int(page.url.rsplit("/", 1)[1]), "Thắng")
    student.page.get_by_role("button", name="Nộp bài…").click()
    student.press("Nộp bài")

    page.get_by_role("link", name="Bảng điểm").first.click()
    expect(page.get_by_role("main")).to_contain_text("bằng điểm thì ai nộp sớm hơn")
    expect(page.get_by_role("link", name="Thắng")).to_be_visible()
    teacher.fits()
    page.get_by_role("link", name="← Về bài đố").click()
    teacher.press("Thu hồi")
    assert f"Bài {title}" not in welcome(script=False).go("/").content()


def test_keys_decide_about_drafts(welcome: Welcome, school: School) -> None:
    teacher = welcome(DESK)
    teacher.sign_in()
    add_article(teacher, f"Bộ phím {next(NUMBERS)}")
    before = drafts(teacher)
    for key in ("a", "r"):
        was = teacher.page.locator(".stem").inner_text()
        teacher.page.keyboard.press(key)
        expect(teacher.page.locator(".stem")).not_to_have_text(was)
    assert drafts(teacher) == before - 2
    teacher.page.keyboard.press("e")

    teacher.page.wait_for_url(re.compile(r"/edit$"))
    teacher.page.get_by_label("Giải thích cho học sinh").press("a")  # a letter, not a decision
    teacher.page.get_by_label("Câu hỏi", exact=True).fill("Câu đã sửa này hỏi gì?")
    teacher.press("Lưu")
    expect(teacher.page.get_by_role("heading", name="Câu đã sửa này hỏi gì?")).to_be_visible()


@pytest.mark.parametrize("script", [True, False])
def test_questions_by_hand(welcome: Welcome, school: School, script: bool) -> None:
    number = next(NUMBERS)
    teacher = welcome(script=script)
    teacher.sign_in()
    page = teacher.go(f"/teach/sets/{school.mixed_set}/questions/new")
    page.get_by_label("Câu hỏi", exact=True).fill(f"Thủ đô của nước ta là gì ({number})?")
    page.get_by_label("Phương án A").fill("Huế")
    page.get_by_label("Phương án B").fill("Hà Nội")
    page.get_by_label("B đúng").check()
    teacher.press("Thêm vào bộ")
    expect(page.locator(".outcome.right")).to_contain_text("Hà Nội")

    teacher.go(f"/teach/sets/{school.mixed_set}/questions/new")
    page.get_by_role("link", name="Trả lời ngắn").click()
    page.get_by_label("Câu hỏi", exact=True).fill(f"Ai viết Truyện Kiều ({number})?")
    page.get_by_label("Đáp án").fill("Nguyễn Du")
    teacher.press("Thêm vào bộ")
    expect(page.locator(".outcome.right")).to_contain_text("Nguyễn Du")


def test_what_was_typed_is_never_lost(welcome: Welcome, school: School) -> None:
    teacher = welcome()
    teacher.expects_errors = True  # a refused form answers 400
    teacher.sign_in()
    page = teacher.go("/teach/sets/new")
    page.get_by_label("Dán bài viết vào đây").fill("Trời hôm nay đẹp.")
    teacher.press("Đặt câu hỏi")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_label("Dán bài viết vào đây")).to_have_value("Trời hôm nay đẹp.")

    teacher.go(f"/teach/sets/{school.mixed_set}/questions/new")
    page.get_by_label("Câu hỏi", exact=True).fill("Hỏi gì đây?")
    page.get_by_label("Phương án A").fill("Chỉ một phương án")
    teacher.press("Thêm vào bộ")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_label("Phương án A")).to_have_value("Chỉ một phương án")

    teacher.go(f"/teach/sets/{school.mixed_set}/quizzes/new")
    page.get_by_label("Thời gian làm bài (phút)").fill("lâu lâu")
    teacher.press("Tạo bài đố")
    expect(page.get_by_label("Thời gian làm bài (phút)")).to_be_focused()
    expect(page.get_by_label("Thời gian làm bài (phút)")).to_have_value("lâu lâu")


def test_teachers_pages_are_closed_to_others(welcome: Welcome, school: School) -> None:
    stranger = welcome()
    stranger.expects_errors = True
    page = stranger.go(f"/teach/sets/{school.mixed_set}")
    page.get_by_role("link", name="Đăng nhập lại").click()
    page.get_by_label("Tên đăng nhập").fill("coanh")
    page.get_by_label("Mật khẩu").fill("không phải mật khẩu")
    stranger.press("Đăng nhập")
    expect(page.get_by_label("Mật khẩu")).to_be_focused()
    expect(page.get_by_label("Tên đăng nhập")).to_have_value("coanh")
    page.get_by_label("Mật khẩu").fill("mưa rơi ngoài hiên")
    stranger.press("Đăng nhập")

    page.wait_for_url(f"**/teach/sets/{school.mixed_set}")


def test_settings_change_until_somebody_begins(welcome: Welcome, school: School) -> None:
    teacher = welcome(script=False)
    teacher.sign_in()
    page = teacher.go(f"/teach/quizzes/{school.unpublished_quiz}")
    page.get_by_role("link", name="Cài đặt").click()
    page.get_by_label("Thời gian làm bài (phút)").fill("20")
    teacher.press("Lưu")

    expect(page.get_by_role("main")).to_contain_text("thời gian: 20 phút")


@pytest.mark.parametrize(("width", "script"), [(DESK, True), (DESK, False), (PHONE, True)])
def test_facts_lead_to_their_questions(welcome: Welcome, school: School, width: int, script: bool) -> None:
    teacher = welcome(width, script=script)
    teacher.sign_in()
    page = teacher.go(f"/teach/sets/{school.mixed_set}")
    page.get_by_role("link", name=re.compile(r"^Dữ kiện \(\d+\)")).click()
    expect(page.locator(".evidence mark").first).to_be_visible()
    teacher.fits()
    page.get_by_role("link", name="Ban Thư ký ASEAN đặt ở thành phố nào?").click()

    expect(page.get_by_role("heading", name="Ban Thư ký ASEAN đặt ở thành phố nào?")).to_be_visible()


@pytest.mark.parametrize(("width", "script"), [(DESK, True), (DESK, False), (PHONE, True)])
def test_a_paper_is_made_taken_and_printed(welcome: Welcome, school: School, width: int, script: bool) -> None:
    title = f"Đề thi {next(NUMBERS)}"
    teacher = welcome(width, script=script)
    teacher.sign_in()
    page = teacher.go(f"/teach/sets/{school.mixed_set}")
    page.get_by_role("link", name="Soạn đề thi").click()
    expect(page.get_by_label("Soạn đề theo cấu trúc thi tốt nghiệp")).to_be_checked()
    teacher.fits()
    page.get_by_label("Tên bài đố").fill(title)
    teacher.press("Tạo bài đố")
    expect(page.get_by_role("heading", name="Phần II. Trắc nghiệm đúng sai")).to_contain_text("(1 điểm)")
    teacher.press("Công bố")
    teacher.fits()
    student = welcome(script=script)
    student.begin(int(page.url.rsplit("/", 1)[1]), "Thắng")
    student.answer(1)
    student.page.get_by_role("button", name="Nộp bài…").click()
    student.press("Nộp bài")
    expect(student.page.locator(".score")).to_have_text(re.compile(r"^0,25 / \d"))

    page.get_by_role("link", name="In đề").click()
    expect(page.get_by_role("heading", name="Phần III. Trả lời ngắn").first).to_be_visible()
    teacher.fits()
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="← Về bài đố")).to_be_hidden()
    assert page.locator(".paper-keys").evaluate("keys => getComputedStyle(keys).breakBefore") == "page"
