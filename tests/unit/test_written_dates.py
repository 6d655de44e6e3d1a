"""Dates as a student types them, and as a question writes them."""

import pytest

from questions.languages.vi.dates import precision_of, read_date, write_date


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2/9/1945", "1945-09-02"),
        ("02-09-1945", "1945-09-02"),
        ("2.9.1945", "1945-09-02"),
        ("2 - 9 - 1945", "1945-09-02"),
        ("ngày 2 tháng 9 năm 1945", "1945-09-02"),
        ("Ngày  2 tháng 9\u00a0năm 1945.", "1945-09-02"),
        ("mùng 2 tháng 9 năm 1945", "1945-09-02"),
        ("2 tháng 9 năm 1945", "1945-09-02"),
        ("9/1945", "1945-09"),
        ("tháng 9 năm 1945", "1945-09"),
        ("tháng chín năm 1945", "1945-09"),
        ("1945", "1945"),
        ("năm 1945", "1945"),
        ("938", "0938"),
        ("quý III/2022", "2022-35"),
        ("thế kỷ XX", "19XX"),
        ("những năm 1990", "199X"),
        ("1965–1973", "1965/1973"),
        ("ngày mùng 2 tháng 9 năm 1945", "1945-09-02"),
        ("ngày hai tháng chín năm 1945", "1945-09-02"),
        ("thứ hai, ngày 2/9/1945", "1945-09-02"),
        ("Chủ nhật 2/9/1945", "1945-09-02"),
        ("vào ngày 2/9/1945", "1945-09-02"),
        ("2/9 năm 1945", "1945-09-02"),
        ("thu\u031b\u0301 hai, nga\u0300y 2/9/1945", "1945-09-02"),
        ("những năm 90 của thế kỷ XX", "199X"),
    ],
)
def test_a_typed_date_is_read_by_value(text: str, value: str) -> None:
    assert read_date(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "45",
        "hôm qua",
        "2/9",
        "2/9/45",
        "30/2/2001",
        "13/2020",
        "2/9/1945 hay 3/9/1945",
        "không biết 1945",
        "19456",
        "thứ hai",
        "vào",
        "2/9/194٥",
        "١٩٤٥",
        "208 TCN",
        "năm 1998 hoặc 1999",
        "tháng Giêng năm 1945",
        "rằm tháng 7 năm 1985",
    ],
)
def test_what_is_no_whole_date_is_not_guessed(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("value", "alone", "within"),
    [
        ("1945-09-02", "2/9/1945", "2/9/1945"),
        ("1945-09", "Tháng 9/1945", "9/1945"),
        ("1945", "1945", "1945"),
        ("0938", "938", "938"),
        ("2022-35", "Quý III/2022", "III/2022"),
        ("199X", "Những năm 1990", "1990"),
        ("19XX", "Thế kỷ XX", "XX"),
    ],
)
def test_a_value_is_written_and_read_back(value: str, alone: str, within: str) -> None:
    assert (write_date(value, alone=True), write_date(value, alone=False)) == (alone, within)
    assert read_date(alone) == value


@pytest.mark.parametrize(
    ("value", "precision"),
    [
        ("1945-09-02", "day"),
        ("1945-09", "month"),
        ("2022-35", "quarter"),
        ("1945", "year"),
        ("199X", "decade"),
        ("19XX", "century"),
        ("1965/1973", "interval"),
    ],
)
def test_a_value_tells_its_precision(value: str, precision: str) -> None:
    assert precision_of(value) == precision
