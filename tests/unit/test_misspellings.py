"""Slips of the pen that leave two syllables, each of which there is, and names without a capital."""

import tracemalloc

import pytest

from questions.languages.vi.misspellings import is_misspelt
from questions.languages.vi.names import names_of
from questions.reading import Sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "Anh tham gia trong quá tình tiến bước của đội.",
        "Tờ báo được giao nhiện vụ tuyên truyền.",
        "Cở sở pháp lý của hợp tác xã gồm 12 điều.",
        "Công ty trờ thành nhà sản xuất lớn nhất.",
        "Đồng thới, trường mở 12 lớp.",
        "Họ tiến hàng nghiên cứu suốt 12 năm.",
        "Hệ thông này gồm 12 trường.",
        "Mặc dụ Ban Giám hiệu đồng ý, trường chỉ có 12 lớp.",
    ],
)
def test_a_slip_in_a_frequent_word_is_seen(sentence: str) -> None:
    assert is_misspelt(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Quá trình quản lí và quản lý đều do cơ sở phụ trách.",
        "Đàn ong của bà con cho 12 tấn mật.",
        "Trong bốn lần sơ tán, trường mất 12 phòng.",
        "Ông giữ đền xuất sắc suốt 12 năm.",  # "đề xuất", but "xuất sắc"
        "Vua Lê Thái Tô, Trần Thai Tông và Đỗ Quá Tình đều là tên người.",
        "Quan lại không quay lại.",
        "",
        "A",
    ],
)
def test_what_is_written_elsewhere_and_names_are_right(sentence: str) -> None:
    assert not is_misspelt(sentence)


def test_a_word_without_end_costs_no_more_than_its_length() -> None:
    tracemalloc.start()
    is_misspelt(f"Năm ấy {'a' * 10_000} gia có 12 huyện.")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 10_000_000


def test_a_name_that_lacks_its_second_capital_is_no_careful_writing() -> None:
    often = [Sentence(0, 0, f"Năm {year}, người Gia Rai mở hội.", 0) for year in range(1990, 1996)]
    names = names_of("Người Gia Rai", [*often, Sentence(0, 0, "Trong vùng, người Gia rai trồng chè.", 0)])

    assert not names.is_written_alike("Ở đây, người Gia rai trồng chè.")
    assert names.is_written_alike("Ở đây, người Gia Rai trồng chè; Gia đình nào cũng vậy.")


def test_a_name_that_is_written_both_ways_is_left_as_it_is() -> None:
    names = names_of("", [Sentence(0, 0, "Ông là Tổng Thư ký, bà là Tổng thư ký.", 0)])

    assert names.is_written_alike("Bà là Tổng thư ký.")
