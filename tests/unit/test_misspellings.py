"""Slips of the pen that leave two syllables, each of which there is."""

import pytest

from questions.languages.vi.misspellings import is_misspelt


@pytest.mark.parametrize(
    "sentence",
    [
        "Anh tham gia trong quá tình tiến bước của đội.",
        "Tờ báo được giao nhiện vụ tuyên truyền.",
        "Cở sở pháp lý của hợp tác xã gồm 12 điều.",
        "Công ty trờ thành nhà sản xuất lớn nhất.",
        "Đồng thới, trường mở 12 lớp.",
        "Họ tiến hàng nghiên cứu suốt 12 năm.",
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
