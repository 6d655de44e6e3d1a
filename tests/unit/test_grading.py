"""What a response earns: every type by every credit rule, and typed answers by value."""

from dataclasses import replace
from fractions import Fraction

import pytest

from questions.formats.bank_json import question_problems
from questions.grading import by_choice, by_parts
from questions.interaction import Answer, Number, Write
from questions.problems import ResponseRefused
from questions.question import CreditRule, Question, Response, grade
from tests.factories.banks import bank

QUESTIONS = {question.type: question for question in bank().questions}


def earned(kind: str, response: Response | None, rule: CreditRule = "exact") -> Fraction:
    return grade(replace(QUESTIONS[kind], credit_rule=rule), response).fraction


@pytest.mark.parametrize(
    ("chosen", "fraction"),
    [([1], 1), ([0], 0), ([2], 0), ([], 0), ([0, 1], 0), ([1, 1], 1)],
)
@pytest.mark.parametrize("rule", ["exact", "proportional", "net_correct"])
def test_single_choice_is_all_or_nothing_by_any_rule(chosen: list[int], fraction: int, rule: CreditRule) -> None:
    assert earned("single_choice", {"chosen": chosen}, rule) == fraction


@pytest.mark.parametrize(
    ("chosen", "exact", "proportional", "net_correct"),
    [  # options 0 and 1 of four are right
        ([0, 1], 1, 1, 1),
        ([0], 0, Fraction(3, 4), Fraction(1, 2)),
        ([0, 2], 0, Fraction(1, 2), 0),
        ([0, 1, 2], 0, Fraction(3, 4), Fraction(1, 2)),
        ([0, 1, 2, 3], 0, Fraction(1, 2), 0),
        ([2, 3], 0, 0, 0),
        ([2], 0, Fraction(1, 4), 0),
        ([], 0, 0, 0),
    ],
)
def test_multiple_response(
    chosen: list[int], exact: Fraction, proportional: Fraction, net_correct: Fraction
) -> None:
    response = {"chosen": chosen}

    assert earned("multiple_response", response, "exact") == exact
    assert earned("multiple_response", response, "proportional") == proportional
    assert earned("multiple_response", response, "net_correct") == net_correct


@pytest.mark.parametrize(("judged", "fraction"), [([True], 1), ([False], 0), ([None], 0)])
def test_true_false(judged: list[bool | None], fraction: int) -> None:
    assert earned("true_false", {"judged": judged}) == fraction


@pytest.mark.parametrize(
    ("judged", "right", "national"),
    [  # the statements are true, false, true, false
        ([False, True, False, True], 0, 0),
        ([True, True, False, True], 1, Fraction(1, 10)),
        ([True, False, False, True], 2, Fraction(1, 4)),
        ([True, False, True, True], 3, Fraction(1, 2)),
        ([True, False, True, False], 4, 1),
        ([True, False, None, None], 2, Fraction(1, 4)),
        ([None, None, None, None], 0, 0),
    ],
)
def test_multiple_true_false(judged: list[bool | None], right: int, national: Fraction) -> None:
    response = {"judged": judged}

    assert earned("multiple_true_false", response, "national_2025") == national
    assert earned("multiple_true_false", response, "proportional") == Fraction(right, 4)
    assert earned("multiple_true_false", response, "exact") == (right == 4)


def test_statements_tell_which_were_right() -> None:
    assert grade(QUESTIONS["multiple_true_false"], {"judged": [True, True, None, False]}).parts == (
        True,
        False,
        None,
        True,
    )


@pytest.mark.parametrize("kind", sorted(set(QUESTIONS) - {"single_choice", "multiple_response"}))
def test_what_was_left_open_is_neither_right_nor_wrong(kind: str) -> None:
    assert set(grade(QUESTIONS[kind], None).parts) == {None}


def test_marks_are_taken_off_for_what_is_wrong_and_not_for_what_is_open() -> None:
    assert earned("multiple_true_false", {"judged": [True, None, None, None]}, "net_correct") == Fraction(1, 4)
    assert earned("multiple_true_false", {"judged": [True, False, True, None]}, "net_correct") == Fraction(3, 4)
    assert earned("multiple_true_false", {"judged": [True, True, None, None]}, "net_correct") == 0
    assert earned("matching", {"matched": [0, None]}, "net_correct") == Fraction(1, 2)
    assert earned("ordering", {"ranks": [1, None, None]}, "net_correct") == Fraction(1, 3)


@pytest.mark.parametrize(
    ("matched", "proportional"),
    [([0, 1], 1), ([0, 0], Fraction(1, 2)), ([1, 0], 0), ([2, 1], Fraction(1, 2)), ([None, None], 0)],
)
def test_matching(matched: list[int | None], proportional: Fraction) -> None:
    assert earned("matching", {"matched": matched}, "proportional") == proportional
    assert earned("matching", {"matched": matched}, "exact") == (proportional == 1)


@pytest.mark.parametrize(
    ("ranks", "proportional"),
    [
        ([1, 2, 3], 1),
        ([1, 3, 2], Fraction(1, 3)),
        ([2, 3, 1], 0),
        ([1, None, None], Fraction(1, 3)),
        ([None, None, None], 0),
    ],
)
def test_ordering(ranks: list[int | None], proportional: Fraction) -> None:
    assert earned("ordering", {"ranks": ranks}, "proportional") == proportional
    assert earned("ordering", {"ranks": ranks}, "exact") == (proportional == 1)


@pytest.mark.parametrize("kind", sorted(QUESTIONS))
def test_no_response_earns_nothing(kind: str) -> None:
    assert earned(kind, None) == earned(kind, {}) == 0


@pytest.mark.parametrize(
    ("kind", "response"),
    [
        ("single_choice", {"chosen": [3]}),
        ("single_choice", {"chosen": [-1]}),
        ("single_choice", {"chosen": ["1"]}),
        ("single_choice", {"chosen": 1}),
        ("single_choice", {"chosen": [True]}),
        ("multiple_response", {"chosen": [4]}),
        ("multiple_response", {"chosen": [None]}),
        ("multiple_response", {"chosen": {"0": 1}}),
        ("true_false", {"judged": []}),
        ("true_false", {"judged": ["true"]}),
        ("true_false", {"judged": [True, True]}),
        ("multiple_true_false", {"judged": [True]}),
        ("multiple_true_false", {"judged": "true"}),
        ("matching", {"matched": [0]}),
        ("matching", {"matched": [0, 3]}),
        ("matching", {"matched": [0, -1]}),
        ("matching", {"matched": [True, 0]}),
        ("ordering", {"ranks": [1, 2]}),
        ("ordering", {"ranks": 1}),
        ("ordering", {"ranks": [True, 2, 3]}),
        ("ordering", {"ranks": ["1", "2", "3"]}),
        ("ordering", {"ranks": [1, 2, 99]}),
        ("ordering", {"ranks": [0, 1, 2]}),
        ("ordering", {"ranks": [1, 2.0, 3]}),
        ("true_false", {"judged": [1]}),
        ("true_false", {"judged": [0.0]}),
        ("short_answer", {"text": ["Jakarta"]}),
        ("short_answer", {"text": None}),
        ("numerical", {"text": 57010000000}),
        ("numerical", {"text": None}),
    ],
)
def test_a_response_that_does_not_fit_is_refused(kind: str, response: Response) -> None:
    with pytest.raises(ResponseRefused):
        earned(kind, response)


# The rules themselves.


@pytest.mark.parametrize(
    ("parts", "exact", "proportional", "net_correct", "national"),
    [
        ([True, True, True, True], 1, 1, 1, 1),
        ([True, True, True, False], 0, Fraction(3, 4), Fraction(1, 2), Fraction(1, 2)),
        ([True, True, False, False], 0, Fraction(1, 2), 0, Fraction(1, 4)),
        ([True, False, False, False], 0, Fraction(1, 4), 0, Fraction(1, 10)),
        ([False, False, False, False], 0, 0, 0, 0),
        ([True, True, False, None], 0, Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)),
        ([None, None, None, None], 0, 0, 0, 0),
        ([True, False], 0, Fraction(1, 2), 0, Fraction(1, 2)),  # national_2025 holds for four
        ([], 0, 0, 0, 0),
    ],
)
def test_parts_by_rule(
    parts: list[bool | None], exact: Fraction, proportional: Fraction, net_correct: Fraction, national: Fraction
) -> None:
    if not parts:
        assert by_parts(parts, "exact").fraction == 0
        return
    wanted = {"exact": exact, "proportional": proportional, "net_correct": net_correct, "national_2025": national}
    assert {rule: by_parts(parts, rule).fraction for rule in wanted} == wanted  # type: ignore[arg-type]


def test_thirds_are_exact() -> None:
    assert sum(by_parts([True, False, False], "proportional").fraction for _ in range(3)) == 1
    assert by_choice({0}, {0, 1, 2}, 6, "net_correct").fraction == Fraction(1, 3)


# Typed answers.


def written(topic: str, text: str, value: object = None, *accepted: str) -> Question:
    answer = Answer(text, value, accepted)  # type: ignore[arg-type]
    return replace(QUESTIONS["short_answer"], topic=topic, interaction=Write(answer))  # type: ignore[arg-type]


def number(text: str, value: object, tolerance: float = 0, unit: str = "") -> Question:
    answer = Answer(text, value, (), tolerance, unit)  # type: ignore[arg-type]
    return replace(QUESTIONS["numerical"], interaction=Number(answer))


def is_right(question: Question, text: str) -> bool:
    return grade(question, {"text": text}).fraction == 1


DAY = written("date", "2/9/1945", "1945-09-02")
MONTH = written("date", "Tháng 9/1945", "1945-09")
YEAR = written("date", "1945", "1945")
MEMORANDUM = written("agreement", "Bản ghi nhớ về Hợp tác", "Bản ghi nhớ về Hợp tác", "Bản ghi nhớ")
PEACE = written("place", "Quảng trường Hoà Bình")
HOIAN = written("place", "Hội An")
DANANG = written("place", "Đà Nẵng")


@pytest.mark.parametrize(
    "text",
    [
        "2/9/1945",
        "02-09-1945",
        "2.9.1945",
        "ngày 2 tháng 9 năm 1945",
        "mùng 2 tháng 9 năm 1945",
        " Ngày  2/9/1945. ",
    ],
)
def test_a_day_in_any_form(text: str) -> None:
    assert is_right(DAY, text)


@pytest.mark.parametrize(
    "text", ["9/2/1945", "2/9/1946", "2/9", "1945", "9/1945", "", "2/9/1945 hoặc 3/9/1945", "2945"]
)
def test_another_day(text: str) -> None:
    assert not is_right(DAY, text)


def test_months_and_years_in_any_form() -> None:
    assert all(is_right(MONTH, text) for text in ("tháng 9/1945", "9/1945", "09-1945", "tháng chín năm 1945"))
    assert not any(is_right(MONTH, text) for text in ("1945", "2/9/1945", "tháng 9", "8/1945"))
    assert all(is_right(YEAR, text) for text in ("1945", "năm 1945", " 1945. "))
    assert not any(is_right(YEAR, text) for text in ("1946", "45", "9/1945", "2/9/1945", "năm 1945 hay 1946"))


@pytest.mark.parametrize(
    ("key", "value", "texts"),
    [
        ("1.234,5", 1234.5, ["1.234,5", "1234,5", "1234,50"]),
        ("57,01 tỷ", 57_010_000_000, ["57,01 tỷ", "57,01 tỉ USD", "57.010.000.000", "57010000000", "57010 triệu"]),
        ("12", 12, ["12", "mười hai", "Mười Hai", "12 điều", "012"]),
        (
            "hai mươi mốt nghìn không trăm mười một",
            21011,
            ["21.011", "21011", "hai mươi mốt nghìn không trăm mười một"],
        ),
        ("12,5%", 12.5, ["12,5", "12,5%", "12,5 %", "12,5 phần trăm", "12,50"]),
        ("−5", -5, ["-5", "−5"]),
    ],
)
def test_numbers_in_any_form(key: str, value: float, texts: list[str]) -> None:
    assert [text for text in (key, *texts) if not is_right(number(key, value), text)] == []


@pytest.mark.parametrize(
    "text", ["", "13", "mười ba", "12 13", "khoảng 12", "1/2", "không biết", "nan", "inf", "12e0", "9" * 500]
)
def test_other_numbers(text: str) -> None:
    assert not is_right(number("12", 12), text)


def test_the_tolerance_is_the_farthest_that_is_right() -> None:
    question = number("9,8", 9.8, tolerance=0.1)

    assert [text for text in ("9,69", "9,7", "9,8", "9,9", "9,91") if is_right(question, text)] == [
        "9,7",
        "9,8",
        "9,9",
    ]


def test_a_large_key_is_not_right_by_rounding() -> None:
    assert not is_right(number("57,01 tỷ", 57_010_000_000), "57010001000")


@pytest.mark.parametrize(
    "key", [10**400, -(10**400), float("inf"), float("nan")], ids=["far", "low", "inf", "nan"]
)
@pytest.mark.parametrize("tolerance", [0, 10**400, float("inf")], ids=["exact", "far", "inf"])
def test_no_number_is_near_a_key_without_end(key: float, tolerance: float) -> None:
    question = number("vô hạn", key, tolerance)

    assert not any(is_right(question, text) for text in ("12", "12,5", "9" * 25, "một triệu tỷ"))
    assert [str(problem) for problem in question_problems(question)] == ["question.number_too_large"]


@pytest.mark.parametrize("tolerance", [10**400, float("inf"), float("nan")], ids=["far", "inf", "nan"])
def test_a_tolerance_without_end_makes_nothing_right(tolerance: float) -> None:
    assert not is_right(number("12", 12, tolerance), "13")
    assert list(question_problems(number("12", 12, tolerance)))


def test_the_largest_key_is_compared() -> None:
    assert not is_right(number("rất lớn", 10**308), "12,5")


@pytest.mark.parametrize("empty", ["...", "«»", "?", " . "])
def test_an_accepted_form_of_marks_alone_does_not_make_others_right(empty: str) -> None:
    question = written("place", "Huế", None, empty)

    assert not any(is_right(question, text) for text in ("!", "…", ":", "()", " ", "", "??"))
    assert is_right(question, empty)
    assert is_right(question, "huế")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (MEMORANDUM, "bản ghi nhớ về hợp tác"),
        (MEMORANDUM, "  BẢN GHI NHỚ  "),
        (MEMORANDUM, "«Bản ghi nhớ»"),
        (PEACE, "quảng trường Hòa Bình"),
        (PEACE, "quảng trường hoà bình"),
        (HOIAN, "Ho\u0323\u0302i An"),  # NFD
        (HOIAN, "HỘI AN"),
        (DANANG, "Ðà Nẵng"),  # U+00D0
    ],
)
def test_words_in_any_writing(question: Question, text: str) -> None:
    assert is_right(question, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [(HOIAN, "Hoi An"), (HOIAN, "Hội"), (HOIAN, "Hội An, Huế"), (DANANG, ""), (DANANG, " "), (DANANG, ".")],
)
def test_other_words(question: Question, text: str) -> None:
    assert not is_right(question, text)


def test_numbers_and_ordinals_as_short_answers() -> None:
    assert is_right(written("number", "mười hai", 12), "12")
    assert is_right(written("ordinal", "3", 3), "ba")
    assert not is_right(written("ordinal", "3", 3), "4")
    assert not is_right(written("place", "12", "12"), "mười hai")  # a name is no number
