"""Lines that give one thing of what the title names."""

import pytest

from questions.fact import Value
from questions.interaction import Choose
from tests.asked import questions_of, right_answers


def asked(title: str, line: str) -> dict[str, set[Value | None]]:
    """Return the stems of an article of one line that have a right answer, and its values."""
    found = (
        (question.stem, {right.value for right in right_answers(question)})
        for question in questions_of(f"{title}\n\n{line}")
    )
    return {stem: values for stem, values in found if values}


@pytest.mark.parametrize(
    ("title", "line", "stem", "value"),
    [
        ("Trường Chinh", "Ngày sinh: 9/2/1907", "Trường Chinh sinh vào ngày", "1907-02-09"),
        ("Đồng chí Phạm Văn Đồng", "- Ngày mất: 29-04-2000", "Đồng chí Phạm Văn Đồng mất vào ngày", "2000-04-29"),
        (
            "Vườn quốc gia Hoa Lau",
            "Thành lập: 8/11/2001",
            "Vườn quốc gia Hoa Lau được thành lập vào ngày",
            "2001-11-08",
        ),
        (
            "Vườn quốc gia Hoa Lau",
            "Diện tích: 57.400 ha (cả vùng đệm)",
            "Vườn quốc gia Hoa Lau có diện tích",
            57400,
        ),
    ],
)
def test_what_a_label_says_is_said_of_the_title(title: str, line: str, stem: str, value: object) -> None:
    assert [values for asks, values in asked(title, line).items() if asks.startswith(stem)] == [{value}]


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Lịch sử khoa", "Thành lập: 8/11/2001"),
        ("Phạm Văn Đồng thăm Hoa Lau", "Ngày sinh: 9/2/1907"),
        ("Vườn quốc gia Hoa Lau", "Diện tích: 57.400 ha, trong đó 2.000 ha hồ"),
        ("Vườn quốc gia Hoa Lau", "Dân số: 57.400 người"),
        ("Vườn quốc gia Hoa Lau", "Ngày sinh của nhóm trưởng: 9/2/1907"),
    ],
)
def test_what_is_no_name_or_no_single_value_is_left_alone(title: str, line: str) -> None:
    assert asked(title, line) == {}


def test_a_label_cites_the_title_with_its_line() -> None:
    question = next(
        each
        for each in questions_of("Trường Chinh\n\nNgày sinh: 9/2/1907")
        if isinstance(each.interaction, Choose)
    )

    assert [each.text for each in question.evidence] == ["Trường Chinh", "Ngày sinh: 9/2/1907"]
    assert "“Trường Chinh – Ngày sinh: 9/2/1907.”" in question.explanation
