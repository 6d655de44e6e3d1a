"""The article's own sentences with a gap: which values give way, which sentences are left alone."""

import re

import pytest

from questions.interaction import Choose, Number, Write
from questions.languages.vi.names import names_of
from questions.languages.vi.predicates import find_predicate
from questions.languages.vi.spelling import is_careful
from questions.question import Question
from tests.asked import questions_of

TITLE = "Hợp tác xã Chè Hoa Lau"


def asked(text: str, title: str = TITLE) -> list[Question]:
    return questions_of(f"{title}\n\n{text}")


def gaps(text: str, title: str = TITLE) -> dict[str, str]:
    """Return the stems with a gap, or what they point at in a passage, and what fills it."""
    found: dict[str, str] = {}
    for question in asked(text, title):
        match question.interaction:
            case Choose(options) if "____" in question.stem:
                found[question.stem] = next(option.text for option in options if option.correct)
            case Write(answer) | Number(answer) if "____" in question.stem:
                found[question.stem] = answer.text
            case _:
                pass
    return found


def test_each_of_several_figures_gives_way_in_turn() -> None:
    found = gaps("Năm 2021, Hợp tác xã Hoa Lau bán ra 27,5 tấn chè khô và 40 tấn chè tươi cho 12 đại lý.")

    lead = "Năm 2021, Hợp tác xã Hoa Lau bán ra"
    assert (
        found.items()
        >= {
            f"{lead} ____ tấn chè khô và 40 tấn chè tươi cho 12 đại lý.": "27,5",
            f"{lead} 27,5 tấn chè khô và ____ tấn chè tươi cho 12 đại lý.": "40",
            f"{lead} 27,5 tấn chè khô và 40 tấn chè tươi cho ____ đại lý.": "12",
        }.items()
    )


def test_what_is_near_or_more_than_a_figure_stays_in_the_sentence() -> None:
    found = gaps("Năm 2021, Hợp tác xã Hoa Lau bán ra hơn 27,5 tấn chè khô, gần 40 tấn chè tươi.")

    assert {stem.split(" ____")[0].rsplit(" ", 1)[-1]: key for stem, key in found.items()} == {
        "Năm": "2021",
        "hơn": "27,5",
        "gần": "40",
    }


def test_a_figure_keeps_its_scale_and_an_ordinal_its_words() -> None:
    found = gaps(
        "Năm 2021, Hợp tác xã Hoa Lau góp 450 triệu đồng và 3 ha đất.\n"
        "Năm 2022, Hợp tác xã Hoa Lau dự Hội chợ Chè Việt Nam lần thứ 16 với 20 gian hàng."
    )

    assert "450 triệu" in found.values()
    assert "lần thứ 16" in found.values()
    assert not any("lần thứ ____" in stem for stem in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2021, hợp tác xã bán chè cho hai tỉnh Sơn Hà và Yên Mỹ, thu 5 tỷ đồng.",
    ],
)
def test_a_value_that_the_sentence_tells_otherwise_does_not_give_way(sentence: str) -> None:
    assert not {"128", "2", "3"} & set(gaps(sentence).values())


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2021, họ bán ra 27,5 tấn chè khô và 40 tấn chè tươi.",
        "Văn kiện này có 6 chương và 42 điều.",
        "Sau đó, đơn vị mở thêm 4 xưởng và 12 cửa hàng.",
        "Năm 2025, hợp tác xã sẽ bán ra 30 tấn chè khô và 45 tấn chè tươi.",
        "Giống như các năm 2010, 2012 và 2014, chè được mùa.",
    ],
)
def test_a_sentence_that_leans_on_others_or_tells_a_plan_is_left_alone(sentence: str) -> None:
    assert gaps(sentence) == {}


def test_nobody_is_asked_when_a_figure_held() -> None:
    questions = asked("Năm 2021, Hợp tác xã Hoa Lau có 126 thành viên và 84 xưởng chế biến chè cổ thụ.")

    assert {question.topic for question in questions} == {"number"}


def test_a_name_alone_needs_no_title_where_the_sentence_has_its_date() -> None:
    assert all(
        stem.startswith("Năm 2021, Hợp tác xã Hoa Lau")
        for stem in gaps("Năm 2021, Hợp tác xã Hoa Lau bán ra 27,5 tấn chè khô và 40 tấn chè tươi.")
    )


def test_a_value_that_a_statement_claims_is_not_asked_a_second_time() -> None:
    sentence = "Hợp tác xã Hoa Lau được thành lập ngày 6/3/2012 với 9 thành viên."
    questions = [q for q in asked(sentence) if q.topic == "date" and q.type in ("single_choice", "short_answer")]

    assert len({q.facts for q in questions}) == len(questions) == 1


def test_a_quoted_sentence_is_asked_by_a_gap_and_judged() -> None:
    text = "\n".join(
        f"Năm {2000 + year}, Hợp tác xã Hoa Lau bán ra {year + 20} tấn chè khô, thu {year + 50} tỷ đồng."
        for year in range(9)
    )

    questions = [question for question in asked(text) if question.topic == "number"]
    judged = {"true_false", "multiple_true_false"}
    assert {question.type for question in questions} >= {"single_choice", "numerical", "true_false"}
    assert all(("____" in question.stem) != (question.type in judged) for question in questions)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nhật Bản đạt 1,4 tỷ USD, tăng 13,2% so với tháng 12/2016.",  # of what?
        "Giá chè của Hợp tác xã Hoa Lau đạt 90 triệu đồng, tăng 12% so với cùng kỳ năm 2016.",  # which period?
        "Vài năm sau, Hợp tác xã Hoa Lau mở thêm 4 xưởng và 12 cửa hàng.",
        "Gia đình chuyển sang sống ở Ý với 3 người con và 12 con trâu.",
    ],
)
def test_a_sum_without_its_measure_or_its_period_is_left_alone(sentence: str) -> None:
    assert gaps(sentence) == {}


def test_a_timeline_line_opens_with_its_year() -> None:
    title = "Niên biểu lịch sử tỉnh Hoa Lau"
    lines = ("1904 Nguyễn Hữu Bình thành lập Hội Hoa Sen.", "1912 Lê Thị Hạnh gia nhập Hội Hoa Sen ở Huế.")

    stems = "\n".join(question.stem for question in asked("\n".join(lines), title))

    assert "Nguyễn Hữu Bình thành lập Hội Hoa Sen vào năm" in stems
    assert "1904 Nguyễn" not in stems


def test_a_heading_behind_a_year_is_no_sentence() -> None:
    assert gaps("1892 Chiến thắng Yên Lãng của nghĩa quân Đốc Ngữ.", "Niên biểu lịch sử tỉnh Hoa Lau") == {}


def test_a_year_in_a_name_is_no_figure() -> None:
    found = gaps("Vòng loại Cúp Hoa Lau 2007 diễn ra từ ngày 22 tháng 2 năm 2006 với 24 đội và 6 bảng.")

    assert "2007" not in found.values()


def test_a_thing_without_its_name_is_asked_only_where_the_title_has_it() -> None:
    sentence = "Năm 1884, Vương quốc Bình Minh bán quần đảo cho Đế quốc Hải Phong với giá 25 triệu đồng."

    questions = asked(sentence, "Lịch sử quần đảo Marshall")
    assert questions
    assert all(question.passage or "Marshall" in question.stem for question in questions)


def test_a_total_that_goes_on_changing_says_according_to_whom() -> None:
    sentence = "Hợp tác xã Hoa Lau, được thành lập năm 1969, gồm 57 thành viên và 12 tổ sản xuất chè."

    assert [q.passage.text for q in asked(sentence) if q.passage and q.topic == "number"]
    assert not [q.stem for q in asked(sentence) if not q.passage and "____ thành viên" in q.stem]


def test_the_end_of_a_span_is_not_asked() -> None:
    found = gaps(
        "Hội chợ Hoa Lau diễn ra từ ngày 23 tháng 6 đến ngày 6 tháng 7 năm 2014 với 24 gian hàng, 6 quầy."
    )

    assert "6/7/2014" not in found.values()


def test_what_happened_just_now_has_no_time() -> None:
    assert gaps("Hợp tác xã Hoa Lau vừa quyết định mở mới 2 xưởng chè và 5 cửa hàng.") == {}


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        ("Trên đảo Hòn Mây có 412 hộ dân và 9 lớp học.", "____ hộ dân"),
        ("Bà Lê Thị Nhàn ở đảo Hòn Mây thọ 79 tuổi, có 6 người con.", "thọ ____ tuổi"),
        ("Dân đảo Hòn Mây bán nhiều nhất là mực (61,2%) và cá thu.", "mực (____)"),
        ("Ngày 2/9/2014, đảo Hòn Mây có điện nhờ 24,5 km cáp ngầm.", "____"),
    ],
)
def test_what_is_there_ages_shares_and_days_are_asked(sentence: str, gap: str) -> None:
    questions = asked(f"Đảo Hòn Mây rộng 6,8 km². {sentence}", "Khám phá đảo Hòn Mây")

    assert any(gap in f"{each.stem} {each.passage.text if each.passage else ''}" for each in questions)


@pytest.mark.parametrize(
    "sentence",
    [
        "Công ty Chè Hoa Lau, thành lập năm 1954, công ty chè lớn nhất miền Bắc.",
        "Hợp tác xã Hoa Lau do bà Nhàn lập năm 1969, Các tổ viên góp 12 con trâu.",
        "Xưởng Hoa Lau được xây ở Hải Phong, thiết kế bởi ông Lê Văn Bình năm 1985.",
        "Hợp tác xã Hoa Lau dược thành lập năm 1969 ở Hải Phong.",
        "Xưởng Hoa Lau có 12 máy sao và không có bất kỳ loại máy khác.",
        "Giải thưởng của Hoa Lau trị giá $ 100,000 từ năm 1985.",
    ],
)
def test_what_is_written_badly_or_shortened_is_left_alone(sentence: str) -> None:
    assert gaps(sentence) == {}


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Hợp tác xã Hoa Lau có 5 tổ chè, gồm Bãi Trước, Bãi Sau, Đầm Sen, Làng Hạ và Làng Thượng.", "5"),
        ("Hợp tác xã Hoa Lau mua mười bốn máy sao: 10 máy của Dệt Thành Long và 4 của Chè Bạch Vân.", "10"),
        ("Năm 2021, Hoa Lau thu 5,7 tỷ đồng, cao hơn mức kỷ lục 5,5 tỷ đồng của năm 2019.", "5,7 tỷ"),
        ("Năm 1985, Hoa Lau lập Ban Chỉ đạo 389 và mua 12 máy sao.", "389"),
    ],
)
def test_what_a_list_a_sum_a_record_or_a_name_tells_is_not_asked(sentence: str, value: str) -> None:
    last = sentence[-12:]
    for each in asked(sentence):
        if last in f"{each.stem} {each.passage.text if each.passage else ''}":
            match each.interaction:
                case Choose(keys=keys):
                    assert value not in [key.text for key in keys]
                case Number(answer=answer) | Write(answer=answer):
                    assert value != answer.text
                case _:
                    pass


def test_an_abbreviation_is_known_to_a_class_or_spelt_out() -> None:
    names = names_of("Chè Hoa Lau và THPL", ())

    assert names.has_unknown("Viện KTCGQS tặng 12 máy sao.")
    assert names.has_unknown("MTTQTCHL tặng 12 máy sao.")
    assert not names.has_unknown("VINACHEO tặng 12 máy sao.")
    assert not names.has_unknown("UNESCO, khóa XII và THPL tặng 12 máy sao.")
    assert not names.has_unknown("Kỹ thuật Cơ giới Quân sự (KTCGQS) mở năm 1985, KTCGQS có 12 máy.")


def test_a_sentence_that_tells_two_times_is_shown_in_its_passage() -> None:
    questions = asked("Năm 1969, Hợp tác xã Hoa Lau ra đời ở Hải Phong và năm 1985, 57 tổ viên mở một xưởng chè.")

    assert questions
    assert all(question.passage for question in questions)


def test_a_sentence_without_a_date_is_shown_with_the_title_that_tells_when() -> None:
    (question, *_) = asked("Sau 4 vòng, Hoa Lau chỉ ghi được 2 bàn thắng.", "Hoa Lau ở giải bóng đá 2017")

    assert question.passage
    assert question.passage.text.endswith("(Trích bài “Hoa Lau ở giải bóng đá 2017”)")


def test_an_abbreviation_is_spelt_out_with_its_first_word() -> None:
    text = "Tổng Công ty Chè Hoa Lau (TCHL) ra đời năm 1954. Năm 1985, TCHL mua 12 máy sao."

    shown = " ".join(f"{each.stem} {each.passage.text if each.passage else ''}" for each in asked(text))
    assert "Công ty Chè Hoa Lau" in shown
    assert "Tổng Công ty Chè Hoa Lau" in shown
    assert not re.search(r"(?<!Tổng )Công ty Chè Hoa Lau", shown)


def test_a_day_that_so_many_days_later_tell_is_not_asked() -> None:
    text = "Ngày 14/8/1945, Hoa Lau mở cửa. 16 ngày sau, vào ngày 30/8/1945, Hoa Lau nhận 57 tổ viên."

    passages = [each.passage.text for each in asked(text) if each.passage]
    assert not [text for text in passages if "16 ngày sau" in text and "30/8/1945" not in text]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ngày 2/6/04, Hợp tác xã Hoa Lau nhận 57 tổ viên.",
        "Năm 1984, Hợp tác xã Hoa Lau nhận 57 tổ viên ở Bình Minh -Lam Hạ.",
        "Ngày 2/6/1984, thị xã Bình Minh, Hai tổ của Hợp tác xã Hoa Lau nhận 57 tổ viên.",
        "Ngày 2/6/1984, Ông và tổ viên Hợp tác xã Hoa Lau mua 12 máy sao.",
        "Năm 1984, Hợp tác xã Hoa Lau có: Tổ một: 57 tổ viên.",
        "Hợp tác xã Hoa Lau: Nằm bên sông Lam, năm 1984 nhận 57 tổ viên.",
        "Năm 1984, Hợp tác xã Hoa Lau ở miền bắc Việt nam nhận 57 tổ viên.",
        "Năm 1984, Hợp tác xã Hoa Lau nhận 57 tổ viên >> Xem ảnh hợp tác xã.",
        "Năm 1984, Hợp tác xã Hoa Lau nhận 57 tổ viên của phong trào chống pháp.",
        "Năm 1984, Hợp tác xã Hoa Lau xây kho chè cách sông Lam 60Km với 57 tổ viên.",
        "Năm 1984, Hợp tác xã Hoa Lau giáp Bình Minh (Hải Nam) Phía Nam nhận 57 tổ viên.",
    ],
)
def test_what_is_not_written_with_care_is_left_alone(sentence: str) -> None:
    assert not asked(sentence)


def test_an_auxiliary_stands_behind_its_subject() -> None:
    assert not is_careful("Zola là cầu thủ chủ chốt và đã anh ghi 3 bàn.")
    assert is_careful("Zola là cầu thủ chủ chốt và anh đã ghi 3 bàn.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông tốt nghiệp ngành xã hội học năm năm 1996.",
        "Hội hỗ trợ các tỉnh miền Trung Chiều ngày 22/10.",
        "Khu trưng bày Đông Nam Á: Khởi công xây dựng vào năm 2008.",
        "Người ta đo được nồng độ 0.002% sắt.",
        "Tranh chép theo khổ 2,4.-2,5 m.",
        "Mill sinh ngày 20 tháng 5 năm 1806 là con cả của gia đình.",
        "Khoảng cách giữa hai cổng ít hơn 1.5 dặm.",
        "Nhãn Ngôi sao năng lượng do Bộ công thương trao.",
        "Gần dây, tỉnh thu hút nhiều dự án.",
        "Thủ tướng khi dó là ông An.",
        "Ông Putin “quyền lực nhất” Tổng thống Nga đã soán ngôi.",
        "Theo ông Nguyễn Văn Biên, cho biết 5.000 tỷ đồng sẽ giúp tập đoàn.",
        "Nhật tập trận bảo vệ đảo Bắt đầu từ hôm nay.",
        "15h55 Giá chè tiếp tục giảm 20.000 đồng.",
        "Hoa Lau thắng trên đất Bình Minh Nhập cuộc khá tự tin, đội giữ thế trận.",
        "Trường đang chờ đóng cửa Như vậy việc được báo trước đã thành hiện thực.",
        "Justin Hall là blogger lâu đời nhất, as is Jerry Pournelle.",
    ],
)
def test_lines_that_run_together_and_words_of_another_language_are_careless(sentence: str) -> None:
    assert not is_careful(sentence)


def test_wires_and_days_with_a_full_stop_are_no_misprints() -> None:
    assert is_careful("Ngày 22.5, họ mua dây chuyền mới ở Bộ Công Thương.")
    assert is_careful("Nhà máy nhập vật tư từ dây chuyền cũ.")


def test_foreign_names_are_no_words_of_another_language() -> None:
    assert is_careful("Ông mua cổ phần của Procter and Gamble và Bank of America năm năm sau.")


def test_the_first_time_since_a_year_is_read_in_its_passage() -> None:
    text = "Năm 2008, đội Hoa Lau sang Hải Phong đá. Lần đầu tiên kể từ năm 1998, đội Hoa Lau thắng Hải Phong."

    assert all(q.passage for q in asked(text, "Đội Hoa Lau thắng Hải Phong") if "kể từ năm" in q.stem)


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Ở lần đầu dự hội chè, năm 2016, Hợp tác xã Hoa Lau đứng chót bảng.", "2016"),
        ("Năm 2016, 30 ha chè của Hợp tác xã Hoa Lau được cấp chứng nhận.", "2016"),
        ("Năm 1984, tại 16 điểm chè, Hợp tác xã Hoa Lau thu 6 tấn, cao hơn tổ Lam 22%.", "22%"),
        ("Năm 1984, tại 16 điểm chè, Hợp tác xã Hoa Lau thu 6 tấn, cao hơn tổ Lam 22%.", "16"),
    ],
)
def test_dates_behind_a_comma_and_figures_that_add_up_by_chance_are_asked(sentence: str, key: str) -> None:
    assert key in gaps(sentence).values()


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Trong các năm 1624, 1628 và 1630, Hợp tác xã Hoa Lau nhận 57 tổ viên.", "1628"),
        ("Năm 2013, 2014 Điện Quang và Hợp tác xã Hoa Lau nhận 57 bằng khen.", "2013"),
        ("Hợp tác xã Hoa Lau mở 57 lớp chè trong hai năm 2018 và 2019 tại Bình Minh.", "2018"),
        ("Năm 1984, Hợp tác xã Hoa Lau xây 57 kho chè có kích thước 80 x 13 m.", "80"),
        ("Năm 1984, Hợp tác xã Hoa Lau xây 57 kho chè có kích thước 80 x 13 m.", "13"),
        ("Năm 1984, Hợp tác xã Hoa Lau nhận 57 tổ viên và phục sức 100%.", "100%"),
        ("Năm 1984, Hợp tác xã Hoa Lau trồng bốn vạn cây chè và nhận 57 tổ viên.", "40.000"),
        ("Năm 1984, Hợp tác xã Hoa Lau in tác phẩm 23 vườn chè và nhận 57 tổ viên.", "23"),
        (
            "Năm 1984, Hợp tác xã Hoa Lau mở 2 phòng chè về “Một thoáng Lam” và “Vòng quanh Lam” với 57 tổ viên.",
            "2",
        ),
        (
            "Năm 1984, Hoa Lan (1961), Hoa Mai (1965) và Hoa Sen (1966) vào Hợp tác xã Hoa Lau. Tổ có 3 cô.",
            "3",
        ),
        ("Hợp tác xã Hoa Lau mở cửa ngày 6/5/1971; đúng một năm sau, ngày 6/5/1972, tổ có 57 máy.", "6/5/1971"),
    ],
)
def test_what_stands_in_a_row_or_is_counted_up_is_not_asked(sentence: str, key: str) -> None:
    assert key not in gaps(sentence).values()


def test_a_decade_keeps_its_own_noun() -> None:
    stems = [*gaps("Hợp tác xã Hoa Lau trồng chè ở Bình Minh trong thập niên 1990, với 57 tổ viên.")]

    assert any("trong thập niên ____" in stem for stem in stems)


@pytest.mark.parametrize("subject", ["Chính phủ", "Đời sống", "Núi cao"])
def test_the_second_syllable_of_a_noun_is_no_verb(subject: str) -> None:
    text = f"{subject} ban hành Nghị định số 25/2008/NĐ-CP"
    found = find_predicate(text, 0, len(text), ())

    assert found is not None
    assert found.verb == "ban hành"
