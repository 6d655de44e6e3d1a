"""Which sentences lean on others, and which only on themselves, the title, or the day of writing."""

import pytest

from questions.languages.vi.names import names_of
from questions.languages.vi.pointing import AT_WRITING, has_bare_day, leans
from questions.languages.vi.titles import Title

TITLE = Title(names_of("Sân bay Hải Phong", ()))


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 1954, quân dân tiếp quản Hải Phong, đồng thời tiếp quản nhà ga.",
        "Vùng Tam Đảo có 90 đảo nhỏ, trong đó 37 đảo không bị ngập.",
        "Nước Anh đóng cửa 12 mỏ than, vì nước này thừa than.",
        "Năm 2005, sân bay này phục vụ 25 triệu khách.",
        "Phòng học có 9 máy chiếu hiện đại.",
        "Sân bay có một nhà ga lớn, đó là nhà ga phía đông.",
    ],
)
def test_what_points_inside_the_sentence_or_at_the_title_needs_no_other_one(sentence: str) -> None:
    assert not leans(sentence, "", TITLE, dated=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sau đó, đội có 37 người.",
        "Năm tiếp theo, đội có 37 người.",
        "Sau 3 năm là 7.900 căn nhà.",
        "Cũng năm 1966, nhà ga mở cửa.",
        "Trường này có 12 lớp.",
        "Khi ấy, đảo có 37 mỏm đất.",
        "Và năm 1966, nhà ga mở cửa.",
        "Mức giảm trong đợt điều chỉnh đó là 390 đồng.",
        "Ví dụ: Sân bay Hải Phong có 12 cửa.",
        "Thứ hai là dự án nhà ga với 30%.",
        "Có 51 cửa ở sân bay bị đóng.",
        "Bốn là, sân bay có 12 cửa.",
        "Năm 1966, tỉnh đã mua phần đất trên và mở 12 cửa.",
        "Năm 1966, tỉnh đã mua hai khu đất trên.",
    ],
)
def test_what_points_at_the_sentence_before_needs_it(sentence: str) -> None:
    assert leans(sentence, "", TITLE, dated=False)


def test_another_airport_nearby_makes_the_title_uncertain() -> None:
    sentence = "Năm 2005, sân bay này phục vụ 25 triệu khách."

    assert leans(sentence, "Sân bay Nội Bài lớn hơn.", TITLE, dated=False)
    assert not leans(sentence, "Sân bay Hải Phong mở cửa năm 1962.", TITLE, dated=False)


def test_the_day_of_writing_stands_for_itself_where_the_article_is_dated() -> None:
    sentence = "Năm nay, giải có 10 đội."

    assert AT_WRITING.search(sentence)
    assert leans(sentence, "", TITLE, dated=False)
    assert not leans(sentence, "", TITLE, dated=True)


def test_whom_a_sentence_means_by_them_it_has_told_in_the_plural() -> None:
    assert leans("Bài hát đạt vị trí thứ năm ở Hoa Kỳ, trở thành đĩa đơn của họ.", "", TITLE, dated=False)
    assert not leans("Ban nhạc Hoa Lau có một bài hát, đó là đĩa đơn của họ.", "", TITLE, dated=False)


@pytest.mark.parametrize(
    ("shown", "bare"),
    [
        ("Con tàu đến Guam vào tháng 11.", True),
        ("Tháng 6, đội đoạt huy chương.", True),
        ("Con tàu đến Guam vào tháng 11 năm 1945.", False),
        ("Con tàu đến Guam vào tháng 11/1945.", False),
        ("Mùa mưa kéo dài từ tháng 5 đến tháng 10.", False),
        ("Lễ hội mở vào tháng 3 hằng năm.", False),
    ],
)
def test_a_month_has_its_year_or_comes_back_each_year(shown: str, bare: bool) -> None:
    assert has_bare_day(shown) is bare
