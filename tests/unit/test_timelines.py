"""Lines of a timeline: when what they tell was, what else they tell, and which of them are left alone."""

import pytest

from questions.interaction import Choose, Order, Write
from questions.languages.vi.gazetteer import cities_near
from questions.languages.vi.names import names_of
from questions.question import Question
from questions.reading import Sentence
from tests.asked import questions_of

TITLE = "Trường Đại học Bình Minh: những mốc đáng nhớ"
FOUNDED = "Trường Đại học Bình Minh nằm bên bờ sông Lam và đào tạo giáo viên cho ba tỉnh."


def asked(lines: str, title: str = TITLE) -> list[Question]:
    return questions_of(f"{title}\n\n{FOUNDED}\n\n{lines}")


def dated(lines: str) -> dict[str, object]:
    """Return the events of which it is asked when they were, with the value of the key."""
    found: dict[str, object] = {}
    for question in asked(lines):
        if question.topic != "date" or "sự kiện “" not in question.stem:
            continue
        event = question.stem.split("sự kiện “")[1].split("” diễn ra")[0]
        match question.interaction:
            case Choose(options):
                found[event] = next(option.value for option in options if option.correct)
            case Write(answer):
                found[event] = answer.value
            case _:
                pass
    return found


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("- 17/12/1994: Khánh thành thư viện ba tầng.", "1994-12-17"),
        ("- Ngày 17-12-1994: Khánh thành thư viện ba tầng.", "1994-12-17"),
        ("• Tháng 12/1994: khánh thành thư viện ba tầng.", "1994-12"),
        ("* Năm 1994 – Khánh thành thư viện ba tầng", "1994"),
        ("1994\n- 17/12: Khánh thành thư viện ba tầng.", "1994-12-17"),
        ("1994\n- Tháng 12: khánh thành thư viện ba tầng.", "1994-12"),
        ("1994\n- Quý III: khánh thành thư viện ba tầng.", "1994-35"),
        ("1994\n- Khánh thành thư viện ba tầng.", "1994"),
        ("Năm 1994:\n1/9: Khánh thành thư viện ba tầng.", "1994-09-01"),
    ],
)
def test_a_line_tells_when_it_was_by_its_own_date_or_the_year_above_it(line: str, value: str) -> None:
    assert dated(line) == {"Khánh thành thư viện ba tầng": value}


@pytest.mark.parametrize(
    "line",
    [
        "- 17/12/1994: Hiệu trưởng Trường Đại học Bình Minh khóa đầu.",  # nothing happens
        "- 17/12/1994: Khánh thành thư viện nói trên, vốn ba tầng.",
        "- 17/12/1994: Khánh thành thư viện khởi công năm 1991.",  # which of the two dates?
        "1994\n- Cùng tháng, khánh thành thư viện ba tầng.",
        "1994\n- 31/11: Khánh thành thư viện ba tầng.",  # no such day
        "1994 – 1998\n- 17/12: Khánh thành thư viện ba tầng.",  # of which year?
        "- 1994-1998: Khánh thành thư viện ba tầng.",
        "1994\nBan Giám hiệu\n- Khánh thành thư viện ba tầng.",  # another heading stands between
        "1922 – Lê Văn Lam, nhà vật lý học người Anh, đoạt giải thưởng Hoa Lau về vật lý.",
    ],
)
def test_a_line_is_left_alone_whose_date_or_event_is_not_certain(line: str) -> None:
    assert dated(line) == {}


def test_what_a_line_tells_else_is_asked_below_its_year() -> None:
    (stem, passage) = next(
        (q.stem, q.passage.text)
        for q in asked("1994\n- Khánh thành thư viện ba tầng, đặt mua 4.250 cuốn sách đầu tiên.")
        if q.passage and "____ cuốn sách" in q.stem
    )

    assert passage.startswith("1994 – Khánh thành thư viện ba tầng, đặt mua ____ cuốn sách đầu tiên.\n")
    assert "____ cuốn sách" in stem


def test_a_later_sentence_of_a_line_is_read_below_its_year_too() -> None:
    lines = "1994\n- 17/12: Khánh thành thư viện ba tầng. Lúc đó thư viện có 4.250 cuốn sách."

    passages = [q.passage.text for q in asked(lines) if q.passage and "____ cuốn sách" in q.stem]
    assert passages
    assert all(" 1994 – 17/12: Khánh thành thư viện ba tầng. Lúc đó " in text for text in passages)


def test_the_year_above_a_line_is_cited_with_it() -> None:
    questions = [q for q in asked("1994\n- 17/12: Khánh thành thư viện ba tầng.") if q.topic == "date"]

    assert questions
    for question in questions:
        assert [evidence.text for evidence in question.evidence] == [
            "1994",
            "17/12: Khánh thành thư viện ba tầng.",
        ]
        assert "1994 – 17/12: Khánh thành thư viện ba tầng." in question.explanation


def test_several_lines_below_one_year_stay_apart() -> None:
    found = dated(
        "1994\n- Khánh thành thư viện ba tầng.\n- Mở khoa Ngoại ngữ đầu tiên.\n\n1997\n- Đổi tên ba khoa sư phạm."
    )

    assert found == {
        "Khánh thành thư viện ba tầng": "1994",
        "Mở khoa Ngoại ngữ đầu tiên": "1994",
        "Đổi tên ba khoa sư phạm": "1997",
    }


def test_the_lines_of_a_timeline_are_put_in_order() -> None:
    lines = "\n".join(
        f"- {date}: {event}."
        for date, event in [
            ("12/5/1984", "Khởi công giảng đường lớn"),
            ("3/9/1988", "Mở khoa Ngoại ngữ đầu tiên"),
            ("17/12/1994", "Khánh thành thư viện ba tầng"),
        ]
    )

    (order,) = (q.interaction for q in asked(lines) if isinstance(q.interaction, Order))
    assert [item.text for item in order.items] == [
        "Khởi công giảng đường lớn",
        "Mở khoa Ngoại ngữ đầu tiên",
        "Khánh thành thư viện ba tầng",
    ]


def test_a_clause_behind_the_year_of_its_line_opens_with_no_name() -> None:
    text = "Năm 2007: Nắm bắt xu thế mới, Hoa Lau và Lam Sơn sản xuất đèn."
    names = names_of("Công ty Hoa Lau", (Sentence(0, len(text), text, 0),))

    assert names.is_proper("Lam")
    assert not names.is_proper("Nắm")


@pytest.mark.parametrize(
    "line",
    [
        "- 17/12/1994: Ký Hiệp định Đào tạo Giáo viên tại Phuket (Thái Lan).",
        "- 17/12/1994: Hội nghị các trường tại Phuket (Thái Lan) thông qua bản điều lệ.",
    ],
)
def test_where_it_was_that_a_line_tells_is_asked_beside_cities_of_the_region(line: str) -> None:
    (places,) = (
        {option.text for option in question.interaction.options}
        for question in asked(line)
        if question.topic == "place" and isinstance(question.interaction, Choose)
    )

    assert "Phuket" in places
    assert places - {"Phuket"} <= set(cities_near("Thái Lan"))
    assert len(places) == 4


def test_what_somebody_was_is_no_event() -> None:
    found = dated(
        "- 1946: Chủ nhiệm hợp tác xã Hoa Lau, trưởng đoàn đi thăm Lào.\n- 1947: Khánh thành thư viện ba tầng."
    )

    assert list(found.values()) == ["1947"]


def test_events_to_be_put_in_order_do_not_say_again_whose_they_are() -> None:
    text = (
        "Lê Văn Bình\n\nLê Văn Bình là nhà nông học. Lê Văn Bình từng được Hội Nông dân tặng thưởng vào năm 1951. "
        "Lê Văn Bình tốt nghiệp Trường Nông nghiệp Huế năm 1931. Lê Văn Bình kết hôn với Lê Thị Hoa năm 1941."
    )
    (items,) = (
        [item.text for item in question.interaction.items]
        for question in questions_of(text)
        if isinstance(question.interaction, Order)
    )

    assert items == [
        "Tốt nghiệp Trường Nông nghiệp Huế",
        "Kết hôn với Lê Thị Hoa",
        "Được Hội Nông dân tặng thưởng",
    ]
