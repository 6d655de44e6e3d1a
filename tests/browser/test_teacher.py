"""A teacher's way from an article to a scoreboard, with and without script."""

import re
from itertools import count

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE, Welcome
from tests.browser.school import ARTICLES, School
from tests.browser.visitor import Visitor
from tests.factories.documents import pdf, shaped

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
    teacher.page.locator("#stem").fill("Câu đã sửa này hỏi gì?")
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


@pytest.mark.parametrize("script", [True, False])
def test_rows_are_added_while_writing(welcome: Welcome, school: School, script: bool) -> None:
    teacher = welcome(script=script)
    teacher.sign_in()
    page = teacher.go(f"/teach/sets/{school.mixed_set}/questions/new?type=ordering")
    page.get_by_label("Câu hỏi", exact=True).fill(f"Xếp các triều đại theo thời gian ({next(NUMBERS)}).")
    dynasties = ["Ngô", "Đinh", "Tiền Lê", "Lý", "Trần"]
    for number, name in enumerate(dynasties[:4], 1):
        page.get_by_label(f"Thứ {number}").fill(name)
    teacher.press("Thêm dòng trống")
    page.get_by_label("Thứ 5").fill(dynasties[4])
    page.get_by_label("Thứ 5").press("Enter")  # saves, and does not ask for more rows

    expect(page.get_by_role("main")).to_contain_text("Đã thêm câu hỏi vào bộ.")
    expect(page.locator(".question")).to_contain_text("Tiền Lê")
    teacher.fits()


def test_a_flawed_question_gets_hints_and_is_kept(welcome: Welcome, school: School) -> None:
    teacher = welcome(script=False)
    teacher.sign_in()
    page = teacher.go(f"/teach/sets/{school.mixed_set}/questions/new?type=true_false")
    page.get_by_label("Mệnh đề").fill(f"Mọi dòng sông của Việt Nam đều dài hơn {next(NUMBERS)} km.")
    page.get_by_label("Sai", exact=True).check()
    teacher.press("Thêm vào bộ")

    expect(page.get_by_role("main")).to_contain_text("Đã thêm câu hỏi vào bộ.")
    expect(page.locator(".flaws")).to_contain_text("Hãy bỏ từ đó")
    page.get_by_role("link", name="Sửa").click()
    expect(page.locator(".flaws")).to_contain_text("Từ tuyệt đối")
    teacher.fits()


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


RICH = """<h2>Những cột mốc</h2><p>Ngày 8/8/1967, Hiệp hội <b>ra đời</b>.</p>
<ul><li>Lào gia nhập<ol><li>Cùng Myanmar</li></ol></li><li>Campuchia <i>gia nhập</i></li></ul>
<ol start="3"><li>Một nước</li><li>Một tiếng nói</li></ol><p>Hết bài</p>"""


@pytest.mark.parametrize("script", [True, False])
def test_what_is_pasted_keeps_its_lines_and_with_script_its_bullets(
    welcome: Welcome, school: School, script: bool
) -> None:
    teacher = welcome(DESK, script=script)
    teacher.sign_in()
    page = teacher.page
    page.set_content(f"<div id=rich>{RICH}</div>")
    page.locator("#rich").select_text()
    page.keyboard.press("Control+C")
    box = teacher.go("/teach/sets/new").get_by_label("Dán bài viết vào đây")
    box.press("Control+V")

    lines = [line for line in box.input_value().split("\n") if line]
    marks = ["- ", "1. ", "- ", "3. ", "4. "] if script else [""] * 5
    items = ["Lào gia nhập", "Cùng Myanmar", "Campuchia gia nhập", "Một nước", "Một tiếng nói"]
    marked = [mark + item for mark, item in zip(marks, items, strict=True)]
    assert lines == ["Những cột mốc", "Ngày 8/8/1967, Hiệp hội ra đời.", *marked, "Hết bài"]
    box.press("Control+Z")
    assert box.input_value() == ""


@pytest.mark.parametrize("script", [True, False])
def test_a_document_becomes_a_set(welcome: Welcome, school: School, script: bool) -> None:
    teacher = welcome(script=script)
    teacher.expects_errors = True  # a refused file answers 400
    teacher.sign_in()
    page = teacher.go("/teach/sets/new")
    page.get_by_label("Hoặc chọn một tệp").set_input_files(
        {"name": "bản quét.pdf", "mimeType": "application/pdf", "buffer": pdf([])}
    )
    teacher.press("Đặt câu hỏi")
    expect(page.get_by_role("alert")).to_contain_text("chỉ có ảnh")
    teacher.fits()

    page.get_by_label("Hoặc chọn một tệp").set_input_files(
        {"name": "bài.docx", "mimeType": "application/octet-stream", "buffer": shaped()["docx"]}
    )
    teacher.press("Đặt câu hỏi")
    page.wait_for_url(re.compile(r"/teach/sets/\d+$"))
    assert drafts(teacher) > 0


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
