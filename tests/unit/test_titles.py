"""Which line of a page is its title, and how a title in capitals is written."""

import pytest

from questions.bank import Bank
from questions.generation import generate
from questions.languages.vi.headlines import in_sentence_case

BODY = (
    "Ngày 4/6/2021, Hợp tác xã Hoa Lau ký thỏa thuận với 12 đại lý tại thành phố Hải Phong. "
    "Năm 2022, Hợp tác xã Hoa Lau bán ra 27,5 tấn chè khô."
)


def bank(head: str) -> Bank:
    return generate(f"{head}\n\n{BODY}").bank


@pytest.mark.parametrize(
    "above",
    [
        "KINH TẾ ĐỐI NGOẠI",
        "Khoa học và công nghệ",
        "LỊCH SỬ VIỆT NAM",
        "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LÂM SƠN",
        "BÁO LÂM SƠN ĐIỆN TỬ\nKinh tế",
        "Sở Công Thương tỉnh Lâm Sơn\nBẢN TIN THỊ TRƯỜNG",
        "Nông nghiệp\nThứ sáu, 12/11/2022, 06:00",
        "Giới thiệu chung\nTrang chủ > Tin tức",
    ],
)
def test_the_name_of_a_section_in_front_is_not_the_title(above: str) -> None:
    assert bank(f"{above}\n\nHợp tác xã Hoa Lau bán chè đi xa").title == "Hợp tác xã Hoa Lau bán chè đi xa"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Kinh tế Việt Nam", "Kinh tế Việt Nam"),  # nothing else offers itself
        ("Kinh tế\nMinh Châu", "Kinh tế"),  # somebody's name is no title
        ("Lịch sử\n\nNhà Lâm (1009 – 1225)", "Nhà Lâm (1009 – 1225)"),
        (
            "Kinh tế Việt Nam năm 2022 có gì mới\nNgười dân nói về chè Hoa Lau",
            "Kinh tế Việt Nam năm 2022 có gì mới",
        ),
    ],
)
def test_a_title_stays_where_no_better_line_follows(head: str, title: str) -> None:
    assert bank(head).title == title


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("HỢP TÁC XÃ HOA LAU KÝ THỎA THUẬN VỚI 12 ĐẠI LÝ", "Hợp tác xã Hoa Lau ký thỏa thuận với 12 đại lý"),
        ("HỘI NGHỊ NGHỀ CÁ TẠI SƠN TÂY", "HỘI NGHỊ NGHỀ CÁ TẠI SƠN TÂY"),  # too little of it is told
        ("Hợp tác xã HOA LAU", "Hợp tác xã HOA LAU"),
        ("ASEAN", "ASEAN"),
    ],
)
def test_a_title_in_capitals_is_written_as_the_text_writes_its_words(title: str, written: str) -> None:
    text = f"{title}\n\nHôm qua, các hội viên của Hợp tác xã Hoa Lau đã ký thỏa thuận với 12 đại lý tại Hải Phong."

    assert in_sentence_case(title, text) == written


def test_a_name_keeps_its_capitals_though_its_words_are_small_elsewhere() -> None:
    text = "Đội Phù Sa giành Cúp Sông Hậu lần thứ XII. Một cúp khác và dòng sông kia ở lại; đội giành cúp lần hai."

    assert (
        in_sentence_case("PHÙ SA GIÀNH CÚP SÔNG HẬU LẦN THỨ XII", text) == "Phù Sa giành Cúp Sông Hậu lần thứ XII"
    )


def test_who_is_the_largest_is_asked_with_the_title_that_tells_of_what() -> None:
    text = "Xuất khẩu của tỉnh Lâm Sơn\n\nNăm 2022, chè đi xa. Hoa Kỳ là khách hàng lớn nhất. Trà đứng đầu."

    (question,) = (q for q in generate(text).bank.questions if "khách hàng lớn nhất" in q.stem)
    assert question.stem == "Theo bài viết “Xuất khẩu của tỉnh Lâm Sơn”, khách hàng lớn nhất là ____."
    assert question.interaction.kind == "write"
    assert question.interaction.answer.text == "Hoa Kỳ"
