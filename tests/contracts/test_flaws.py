"""Every item-writing flaw is seen where it is, and only there; a new one brings its examples here.

Each flaw has questions with it and sound ones that look a little like them; the sound ones have no flaw at all.
"""

import pytest

from questions.flaws import FLAWS, flaws_of
from questions.formats.bank_json import question_problems
from questions.question import Question
from quiz.flaw_messages import MESSAGES, NAMES
from tests.factories.banks import bank
from tests.factories.questions import judged, many, matched, number, ordered, short, single

LONG = "Biết rằng lớp học có rất nhiều bạn đến từ các tỉnh khác nhau của nước ta, " * 4

FLAWED: dict[str, list[Question]] = {
    "absolute_terms": [
        single("Vì sao lá cây có màu xanh?", "Lá luôn luôn hút nước", "*Lá có chất diệp lục", "Lá có nước"),
        judged("Loài chim không bao giờ sống ở vùng cực."),
        judged("Xét các ý sau về loài chim.", "*Chim đẻ trứng.", "Mọi loài chim đều biết bay."),
    ],
    "all_of_the_above": [
        single("Thành phố nào ở miền Trung?", "Huế", "Vinh", "Đà Nẵng", "*Tất cả các đáp án trên"),
        single("Món ăn nào của Việt Nam?", "Phở", "Bún chả", "*Tất cả đều đúng"),
        single("Vật nào dẫn điện?", "Đồng", "Sắt", "Nhôm", "*Cả A, B và C đều đúng"),
        single("Thông số nào làm thay đổi độ vọt lố?", "Hệ số tỉ lệ", "Thời hằng", "*3 câu kia đều đúng"),
        many("Những chất nào dẫn điện?", "*Đồng", "Gỗ", "Cả ba ý trên"),
    ],
    "ambiguous_stem": [
        single("Hội nghị này thông qua văn kiện nào?", "*Tuyên bố Băng Cốc", "Hiến chương", "Hiệp ước Bali"),
        short("Năm ngoái, đội nào vô địch giải bóng đá quốc gia?", "Nam Định"),
        judged("Hai bên ký thoả thuận về giáo dục."),
    ],
    "combined_options": [
        single("Chất nào dẫn điện tốt?", "Đồng", "Bạc", "Gỗ", "*Cả A và B"),
        single("Chức năng của thiết bị là gì?", "Nối mạng", "Chia mạng", "*A và B đều đúng", "Tạo mạng"),
        single("Ý nào nói về thủ đô?", "Đông dân", "Ở miền Bắc", "*(1) và (2)"),
    ],
    "convergence_cue": [
        single(
            "Hiệp ước được ký ở đâu, năm nào?", "Huế và năm 1945", "*Vinh và năm 1945", "Vinh và năm 1946",
            "Hà Nội và năm 1947",
        ),
        single("Hội nghị khai mạc ngày nào?", "30/1/1982", "27/4/1982", "*30/4/1982", "10/12/1983"),
    ],
    "grammatical_cue": [
        single("ASEAN ra đời vào năm nào?", "*1967", "8/8/1965", "7/1/1984", "28/7/1995"),
        single("Đội có bao nhiêu người?", "*12", "mười một", "mười ba", "mười lăm"),
        single("Sông nào dài nhất?", "*Sông Mê Kông.", "Sông Hương", "Sông Mã"),
    ],
    "gratuitous_information": [short(f"{LONG}hỏi thủ đô của nước Lào là thành phố nào?", "Viêng Chăn")],
    "implausible_distractor": [
        single("Thủ đô của Lào là thành phố nào?", "*Viêng Chăn", "Luông Pha Băng", "Không biết"),
        single("Thủ đô của Lào là thành phố nào?", "*Viêng Chăn", "Luông Pha Băng", "…"),
        single("ASEAN ra đời năm nào?", "1965", "*1967", "1984", "Bangkok"),
        single("Ban Thư ký ASEAN đặt ở đâu?", "Hà Nội", "*Jakarta", "Manila", "1976"),
    ],
    "logical_cue": [
        single("Huế thuộc tỉnh Thừa Thiên Huế hay tỉnh khác?", "*Thừa Thiên Huế", "Quảng Trị", "Quảng Nam"),
        short("Ai viết «Truyện Kiều» của Nguyễn Du?", "Nguyễn Du"),
        number("Trận lụt năm 1999 xảy ra vào năm nào?", "1999", 1999),
    ],
    "longest_key": [
        single("Trình biên dịch làm gì?", "*Dịch chương trình từ ngôn ngữ bậc cao sang mã", "Chạy web", "In"),
        many("Những việc nào có lợi cho sức khoẻ?", "*Tập thể dục đều đặn vào mỗi buổi sáng", "Thức khuya"),
    ],
    "lost_sequence": [
        single("ASEAN ra đời năm nào?", "1984", "*1967", "1995", "1999"),
        single("Mã Unicode dùng bao nhiêu bit?", "64 bit", "*16 bit", "32 bit"),
    ],
    "more_than_one_correct": [
        single("Tỉnh nào có thuỷ điện?", "*Hoà Bình", "Hòa Bình", "Hà Nam"),
        single("ASEAN ra đời năm nào?", "*1967", "tháng 8 năm 1967", "1984"),
        single("Trường có bao nhiêu em?", "*1.200 em", "1200 em", "1.500 em"),
        ordered("Xếp theo thời gian.", ("Lập hội", "1967"), ("Ký hiệp ước", "1967"), ("Kết nạp", "1984")),
        matched("Ghép nước với năm gia nhập.", ("Lào", "1997"), ("Brunei", "1984"), extra="năm 1997"),
    ],
    "negative_stem": [
        single("Nước nào sau đây không thuộc Đông Nam Á?", "*Nê-pan", "Lào", "Brunei"),
        single("Với hệ bậc hai, phát biểu nào sau đây là sai?", "*Trục ảo ở xa", "Trục thực ở xa", "Trục ở gần"),
        single("Các thành phố sau đều ở miền Trung, trừ:", "*Cần Thơ", "Huế", "Vinh"),
    ],
    "none_of_the_above": [
        single("Sông nào chảy qua Huế?", "*Sông Hương", "Sông Mã", "Không có đáp án nào đúng"),
        single("Sông nào chảy qua Huế?", "*Sông Hương", "Sông Mã", "Cả hai câu kia đều sai"),
        single("Kết quả của phép tính là gì?", "*Hai căn hai", "Ba căn ba", "Đáp án khác"),
    ],
    "same_distractors": [
        single("Thuỷ điện đầu tiên trên sông Đà ở đâu?", "*Sơn La", "Hoà Bình", "Hòa Bình"),
        single("ASEAN ra đời ngày nào?", "*8/8/1967", "7/1/1984", "ngày 7 tháng 1 năm 1984"),
    ],
    "true_false_options": [
        single("Thủ đô của Lào là Viêng Chăn, phải không?", "*Đúng", "Sai"),
    ],
    "unfocused_stem": [
        single("Phát biểu nào sau đây là đúng?", "*Cá thở bằng mang", "Cá thở bằng phổi", "Cá thở bằng da"),
        single("Con mèo", "*Thú", "Chim", "Cá"),
        short("Thủ đô của Lào nằm bên sông Mê Kông.", "Viêng Chăn"),
    ],
    "vague_terms": [
        single("Mưa ở Huế ra sao?", "*Mưa nhiều vào mùa thu", "Thỉnh thoảng mới mưa", "Mưa đều cả năm"),
        judged("Xét các ý sau về thời tiết.", "*Mùa đông ở Huế thường có mưa.", "Mùa hè ở Huế lạnh."),
    ],
    "word_repeats": [
        single("Hiệp định nào chấm dứt chiến tranh?", "*Hiệp định Paris", "Tuyên bố Bali", "Tạm ước Huế"),
    ],
}  # fmt: skip

SOUND: dict[str, list[Question]] = {
    "absolute_terms": [
        single("Điều nào đúng với số chẵn?", "*Mọi số chẵn chia hết cho 2", "Mọi số chẵn chia hết cho 4"),
        judged("Xét các ý sau.", "*Mọi loài cá đều có xương sống.", "Cá voi là loài cá."),
    ],
    "all_of_the_above": [
        single("Quân ta có bao nhiêu người?", "Cả ba trung đoàn", "*Cả hai trung đoàn", "Một trung đoàn"),
    ],
    "ambiguous_stem": [
        single("Khi ASEAN ra đời, tổ chức này có mấy nước thành viên?", "4", "*5", "6"),
        single("ASEAN ra đời năm 1967. Sau đó nước nào gia nhập sớm nhất?", "*Brunei", "Lào", "Campuchia"),
        short("Câu thơ này của ai: “Trăm năm trong cõi người ta”?", "Nguyễn Du"),
    ],
    "combined_options": [
        single("Nhóm máu nào có cả hai kháng nguyên?", "A", "B", "*A và B", "O"),
        single("Vitamin nào tan trong dầu?", "*Vitamin A và D", "Vitamin B và C", "Vitamin C"),
    ],
    "convergence_cue": [
        single(
            "Hiệp ước được ký ở đâu, năm nào?", "Huế và năm 1945", "*Vinh và năm 1945", "Vinh và năm 1946",
            "Huế và năm 1946",
        ),
        single("Đảo rộng bao nhiêu ki-lô-mét vuông?", "6,2", "*6,8", "7,8", "8,1"),
        single("Hội nghị khai mạc ngày nào?", "30/1/1982", "27/4/1982", "*30/4/1983", "10/12/1984"),
    ],
    "grammatical_cue": [
        single("Phương trình có bao nhiêu nghiệm?", "1", "2", "3", "*Vô số"),
        single("Thái Lan giành bao nhiêu huy chương?", "*92", "101", "107", "124"),
    ],
    "gratuitous_information": [short("Thủ đô của nước Lào là thành phố nào?", "Viêng Chăn")],
    "implausible_distractor": [
        single("Phép toán nào cho kết quả lớn hơn?", "*+", "-", ":"),
        single("Phương trình có bao nhiêu nghiệm?", "1", "*2", "3", "Vô số"),
    ],
    "logical_cue": [
        single("Giữa Lào và Thái Lan, nước nào đông dân hơn?", "Lào", "*Thái Lan"),
        number("Tam giác có 3 góc bằng nhau thì mỗi góc bao nhiêu độ?", "60", 60),
    ],
    "longest_key": [
        single("Trường ở đâu?", "*Thành phố Cần Thơ", "Huế", "Vinh"),
        many("Những việc nào có lợi?", "*Tập thể dục đều đặn vào mỗi buổi sáng", "*Ngủ đủ giấc", "Thức khuya"),
    ],
    "lost_sequence": [
        single("ASEAN ra đời năm nào?", "1995", "1984", "*1967"),
        single("Quãng đường dài bao nhiêu?", "5 km", "*300 m", "70 cm"),
    ],
    "more_than_one_correct": [
        single("ASEAN ra đời ngày nào?", "8/8/1966", "*8/8/1967", "8/8/1968"),
        ordered("Xếp theo thời gian.", ("Lập hội", "1967"), ("Kết nạp", "1984")),
        matched("Ghép nước với năm gia nhập.", ("Lào", "1997"), ("Brunei", "1984"), extra="1999"),
    ],
    "negative_stem": [
        single("Nước nào sau đây KHÔNG thuộc Đông Nam Á?", "*Nê-pan", "Lào", "Brunei"),
        single("Nước nào tiến hành không kích cảng?", "*Nhật Bản", "Đức", "Ý"),
        single("Hãng hàng không nào ra đời sớm nhất?", "*Air France", "Vietjet", "Emirates"),
        single("Chất nào làm nóng nước mà không gây ô nhiễm?", "*Hơi nước", "Than", "Dầu"),
    ],
    "none_of_the_above": [
        single("Đội nào vô địch?", "*Không quân", "Hải quân", "Lục quân"),
    ],
    "same_distractors": [
        single("Con đường dài bao nhiêu?", "5 m", "*5 km", "5 dặm"),
    ],
    "true_false_options": [
        single("Người xưa gọi hướng mặt trời mọc là gì?", "*Đông", "Tây", "Nam"),
        judged("Thủ đô của Lào là Viêng Chăn."),
    ],
    "unfocused_stem": [
        single("Phát biểu nào sau đây đúng về loài cá?", "*Cá thở bằng mang", "Cá thở bằng phổi"),
        single("2x = 4?", "*2", "4", "8"),
        short("Hãy nêu tên thủ đô của Lào.", "Viêng Chăn"),
    ],
    "vague_terms": [
        single("Cơ quan nào ký?", "*Ủy ban Thường vụ Quốc hội", "Hội đồng Dân tộc", "Ban Thường trực Mặt trận"),
    ],
    "word_repeats": [
        single("Hiệp định nào chấm dứt chiến tranh?", "*Hiệp định Paris", "Hiệp định Genève", "Tạm ước Huế"),
        single("Theo bài “Hồ Gươm xưa”, vua trả gươm ở đâu?", "*Hồ Gươm ở Hà Nội", "Sông Hồng", "Núi Nùng"),
    ],
}  # fmt: skip


def cases(examples: dict[str, list[Question]]) -> list[tuple[str, Question]]:
    return [(tag, question) for tag, questions in examples.items() for question in questions]


def tags_of(question: Question) -> list[str]:
    return [problem.code.removeprefix("flaw.") for problem in flaws_of(question, "vi")]


def test_every_flaw_has_examples_and_words() -> None:
    assert set(FLAWED) == set(SOUND) == set(FLAWS.tags())
    assert set(NAMES) == set(MESSAGES) == {f"flaw.{tag}" for tag in FLAWS.tags()}


@pytest.mark.parametrize(("tag", "question"), cases(FLAWED) + cases(SOUND))
def test_an_example_can_be_asked(tag: str, question: Question) -> None:
    problems = [problem.code for problem in question_problems(question)]

    assert problems == [] or problems == ["question.same_options"], tag


@pytest.mark.parametrize(("tag", "question"), cases(FLAWED))
def test_a_flaw_is_seen(tag: str, question: Question) -> None:
    found = flaws_of(question, "vi")

    assert tag in tags_of(question)
    assert all(problem.where in ("stem", "options") for problem in found)


@pytest.mark.parametrize(("tag", "question"), cases(SOUND))
def test_what_is_sound_is_left_alone(tag: str, question: Question) -> None:
    assert tags_of(question) == [], tag


def test_questions_of_every_type_can_be_looked_at() -> None:
    assert [tags_of(question) for question in bank().questions] == [[]] * 8
