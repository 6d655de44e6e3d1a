"""Vietnamese numbers: digits, scales, words, Roman, and what a student types for one."""

from decimal import Decimal

import pytest

from questions.languages import LANGUAGES
from questions.languages.vi.mentions import quantities_in
from questions.languages.vi.numerals import (
    find_numerals,
    in_words,
    read_digits,
    read_roman,
    tidy,
    to_roman,
    write_number,
)

NUMBERS: dict[str, int | float] = {
    "0": 0,
    "12": 12,
    "1234": 1234,
    "1.234": 1234,
    "1.234.567": 1234567,
    "1.234,5": 1234.5,
    "0,5": 0.5,
    "4,31": 4.31,
    "57,01 tỷ": 57_010_000_000,
    "57,01 tỉ": 57_010_000_000,
    "2,5 triệu": 2_500_000,
    "3 tỷ 400 triệu": 3_400_000_000,
    "5 triệu 300 nghìn": 5_300_000,
    "2 triệu rưỡi": 2_500_000,
    "1 nghìn tỷ": 10**12,
    "2 nghìn 300 tỷ": 2_300_000_000_000,
    "3 tỷ 400 triệu 500 nghìn": 3_400_500_000,
    "3 tỷ bốn trăm triệu": 3_400_000_000,
    "3 trăm triệu": 300_000_000,
    "57,01 tỷ rưỡi": 57_510_000_000,
    "3,2 vạn": 32_000,
    "12%": 12,
    "12,5 %": 12.5,
    "12,5 phần trăm": 12.5,
    "không": 0,
    "năm": 5,
    "mười": 10,
    "mười hai": 12,
    "mười lăm": 15,
    "hai mươi": 20,
    "hai mươi mốt": 21,
    "hai mươi tư": 24,
    "năm mươi lăm": 55,
    "bẩy mươi": 70,
    "một trăm linh năm": 105,
    "một trăm lẻ ba": 103,
    "một trăm hai mươi mốt": 121,
    "năm ngàn": 5000,
    "hai nghìn không trăm mười một": 2011,
    "hai mươi mốt nghìn không trăm mười một": 21011,
    "một nghìn chín trăm bốn mươi lăm": 1945,
    "ba triệu hai trăm nghìn": 3_200_000,
    "một vạn": 10_000,
    "hai triệu rưỡi": 2_500_000,
    "triệu rưỡi": 1_500_000,
    "hai trăm rưỡi": 250,
    "trăm rưỡi": 150,
    "ba tỷ bốn trăm triệu": 3_400_000_000,
    "một nghìn tỷ": 10**12,
    "hai nghìn ba trăm tỷ": 2_300_000_000_000,
    "hai mươi ba nghìn linh năm": 23_005,
    "mười hai phần trăm": 12,
}

NO_NUMBERS = [
    "147/NĐ-CP",
    "64/2024/QH15",
    "COVID-19",
    "Quốc lộ 1A",
    "0230.3555.618",
    "1/3",
    "QL1A",
    "B52",
    "1,234.5",
    "12.34.56",
    "3,5,5",
    "linh",
    "mươi",
    "tỷ",
    "hai ba",
    "một trăm hai",
    "hai nghìn ba",
    "một triệu hai trăm",
    "hai trăm triệu rưỡi",
    "mấy triệu rưỡi",
    "hai năm rưỡi",
    "2 năm rưỡi",
    "3 triệu 250",
    "3 tỷ 2 tỷ",
    "ba tỷ hai tỷ",
    "không nghìn",
    "12٣",
    "٣",
    "1٣.000",
    "0.002",
    "đòn bẩy",
]


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_is_found_with_its_value(text: str) -> None:
    (number,) = find_numerals(text)

    assert (number.text, number.value) == (text, NUMBERS[text])


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_is_the_same_inside_a_sentence(text: str) -> None:
    sentence = f"Ở đó có {text}, theo sổ cũ."
    (number,) = find_numerals(sentence)

    assert sentence[number.start : number.end] == number.text == text
    assert number.value == NUMBERS[text]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert [number.text for number in find_numerals(text)] == []


def test_scale_and_percent_are_told() -> None:
    found = list(find_numerals("Năm ấy thu 57,01 tỷ, tăng 12,5% và mười hai phần trăm."))

    assert [(n.text, n.scale, n.percent, n.in_words) for n in found][-3:] == [
        ("57,01 tỷ", "tỷ", False, False),
        ("12,5%", "", True, False),
        ("mười hai phần trăm", "", True, True),
    ]


@pytest.mark.parametrize(
    ("text", "compound"),
    [
        ("3 tỷ 400 triệu", True),
        ("2 triệu rưỡi", True),
        ("hai triệu rưỡi", True),
        ("ba tỷ bốn trăm triệu", True),
        ("57,01 tỷ", False),
        ("1 nghìn tỷ", False),
        ("3 trăm triệu", False),
        ("1.234", False),
        ("hai mươi mốt nghìn không trăm mười một", False),
        ("một trăm linh năm", False),
    ],
)
def test_a_number_of_several_parts_says_so(text: str, compound: bool) -> None:
    assert [numeral.compound for numeral in find_numerals(text)] == [compound]


def test_several_parts_are_one_number_in_a_sentence() -> None:
    found = list(find_numerals("Năm 2019, Hội Hoa Sen thu 3 tỷ 400 triệu đồng."))

    assert [(n.text, n.value, n.scale) for n in found][2:] == [("3 tỷ 400 triệu", 3_400_000_000, "tỷ")]
    assert [n.value for n in find_numerals("Năm 2019 3 tỷ đồng.")] == [5, 2019, 3_000_000_000]


@pytest.mark.parametrize("text", ["mười năm", "hai mươi năm", "một trăm năm", "năm năm"])
def test_years_are_no_fives(text: str) -> None:
    assert list(find_numerals(f"Sau {text}, hội giải thể.")) == []


def test_a_very_long_number_is_left_alone() -> None:
    assert list(find_numerals("9" * 100_000)) == []


@pytest.mark.parametrize("text", [text for text in NUMBERS if "%" not in text])
def test_a_typed_number_is_read_by_value(text: str) -> None:
    assert LANGUAGES["vi"].number(f"  {text.upper()} ") == NUMBERS[text]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[("-5", -5), ("−5", -5), ("+5", 5), ("57,01 tỷ USD", 57.01e9), ("9 điều", 9), ("12 %", 12), ("12.", 12)],
        *[
            ("5tỷ", 5e9),
            ("5TỶ", 5e9),
            ("12km", 12),
            ("12km2", 12),
            ("5m³", 5),
            ("12điều", 12),
            ("3tỷ400triệu", 3.4e9),
        ],
        *[
            ("3 tỷ 400 triệu đồng", 3.4e9),
            ("hai triệu rưỡi đồng", 2.5e6),
            ("57,01 tỉ", 57.01e9),
            ("9 triều đại", 9),
        ],
        *[("hai trie\u0323\u0302u", 2e6), ("mười năm", 10), ("một trăm năm", 100), ("năm năm", 5)],
    ],
)
def test_sign_unit_and_full_stop_are_allowed(text: str, value: float) -> None:
    assert LANGUAGES["vi"].number(text) == value


NOT_ONE = (
    "nhiều|12 13|12 hay 13|khoảng 12|1e5|nan|inf|∞|1/2|$5|--5|-+5|+-5|- 5|-|57,01 ty|57,01 ti|57,01 tý|57,01ty"
)
UNSURE = "5k|5tr|2,5 tr|hai trieu|ba muoi|hai triệu ruoi|một trăm hai|5 triệu 2|12a|12٣|٣|12giờ30|12 năm rưỡi"


@pytest.mark.parametrize("text", ["", " ", *NOT_ONE.split("|"), *UNSURE.split("|")])
def test_what_is_no_single_number_is_not_guessed(text: str) -> None:
    assert LANGUAGES["vi"].number(text) is None


def test_digits_alone() -> None:
    assert read_digits("1.234,50") == Decimal("1234.50")
    assert read_digits("1.23") is None
    assert read_digits("") is None


def test_words_that_say_no_number() -> None:
    assert in_words([]) is None
    assert in_words(["mươi", "hai"]) is None
    assert in_words(["cây", "số"]) is None


@pytest.mark.parametrize("value", range(1, 400))
def test_roman_numerals_come_back(value: int) -> None:
    assert read_roman(to_roman(value)) == value


@pytest.mark.parametrize("text", ["", "IIII", "VX", "IC", "ABC", "xx", "VIV"])
def test_what_is_no_roman_numeral(text: str) -> None:
    assert read_roman(text) is None


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (0, 0, "0"),
        (1234, 0, "1.234"),
        (1234567, 0, "1.234.567"),
        (1234.5, 1, "1.234,5"),
        (57.01, 2, "57,01"),
        (0.5, 1, "0,5"),
    ],
)
def test_a_number_is_written_the_vietnamese_way(value: float, decimals: int, text: str) -> None:
    assert write_number(value, decimals) == text
    (number,) = find_numerals(text)
    assert number.value == value


def test_whole_values_are_integers() -> None:
    assert isinstance(tidy(Decimal("5.00")), int)
    assert isinstance(tidy(Decimal("5.50")), float)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("dài 876m, rộng 12,5m", [876, 12.5]),
        ("rút ngắn 27km, tối đa 60km/h", [27, 60]),
        ("nặng 4kg và 1.250kg", [4, 1250]),
        ("mạng 4G, mẫu F-15J, số 12a", []),
    ],
)
def test_a_unit_may_touch_its_number(text: str, values: list[float]) -> None:
    assert [numeral.value for numeral in find_numerals(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tỉnh cấp 15 suất học bổng cho trường cấp 3.", [15]),
        ("Đoàn tặng Bệnh viện Sơn Khê 2 xe cứu thương.", [2]),
        ("Tàu Luna 3 chụp ảnh.", []),
        ("Xã có dân số 17.254 người, với tổng số 189 thôn, ở nhà số 41 gần cầu.", [17254, 189]),
    ],
)
def test_what_is_counted_is_told_from_a_part_of_a_name(text: str, values: list[float]) -> None:
    assert [mention.value for mention in quantities_in(text, 0, [])] == values
