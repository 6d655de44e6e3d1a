"""How single sentences are asked, or left alone: each is a fault that a reader of real articles once found."""

import re

import pytest

from questions.article import Block
from questions.generation import generate
from questions.languages.vi.layout import sentences_of
from questions.languages.vi.names import names_of
from questions.languages.vi.subjects import Subjects
from questions.languages.vi.wording import VietnameseWording
from questions.question import Question
from tests.asked import questions_of

TITLE = "Trường Đại học Bình Minh và thành phố Hải Phong\n\n"


def asked(text: str) -> list[Question]:
    return questions_of(TITLE + text)


def stems(text: str) -> str:
    return "\n".join(question.stem for question in asked(text))


def test_what_follows_a_date_in_mid_sentence_is_another_statement() -> None:
    found = stems("Tòa nhà Hải Phong được xây dựng vào năm 1974 bao gồm 120 căn hộ.")

    assert "Tòa nhà Hải Phong được xây dựng vào năm" in found
    assert "căn hộ vào năm" not in found
    assert "Năm 1974, Tòa nhà" not in found


def test_a_date_stays_in_front_of_a_relative_clause() -> None:
    found = stems("Ngày 28/1/1949, Hội đồng Hải Phong thông qua kế hoạch mà Ủy ban Bình Minh đề xuất.")

    assert "Ngày ____, Hội đồng Hải Phong" in found
    assert "đề xuất vào ngày" not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Số lính Hải Phong chết là 3 vạn người và quân đội Bình Minh là 40 vạn.",
        "Xoáy thuận Hải Phong 1991 mạnh hơn đáng kể.",
        "Tại Hải Phong, đáng lẽ bầu cử diễn ra vào tháng 10/1970.",
        "Bảo tàng Hải Phong cùng với Bảo tàng Bình Minh là hai bảo tàng đã được sáp nhập.",
        "Năm 1950, Hải Phong đã có ý định xây dựng cây cầu nhưng thất bại.",
        "Nữ hoàng tham gia nghĩa vụ quân sự tại Hải Phong vào ngày 24/2/1945.",
        "Cuộc chiến tại Hải Phong, bắt đầu vào tháng 10/2001 với chiến dịch Bình Minh.",
        "Ủy ban Hải Phong rút quân khỏi hai miền vào năm 1949.",
        "Hải Phong, Bình Minh, Đông Sơn và Tây Sơn là 4 thị trường nhập khẩu hàng đầu của Việt Nam.",
    ],
)
def test_what_leans_on_other_text_is_not_asked(sentence: str) -> None:
    assert asked(sentence) == []


def test_an_option_fills_its_gap_without_saying_it_twice() -> None:
    text = "Vào thập niên 1990, Hải Phong được xây dựng, tái thiết trở lại."
    question = next(q for q in asked(text) if "____" in q.stem)
    options = getattr(question.interaction, "options", ())

    assert question.stem.startswith("Vào thập niên ____")
    assert [option.text for option in options if "năm" in option.text] == []


def test_what_belongs_to_another_thing_is_not_said_of_the_subject() -> None:
    other = "Bảo tàng Bình Minh do người Pháp xây dựng và hoạt động vào năm 1932"
    text = f"Bảo tàng Hải Phong được thành lập năm 1958 trên cơ sở {other}."

    assert "Bảo tàng Hải Phong hoạt động" not in stems(text)


@pytest.mark.parametrize(
    ("value", "like", "written"),
    [
        (3.4e9, "3 tỷ 400 triệu", "3,4 tỷ"),
        (2.5e6, "2 triệu rưỡi", "2,5 triệu"),
        (3_400_123_000, "3 tỷ 400 triệu 123 nghìn", "3.400.123.000"),
    ],
)
def test_a_number_of_several_parts_keeps_its_value(value: float, like: str, written: str) -> None:
    assert VietnameseWording().number(value, like) == written


def test_a_false_statement_is_not_implied_by_the_true_one() -> None:
    """Where there are more than 3.800, there are more than 3.400 too."""
    for number in (3_800, 5_200, 7_700):
        for question in asked(
            f"Trường Đại học Bình Minh có trên {number} sinh viên nội trú, học tập ở Hải Phong."
        ):
            if question.type == "true_false":
                told = int(question.stem.split("trên ")[1].split(" ")[0].replace(".", ""))
                assert told >= number


def test_what_stands_between_commas_is_left_out_only_where_it_says_what_something_is() -> None:
    cut = (
        "Diện tích đất của Hải Phong khoảng 760.000 ha, trong đó 70% là đất phù sa, có giá trị lớn về nông nghiệp."
    )

    assert "ha có giá trị" not in stems(cut)


def test_one_of_several_documents_of_a_body_wants_its_date() -> None:
    found = stems("Triều đình Hải Phong ký Hiệp ước thương mại với Bình Minh.\nSau cùng, mọi việc đều yên ổn cả.")

    assert "ký văn kiện nào?" not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 1008, Lê Hải Phong thân hành đi đánh hai châu Đô Lương, Vị Long ở phía tây.",
        "Sau thất bại tại Bình Minh, Hải Phong trở về và phải đối phó với quân Đông Sơn vào năm 1814.",
        "Năm 1005, Lê Hải Phong lên ngôi được 3 ngày thì bị em cùng mẹ là Lê Bình Minh giết chết.",
        "Hậu quả là Hải Phong và Bình Minh có mưa 13 cm mỗi ngày.",
        "Khối Hải Phong tổ chức một hội nghị họp tại Bình Minh vào tháng 12 năm 1970.",
    ],
)
def test_what_is_cut_off_or_torn_away_is_not_asked(sentence: str) -> None:
    found = stems(sentence)

    for torn in (
        "châu Đô Lương?",
        "____ châu Đô Lương",
        "tại Bình Minh vào",
        "em cùng mẹ?",
        "em cùng mẹ.",
        "Hậu quả",
        "một hội nghị",
    ):
        assert torn not in found


def test_a_reason_quotes_the_article_as_it_is() -> None:
    years = (
        f"Năm {1952 + n}, Trường Đại học Bình Minh (hay Trường B) nhận {120 + 10 * n} con trâu, {43 + n} con bò."
        for n in range(6)
    )
    text = "\n".join(years)
    quoted = [
        passage
        for question in asked(text)
        for option in getattr(question.interaction, "options", ())
        for passage in re.findall(r"câu khác trong bài: “(.*)”", option.why or "")
    ]

    assert quoted
    assert all(passage in text for passage in quoted)


def test_the_kind_in_front_of_a_name_is_small_inside_a_sentence() -> None:
    subjects = Subjects(names_of("", ()), ())

    assert subjects.uncapitalised("Sông Lam hòa vào vịnh Đông Sơn") == "sông Lam hòa vào vịnh Đông Sơn"
    assert subjects.uncapitalised("Hải Phong có cảng lớn") == "Hải Phong có cảng lớn"


def test_a_statement_about_something_else_than_the_title_is_read_in_its_passage() -> None:
    text = "Ngân hàng Bình Minh mở cửa ở Hải Phong năm 1966. Hội đồng Sông Hậu ra đời tại Sơn Khê năm 1963."

    questions = generate(f"Ngân hàng Bình Minh\n\n{text}").bank.questions
    assert all(each.passage for each in questions if "Sông Hậu" in each.stem)


def test_what_may_happen_in_many_places_is_not_asked_with_where() -> None:
    text = (
        "Các thầy thuốc của Viện Bình Minh đã khám bệnh ở Sơn Khê. Viện Bình Minh ra đời năm 1966 tại Hải Phong."
    )

    questions = generate(f"Viện Bình Minh\n\n{text}").bank.questions
    assert not [each.stem for each in questions if each.topic == "place" and "khám bệnh" in each.stem]


def test_an_abbreviation_with_two_full_names_is_not_asked() -> None:
    first = "Năm 2011, Công ty Bóng đá Bình Minh (VPB) ra đời ở Hải Phong."
    second = "Công ty Tổ chức bóng đá Bình Minh (VPB) lập giải vô địch ở Hải Phong năm 2012."

    def stems(text: str) -> list[str]:
        return [each.stem for each in generate(f"Bóng đá Bình Minh ở Hải Phong\n\n{text}").bank.questions]

    assert not [stem for stem in stems(f"{first} {second}") if "VPB" in stem and "đầy đủ" in stem]


def test_a_statement_with_one_name_of_the_title_is_read_in_its_passage() -> None:
    text = "Việt Anh sinh năm 1958 tại thành phố Sơn Khê, tỉnh Hạ Châu."

    questions = generate(f"Việt Anh (nghệ sĩ)\n\n{text}").bank.questions
    assert questions
    assert all(each.passage for each in questions)


def test_a_date_stays_behind_its_hour_and_before_an_office_that_was_held() -> None:
    text = (
        "Nhà máy Hoa Lau khánh thành vào khoảng 19 giờ ngày 5/10/2017 tại Hải Phong. "
        "Năm 1978, Nhà máy Hoa Lau giữ vai trò đầu mối của Hội Nhạc sĩ Hải Phong."
    )
    stems = [question.stem for question in questions_of(f"Nhà máy Hoa Lau\n\n{text}")]

    assert any("19 giờ ngày ____" in stem for stem in stems)
    assert not any("giờ vào ngày" in stem or stem.endswith("Hải Phong vào năm ____.") for stem in stems)


def test_a_statement_of_birth_and_home_claims_two_things() -> None:
    wording = VietnameseWording()

    assert not wording.claims_once("Lê Văn Lam sinh ngày 22/8/1972, quê quán ở xã Quỳnh Dị.")
    assert not wording.claims_once("Lê Văn Lam sinh ngày 8/5/1966, thuộc dòng tộc họ Lê ở Quỳnh Dị.")


def test_a_statement_of_two_counts_claims_two_things() -> None:
    wording = VietnameseWording()

    assert not wording.claims_once("Đầu năm 1975, dòng Hoa Sen có 300 tu sĩ và khoảng 15 chủng sinh.")
    assert wording.claims_once("Đầu năm 1975, dòng Hoa Sen có 300 tu sĩ và chủng sinh.")
    assert wording.claims_once("Ngày 5 và 6 tháng 8 năm 1975, dòng Hoa Sen họp ở Huế.")


def test_a_company_is_no_end_of_a_sentence() -> None:
    text = "Năm 1992, khách sạn được giao cho Hoa Lau Pte. Ltd, sau đó chuyển cho Bình Minh."

    (found,) = sentences_of([Block("prose", 0, len(text), text)])
    assert found.text == text
