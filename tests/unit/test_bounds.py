"""Options stay within what the sentence, its passage and the title show with the key."""

import re

import pytest

from questions.interaction import Choose
from questions.languages.vi.eras import eras_in
from questions.question import Question
from tests.asked import questions_of

TITLE = "Hợp tác xã Chè Hoa Lau"


def choices(text: str, key: str) -> list[Question]:
    """Return the single choice questions with that key."""
    return [
        question
        for question in questions_of(f"{TITLE}\n\n{text}")
        if isinstance(question.interaction, Choose)
        and question.type == "single_choice"
        and [each.text for each in question.interaction.keys] == [key]
    ]


def figures(question: Question) -> list[float]:
    """Return the figures of the options, the key's too."""
    assert isinstance(question.interaction, Choose)
    options = (*question.interaction.keys, *question.interaction.distractors)
    found = [re.search(r"\d[\d.]*(?:,\d+)?", option.text) for option in options]
    return [float(each[0].replace(".", "").replace(",", ".")) for each in found if each]


@pytest.mark.parametrize(
    ("text", "key", "most"),
    [
        ("Năm 1984, Hợp tác xã Hoa Lau bầu 362 tổ trưởng trong 455 ứng cử viên ở Bình Minh.", "362", 455),
        ("Năm 1984, Hợp tác xã Hoa Lau dành 52% đất trồng chè và 43% đất trồng hoa ở Bình Minh.", "43%", 48),
    ],
)
def test_no_option_is_more_than_what_the_sentence_has_it_part_of(text: str, key: str, most: int) -> None:
    found = choices(text, key)

    assert found
    assert all(figure <= most for question in found for figure in figures(question))


def test_no_option_is_less_than_a_figure_that_the_key_holds() -> None:
    text = "Năm 1984, Hợp tác xã Hoa Lau mở 52 lớp và dùng 440 chuyến thuyền chở 455 tấn chè tới Bình Minh."
    found = choices(text, "455")

    assert found
    assert all(figure > 440 for question in found for figure in figures(question))


@pytest.mark.parametrize("others", [1, 2])
def test_no_option_is_less_than_the_sum_of_the_parts_beside_the_key(others: int) -> None:
    years = " ".join(f"Năm {1950 + i}, Hợp tác xã Hoa Lau mở {30 + i * 3} lớp ở Bình Minh." for i in range(others))
    parts = "63 khách ở Huế, 120 khách ở Vinh và 62 khách ở Cà Mau"
    found = choices(f"{years} Năm 1984, Hợp tác xã Hoa Lau đón 262 khách, trong đó {parts}.", "262")

    assert found
    assert all(figure >= 63 + 120 + 62 for question in found for figure in figures(question))


def test_options_are_as_close_as_two_shares_of_one_sentence() -> None:
    text = "Năm 1984, ở Hợp tác xã Hoa Lau, 97,1% nam và 95,9% nữ tổ viên biết chữ."
    found = choices(text, "95,9%")

    assert found
    assert all(figure > 85 for question in found for figure in figures(question))


def test_no_option_lies_before_a_month_of_the_same_year() -> None:
    text = (
        "Hợp tác xã Chè Hoa Lau được thành lập năm 1966 tại Huế. Tháng 3 năm 1984, hợp tác xã bầu ban quản trị. "
        "Tháng 11 cùng năm, ban quản trị mở chợ. Tháng 5 năm 1985, ban quản trị mở thêm một trường học ở Huế."
    )
    found = choices(text, "5/1985")

    assert found
    for question in found:
        assert isinstance(question.interaction, Choose)
        assert all(str(option.value) > "1984-11" for option in question.interaction.distractors)


def test_nobody_served_a_state_that_was_no_more() -> None:
    text = (
        "Năm 1970, Hợp tác xã Hoa Lau gia nhập Hội {} Việt Nam Cộng hòa. Năm 1978, Hợp tác xã Hoa Lau mở chợ Mơ. "
        "Năm 1984, Hợp tác xã Hoa Lau mở trường Mơ. Năm 1935, Hợp tác xã Hoa Lau ra đời ở Bình Minh."
    )
    found = [
        question
        for name in ("Lan", "Mai", "Cúc", "Trúc", "Sen")
        for question in choices(text.format(name), "1970")
    ]

    assert found
    assert all(1955 <= figure <= 1975 for question in found for figure in figures(question))


def test_options_are_of_the_month_that_the_passage_tells() -> None:
    text = (
        "Đến tháng 1 năm 1945, Hợp tác xã Hoa Lau mở kho ở Bình Minh. "
        "Sau đó, hợp tác xã này nhận bằng khen vào ngày {}/1/1945 ở Bình Minh. "
        "Ngày 16/4/1944, Hợp tác xã Hoa Lau mở chợ. Ngày 30/6/1947, Hợp tác xã Hoa Lau mở trường."
    )
    asked = [q for day in range(11, 29) for q in choices(text.format(day), f"{day}/1/1945") if q.passage]

    assert asked
    assert all(
        option.text.endswith("/1/1945")
        for question in asked
        if isinstance(question.interaction, Choose)
        for option in question.interaction.options
    )


def test_what_follows_an_event_is_not_before_it() -> None:
    assert eras_in("Năm 1956, sau Hiệp định Genève, ủy hội đặt văn phòng ở Bình Minh.") == [(1954, 9999)]
    assert eras_in("Hiệp định Genève được ký ở Thụy Sĩ.") == []
    assert eras_in("Anh khoác áo số 35 trong mùa giải 2008-2009.") == [(2008, 2009)]
