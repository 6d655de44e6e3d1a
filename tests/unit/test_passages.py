"""Sentences that lean on others: below which passage they are asked, and when they are left alone."""

import re

import pytest

from questions.generation import generate
from questions.interaction import Choose, Number, Write
from questions.languages.vi.names import names_of
from questions.languages.vi.titles import Title
from questions.question import Question
from questions.reading import Sentence
from tests.asked import below_passages, questions_of

TITLE = "Trường Đại học Bình Minh"
FOUNDED = "Trường Đại học Bình Minh được thành lập năm 1966 tại Hải Phong."


def asked(text: str, title: str = TITLE) -> list[Question]:
    return questions_of(f"{title}\n\n{text}")


def below(text: str, title: str = TITLE) -> dict[str, str]:
    return below_passages(f"{title}\n\n{text}")


def test_a_sentence_is_asked_in_a_passage_behind_the_one_that_it_leans_on() -> None:
    found = below(f"{FOUNDED} Lúc đầu, khoa Nông học chỉ có 14 bộ môn và 52 sinh viên.")

    (stem,) = (stem for stem in found if "____ bộ môn" in stem)
    assert stem.startswith("Số nào thích hợp để điền vào chỗ trống “Lúc đầu, khoa Nông học chỉ có ____ bộ môn")
    assert found[stem] == (
        f"{FOUNDED} Lúc đầu, khoa Nông học chỉ có ____ bộ môn và 52 sinh viên.\n(Trích bài “{TITLE}”)"
    )


def test_a_count_of_what_begins_like_a_verb_is_asked() -> None:
    found = below(f"{FOUNDED} Lúc đầu, khoa Luật chỉ có 52 sinh viên và 14 bộ môn.")

    assert any("____ sinh viên" in stem for stem in found)


def test_what_points_back_is_shown_in_the_passage_and_its_gap_pointed_at() -> None:
    found = below(f"{FOUNDED} Khoa này lúc đầu chỉ có 14 bộ môn và 52 sinh viên.")

    (stem,) = (stem for stem in found if "____ bộ môn" in stem)
    assert stem.startswith("Số nào thích hợp để điền vào chỗ trống “")
    assert found[stem].startswith(f"{FOUNDED} Khoa này lúc đầu chỉ có ____ bộ môn và 52 sinh viên.")


def test_sentences_that_do_not_follow_each_other_are_parted() -> None:
    text = "\n".join([
        FOUNDED,
        "Khí hậu ở đây mát mẻ quanh năm.",
        "Người dân quanh vùng sống bằng nghề trồng chè.",
        "Cây chè đem lại thu nhập khá.",
        "Sau đó, nhà trường đã mở 12 ha vườn và 30 ha ruộng cho sinh viên.",
    ])  # fmt: skip

    assert any(f"{FOUNDED} […] " in passage for passage in below(text).values())


@pytest.mark.parametrize(
    ("before", "sentence", "value"),
    [
        ("Năm 1970, khoa nhận 52 sinh viên.", "Đến nay khoa vẫn giữ 52 sinh viên và 9 bộ môn.", "52"),
        ("Năm 2015, khoa mở 3 lớp. Năm 2016, khoa mở 5 lớp.", "Năm 2017, khoa được tặng Huân chương.", "2017"),
        ("Khoa có 120 ghế ở tầng một và 80 ghế ở tầng hai.", "Cả giảng đường chứa được 200 người nghe.", "200"),
        ("Năm 1985, ông Lê Văn Bình ra đời ở Hải Phong.", "Năm 2002, ông vào trường khi 17 tuổi.", "2002"),
        (
            "Hội nghị Khoa học lần thứ ba họp ở Hải Phong.",
            "Hội nghị Khoa học lần thứ tư họp năm 1999.",
            "lần thứ tư",
        ),
    ],
)
def test_what_a_passage_tells_is_not_asked_below_it(before: str, sentence: str, value: str) -> None:
    for question in asked(f"{FOUNDED} {before} {sentence}"):
        if question.passage and before in question.passage.text and isinstance(question.interaction, Choose):
            assert [key.text for key in question.interaction.keys] != [value]


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm nay, khoa nhận thêm 40 sinh viên.",
        "Chúng tôi đã trồng 300 cây trên 12 ha.",
        "Khoa có 4 bộ môn,12 phòng và 9 xưởng.",  # a comma that touches a word's neighbour
        "Khoa đưng ra tổ chức 4 hội thảo và 9 lớp học.",  # a syllable that there is not
        "Hồ Núi Cao, Hải Phong Hồ rộng 12 ha và sâu 30 m.",
        "Khoa mua 12 máy cho cho 52 sinh viên.",
        "Bản thỏa thuận có hiệu quả từ tháng 5/1999 ở 12 phòng.",
        "Dãy nhà này còn gọi là Nhà Xanh là một khu có 12 phòng và 9 xưởng.",
        "Công ty được thành lập năm 1999, có 12 xưởng.",  # which one?
        "Nghị quyết này có hiệu lực từ ngày 5/6/1999, gồm 12 điều.",
        "Nhờ vậy, trường có 3 cơ sở đào tạo, gồm: Hải Phong, Núi Cao và Sông Bạc.",
        "Nhờ vậy, trường giúp 3 nước này mở thêm đường.",
        "Khu ký túc xá của khoa, với diện tích và 52 phòng, nằm ở Hải Phong.",  # a figure that was lost
        "Khoa được công nhận 4 lần, năm 1999 theo tiêu chí.",
        "Khoa mở 12 lớp với khẩu hiệu “ học đi đôi với hành”.",
        "Khoa mở 12 lớp về việc thành lập về việc thành lập đội.",
        "Khoa mở 12 lớp theo thư của Chủ Tịch tỉnh.",
        "Khoa rộng hơn 2,500 m2 và có 12 lớp.",
        "Khoa mở 12 lớp trong vào năm 1971.",
        "Khoa nhận 1,606 tấm bằng và 12 lớp.",
        "Khoa có diện tích 230 km đất và 12 lớp.",
        "Khoa mở cácc phòng ở 12 lớp.",
        "Khoa mở 12 lớp đươc5 năm thì ngừng.",
        "Khoa mở một Cuộc thi cho 12 lớp.",
        "Thầy Lam ở Hà nội mở 12 lớp.",
        "Lê Hoa, là nhà giáo, mở 12 lớp ở Hải Phong.",
        "Đại học Bình Minh nhận 57 vé dự giải ở Hải Phong tháng 12 tới.",
        "Tuần 8: Khoa cho 12 lớp dự thi ở Hải Phong.",
    ],
)
def test_what_would_have_to_be_mended_first_is_left_alone(sentence: str) -> None:
    assert not below(f"{FOUNDED} {sentence}")


def test_nothing_follows_the_gap_at_the_end_of_a_sentence() -> None:
    stems = below(f"{FOUNDED} Trường này được nhà nước trao Huân chương Lao động vào tháng 9/1971.")

    (stem,) = (stem for stem in stems if "tháng ____" in stem)
    assert "____” trong đoạn tư liệu?" in stem


def test_options_stand_between_the_dates_that_the_passage_shows() -> None:
    text = (
        f"{FOUNDED} Tháng 7/1991, trường dời về Núi Cao. Sau đó, trường tổ chức lớp đầu tiên cho nông dân vào "
        "tháng 10/1991. Tháng 12/1993, trường đón 52 sinh viên Lào."
    )

    (question,) = (q for q in asked(text) if "cho nông dân vào tháng ____" in q.stem)
    assert isinstance(question.interaction, Choose)
    assert min(str(option.value) for option in question.interaction.options) > "1991-07"


def test_an_explanation_does_not_reach_into_another_paragraph() -> None:
    text = f"Mùa hè ở Hải Phong nóng.\n\nTháng 9 mưa nhiều.\n\n{FOUNDED}\n\nMùa đông ở Hải Phong lạnh."

    assert asked(text)
    assert not [q for q in asked(text) if "mưa nhiều" in q.explanation or "lạnh" in q.explanation]


def test_a_reason_names_a_date_in_the_middle_of_a_sentence_with_a_small_letter() -> None:
    text = (
        f"{TITLE} ra đời vào tháng 5/1966. {TITLE} khánh thành thư viện vào tháng 3/1968. "
        f"{TITLE} mở cơ sở hai vào tháng 9/1970. {TITLE} nhận giải thưởng vào tháng 6/1972."
    )
    whys = [
        o.why for q in asked(text) if isinstance(q.interaction, Choose) for o in q.interaction.options if o.why
    ]

    assert any("gắn tháng " in why for why in whys)
    assert not any("gắn Tháng " in why for why in whys)


def test_figures_that_two_sentences_dispute_are_not_asked() -> None:
    text = (
        "Trận lốc khiến 214 căn nhà ở huyện Bình Minh bị tốc mái.\n"
        "Thống kê của huyện Bình Minh cho thấy 241 căn nhà bị tốc mái, 9 căn sập hẳn."
    )

    questions = asked(text, "Lốc xoáy ở huyện Bình Minh")
    assert not [q.stem for q in questions if re.search(r"____ căn nhà|bao nhiêu căn nhà", q.stem)]


@pytest.mark.parametrize(
    "other",
    [
        "Huyện Sông Lô ở bên có 241 căn nhà bị tốc mái.",  # another place
        "Đến năm 2012, cả huyện Bình Minh chỉ còn 14 căn nhà bị tốc mái.",  # another time
    ],
)
def test_figures_of_two_places_or_times_dispute_nothing(other: str) -> None:
    text = f"Năm 2010, trận lốc khiến 214 căn nhà ở xã Hòa Bắc của huyện Bình Minh bị tốc mái.\n{other}"

    stems = [question.stem for question in asked(text, "Lốc xoáy ở huyện Bình Minh")]
    assert [stem for stem in stems if "____ căn nhà" in stem]


@pytest.mark.parametrize(
    ("second", "is_asked"),
    [
        ("Chè khô của Hòa Bắc tăng 7,5% so với quý trước.", True),
        ("Kim ngạch cả huyện tăng 7,5% so với quý trước.", False),
    ],
)
def test_measures_dispute_each_other_where_the_words_on_both_sides_are_the_same(
    second: str, is_asked: bool
) -> None:
    text = f"Kim ngạch cả huyện Bình Minh tăng 9,3% so với quý trước, đạt 41 tỷ đồng. {second}"

    stems = [question.stem for question in asked(text, "Xuất khẩu của huyện Bình Minh quý III/2021")]
    assert bool([stem for stem in stems if "tăng ____" in stem]) == is_asked


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        ("Năm 1971, anh được tỉnh trao 12 giải thưởng lớn.", False),
        ("Năm 1971, anh Phong được tỉnh trao 12 giải thưởng lớn.", True),
        ("Năm 1971, anh hùng lao động của làng có 12 người.", True),
    ],
)
def test_somebody_whom_nothing_names_is_not_asked_about(sentence: str, is_asked: bool) -> None:
    shown = below(f"Làng gốm Thổ được thành lập năm 1966. {sentence}", "Làng gốm Thổ").values()

    assert any(f"{sentence[-6:]}\n" in passage for passage in shown) == is_asked


def test_somebody_whom_the_passage_names_is_asked_about() -> None:
    text = "Làng gốm Thổ do nghệ nhân Lê Văn Bình lập ra. Năm 1971, ông được tỉnh trao 12 giải thưởng lớn."

    assert below(text, "Làng gốm Thổ")


def test_figures_that_a_share_gives_away_are_not_asked_beside_it() -> None:
    text = (
        "Năm 2020, số thu của tỉnh Hải Phong đạt 200.096 tỷ đồng, bằng 59,2% dự toán là 338.000 tỷ đồng. "
        "Năm 2021, số thu của tỉnh Hải Phong đạt 240.118 tỷ đồng."
    )

    questions = asked(text, "Thu ngân sách tỉnh Hải Phong")
    shown = [question.passage.text if question.passage else question.stem for question in questions]
    assert [text for text in shown if "Năm 2021" in text]
    assert not [
        text for text in shown if "____" in text and "59,2%" in text and "338.000" in text and "Năm 2020" in text
    ]


def test_the_passage_cites_the_article_word_for_word() -> None:
    text = f"{FOUNDED} Lúc đầu, khoa Nông học chỉ có 14 bộ môn và 52 sinh viên."
    bank = generate(f"{TITLE}\n\n{text}").bank

    passages = [question.passage for question in bank.questions if question.passage]
    assert passages
    for each in (evidence for passage in passages for evidence in passage.evidence):
        assert bank.articles[0].text[each.start : each.end] == each.text


def test_a_passage_that_speaks_of_this_year_is_dated_and_its_date_not_asked() -> None:
    sentence = "Trường Đại học Bình Minh năm nay tuyển 450 sinh viên ngành Luật và 120 sinh viên ngành Báo chí."
    text = f"16/7/2023 09:20\n\n{sentence}"
    found = below(text)

    (stem,) = (stem for stem in found if "____ sinh viên ngành Luật" in stem)
    assert found[stem].endswith(f"(Trích bài “{TITLE}”, 16/7/2023)")
    assert not below(sentence)


def test_a_paragraph_that_opens_with_a_pronoun_follows_the_sentence_that_introduces_the_person() -> None:
    opening = "Lê Văn Bình (1905 - 1987) là một nhà nông học người Việt Nam, sinh tại Hải Phong."
    text = f"{opening}\n\nTại quê nhà, ông lập một trại giống với 57 con bò."
    found = below(text, "Lê Văn Bình")

    assert (
        f"{opening} Tại quê nhà, ông lập một trại giống với ____ con bò.\n(Trích bài “Lê Văn Bình”)"
        in found.values()
    )


@pytest.mark.parametrize(
    ("said", "alone"),
    [
        ("Năm 1931, ông bán nhà ở Hải Phong rồi lập một trại giống", True),
        ("Năm 1931, khi về quê, ông lập một trại giống", True),
        ("Năm 1931, ông lại lập một trại giống ở Hải Phong", False),
        ("Năm 1931, khi Trần Văn Tư về quê, ông lập một trại giống", False),
        ("Năm 1931, trại giống của ông được mở ở Hải Phong", False),
    ],
)
def test_whoever_the_title_names_needs_no_sentence_that_introduces_him(said: str, alone: bool) -> None:
    opening = "Lê Văn Bình (1905 - 1987) là một nhà nông học người Việt Nam, sinh tại Hải Phong."
    said = f"{said}, nơi nhiều giống lúa mới được trồng và con em các gia đình nghèo trong vùng học nghề nông."
    found = below(f"{opening} Từ nhỏ, ông rất mê cây lúa.\n\nMùa màng năm đó rất tốt. {said}", "Lê Văn Bình")
    passages = [passage for passage in found.values() if passage.startswith("Năm ____")]

    assert passages == (
        [said.replace("1931", "____") + "\n(Trích bài “Lê Văn Bình”; “ông” là Lê Văn Bình)"] * alone
    )


def test_an_office_of_which_only_another_sentence_tells_where_wants_that_sentence() -> None:
    opening = "Lê Văn Bình (1905 - 1987) là một nhà nông học người Việt Nam, sinh tại Hải Phong."
    said = "Tháng 5 năm 1961, ông thôi chức {}, về quê lập một trại giống."
    stems = [
        " ".join(below(f"{opening}\n\n{said.format(office)}", "Lê Văn Bình"))
        for office in ("Bộ trưởng", "Bộ trưởng Bộ Nông nghiệp")
    ]

    assert "Tháng ____" not in stems[0]
    assert "Tháng ____" in stems[1]


def test_a_statement_that_claims_two_things_is_not_judged() -> None:
    text = f"{FOUNDED} Năm 1985, Trường Đại học Bình Minh mở cơ sở thứ hai và khánh thành một thư viện."

    assert any("Năm 1985" in each.stem or "____" in each.stem for each in asked(text))
    for question in asked(text):
        assert question.type != "true_false" or "khánh thành" not in question.stem


def test_a_word_that_only_links_is_left_out_with_the_sentence_that_it_links_to() -> None:
    text = (
        "Ngành lâm nghiệp đổi mới từ đó. Ngoài ra, Trường Đại học Bình Minh đã trồng 120 ha rừng trong năm 2016."
    )
    shown = [f"{each.stem} {each.passage.text if each.passage else ''}" for each in asked(text)]

    assert any("Trường Đại học Bình Minh đã trồng ____ ha rừng" in each for each in shown)
    assert not any("Ngoài ra" in each for each in shown)


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Có 41 giảng viên về trường, trong đó 26 người dạy Toán.", "41"),
        ("Sinh ra tại Hải Phong, bà Lê Thị Hoa trao 26 suất học bổng đầu tiên.", "26"),
        ("Phong cách dạy mới thu hút 41 giảng viên.", "41"),
        ("Về thể thao, 41 vận động viên của trường dự giải.", "41"),
        ("Vận động viên của 41 trường tranh tài ở nhà thi đấu.", "41"),
        ("Mười bảy giảng viên nhận bằng tại Hải Phong.", "17"),
        ("Trường có 8 khoa, 3 viện nghiên cứu, 5 trung tâm và 11 phòng chức năng.", "11"),
        ("Trường có 17 phòng học, 2 phòng máy và một số sân tập.", "2"),
        ("Cơ sở hai rộng 876m2, mở cửa từ sáng.", "876"),
        ("Xã Lam có dân số 17.254 người.", "17254"),
        ("Ông Lê Hoa nhận bằng ở Nha Trang ngày 1 tháng 3 năm 1973.", "1973-03-01"),
        ("Hơn 41 giảng viên đã góp sức phục vụ hội thi, trong đó có thầy Lam.", "41"),
        ("Từ năm 1998 đến nay, giảng viên của trường đã tháo gỡ 9.716 bẫy dây.", "9716"),
        ("Trường hiện có 41 lớp, chia làm nhiều ca.", "41"),  # the title below tells of when
        ("Trường có tất cả 41 giảng đường.", "41"),
        ("Trường có 41 phòng lớn: 8 phòng máy và nhiều phòng học.", "41"),
        ("Hội đồng thông qua quy chế với 41 phiếu thuận, 4 phiếu chống và 17 phiếu trắng.", "4"),
        ("Sân trường dài 1,4km.", "1.4"),
        ("Đội xe của trường rời bến lúc 7 giờ 55 phút ngày 9/11/1971 theo kế hoạch.", "1971-11-09"),
        ("Trường được tặng Huân chương Lao động hạng Ba (1985), sau đó là hạng Nhì.", "1985"),
        ("Ông Lê Hoa được tặng Huân chương Lao động hạng Nhất năm 1983.", "1983"),
        ("Trường được cấp giấy chứng nhận số 271534 ngày 20/4/1971.", "1971-04-20"),
        ("Quân ta thắng lớn ở Hải Phong ngày 9 tháng 4 năm 1288, thu 41 chiến thuyền.", "41"),
        ("Rạng sáng 19/4/1978 (giờ Việt Nam), đội xe của trường chở 41 máy rời Hải Phong.", "41"),
        ("Tối 21/5/1978, trên sân Hải Phong, tuyển nữ khoa Luật thắng với 41 điểm.", "41"),
        ("Nhà trường được tặng 41 giảng đường ở Hải Phong.", "41"),
        ("Nghỉ hưu năm 1981, ông Lê Hoa từ chối căn nhà được cấp.", "1981"),
        ("Đây là lần thứ hai Việt Nam đăng cai giải của trường.", "2"),
        ("Năm 1970, Trường Bình Minh gia nhập Hội Lam Sơn, trở thành thành viên thứ bảy.", "7"),
        ("Ông Lê Hoa là con thứ tư trong một gia đình nghèo ở Hải Phong.", "4"),
        ("Đội quân của trường có 26 vạn người phục vụ.", "260000"),
        ("Giảng viên đã rời Hải Phong năm 1971 và lấy nơi này làm trường, nhận 41 học trò nghèo.", "41"),
    ],
)
def test_a_whole_sentence_of_another_shape_is_asked(sentence: str, figure: str) -> None:
    assert figure in values_of(f"{FOUNDED} {sentence}")


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Xây dựng 41 phòng học tại cơ sở hai.", "41"),  # who does?
        ("Sáu giờ sáng, giảng viên đến cơ sở hai.", "6"),
        ("Sáu đội còn lại sang cơ sở hai.", "6"),
        ("Cơ sở cũ tồn tại 86 năm, từ năm 968 đến năm 1054.", "86"),
        ("Số thầy giỏi trên 100.000 dân đứng thứ hai cả nước.", "100000"),
        ("Đội trường phản công với thế 2 đánh một.", "2"),
        ("Trường mở lớp chuyên cấp 3 và nhà số 41 gần cầu.", "41"),
        ("Hai cơ sở Nha Trang và Hải Phong mở cửa.", "2"),
        ("Nhưng có 1 điều chắc chắn là trường mở cửa.", "1"),
        ("Cũng năm 1971, trường mở cửa ở Hải Phong.", "1971"),  # which one was told before?
        ("Năm 1011, năm Thuận Thiên thứ 2, trường Lam ra đời.", "1011"),
        ("Tiền đạo của trường thu hút được 2 hoặc 3 hậu vệ ở Hải Phong.", "3"),
        ("Trường Đại học Bình Minh là trường mở cửa vào lúc 20 giờ 45 phút mỗi thứ Bảy.", "45"),
        ("Ông Lê Hoa là Ủy viên Trung ương Đảng các khóa 6, 7; Đại biểu Quốc hội ở Hải Phong.", "6"),
        ("Ông Lê Hoa là Đại biểu Quốc hội từ khóa II đến khóa IV ở Hải Phong.", "4"),
        ("Ông Lê Hoa là Đại biểu Quốc hội từ khóa II đến khóa IV ở Hải Phong.", "2"),
        (
            "Bản báo cáo của trường đưa ra 6 tiêu chí để đánh giá các lớp lớn nhỏ ở Hải Phong, bao gồm đất đai, "
            "cấp phép xây dựng, cấp điện, đóng thuế, vay vốn và học phí.",
            "6",
        ),
        ("Báo Lam ngày 19/10/1971 đưa tin trường mở cửa ở Hải Phong.", "1971-10-19"),
        ("Năm 1970, tàu của trường nhập Hải đội Chiến trận 4 dưới quyền ông Lam.", "4"),
        ("Những năm 1800, trường Lam ra đời ở Hải Phong.", "180X"),
        ("Đến năm 1998, trường hiện sở hữu nhiều giải thưởng nhất tỉnh Lam.", "1998"),
    ],
)
def test_a_figure_that_can_be_counted_or_counts_nothing_is_left_alone(sentence: str, figure: str) -> None:
    assert figure not in values_of(f"{FOUNDED} {sentence}")


def values_of(text: str) -> set[str]:
    """Return the values that complete the gaps of the questions."""
    found: set[str] = set()
    for question in asked(text):
        match question.interaction:
            case Choose(options):
                found |= {str(option.value) for option in options if option.correct}
            case Write(answer) | Number(answer):
                found.add(str(answer.value))
            case _:
                pass
    return {value.removesuffix(".0") for value in found}


def typed_places(text: str) -> dict[str, tuple[str, ...]]:
    """Return the places that are to be typed, and in which other ways they may be."""
    return {
        question.interaction.answer.text: question.interaction.answer.accepted
        for question in asked(text)
        if question.topic == "place" and isinstance(question.interaction, Write)
    }


def test_a_place_is_typed_where_no_others_are_known_to_stand_beside_it() -> None:
    assert "Mơ" in typed_places(f"{FOUNDED} Năm 1971, Huyện ủy Lam họp ở làng Mơ.")["làng Mơ"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 1971, Huyện ủy Lam họp ở Aubonne.",  # who can spell it?
        "Năm 1971, Huyện ủy Lam nhận thư của hội ở làng Mơ.",  # the place of something else
        "Huyện ủy Lam họp ở làng Mơ.",  # once, or every year?
    ],
)
def test_a_place_is_not_asked_that_is_hard_to_spell_or_not_where_it_happened(sentence: str) -> None:
    assert not typed_places(f"{FOUNDED} {sentence}")


def test_the_seat_of_a_body_needs_no_date() -> None:
    assert typed_places(f"{FOUNDED} Hội Lam Sơn đặt trụ sở tại thị trấn Mơ, bên sông Lam.")


def test_the_items_of_a_list_are_sentences_that_end_with_a_semicolon() -> None:
    items = (
        "- Tháng 8/1971, trường khai trương thư viện;\n- Tháng 9/1973, trường đổi tên thư viện thành Nhà sách Lam;"
    )

    passages = [q.passage.text for q in asked(f"{FOUNDED}\n\n{items}") if q.passage]
    assert [
        each for each in passages if "thư viện;\nTháng ____, trường đổi tên thư viện thành Nhà sách Lam.\n" in each
    ]


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        ("Năm 1971, quân ta giải phóng 41 xã ở Hải Phong.", True),
        ("Năm 2023, trường tuyển 41 học viên, tăng 5% so với năm trước.", True),
        ("Trường tuyển 41 học viên, tăng 5% so với năm trước.", False),  # which year?
        ("Bão qua tỉnh Lam Sơn làm 41 nhà sập, toàn tỉnh có 3 người mất tích.", True),
        ("Toàn tỉnh có 41 nhà sập.", False),  # which province?
        ("Trường có 41 lớp học (trong đó có 12 lớp chuyên), 5 sân và 30 phòng.", True),
    ],
)
def test_words_that_point_at_nothing_outside_need_no_other_sentence(sentence: str, is_asked: bool) -> None:
    found = values_of(f"{FOUNDED}\n\nMột buổi lễ.\n\n{sentence}")

    assert ("41" in found) == is_asked


def test_a_full_stop_without_a_space_ends_a_sentence_too() -> None:
    found = below(
        f"{FOUNDED[:-1]}.Lúc đầu, khoa Nông học chỉ có 14 bộ môn (ở Núi Cao).Năm 1971, khoa có 52 sinh viên."
    )

    assert any("Núi Cao). Năm 1971, khoa có ____ sinh viên.\n" in passage for passage in found.values())


def test_what_names_itself_and_its_year_needs_nothing_before_it() -> None:
    asking = (
        "Năm 1995, Trường Đại học Bình Minh đã được Hội nghị Đại học thế giới, họp tại Hải Phong vào mùa xuân, "
        "công nhận là một trong 20 trường đặc biệt của thế giới cần được giúp đỡ."
    )
    found = below(f"{FOUNDED} Mùa xuân ở đây rất đẹp và có nhiều hoa. {asking}")

    (passage,) = (passage for stem, passage in found.items() if "một trong ____ trường" in stem)
    assert passage == f"{asking.replace('20', '____')}\n(Trích bài “{TITLE}”)"


def test_a_passage_goes_on_behind_a_gap_with_somebody_who_has_a_name() -> None:
    said = "Bà khen khoa Luật ở Hải Phong rất lớn. Dù có 152 sinh viên, khoa Luật chỉ nhận được 14 giáo sư."
    found = below(f"{FOUNDED}\n\nTôi nghe đại diện Hội Chè nói nhiều điều như sau.\n\n{said}")

    assert found
    assert not [passage for passage in found.values() if "[…] Bà" in passage]


def test_a_town_without_a_name_is_no_place_to_measure_from() -> None:
    told = "Năm 1995, Trường Đại học Bình Minh mở 14 bộ môn trong ngôi nhà cách thị trấn 15 km về phía bắc."
    found = below(f"{FOUNDED} {told}")

    assert not any("thị trấn" in passage for passage in found.values())


def test_a_short_name_takes_its_head_along_when_it_is_spelt_out() -> None:
    names = names_of("Chè Hoa Lau", (Sentence(0, 51, "Hội nghị thượng đỉnh Chè và Rừng thế giới (CRW) họp.", 0),))
    text = "Hội nghị CRW lần thứ tư họp ở Bình Minh."

    assert [(text[start:end], said) for start, end, said in names.changes(text)] == [
        ("Hội nghị CRW", "Hội nghị thượng đỉnh Chè và Rừng thế giới (CRW)")
    ]


def test_a_numbered_meeting_is_called_as_the_article_calls_it() -> None:
    text = (
        "Năm 2005, Đại hội Trường Bình Minh lần thứ 8 họp tại Hải Phong.\n"
        "Một nhóm gồm 10 người được giao nhiệm vụ đề xuất nội dung. Hơn một năm sau, ngày 13/1/2007, Đại hội "
        "lần thứ 12 họp tại Cần Vân đã thông qua định hướng và giao cho khoa Luật bắt tay soạn thảo."
    )
    found = below(text)

    assert any("Đại hội Trường Bình Minh ____ họp" in passage for passage in found.values())


def test_a_decree_that_is_not_shown_is_not_pointed_at() -> None:
    asking = "Theo Sắc lệnh này, Trường Đại học Bình Minh có 57 giáo sư."
    before = "Địa giới của các trường ở miền Nam thay đổi nhiều."

    assert not below(f"{FOUNDED} {before} {asking}")
    assert below(f"{FOUNDED} Sắc lệnh số 12 năm 1985 chia khoa Luật. {asking}")


@pytest.mark.parametrize(
    "sentences",
    [
        "Đội bóng của trường rất mạnh. Đội này thi đấu 312 trận với 80 bàn thắng.",
        "Mùa đông ở đó kéo dài. Hội đồng tỉnh đã mua lại phần đất đai trên và mở 57 ha vườn.",
        "Khoa Luật nhận bóng từ chấm 11 m của sân Hải Phong.",
    ],
)
def test_totals_and_terms_that_nobody_understands_alone_are_left_alone(sentences: str) -> None:
    found = below(f"{FOUNDED}\n\nTôi nghe đại diện Hội Chè nói nhiều điều như sau.\n\n{sentences}")

    assert not any(
        figure in stem for stem in found for figure in ("trận", "giáo sư", "vườn", "phòng", "Giá", "chấm")
    )


def test_last_weekend_is_told_by_the_date_of_the_article() -> None:
    text = f"{FOUNDED} Lúc đầu, khoa Nông học nghỉ từ cuối tuần qua, với 57 sinh viên."

    assert any(passage.endswith("”, 24/10/2013)") for passage in below(text, f"{TITLE}\n24/10/2013").values())


def test_a_passage_has_no_abbreviation_that_nobody_spells_out() -> None:
    text = f"{FOUNDED[:-1]} theo ý của UNFP. Lúc đầu, khoa Nông học chỉ có 14 bộ môn và 52 sinh viên."

    assert not below(text)
    assert below(f"{text} Tổ chức Bảo vệ Rừng Phương Nam (UNFP) rất lớn.")


def test_an_abbreviation_may_be_spelt_out_in_its_own_language() -> None:
    first = "Tổ chức Nhân quyền ({} – HRW) đã đưa ra báo cáo về trường này."
    said = "Theo HRW, trường đã mở 12 lớp cho 473 người ở Hải Phong."

    assert any("Theo HRW" in stem for stem in below(f"{FOUNDED} {first.format('Human Rights Watch')} {said}"))
    assert not any("Theo HRW" in stem for stem in below(f"{FOUNDED} {first.format('Watching Others')} {said}"))


def test_a_lasting_measure_of_what_the_title_names_needs_no_sentence_before_it() -> None:
    said = "Đại học Bình Minh rộng 876 ha và sâu hút mắt."
    (passage,) = {
        p for s, p in below(f"{FOUNDED} Vườn chè hút mắt người xem. Trường {said}").items() if "rộng ____ ha" in s
    }

    assert passage.startswith("Trường Đại học Bình Minh rộng ____ ha")


def test_what_happened_is_no_measure() -> None:
    said = "Sau sự kiện 30/4/1975, Trường Đại học Bình Minh nhận 57 ha đất."

    assert "1975-04-30" not in values_of(f"{FOUNDED} {said}")


def test_a_short_form_of_two_letters_in_the_title_is_spelt_out() -> None:
    text = f"{FOUNDED} Lúc đầu, khoa Nông học của QN chỉ có 14 bộ môn và 52 sinh viên."

    assert not below(text, f"QN và {TITLE}")
    assert below(text, f"QN1 và {TITLE}")


def test_a_part_of_the_name_in_the_title_is_read_below_it() -> None:
    text = (
        "Gianfranco Zola là một cầu thủ nổi tiếng của Hải Phong. Zola ký hợp đồng trở thành cầu thủ vào năm 1984."
    )

    assert any("Zola ký hợp đồng" in passage for passage in below(text, "Gianfranco Zola").values())


def test_a_place_is_not_asked_beside_another_in_which_it_may_lie() -> None:
    asking = "Khoa này đặt trụ sở tại làng Mơ, bên sông Lam."

    assert "làng Mơ" in typed_places(f"{FOUNDED} Năm 1985, khoa Luật rất đông. {asking}")
    assert not typed_places(f"{FOUNDED} Tại Hải Phong, khoa Luật rất đông. {asking}")


def test_names_of_villages_are_no_beginnings_of_sentences() -> None:
    said = "Lúc đầu, khoa Nông học có 14 bộ môn và 412 hộ, sống ở Bãi Trước, Bãi Sau và Đầm Sen."

    assert any("____ hộ" in stem for stem in below(f"{FOUNDED} {said}"))


def test_an_equal_count_of_other_things_does_not_tell_a_small_one() -> None:
    first = "Trường Đại học Bình Minh được thành lập năm 1966, có {}."
    said = "Lúc đầu, khoa Nông học trao 60 suất học bổng."

    assert any("____ suất" in stem for stem in below(f"{first.format('60 khoa')} {said}"))
    assert not any("____ suất" in stem for stem in below(f"{first.format('60 suất học bổng')} {said}"))


def test_a_name_a_little_behind_the_beginning_is_enough_behind_a_gap() -> None:
    said = "Những chiếc cọc gỗ đầu tiên được người dân Quảng Yên tình cờ tìm thấy năm 1973, khi đắp đê."
    found = below(f"{FOUNDED}\n\nTôi nghe nhiều điều như sau.\n\n{said}")

    assert any(passage.startswith(f"{FOUNDED} […] Những chiếc cọc gỗ") for passage in found.values())


def test_somebody_needs_the_name_of_a_person() -> None:
    assert not below(
        "Hơn một nghìn năm Bắc thuộc chấm dứt. Ông ở ngôi được sáu năm thì mất, năm 944.", "Ba lần Bạch Đằng"
    )


def test_a_passage_goes_on_with_nothing_that_was_named_before_behind_a_gap() -> None:
    text = f"{FOUNDED}\n\nTôi nghe nhiều điều như sau.\n\nCuốn sách ít gây chú ý. Khoa Luật chỉ bán được 57 bản."

    assert not any("Cuốn sách" in passage for passage in below(text).values())
    assert any("57" not in passage for passage in below(text.replace("Cuốn sách", "Sách Luật Hải Phong")).values())


@pytest.mark.parametrize(
    "said",
    [
        "Lúc đầu, số phòng học của khoa Luật tăng 57 %.",
        "Lúc đầu, giá chè ở khoa Luật dao động quanh 57 tỷ đồng.",
    ],
)
def test_a_sentence_may_rise_or_waver(said: str) -> None:
    assert any("57" not in passage for passage in below(f"{FOUNDED} {said}").values())


def test_an_entry_of_a_list_is_no_sentence_of_a_passage() -> None:
    entry = "Khởi nghĩa Lam Sơn (1885-1892) của Đốc Lam (Lê Lam) ở Hải Phong."
    found = below(f"{FOUNDED}\n\n{entry} Lúc đầu, khoa Nông học chỉ có 14 bộ môn và 52 sinh viên.")

    assert not any(entry in passage for passage in found.values())


def test_a_pair_of_abbreviations_that_nobody_spells_out_is_shown_nowhere() -> None:
    text = "Kinh tế {} lớn mạnh. Lúc đầu, khoa Nông học chỉ có 14 bộ môn."

    assert not below(f"{FOUNDED} {text.format('BR-VT')}")
    assert below(f"{FOUNDED} {text.format('Bà Rịa')}")


def test_a_title_that_asks_keeps_its_mark() -> None:
    found = below(f"{FOUNDED} Lúc đầu, khoa Nông học chỉ có 14 bộ môn.", "Trường Bình Minh xóa nợ?")

    assert any(passage.endswith("(Trích bài “Trường Bình Minh xóa nợ?”)") for passage in found.values())


def test_an_act_that_is_pointed_at_was_told_before() -> None:
    before, said = "Lúc đầu, khoa Luật {}.", "Nhờ đợt phát hành trái phiếu này, khoa Luật thu 57 tỷ đồng."

    assert not any(
        "57" not in passage for passage in below(f"{FOUNDED} {before.format('rất nhỏ')} {said}").values()
    )
    told = before.format("bán hết một đợt phát hành trái phiếu")
    assert any("57" not in passage for passage in below(f"{FOUNDED} {told} {said}").values())


@pytest.mark.parametrize(
    "before", ["Tên lúc nhỏ của ông là Yoshi.", "Con thứ sáu của Thiên hoàng Chiêu Hòa.", "Khoa Luật rất nhỏ."]
)
def test_somebody_behind_a_gap_is_not_the_name_of_a_country_or_the_title(before: str) -> None:
    text = (
        f"{FOUNDED}\n\nTôi nghe nhiều điều như sau.\n\n{before} Ông kết hôn ngày 1/10/1971 với công nương Hanako."
    )

    assert not any("kết hôn" in passage for passage in below(text).values())


def test_an_article_does_not_open_with_the_others() -> None:
    said = "Những chiếc cọc gỗ đầu tiên được người dân Quảng Yên tình cờ tìm thấy năm 1973, khi đắp đê."
    first = "Các khoa {}của Trường Đại học Bình Minh mang những trách nhiệm về nghi lễ."
    between = "\n\nTôi nghe nhiều điều như sau.\n\n"

    assert below(f"{first.format('')}{between}{said}")
    assert not below(f"{first.format('khác ')}{between}{said}")
    assert not below(f"Nếu có tiền thì c{first.format('')[1:]}{between}{said}")


def test_what_is_the_least_of_several_is_not_asked_without_them() -> None:
    text = (
        "Trong số các huyện, Tương Dương thuộc tỉnh Nghệ An có diện tích lớn nhất 2.811 km²; Thanh Trì thuộc "
        "thành phố Hà Nội có diện tích nhỏ nhất 63 km²."
    )
    bare = [
        question.stem for question in asked(text, "Huyện Thanh Trì và huyện Tương Dương") if not question.passage
    ]

    assert not any(stem.startswith("Thanh Trì") for stem in bare)


def test_a_sentence_with_its_date_and_a_full_name_needs_none_before_it() -> None:
    said = "Năm 1970, Đại tá Lê Văn Lam nhập 57 giống chè và 12 giống hoa từ Hải Nam."
    passages = below(f"{FOUNDED} Khoa Luật rất nhỏ. {said}").values()

    assert any("Lê Văn Lam" in passage for passage in passages)
    assert not any("Khoa Luật" in passage for passage in passages)


def test_a_date_behind_the_verb_and_a_full_name_need_none_before_them_either() -> None:
    said = "Dân ca ví Hoa Lau được thế giới công nhận vào ngày 27/11/2014."
    passages = below(f"{FOUNDED} Khoa Luật rất nhỏ. {said}").values()

    assert any("Hoa Lau được thế giới" in passage for passage in passages)
    assert not any("Khoa Luật" in passage for passage in passages)


def test_what_speaks_of_something_else_is_not_shown_before_a_sentence_that_stands() -> None:
    tower = "Tháp Bình Minh được dựng năm 1991."
    said = "Trong năm 1970, Hải Phong bàn giao 57 ha đất."
    passages = below(f"{FOUNDED} {tower} {said}").values()

    assert any("Hải Phong bàn giao ____ ha" in passage for passage in passages)
    assert not any(tower in passage and "Hải Phong bàn giao" in passage for passage in passages)


def test_a_line_that_announces_what_is_not_there_is_not_shown() -> None:
    said = "Khi trường mở cửa, bà con dựng 12 gian nhà."

    assert not any("chúc mừng:" in p for p in below(f"{FOUNDED} Thầy Lam có câu đối chúc mừng:\n{said}").values())


def test_an_explanation_does_not_end_with_a_colon() -> None:
    questions = asked(f"{FOUNDED[:-1]} trên một khu đất ven sông. Trong đó có viết:")

    assert questions
    assert not any("có viết:" in question.explanation for question in questions)


@pytest.mark.parametrize(
    ("first", "is_asked"),
    [("Ông Tôn Dật Lam gặp ông Hoa.", True), ("Ông Hoa gặp ông Tôn ở nhà.", False)],
)
def test_whoever_is_called_by_the_family_name_has_the_full_one_beside_it(first: str, is_asked: bool) -> None:
    last = "Về già, ông Tôn Dật Lam viết sách."
    said = "Sau đó, năm 1922, thầy Lê Văn Bình rời nhà của Tôn với 57 học trò."

    assert any("____ học trò" in stem for stem in below(f"{FOUNDED} {first} {said} {last}")) is is_asked


def test_a_name_may_hold_the_total_of_what_is_counted() -> None:
    said = "Trong nhóm TB{} của trường, 2 lớp tăng, 18 lớp giảm và 10 lớp giữ nguyên."

    assert any("2 lớp tăng, ____ lớp giảm và 10" in p for p in below(f"{FOUNDED} {said.format(40)}").values())
    assert not any("2 lớp tăng, ____ lớp giảm và 10" in p for p in below(f"{FOUNDED} {said.format(30)}").values())


@pytest.mark.parametrize(("ruler", "is_asked"), [("vua Lê Đại Hành", True), ("Cựu hoàng", False)])
def test_a_ruler_has_a_name(ruler: str, is_asked: bool) -> None:
    assert (
        bool(below(f"{FOUNDED} Năm 1970, khi {ruler} sang Pháp, bà Lê Thị Hoa mở 57 lớp ở Hải Phong.")) is is_asked
    )


def test_those_that_are_left_want_the_sentence_before() -> None:
    said = "Mãi đến năm 1970, các đảng viên Bình Minh còn lại mới tổ chức đại hội ở Hải Phong."

    assert all("Đảng Lam" in passage for passage in below(f"Đảng Lam rất lớn. {said}").values())


def test_what_follows_a_period_that_is_a_line_of_its_own_is_of_that_period() -> None:
    said = "Trường Đại học Bình Minh gồm có 57 phòng lớn."

    assert any("____ phòng" in stem for stem in below(f"{FOUNDED} {said}"))
    assert not any("____ phòng" in stem for stem in below(f"{FOUNDED}\n\nGiai đoạn 1971 – 1975. {said}"))


def test_a_day_without_its_year_is_dated_by_the_page() -> None:
    text = (
        f"{TITLE}\n19/10/2023\n\n{FOUNDED} Sáng 17/10, Trường Đại học Bình Minh trao 57 suất học bổng "
        "cho sinh viên nghèo."
    )
    passages = below_passages(text)

    assert any(
        "____ suất" in stem and f"(Trích bài “{TITLE}”, 19/10/2023)" in passage
        for stem, passage in passages.items()
    )
    assert not any("Sáng ____" in passage and "19/10/2023" in passage for passage in passages.values())


def test_the_day_on_which_something_was_so_is_not_judged() -> None:
    text = f"{FOUNDED} Vào ngày 30/4/1975, Trường Đại học Bình Minh là trường lớn nhất Hải Phong."

    assert not any("trường lớn nhất" in q.stem for q in asked(text) if q.type == "true_false")


def test_whoever_is_only_a_pronoun_in_a_passage_is_named_below_it() -> None:
    text = (
        "Đàm Văn Lam\n\nĐàm Văn Lam, bí danh Chung, là một sĩ quan cấp cao trong quân đội. Ông rất giỏi. "
        "Bạn bè ai cũng mến phục. Năm 1975, ông và Lê Hoa chỉ huy 57 xe vào Tây Nguyên."
    )
    passages = [passage for stem, passage in below_passages(text).items() if "____ xe" in stem]

    assert passages
    assert all("Đàm Văn Lam" in p.split("\n")[0] or "; “ông” là Đàm Văn Lam)" in p for p in passages)


@pytest.mark.parametrize("before", ["Anh ông sớm tham gia cách mạng.", "Người cùng đi với ông là ông Lê Nhiên."])
def test_a_pronoun_that_may_be_somebody_else_is_given_no_name(before: str) -> None:
    text = (
        "Đàm Văn Lam\n\nĐàm Văn Lam, bí danh Chung, là một sĩ quan cấp cao trong quân đội. Ông rất giỏi. "
        f"{before} Sau đó, ông chỉ huy 57 xe vào Tây Nguyên năm 1975."
    )
    passages = [passage for passage in below_passages(text).values() if before in passage]

    assert passages
    assert not any("” là Đàm Văn Lam" in passage for passage in passages)


@pytest.mark.parametrize(
    "text",
    [
        "Năm 1990, khoa Luật dời về Hải Phong. Ngày 19 tháng 4, khoa này nhận 41 lớp và 9 bộ môn.",
        "Khoa Luật hiện nay thuộc Hải Phong. Năm 1970, khoa này nhận 41 lớp và 9 bộ môn.",
    ],
)
def test_what_is_past_does_not_hold_when_the_article_was_written(text: str) -> None:
    passages = [passage for stem, passage in below(f"{FOUNDED} {text}").items() if "____ lớp" in stem]

    assert passages
    assert not any("khi bài được viết" in passage for passage in passages)


def test_what_holds_at_an_unknown_day_holds_when_the_article_was_written() -> None:
    (passage,) = (
        p for s, p in below(f"{FOUNDED} Hiện nay, trường có 41 lớp ở Hải Phong.").items() if "41" not in p
    )

    assert passage.endswith(f"(Trích bài “{TITLE}”, tính đến khi bài được viết)")


def test_a_bare_thing_is_not_told_by_the_name_behind_its_verb() -> None:
    passages = below(
        f"{FOUNDED} Đối diện là đồn Phồn Xương. Đồn được Hoàng Hoa Thám cho xây dựng năm 1892."
    ).values()

    assert all("Phồn Xương" in passage for passage in passages if "Hoàng Hoa Thám" in passage)


@pytest.mark.parametrize(
    ("first", "is_asked"), [("Ông Lê Minh Quý rất giàu.", True), ("Có người rất giàu.", False)]
)
def test_somebody_with_a_title_has_the_full_name_beside_it(first: str, is_asked: bool) -> None:
    last = "Về già, ông Lê Minh Quý viết sách."
    said = "Sau đó, ông Quý mở 57 lớp ở Hải Phong."

    assert any("____ lớp" in stem for stem in below(f"{FOUNDED} {first} {said} {last}")) is is_asked


def test_a_total_since_the_beginning_is_of_no_day() -> None:
    text = f"{FOUNDED} Từ khi thành lập, Trường Đại học Bình Minh đã đón gần 1.500 lượt khách."

    assert not any(question.type == "true_false" and "lượt khách" in question.stem for question in asked(text))


def test_days_that_differ_in_their_month_alone_are_not_asked() -> None:
    text = (
        "Ca khúc Hoa Lau của Lê Văn Lam được phát hành vào ngày {}/6/2006 tại Hải Phong. "
        "Ca khúc Hoa Lau của Lê Văn Lam ra mắt ngày 3/7/2006 tại Bình Minh."
    )

    assert values_of(text.format(5)) & {"2006-06-05", "2006-07-03"}
    assert not values_of(text.format(3)) & {"2006-06-03", "2006-07-03"}


def test_a_date_in_front_is_nothing_that_a_pronoun_points_at() -> None:
    said = "Chỉ mãi tới năm 1949, nhà hóa học Lê Văn Lam mới sử dụng nó để phát minh ra 12 cách đo."
    passages = below(f"{FOUNDED} Cây chè rất quý. {said}").values()

    assert all("Cây chè" in passage or FOUNDED in passage for passage in passages if "sử dụng nó" in passage)


def test_a_child_is_at_most_the_last_of_all() -> None:
    said = "Ông Lê {} là con thứ hai trong ba người con của một gia đình ở Hải Phong."
    questions = [
        q for name in ("Hoa", "Lam", "Mai", "Sen", "Trúc") for q in asked(f"{FOUNDED} {said.format(name)}")
    ]
    ranks = [q for q in questions if isinstance(q.interaction, Choose) and q.topic == "ordinal"]

    assert all(
        isinstance(option.value, int) and option.value <= 3
        for question in ranks
        if isinstance(question.interaction, Choose)
        for option in question.interaction.options
    )


def test_a_full_name_may_have_small_words() -> None:
    said = "Năm 1970, Chính quyền Quốc gia Palestine trao 57 suất học bổng ở trường Lam."
    passages = below(f"{FOUNDED} Giáo viên Lam rất giỏi. {said}").values()

    assert any("Palestine trao ____ suất" in passage for passage in passages)
    assert not any("rất giỏi" in passage for passage in passages)


def test_a_name_of_the_title_has_its_capitals() -> None:
    text = (
        "Nguyễn Văn Khôi\n\nNguyễn Văn Khôi là giám mục. Năm 1970, giám mục Nguyễn Văn khôi mở 57 lớp ở Hải Phong."
    )

    assert not any(
        "57" in {q.stem for q in questions_of(text)} or "____ lớp" in q.stem for q in questions_of(text)
    )


def test_a_term_is_asked_by_its_own_word() -> None:
    found = below(f"{FOUNDED} Năm 1970, ông Lê Hoa là Đại biểu Quốc hội khóa III ở Hải Phong.")

    assert any(stem.startswith("Khóa nào thích hợp") for stem in found)


def test_the_person_of_the_title_is_called_in_full() -> None:
    text = (
        "Trần Thị Thanh Thúy\n\nTrần Thị Thanh Thúy (sinh năm 1997) là vận động viên bóng chuyền. "
        "Năm 2014, Thanh Thúy giành Huy chương vàng tại Hải Phong."
    )
    stems = [question.stem for question in questions_of(text) if not question.passage]

    assert any("Trần Thị Thanh Thúy giành Huy chương vàng" in stem for stem in stems)


def test_the_whole_province_is_the_only_one_of_the_article() -> None:
    text = "Hoa Lau lập sở mới năm 1966. Toàn tỉnh có 57 trường. Sách do {} cung cấp."

    assert any("có ____ trường" in s for s in below(text.format("tỉnh Hoa Lau"), "Giáo dục Hoa Lau"))
    assert not any(
        "có ____ trường" in s for s in below(text.format("tỉnh Lam và tỉnh Hoa Lau"), "Giáo dục vùng cao")
    )


def test_a_sentence_that_opens_with_in_spite_of_that_needs_the_one_before() -> None:
    said = "Dù vậy mãi đến năm 1970 thì Trường Đại học Bình Minh mới trở thành trường lớn."
    found = [passage for passage in below(f"{FOUNDED} Khoa Luật rất nhỏ. {said}").values() if "mãi đến" in passage]

    assert all("Khoa Luật" in passage for passage in found)


@pytest.mark.parametrize(
    ("title", "whole"), [("Montréal", True), ("Montréal và Québec", False), ("Một thành phố", False)]
)
def test_a_sentence_may_have_the_whole_title(title: str, whole: bool) -> None:
    names = names_of(title, (Sentence(0, 34, "Ở đây, Montréal và Québec rất đẹp.", 0),))

    assert Title(names).is_named_in("Montréal trở thành một thành phố vào năm 1832") is whole


@pytest.mark.parametrize(
    ("before", "link"),
    [
        ("Làng bên đã bỏ ruộng.", "Năm 1971, Trường Đại học Bình Minh cũng"),
        ("Trời hạn hán, cây chết nhiều.", "Thế mà năm 1971, Trường Đại học Bình Minh"),
    ],
)
def test_what_answers_the_sentence_before_is_shown_behind_it(before: str, link: str) -> None:
    found = below(f"{FOUNDED} {before} {link} bán 57 ha ruộng ở Hải Phong.")
    passages = [passage for stem, passage in found.items() if "____ ha" in stem]

    assert passages
    assert all(before in passage for passage in passages)


def test_the_day_after_a_day_that_was_told_is_not_asked() -> None:
    text = (
        f"{FOUNDED} Ngày 4/5/1970, trường khánh thành. {{}}, ngày 5/5/1970, Trường Đại học Bình Minh mở chợ ở Huế."
    )

    assert any("ngày ____" in stem for stem in below(text.format("Tại lễ khai giảng")))
    assert not any("ngày ____" in stem for stem in below(text.format("Hôm sau")))


@pytest.mark.parametrize(
    ("said", "gap"),
    [
        (
            "Nằm ở hai huyện Hoa Lư, Gia Viễn và Nho Quan (cũ), Vườn quốc gia Hoa Lau có diện tích 22.500 ha.",
            "____ ha",
        ),
        (
            "Theo báo của Cục Bảo tồn, thuộc Tổng cục Môi trường, Trường Đại học Bình Minh có diện tích 225 ha.",
            "____ ha",
        ),
        ("Trời mưa to. Đỉnh cao nhất của Vườn quốc gia Hoa Lau là đỉnh Mây cao 1.412 m.", "____ m"),
    ],
)
def test_what_opens_a_sentence_or_lasts_needs_no_other_one(said: str, gap: str) -> None:
    passages = [passage for stem, passage in below(f"{FOUNDED} {said}").items() if gap in stem]

    assert passages
    assert not any("Trời mưa" in passage for passage in passages)


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("Năm 1971, giáo sư Trần Văn Long, hiện đang là Giám đốc Bệnh viện Hoa Lư.", "Trần Văn Long"),
        ("Nghĩa quân đóng đồn ở núi Mây, doanh trại kéo dài hơn 30 dặm, chống lại quan quân năm 1931.", "quân"),
        ("Trường Đại học Bình Minh, đứng thứ tư trong danh sách, có 57 phòng thí nghiệm năm 2012.", "thứ tư"),
    ],
)
def test_what_no_verb_or_no_name_tells_is_not_asked(said: str, word: str) -> None:
    assert not any(word in stem for stem in (question.stem for question in asked(f"{FOUNDED} {said}")))


def test_which_town_is_meant_is_told_beside_it() -> None:
    text = f"{FOUNDED} Năm 1931, Lê Văn Bình bảo vệ {{}} và xây dựng 57 kênh đập tại Hoa Lư.".format

    assert any("____ kênh" in stem for stem in below(text("thành phố Hải Phong")))
    assert not any("____ kênh" in stem for stem in below(text("thành phố")))


def test_a_plan_is_asked_with_the_day_on_which_it_was_one() -> None:
    said = "Trường Đại học Bình Minh sẽ nhận 57 sinh viên và 9 giáo viên ở Hải Phong."

    assert below(said) == {}
    passages = below_passages(f"{TITLE}\n16/5/2024\n\n{said}").values()
    assert passages
    assert all("16/5/2024)" in passage for passage in passages)


def test_no_passage_opens_with_what_was_said_by_somebody_too() -> None:
    also = "Cũng theo Cục Trồng trọt, Trường Đại học Bình Minh nằm ở Huế."
    text = f"{also} {FOUNDED} Mùa màng rất tốt. Trời mưa. Ở đây, cây cối có 57 loài rất đẹp."
    passages = below(text).values()

    assert any("____ loài" in passage for passage in passages)
    assert not any(passage.startswith("Cũng") for passage in passages)


@pytest.mark.parametrize(
    ("before", "read"),
    [
        ("Tàu Hoa Lau phục vụ trong Chiến tranh Việt Nam.", True),
        ("Tàu Hoa Lau phục vụ như tàu huấn luyện.", False),
    ],
)
def test_a_war_is_told_before_it_ends(before: str, read: bool) -> None:
    text = f"{before} Sau khi chiến tranh kết thúc, nó được bán để tháo dỡ vào năm 1976."
    found = [question for question in questions_of(f"Tàu Hoa Lau\n\n{text}") if question.passage]

    assert bool([question for question in found if "tháo dỡ" in question.stem]) is read


def test_a_gap_needs_its_year_where_a_month_beside_it_has_none() -> None:
    text = (
        "Tàu Hoa Lau đến cảng Guam vào ngày 2 tháng 11. Nó hoạt động tại khu vực Mariana cho đến tháng 4 năm 1947."
    )

    assert not [question for question in questions_of(f"Tàu Hoa Lau\n\n{text}") if "Mariana" in question.stem]


def test_a_sentence_without_its_subject_behind_a_date_is_left_alone() -> None:
    assert not questions_of("Dòng La San\n\nNăm 1925 thì mở trường La San Bình Lợi ở Quy Nhơn.")


def test_what_points_back_opens_no_passage() -> None:
    told = (
        "{}\n\nQuân đội đến nơi vào buổi chiều và đóng cửa chợ. Vài chiếc xe bị cháy ở bến.\n\n"
        "Những quả bom được đặt trong thành phố Hoa Lau đã phát nổ, làm bị thương hơn 87 người."
    )
    title = "Vụ đánh bom Hoa Lau"

    for first in ("Các vụ đánh bom trên được cho là của một tổ chức.", "Điển hình là vụ đánh bom ở chợ Hoa Lau."):
        found = questions_of(f"{title}\n\n{told.format(first)}")
        assert not [question for question in found if question.passage and first in question.passage.text]


def test_a_passage_of_a_dated_page_without_a_year_has_the_date_of_the_page() -> None:
    text = "22/10/2013\n\nChợ chè Hoa Lau mở phiên chiều. Khối lượng chè bán ra ở chợ Hoa Lau đạt 57 tấn."
    found = [question for question in questions_of(f"Chợ chè Hoa Lau\n\n{text}") if question.passage]

    assert found
    assert all(question.passage.text.endswith("22/10/2013)") for question in found if question.passage)


def test_a_record_is_held_at_the_time_of_writing() -> None:
    text = (
        "Lê Thị Hoa Lau đang giữ kỷ lục quốc gia nhảy sào 6,14 m, thiết lập ngày 31 tháng 7 năm 1994 tại Huế, "
        "và 57 kỷ lục khác."
    )
    found = [question for question in questions_of(f"Lê Thị Hoa Lau\n\n{text}") if question.passage]

    assert found
    assert all("tính đến khi bài được viết" in question.passage.text for question in found if question.passage)


@pytest.mark.parametrize(
    ("other", "goes_on"), [("Trường Tư thục Bình Minh gặp khó.", False), ("Thầy trò ở đây gặp khó.", True)]
)
def test_a_passage_does_not_go_on_with_another_school_than_it_opens_with(other: str, goes_on: bool) -> None:
    text = (
        "Trường tư thục Hoa Lau ở tỉnh Hải Phong đã xin đóng cửa.\n\n"
        f"Mọi chuyện đều khó. {other} Ai cũng lo.\n\n"
        "Năm 2013, trường chỉ tuyển được 15 học sinh. Cả ba khối lớp cũng chỉ có 57 học sinh."
    )
    title = "Các trường tư thục đang chờ đóng cửa"
    found = [question.passage.text for question in questions_of(f"{title}\n\n{text}") if question.passage]

    assert any("Hoa Lau" in passage and "Cả ba" in passage for passage in found) is goes_on
