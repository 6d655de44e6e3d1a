"""A figure that others give is asked with one of them hidden; what a sentence says alone hides nothing."""

import pytest

from tests.asked import below_passages, questions_of

TITLE = "Trường Đại học Bình Minh"
FOUNDED = "Trường Đại học Bình Minh được thành lập năm 1966 tại Hải Phong."


def below(text: str, title: str = TITLE) -> dict[str, str]:
    return below_passages(f"{title}\n\n{text}")


SCHOOLING = (
    "Giáo dục phổ thông kéo dài 12 năm, trong đó bậc tiểu học 5 năm, trung học cơ sở 4 năm và trung học phổ thông "
    "3 năm."
)


def test_a_figure_that_would_give_the_answer_is_hidden_in_the_passage() -> None:
    text = f"Theo Luật, hệ thống giáo dục quốc dân gồm nhiều cấp học. {SCHOOLING}"
    passages = [*below(text, "Luật Giáo dục 2019 có gì mới").values()]

    assert any(SCHOOLING.replace("12", "____").replace("4 năm", "[…] năm") in passage for passage in passages)
    assert any(SCHOOLING.replace("4 năm", "____ năm").replace("12", "[…]") in passage for passage in passages)
    assert all(passage.count("[…]") == 1 for passage in passages)
    assert all(passage.endswith(", có lược bớt con số)") for passage in passages)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Trường có 12 giảng viên, gồm 7 nam và 5 nữ.", "Trường có ____ giảng viên, gồm […] nam và 5 nữ."),
        (
            "Trong 21 lần ra sân, đội khoa Luật giật giải 20 lần, chỉ có 1 lần về nhì.",
            "Trong ____ lần ra sân, đội khoa Luật giật giải […] lần, chỉ có 1 lần về nhì.",
        ),
        (
            "Trường có 8 tổ, mỗi tổ dạy 16 lớp, cả thảy 128 lớp.",
            "Trường có […] tổ, mỗi tổ dạy 16 lớp, cả thảy ____ lớp.",
        ),
        (
            "Sân trường dài 883,5m, rộng 870,5m, với diện tích khoảng 769.086m2.",
            "Sân trường dài […] m, rộng 870,5m, với diện tích khoảng ____ m2.",
        ),
    ],
)
def test_a_total_and_a_product_are_asked_without_one_of_their_parts(said: str, shown: str) -> None:
    assert any(shown in passage for passage in below(f"{FOUNDED} {said}").values())


def test_a_share_keeps_its_sign_where_it_is_hidden() -> None:
    said = "Lúc đầu, khoa Luật thu 200 tỷ đồng, bằng 50% của 400 tỷ đồng."
    passages = [*below(f"{FOUNDED} {said}").values()]

    assert any("thu ____ đồng, bằng […]% của 400 tỷ đồng" in passage for passage in passages)


def test_what_a_statement_says_alone_hides_nothing() -> None:
    questions = questions_of(
        f"{TITLE}\n\nNăm 1984, Trường Đại học Bình Minh có 57 giáo sư, trong đó 30 nam và 27 nữ."
    )

    assert not any("[…]" in question.stem for question in questions if question.passage is None)


def test_a_few_things_that_give_a_figure_by_chance_are_not_hidden() -> None:
    said = "Lúc đầu, hai tàu của khoa Luật chạy được 8.000 km, khoa Nông học 16.000 km."

    assert not any("[…] tàu" in passage for passage in below(f"{FOUNDED} {said}").values())


def test_figures_far_apart_are_not_compared() -> None:
    said = "Khoa này dài 2290m qua sông và 896m cầu dẫn, gồm 19 nhịp dầm thép đặt trên 20 trụ cao hơn 40m bằng đá."

    assert not any("[…]m" in passage for passage in below(f"{FOUNDED} {said}").values())
