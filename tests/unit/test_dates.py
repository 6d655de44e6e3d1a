"""Vietnamese dates: every form that real articles write, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.languages.vi import dates
from questions.languages.vi.dates import find_dates, is_day
from questions.languages.vi.folding import lower_case
from tests.corpus import names, text_of

# Each form inside a sentence, with the EDTF value and the precision that it must be found with.
FORMS = {
    "Hội nghị họp ngày 8/8/1967 tại Bangkok.": ("1967-08-08", "day"),
    "Hội nghị họp ngày 14-1-1954 tại Huế.": ("1954-01-14", "day"),
    "Hội nghị họp ngày 25.12.2017 tại Huế.": ("2017-12-25", "day"),
    "Hội nghị họp ngày 4 - 5 - 1998 tại Huế.": ("1998-05-04", "day"),
    "Hội nghị họp ngày 4 – 5 – 1998 tại Huế.": ("1998-05-04", "day"),
    "Hội nghị họp 4/12/2006.": ("2006-12-04", "day"),
    "Ngày 4 tháng 5 năm 1998, hội nghị họp.": ("1998-05-04", "day"),
    "Ngày 04 tháng 05 năm 1998, hội nghị họp.": ("1998-05-04", "day"),
    "Ngày 4 tháng 5, năm 1998, hội nghị họp.": ("1998-05-04", "day"),
    "Hội nghị họp ngày 4 tháng 5/1998.": ("1998-05-04", "day"),
    "Thứ Ba, 30 tháng 4, 2019": ("2019-04-30", "day"),
    "Từ 5/1929 : Được cử đi Hương Cảng": ("1929-05", "month"),
    "5/1929: Được cử đi Hương Cảng": ("1929-05", "month"),
    "Từ 1925 : Tham gia phong trào": ("1925", "year"),
    "Ngày mười chín tháng tám năm 1945, cách mạng thành công.": ("1945-08-19", "day"),
    "Ngày hai mươi mốt tháng bảy năm 1954, hiệp định được ký.": ("1954-07-21", "day"),
    "Ngày ba mươi tháng tư năm 1975, chiến dịch kết thúc.": ("1975-04-30", "day"),
    "Mùng 2 tháng 9 năm 1945 là ngày Độc lập.": ("1945-09-02", "day"),
    "Lễ hội mở ngày mồng 3 tháng 2 năm 2019.": ("2019-02-03", "day"),
    "Lễ hội mở ngày mùng 3 tháng 2 năm 2019.": ("2019-02-03", "day"),
    "Lễ hội mở ngày mồng ba tháng hai năm 2019.": ("2019-02-03", "day"),
    "Ngày hai tháng chín năm 1945, nước ta độc lập.": ("1945-09-02", "day"),
    "Ngày mồng một tháng năm năm 1890, chợ mở.": ("1890-05-01", "day"),
    "Ngày 12/5 năm 1998, trường mở cửa.": ("1998-05-12", "day"),
    "Sáng 12-5, năm 1998, trường mở cửa.": ("1998-05-12", "day"),
    "Thứ ba ngày 4 tháng 2 năm 2016, trường khai giảng.": ("2016-02-04", "day"),
    "Sáng ngày 29/2/2000, hội nghị họp.": ("2000-02-29", "day"),
    "Tháng 5 năm 1998, trường mở cửa.": ("1998-05", "month"),
    "Tháng tư năm 1975, chiến dịch mở màn.": ("1975-04", "month"),
    "Tháng mười một năm 1981, trường mở cửa.": ("1981-11", "month"),
    "Trường mở cửa tháng 5/1998.": ("1998-05", "month"),
    "Trường mở cửa tháng 6-1994.": ("1994-06", "month"),
    "Trường mở cửa tháng 12/2003.": ("2003-12", "month"),
    "Hiệp định Nghề cá (12/2005) có 9 điều.": ("2005-12", "month"),
    "Đầu tháng 1-1954, quân ta tiến lên.": ("1954-01", "month"),
    "Quý 4 năm 2018, xuất khẩu tăng.": ("2018-36", "quarter"),
    "Quý III/2022, xuất khẩu tăng.": ("2022-35", "quarter"),
    "Quý I-2022, xuất khẩu tăng.": ("2022-33", "quarter"),
    "Trường mở cửa năm 1998.": ("1998", "year"),
    "Năm 1998, trường mở cửa.": ("1998", "year"),
    "Bộ phim “Mùa ổi” (1998) được giải.": ("1998", "year"),
    "Năm 938, Ngô Quyền thắng quân Nam Hán.": ("0938", "year"),
    "Năm 938 quân ta thắng lớn.": ("0938", "year"),
    "Quân ta năm 938 thắng lớn.": ("0938", "year"),
    "Năm 40 sau Công nguyên, khởi nghĩa nổ ra.": ("0040", "year"),
    "Những năm 90 của thế kỷ XX, tỉnh mở nhiều chợ.": ("199X", "decade"),
    "Thập niên 60 thế kỉ 20 có nhiều trường.": ("196X", "decade"),
    "Những năm 1990, tỉnh mở nhiều chợ.": ("199X", "decade"),
    "Thập niên 1960 có nhiều trường.": ("196X", "decade"),
    "Thế kỷ XX có hai cuộc chiến.": ("19XX", "century"),
    "Thế kỉ XIX, chùa được dựng.": ("18XX", "century"),
    "Chùa được dựng vào thế kỷ 17.": ("16XX", "century"),
    "Chùa được dựng vào thế kỷ thứ 10.": ("09XX", "century"),
    "Chiến tranh 1965 – 1973 rất dài.": ("1965/1973", "interval"),
    "Chiến tranh 1965-1973 rất dài.": ("1965/1973", "interval"),
    "Từ năm 1965 đến năm 1973, trường đóng cửa.": ("1965/1973", "interval"),
    "Từ 1965 đến 1973, trường đóng cửa.": ("1965/1973", "interval"),
    "Giai đoạn 2016 – 2021, tỉnh đổi mới.": ("2016/2021", "interval"),
    "Nhiệm kỳ 2016-2021 kết thúc.": ("2016/2021", "interval"),
    "Năm học 2019 – 2020 bắt đầu.": ("2019/2020", "interval"),
}

# Dates that are seen, so that nothing else takes their words, but have no value of their own.
WITHOUT_VALUE = {
    "Tuần lễ diễn ra từ ngày 6 đến 11-11-2017.": "interval",
    "Tuần lễ diễn ra từ ngày 28/10 đến ngày 3/11/2017.": "interval",
    "Lễ hội mở mùng 3.": "half",
    "Lễ khai mạc diễn ra sáng 18/6.": "half",
    "Lễ khai mạc diễn ra ngày 7 tháng 2.": "half",
    "Lễ khai mạc diễn ra ngày 12.": "half",
    "Lễ khai mạc diễn ra tháng 3.": "half",
    "An Dương Vương mất năm 1179 TCN.": "half",
    "Khởi nghĩa nổ ra năm 1040 trước Công nguyên.": "half",
    "Lễ mở ngày 15/8/2019 âm lịch.": "half",
    "Năm 208 TCN, thành được xây.": "half",
    "Năm 40 TCN, thành được xây.": "half",
    "Thành được xây 208 TCN.": "half",
    "Thành được xây vào thế kỷ III TCN.": "half",
    "Tháng Giêng năm 1985, chùa mở hội.": "half",
    "Tháng chạp năm 1985, chùa mở hội.": "half",
    "Mùng 2 tháng Giêng năm 1985, chùa mở hội.": "half",
    "Ngày rằm tháng 7 năm 1985, chùa mở hội.": "half",
    "Rằm tháng bảy, chùa mở hội.": "half",
    "Rằm tháng Giêng năm 1985, chùa mở hội.": "half",
    "Ngày 10 tháng 3 âm lịch năm 1998, chùa mở hội.": "half",
    "Chùa mở hội ngày 10/3 âm lịch.": "half",
    "Những năm 90, tỉnh mở nhiều chợ.": "half",
    "Ngày 2 và 3 tháng 9 năm 1945 trời mưa.": "interval",
    "Ngày 2 hoặc 3/9/1945 trời mưa.": "interval",
}

LOOK_ALIKES = [
    "Luật số 64/2024/QH15 quy định.",
    "Thông tư số 09/2023 quy định.",
    "Nghị định số 147/NĐ-CP quy định.",
    "Quyết định 152/2004/QĐ-TTg được ký.",
    "Nghị quyết Res/61/44 được thông qua.",
    "Có 2015 học sinh.",
    "Có năm nước tham gia.",
    "Đội nhà thắng 3-2 trận chung kết.",
    "Hiệp đấu kết thúc 27-25.",
    "Điện thoại 0230.3555.618.",
    "Điện thoại (0223) 3.811.965.",
    "Ngày 30/2/2001 không có.",
    "Ngày 31 tháng 4 năm 2020 không có.",
    "Ngày 29/2/1900 không có.",
    "Quốc lộ 1A dài 2.300 km.",
    "Dịch COVID-19 bùng phát.",
    "Có hơn 1/3 số hộ.",
    "Trang 12.3 có hình.",
    "Tổng cộng 1.945 người.",
    "Mã số 1945-02 được cấp.",
    "Chiến tranh 1973 – 1965 viết ngược.",
    "Thế kỷ XXX còn xa.",
    "Mỗi năm 500 tấn.",
    "Cả năm 500 xã viên.",
    "Năm 100 tuổi, cụ mất.",
    "Đội nhà thắng 3-2 năm nay.",
    "Ngày 12٣ không có.",
    "Năm 199٣ không có.",
    "Ngày ٢/9/1945 không có.",
]


@pytest.mark.parametrize("text", FORMS)
def test_every_form_is_found_with_its_value(text: str) -> None:
    assert [(date.value, date.precision) for date in find_dates(text)] == [FORMS[text]]


@pytest.mark.parametrize("text", [*FORMS, *WITHOUT_VALUE])
def test_a_date_stands_where_it_says(text: str) -> None:
    (date,) = find_dates(text)

    assert text[date.start : date.end] == date.text
    assert not date.text.startswith(" ")
    assert not date.text.endswith((" ", ".", ","))


@pytest.mark.parametrize("text", WITHOUT_VALUE)
def test_a_date_that_lacks_its_year_or_calendar_has_no_value(text: str) -> None:
    assert [(date.value, date.precision) for date in find_dates(text)] == [("", WITHOUT_VALUE[text])]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert [date.text for date in find_dates(text) if date.value] == []


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Đầu năm 1998, trường mở cửa.", "Đầu"),
        ("Trường mở cửa khoảng năm 1998.", "khoảng"),
        ("Trước năm 1975, trường mang tên khác.", "Trước"),
        ("Mùa thu năm 1998, trường mở cửa.", "Mùa thu"),
        ("Tính đến năm 2019, có 63 tỉnh.", "Tính đến"),
        ("Trường mở cửa năm 1998.", ""),
        ("Sản lượng gấp 3 lần năm 2018.", "gấp 3 lần"),
        ("Sản lượng gấp hai lần năm 2018.", "gấp hai lần"),
        ("Sản lượng gấp 2,5 lần năm 2018.", "gấp 2,5 lần"),
        ("Sản lượng gấp đôi năm 2018.", "gấp đôi"),
        ("Sản lượng gấp 3 lần so với năm 2018.", "so với"),
        ("Sản lượng tăng 5% so với cùng kỳ năm 2018.", "so với cùng kỳ"),
        ("Sản lượng bằng năm 2018.", "bằng"),
        ("Sản lượng cao hơn năm 2018.", "hơn"),
        ("Sản lượng bằng một nửa của năm 2018.", "của"),
        ("Trường mở cửa năm 1998 hoặc 1999.", "hoặc"),
        ("Trường mở cửa năm 1998 hay 1999.", "hoặc"),
        ("Trường mở cửa năm 1998 (hoặc 1999).", "hoặc"),
        ("Trường mở cửa ngày 2/3/1998 hoặc ngày mùng một sau đó.", ""),
    ],
)
def test_a_word_that_makes_a_date_less_sure_stays_with_it(text: str, vague: str) -> None:
    assert [date.vague for date in find_dates(text)] == [vague]


def test_two_dates_of_which_one_holds_are_both_unsure() -> None:
    assert [date.vague for date in find_dates("Trường mở cửa năm 1998 hay năm 1999.")] == ["hoặc", "hoặc"]


def test_several_dates_come_in_order() -> None:
    text = "Brunei gia nhập ngày 8/1/1984, Lào tháng 7/1997, Campuchia năm 1999; giai đoạn 2016 – 2021."

    assert [date.value for date in find_dates(text)] == ["1984-01-08", "1997-07", "1999", "2016/2021"]


def test_the_calendar_knows_leap_years() -> None:
    assert is_day(2000, 2, 29)
    assert not is_day(1900, 2, 29)
    assert not is_day(2001, 13, 1)
    assert not is_day(2001, 4, 31)
    assert not is_day(2001, 4, 0)


PIECES = st.sampled_from(
    " |, |-| – |/|.|(|)|:| năm | tháng |Ngày | mùng |từ | đến |giai đoạn |rằm |thế kỷ |XX|những năm |90|2|12|"
    "938|1945|1990| TCN| âm lịch|giêng|hai|quý |İ|\n".split("|")
)


@given(st.lists(PIECES, max_size=14).map("".join) | st.text())
def test_looking_for_places_first_finds_what_the_plain_pattern_finds(text: str) -> None:
    assert_same_matches(text)


def test_the_corpus_has_the_same_dates_by_the_plain_pattern() -> None:
    for name in names():
        assert_same_matches(text_of(name))


def assert_same_matches(text: str) -> None:
    lower = lower_case(text)
    assert [m.span() for m in dates._matches(lower)] == [m.span() for m in dates._DATE.finditer(lower)]
