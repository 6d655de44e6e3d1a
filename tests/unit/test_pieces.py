"""The words around a gap that show which one it is."""

import pytest

from questions.languages.vi.pieces import words_around


def test_a_gap_right_behind_a_pointing_word_is_pointed_at_by_what_follows() -> None:
    before, after = "Đội ngũ gồm 82 cán bộ, giáo viên, trong đó ", " người có bằng thạc sĩ ở nước ngoài."

    assert words_around(before, after) == "… ____ người có bằng thạc sĩ ở nước ngoài"


def test_what_points_at_a_gap_tears_no_bracket() -> None:
    assert (
        words_around("Trường có 41 lớp (trong đó có 12 lớp chuyên), 5 sân và ", " phòng.")
        == "… 5 sân và ____ phòng"
    )
    assert words_around("Trường có ", " lớp học (trong đó có 12 lớp chuyên).") == "Trường có ____ lớp học …"


def test_a_name_goes_on_and_a_dash_ends_no_piece() -> None:
    found = words_around("Đó là lần ngoại giao duy nhất giữa Hoa Lau và nhà Ngô trong ", " năm tồn tại ở châu Á")
    assert "____ năm tồn tại" in found
    assert not found.startswith("… Ngô")
    assert words_around("Năm ", ", Dương Đình Nghệ đánh đuổi quân Nam Hán - một trong 10 nước") == (
        "Năm ____, Dương Đình Nghệ đánh đuổi quân Nam Hán …"
    )


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("Chôn vùi ", " công nhân đang làm việc phía dưới vào sáng nay", "____ công nhân đang làm việc phía dưới"),
        ("Trường Đại học Bình Minh rộng ", " m trong đó có vườn", "Bình Minh rộng ____ m"),
        ("Ngày ", ", hai bên ký Thỏa thuận liên kết tại Hải Phong", "Ngày ____, … ký Thỏa thuận liên kết"),
        (
            "Tháng 11 năm 1996, ông chuyển sang chơi cho đội bóng Hoa Lau thuộc giải hạng nhất nước Anh với giá ",
            " bảng và là một trong nhiều cầu thủ",
            "nước Anh với giá ____ bảng",
        ),
        (
            "Bà Nà có đường nối với đường thuộc địa số 1 (sau này là quốc lộ 1) trong năm ",
            ", tạo điều kiện cho công sở và kiều dân",
            "trong năm ____, tạo điều kiện",
        ),
        (
            "Montréal lúc nào cũng có ít nhất một hội hè mùa hè, trong khi các thành phố khác chỉ có một năm ",
            " lần.",
            "… trong khi các thành phố",
        ),
        (
            "Hiệp sĩ trở thành một tước hiệu bởi triều đình Anh và tách khỏi sự liên quan đến quân đội vào năm ",
            " do vua James I",
            "triều đình Anh",
        ),
        (
            "Nhiều bang trên lãnh thổ Đông Đức cũ gia nhập Cộng hòa Liên bang Đức vào ngày ",
            ", nâng số bang",
            "Cộng hòa Liên bang Đức vào ngày ____",
        ),
        ("Hội sinh viên Trường Đại học Lao động - Xã hội thành lập năm ", " và đổi tên", "Lao động - Xã hội"),
        (
            "Ông trưởng thành trong công tác đoàn thể, được kết nạp Đảng Cộng sản Việt Nam ngày ",
            ", chính thức một năm sau",
            "Đảng Cộng sản Việt Nam ngày",
        ),
        (
            "Công ước cho phép mỗi quốc gia ven biển xác định lãnh hải rộng tối đa 12 hải lý và vùng đặc quyền "
            "kinh tế không quá ",
            " hải lý",
            "… vùng đặc quyền kinh tế không quá ____ hải lý",
        ),
        ("Năm ", ", ông trở thành Tư lệnh Lộ quân 4", "Lộ quân 4"),
        ("Dân số tỉnh là 330.129 người, tăng ", " so với thống kê năm 1995 của tỉnh", "thống kê năm 1995"),
        ("Ngày ", ", ông được đặc xá trả tự do và về quê nhà sinh sống", "trả tự do"),
        (
            "Đền Cửa Lân, còn gọi là Đền Bà, được xây dựng vào thế kỷ XIX thuộc thôn Hoa Lau, khoảng năm ",
            ", sau khi làng mở đất",
            "thế kỷ XIX thuộc thôn",
        ),
    ],
)
def test_a_piece_ends_behind_a_whole_phrase(before: str, after: str, words: str) -> None:
    found = words_around(before, after)

    assert words in found
    assert not found.removesuffix(" …").endswith((" phía", " trong"))


def test_a_piece_begins_with_nothing_that_is_hidden() -> None:
    found = words_around("Sau sắp xếp, Thanh Lâm còn 152 đơn vị, gồm 118 xã, […] phường và ", " thị trấn; giảm 37")

    assert found.startswith("… phường và ____ thị trấn")


def test_a_piece_keeps_what_a_place_belongs_to() -> None:
    found = words_around(
        "Các quận khác thì rộng hơn, còn quận 4 thuộc Thành phố Hoa Lau có diện tích nhỏ nhất ", " km²."
    )

    assert not found.startswith("… Thành phố")


def test_a_name_in_quotation_marks_stays_in_what_points_at_a_gap() -> None:
    found = words_around("Sang tháng ", ', "Hoa Lau" được điều động đến Hải Phong')

    assert found == "Sang tháng ____, ‘Hoa Lau’ được điều động …"


def test_what_points_at_a_gap_begins_with_whom_it_is_about() -> None:
    found = words_around(
        "Trái ngược với thành tích ở Thế vận hội, Hoa Lau đã ", " lần liên tiếp vô địch tại các giải"
    )

    assert found.startswith("… Hoa Lau đã ____ lần")
