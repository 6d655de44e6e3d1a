"""What tells a key without the article: the stem, the title, the words around a gap, the options."""

import random

import pytest

from questions.interaction import Choose
from questions.languages import LANGUAGES
from questions.languages.vi.dates import months_named
from questions.near_numbers import near_numbers
from questions.question import Question
from tests.asked import questions_of, right_answers

TITLE = "Hợp tác xã Chè Hoa Lau"


def asked(text: str, title: str = TITLE) -> list[Question]:
    return questions_of(f"{title}\n\n{text}")


def keys(questions: list[Question]) -> set[str]:
    return {text for question in questions for right in right_answers(question) for text in right.texts}


@pytest.mark.parametrize(
    ("sentence", "told", "left"),
    [
        ("Theo Luật 10/59, Hợp tác xã Hoa Lau nhận 57 tổ viên vào năm 1959.", {"1959"}, "57"),
        ("Năm 1984, Hợp tác xã Hoa Lau nhận 6 tổ viên, 4 nam và 2 nữ.", {"6", "4", "2"}, "1984"),
        (
            "Năm 1984, Hợp tác xã Hoa Lau mở 57 lớp, ngoài 10 tổ, tổ Bình Minh được coi như tổ thứ 11.",
            {"10"},
            "57",
        ),
        (
            "Hợp tác xã Hoa Lau khởi công nhà máy năm 2008, khánh thành năm 2013, sau 6 năm, trên 57 ha đất.",
            {"2008", "2013", "6"},
            "57",
        ),
        ("Trong chiến tranh (1955-1975), Hợp tác xã Hoa Lau trồng chè suốt 20 năm, có 57 tổ viên.", {"20"}, "57"),
    ],
)
def test_what_the_sentence_tells_in_other_figures_is_not_asked(sentence: str, told: set[str], left: str) -> None:
    found = keys(asked(sentence))

    assert left in found
    assert not found & told


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Cách mạng tháng Tám", {8}),
        ("trong tháng 8 và tháng Chạp", {8, 12}),
        ("tháng 8/1945 và tháng 9 năm 1945", set[int]()),
        ("Tháng Mười một", {11}),
    ],
)
def test_months_named_without_a_year(text: str, months: set[int]) -> None:
    assert months_named(text) == months


def test_days_beside_a_named_month_are_days_of_that_month() -> None:
    text = (
        "Trong Cách mạng tháng Tám, đội Hoa Lau giành chính quyền ở Bình Minh ngày 19/8/1945. "
        "Ngày 6/5/1945, đội Hoa Lau nhận 57 tổ viên. Ngày 7/3/1945, đội Hoa Lau mua 12 máy sao."
    )
    days = [
        [str(option.value) for option in question.interaction.options]
        for number in range(12)
        for question in asked(text, f"Đội {number} Hoa Lau")
        if isinstance(question.interaction, Choose)
        and any(option.correct and option.value == "1945-08-19" for option in question.interaction.options)
    ]

    assert days
    assert all(value[4:8] == "-08-" for options in days for value in options)


@pytest.mark.parametrize("seed", range(20))
def test_about_fifteen_has_round_neighbours(seed: int) -> None:
    near = near_numbers(15, percent=False, about=True, rng=random.Random(seed))

    assert len(near) >= 3
    assert all(other % 5 == 0 and other != 15 for other in near)


def test_an_abbreviation_is_asked_with_the_article_that_spells_it_out() -> None:
    stems = [each.stem for each in asked("Năm 1984, Tổ chức Bảo vệ Rừng Phương Nam (UNFP) họp lần đầu.")]

    assert f"Theo bài viết “{TITLE}”, tên đầy đủ của UNFP là gì?" in stems


@pytest.mark.parametrize(
    "text",
    [
        "Năm 1984, Hợp tác xã Hoa Lau sao 57 tấn chè. Cả 3 máy này tiêu thụ 40 tấn củi trong năm 1985.",
        "Năm 1984, Hợp tác xã Hoa Lau trồng 3 829 cây chè.",
        "Năm 1984, Hợp tác xã Hoa Lau trồng 904/ 3.829 cây chè.",
        "Đào Văn Tiến: nhà sinh học, năm 1984 công bố 57 bài báo.",
    ],
)
def test_lists_torn_figures_and_what_was_shown_before_are_left_alone(text: str) -> None:
    assert not keys(asked(text)) - {"1984"}


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Đến 14 giờ ngày 6/5/1984, Hợp tác xã Hoa Lau nhận 57 tổ viên.", "14"),
        ("Từ 966 hình thành 12 tổ của Hợp tác xã Hoa Lau, có 57 tổ viên.", "966"),
        ("Năm 1984, Hợp tác xã Hoa Lau và Bệnh viện Quân Y 121 cùng nhận 57 tổ viên.", "121"),
        ("Tiểu sử Võ Thị Sáu sinh năm 1933, có 57 năm tuổi Đảng.", "1933"),
        ("Năm 1984, giá của 57 cân chè Hoa Lau giảm xuống mức thấp kỷ lục 12 năm.", "12"),
        ("Năm 1984, 2 lãnh đạo của Hợp tác xã Hoa Lau trao 57 bằng khen.", "2"),
        ("Cuối năm 1984, đầu năm 1985, Hợp tác xã Hoa Lau nhận 57 tổ viên.", "1985"),
        ("Năm 1984, Hợp tác xã Hoa Lau cử 57 người, 12 nữ tổ viên duy nhất đi học ở Bình Minh.", "12"),
        ("Năm 1984, hội nghị Trung ương 9 khóa III bầu 57 ủy viên ở Hợp tác xã Hoa Lau.", "9"),
        ("Năm 1984, Lê Văn Tám là thuyền trưởng tàu 42 thuộc Hợp tác xã Hoa Lau ở Bình Minh.", "42"),
    ],
)
def test_clocks_years_and_names_are_no_counts(sentence: str, left: str) -> None:
    assert left not in keys(asked(sentence, "Võ Thị Sáu và Hợp tác xã Chè Hoa Lau"))


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Năm 1984, Hợp tác xã Hoa Lau mua 57 máy sao và 120 hải lý (222 km) dây.", "120"),
        ("Năm 1984, Hợp tác xã Hoa Lau sao 57 tấn chè và mua hơn 500 mẫu Anh (200 ha) đất.", "500"),
    ],
)
def test_a_figure_beside_the_same_in_another_unit_is_not_asked(sentence: str, left: str) -> None:
    found = keys(asked(sentence))

    assert left not in found
    assert "57" in found


def test_a_figure_that_its_sentence_says_again_is_not_asked() -> None:
    text = "Hợp tác xã Hoa Lau ra đời năm 1960. Năm 1984, Hợp tác xã Hoa Lau có 3 vụ cháy"

    assert "3" in keys(asked(f"{text}, mọi máy đều hỏng hoàn toàn."))
    assert "3" not in keys(asked(f"{text}, cả ba máy đều hỏng hoàn toàn."))


def test_a_day_without_a_year_is_shown_where_something_tells_the_year() -> None:
    text = "Hợp tác xã Hoa Lau báo tin. Theo đó, hôm 30/10, Hợp tác xã Hoa Lau nhận 57 tổ viên tại Bình Minh."

    assert not [each for each in asked(text) if each.passage and "30/10" in each.passage.text]
    assert [each for each in asked(text, f"{TITLE} năm 1984") if each.passage and "30/10" in each.passage.text]


def test_the_year_of_the_title_is_that_of_every_option() -> None:
    text = (
        "Đội Hoa Lau giành chính quyền ở Bình Minh ngày 19/8/1945. Ngày 6/5/1946, đội Hoa Lau nhận 57 tổ viên. "
        "Ngày 7/3/1947, đội Hoa Lau mua 12 máy sao."
    )
    days = [
        [str(option.value) for option in question.interaction.options]
        for number in range(12)
        for question in asked(text, f"Lệnh tổng khởi nghĩa số {number} năm 1945")
        if isinstance(question.interaction, Choose)
        and any(option.correct and option.value == "1945-08-19" for option in question.interaction.options)
    ]

    assert days
    assert all(value.startswith("1945-") for options in days for value in options)


@pytest.mark.parametrize("number", range(6))
def test_what_is_about_twenty_has_round_figures_beside_it(number: int) -> None:
    text = f"Năm 198{number}, Hợp tác xã Hoa Lau mua khoảng 25 % máy sao và bán 57 tấn chè."
    options = [
        option.text
        for question in asked(text)
        if isinstance(question.interaction, Choose) and any(key.text == "25%" for key in question.interaction.keys)
        for option in question.interaction.options
    ]

    assert options
    assert all(option[-2] in "05" for option in options)


def test_ranks_in_brackets_are_in_no_order_and_no_match() -> None:
    events = {
        1984: "Bình Minh ({0} 6)",
        1995: "Hải Phong ({0} 7)",
        1997: "Cần Vân ({0} 8)",
        1999: "Măng Tơ ({0} 9)",
    }

    def types(word: str) -> set[str]:
        lines = [f"{year}: Kết nạp {name.format(word)}" for year, name in events.items()]
        return {question.type for question in asked("\n".join(lines), "Hội Chè Hoa Lau")}

    assert {"ordering", "matching"} <= types("tổ số")
    assert not types("thành viên thứ") & {"ordering", "matching"}


def test_the_year_of_a_name_in_the_sentence_is_that_of_every_option() -> None:
    text = "Ngày 2/7/2012, đội Hoa Lau thắng ở Giải Chè Xanh 2012. Ngày 3/5/2010, đội Hoa Lau mua 12 máy sao."
    days = [
        [str(option.value) for option in question.interaction.options]
        for number in range(12)
        for question in asked(text, f"Đội số {number} Hoa Lau")
        if isinstance(question.interaction, Choose)
        and any(option.correct and option.value == "2012-07-02" for option in question.interaction.options)
    ]

    assert days
    assert all(value.startswith("2012-") for options in days for value in options)


def test_the_number_of_a_document_is_read_in_digits_and_in_roman_ones() -> None:
    values_in = LANGUAGES["vi"].wording.values_in

    assert (
        values_in("Nghị quyết Hội nghị lần thứ XV của Đảng") == values_in("Nghị quyết 15 của Trung ương") == {15}
    )


def test_an_ordinal_that_its_sentence_says_in_roman_figures_is_not_asked() -> None:
    text = (
        "Tháng 1/1959, Hội nghị Trung ương Đảng lần thứ {} thông qua Nghị quyết Hội nghị lần thứ XV của Đảng "
        "về đường lối cách mạng miền Nam."
    )

    assert "lần thứ 12" in keys(asked(text.format(12), "Phong trào Đồng Khởi"))
    assert "lần thứ 15" not in keys(asked(text.format(15), "Phong trào Đồng Khởi"))


def test_a_part_of_a_name_is_not_to_be_typed() -> None:
    text = (
        "Casillas là cầu thủ trẻ nhất trong đội hình Tây Ban Nha tham dự Giải vô địch bóng đá châu Âu. "
        "Ở Madrid, {}Casillas rất được yêu mến."
    )

    assert "Casillas" in keys(asked(text.format(""), "Đội hình Hoa Lau"))
    assert "Casillas" not in keys(asked(text.format("Iker "), "Đội hình Hoa Lau"))


def test_the_title_in_another_spelling_is_not_to_be_typed() -> None:
    text = (
        "Casillas là cầu thủ trẻ nhất trong đội hình Tây Ban Nha tham dự Giải vô địch bóng đá châu Âu. "
        "Ở Madrid, Casillas rất được yêu mến."
    )

    assert "Casillas" in keys(asked(text, "Đội hình Hoa Lau"))
    assert "Casillas" not in keys(asked(text, "Casilas"))


def test_a_body_of_another_country_is_not_judged_without_it() -> None:
    text = "Ban Thường vụ Bộ Chính trị {}được thành lập tháng 7/1928 tại Hải Phong."

    def judged(text: str) -> bool:
        return any(each.type == "true_false" for each in asked(text, "Ban Thường vụ Bộ Chính trị Trung Quốc"))

    assert judged(text.format("Trung Quốc "))
    assert not judged(text.format(""))


@pytest.mark.parametrize(
    ("said", "moved"),
    [
        ("Hợp tác xã Hoa Lau nhận danh hiệu Cánh diều vàng châu Á năm 2005.", "vào năm "),
        ("Năm 2002, Hợp tác xã Hoa Lau chuyển đến Bình Minh sau 3 năm ở Hải Nam.", "vào năm "),
        ("Năm 2010, Hợp tác xã Hoa Lau ký hợp đồng và giúp Bình Minh giành giải nhì.", "vào năm "),
        ("Hợp tác xã Hoa Lau được thành lập năm 1982 sau mười năm vận động.", "vận động vào năm "),
        ("Năm 1984, Hợp tác xã Hoa Lau chuyển đến Bình Minh trong 2 tháng.", "vào năm "),
        ("Năm 1984, Hợp tác xã Hoa Lau được bầu làm hội trưởng hai nhiệm kỳ.", "vào năm "),
    ],
)
def test_a_date_that_belongs_to_an_award_or_stands_before_another_time_stays_there(said: str, moved: str) -> None:
    found = [statement.text for each in asked(said) for statement in getattr(each.interaction, "statements", ())]
    stems = [each.stem for each in asked(said)]

    assert not any(moved in text for text in (*found, *stems))


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("Ngày 20/9/1977, Hợp tác xã Hoa Lau vào Liên hiệp, là thành viên thứ 149.", "thứ 149"),
        ("Ngày 5/6/1977, Hợp tác xã Hoa Lau trở thành thành viên thứ mười của Liên hiệp.", "thứ 10"),
    ],
)
def test_the_number_of_a_new_member_is_asked(said: str, key: str) -> None:
    assert key in keys(asked(said))


def test_so_many_members_before_a_new_one_tell_its_number() -> None:
    found = keys(asked("Năm 1977, ngoài 148 nước, Hợp tác xã Hoa Lau trở thành thành viên thứ 149 của Liên hiệp."))

    assert not found & {"148", "thứ 149"}


@pytest.mark.parametrize(("feast", "told"), [("ngày Quốc tế Lao động", True), ("ngày mùa", False)])
def test_a_day_that_a_class_knows_by_its_name_is_not_asked(feast: str, told: bool) -> None:
    text = f"Hợp tác xã Hoa Lau ra đời ở Huế. Ngày 1/5/1938, Lê Văn Tám nói trong buổi mừng {feast} tại Hà Nội."

    assert ("1938-05-01" in {right.value for q in asked(text) for right in right_answers(q)}) != told


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Suốt ba tiếng đồng hồ ở Huế, giọng ca sinh năm 1973 vẫn giữ được phong độ.", "1973"),
        ("Năm 1984, Hợp tác xã Hoa Lau mời tiền đạo sinh năm 1961 về đội.", "1961"),
    ],
)
def test_the_year_by_which_somebody_is_called_is_not_asked(sentence: str, key: str) -> None:
    assert key not in keys(asked(sentence))


def test_a_seat_that_may_be_won_again_is_asked_with_its_year() -> None:
    said = "{}ông Lê Văn Bình được bầu làm Đại biểu Quốc hội khóa {}."
    title = "Lê Văn Bình"

    assert any("khóa" in key for key in keys(asked(said.format("Năm 1976, ", "VI"), title)))
    assert not any("khóa" in key for key in keys(asked(said.format("", "VI").capitalize(), title)))


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Hợp tác xã Hoa Lau thắng 57 lần, tính đến tháng 4 năm 2009 là nhiều nhất.", "4/2009"),
        ("Năm 1991, Hợp tác xã Hoa Lau là đội đầu tiên vượt qua mức xà 6 m 10 tại Bình Minh.", "6"),
        ("Năm 1991, suốt 45 phút của hiệp 1, Hợp tác xã Hoa Lau giữ bóng.", "45"),
        ("Hợp tác xã Hoa Lau thắng đội chủ nhà với 3 bàn cách biệt.", "3"),
    ],
)
def test_a_time_of_counting_a_height_in_two_figures_and_what_no_match_is_without_are_not_asked(
    sentence: str, key: str
) -> None:
    assert key not in keys(asked(sentence))


def test_a_total_that_goes_on_changing_is_shown_with_where_it_comes_from() -> None:
    found = asked("Qua 9 đợt, Việt Nam có tổng số 105 di tích được xếp hạng.", "Di tích của Việt Nam")

    assert all(question.passage for question in found if "105" in keys([question]))
