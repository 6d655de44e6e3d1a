"""Dates without a year: when the year is certain, what is cited for it, and when they are left alone."""

import pytest

from questions.generation import generate
from questions.question import Question
from tests.asked import questions_of, right_answers

TITLE = "Sơn Khê và Hoa Lau ký kết hợp tác"
STAMP = "Thứ Sáu, 19/05/2023 - 14:37"


def asked(sentence: str, stamp: str = STAMP) -> list[Question]:
    text = f"{TITLE}\n{stamp}\n\n{sentence} Sau lễ ký, đoàn Hoa Lau trồng 30 cây đào ở Sơn Khê."
    return [question for question in questions_of(text) if question.topic == "date"]


def values(sentence: str, stamp: str = STAMP) -> list[object]:
    return [right.value for question in asked(sentence, stamp) for right in right_answers(question)]


@pytest.mark.parametrize(
    ("sentence", "stamp", "value"),
    [
        ("Sáng 18/5, tỉnh Sơn Khê và tỉnh Hoa Lau ký Bản ghi nhớ.", STAMP, "2023-05-18"),
        ("Ngày 18 tháng 5, tỉnh Sơn Khê và tỉnh Hoa Lau ký Bản ghi nhớ.", STAMP, "2023-05-18"),
        ("Tối 30/12, tỉnh Sơn Khê và tỉnh Hoa Lau ký Bản ghi nhớ.", "2/1/2023", "2022-12-30"),
    ],
)
def test_the_date_of_the_page_gives_the_year_of_a_day_shortly_before(
    sentence: str, stamp: str, value: str
) -> None:
    (question,) = asked(sentence, stamp)

    assert values(sentence, stamp) == [value]
    assert question.evidence[0].text == stamp
    assert f"“{stamp} – {sentence}" in question.explanation
    assert question.passage
    assert "____, tỉnh Sơn Khê" in question.passage.text
    assert "2023" not in question.passage.text


@pytest.mark.parametrize(
    ("sentence", "stamp"),
    [
        ("Sáng 18/5, tỉnh Sơn Khê và tỉnh Hoa Lau ký Bản ghi nhớ.", ""),  # of which year?
        ("Sáng 18/8, tỉnh Sơn Khê và tỉnh Hoa Lau ký Bản ghi nhớ.", STAMP),  # last year's, or a plan
        ("Sáng 31/4, tỉnh Sơn Khê và tỉnh Hoa Lau ký Bản ghi nhớ.", STAMP),
        ("Sáng 18/5, tỉnh Sơn Khê và tỉnh Hoa Lau có 12 đại biểu.", STAMP),  # nothing happened
        ("Tỉnh Sơn Khê và tỉnh Hoa Lau ký với 12 đại lý, tính đến 17h ngày 18/5.", STAMP),
    ],
)
def test_a_day_is_left_alone_whose_year_or_event_is_not_certain(sentence: str, stamp: str) -> None:
    assert values(sentence, stamp) == []


def test_the_year_above_a_line_completes_the_dates_in_it() -> None:
    text = (
        "Hội Hoa Lau: những chặng đường\n\nHội Hoa Lau là hội của người trồng chè ở Sơn Khê.\n\n"
        "2016\n- Ngày 20/4, nhãn hiệu chè Hoa Lau được cấp giấy chứng nhận, 12 đại lý nhận bán."
    )

    found = [q for q in generate(text).bank.questions if q.topic == "date"]
    assert [question.evidence[0].text for question in found] == ["2016"]
    assert found[0].passage
    assert found[0].passage.text.startswith("2016 – Ngày ____, nhãn hiệu")
