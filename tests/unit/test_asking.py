"""What a student sees of a question, and the way from a form to a response and back."""

import random
from dataclasses import astuple, replace
from typing import Any

import pytest

from questions.asking import is_answered, new_order, read_form, shown, shown_form
from questions.interaction import Choose, Judge, Match, Number, Order, Write
from questions.problems import ResponseRefused
from questions.question import Question, grade
from tests.factories.banks import RIGHT_RESPONSES, bank

QUESTIONS = {question.type: question for question in bank().questions}
RIGHT = dict(zip(QUESTIONS, RIGHT_RESPONSES, strict=True))
SEEDS = range(20)

every_type = pytest.mark.parametrize("kind", sorted(QUESTIONS))


def order_of(question: Question, seed: int = 1) -> list[int]:
    return new_order(question, random.Random(seed))


@every_type
@pytest.mark.parametrize("seed", SEEDS)
def test_a_right_response_survives_the_form(kind: str, seed: int) -> None:
    question, order = QUESTIONS[kind], order_of(QUESTIONS[kind], seed)
    form = shown_form(question, order, RIGHT[kind])

    assert read_form(question, order, form) == RIGHT[kind]
    assert grade(question, read_form(question, order, form)).fraction == 1


@every_type
def test_an_open_question_stays_open(kind: str) -> None:
    question, order = QUESTIONS[kind], order_of(QUESTIONS[kind])
    for form in (
        {},
        shown_form(question, order, None),
        shown_form(question, order, read_form(question, order, {})),
    ):
        response = read_form(question, order, form)
        assert not is_answered(response)
        assert grade(question, response).fraction == 0


@every_type
def test_a_right_response_is_an_answer(kind: str) -> None:
    assert is_answered(RIGHT[kind])


@pytest.mark.parametrize(
    ("kind", "response"),
    [
        ("multiple_response", {"chosen": [0, 3]}),
        ("multiple_true_false", {"judged": [True, None, False, None]}),
        ("short_answer", {"text": "  Gia-các-ta <b> "}),
        ("numerical", {"text": "57,01 tỷ"}),
        ("matching", {"matched": [2, None]}),
        ("ordering", {"ranks": [3, None, 1]}),
    ],
)
def test_a_partial_response_survives_the_form(kind: str, response: dict[str, Any]) -> None:
    question = QUESTIONS[kind]
    for seed in SEEDS:
        order = order_of(question, seed)
        assert read_form(question, order, shown_form(question, order, response)) == response


def secrets(question: Question) -> set[str]:
    """Return the words of a question that a student must not see before answering."""
    found = {question.explanation, *(passage.text for passage in question.evidence)}
    match question.interaction:
        case Choose(options):
            found |= {option.why for option in options}
            found |= {passage.text for option in options for passage in option.evidence}
        case Judge(statements):
            found |= {statement.why for statement in statements}
        case Write(answer) | Number(answer):
            found |= {answer.text, str(answer.value), *answer.accepted}
        case Match() | Order():
            pass
    return {secret for secret in found if secret}


@every_type
def test_no_key_and_no_proof_is_shown(kind: str) -> None:
    question = QUESTIONS[kind]
    seen = str(astuple(shown(question, order_of(question))))
    if question.passage:
        seen = seen.replace(question.passage.text, "")

    assert question.stem in seen
    assert [secret for secret in secrets(question) if secret != question.stem and secret in seen] == []


def test_the_parts_are_shown_in_their_order() -> None:
    choice = QUESTIONS["multiple_response"]

    assert shown(choice, [3, 1, 0, 2]).parts == ("Lào", "Thái Lan", "Indonesia", "Việt Nam")
    assert shown(choice, [3, 1, 0, 2]).many
    assert read_form(choice, [3, 1, 0, 2], {"answer": ["0", "2"]}) == {"chosen": [0, 3]}


def test_a_match_shows_each_answer_once() -> None:
    question = QUESTIONS["matching"]

    assert shown(question, [2, 0, 1]).choices == ("2004", "1984", "1997")
    assert shown(question, [2, 0, 1]).parts == ("Brunei", "Lào")


def test_a_judgement_shows_its_passage_and_a_number_its_unit() -> None:
    assert shown(QUESTIONS["multiple_true_false"], []).passage.startswith("Brunei gia nhập ASEAN")
    assert shown(QUESTIONS["numerical"], []).unit == "USD"
    assert shown(QUESTIONS["true_false"], []).stem_is_statement
    assert not shown(QUESTIONS["multiple_true_false"], []).stem_is_statement


def test_dates_and_numbers_stay_sorted_and_the_rest_is_mixed() -> None:
    dated, named = QUESTIONS["single_choice"], QUESTIONS["multiple_response"]

    assert {tuple(order_of(dated, seed)) for seed in SEEDS} == {(0, 1, 2)}
    assert len({tuple(order_of(named, seed)) for seed in SEEDS}) > 5
    assert all(sorted(order_of(named, seed)) == [0, 1, 2, 3] for seed in SEEDS)


def test_things_to_be_ordered_are_never_shown_in_order() -> None:
    orders = [order_of(QUESTIONS["ordering"], seed) for seed in SEEDS]

    assert [0, 1, 2] not in orders
    assert all(sorted(order) == [0, 1, 2] for order in orders)


def test_one_item_alone_is_shown() -> None:
    content = QUESTIONS["ordering"].interaction
    assert isinstance(content, Order)

    assert order_of(replace(QUESTIONS["ordering"], interaction=Order(content.items[:1]))) == [0]


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        ("single_choice", {"answer": ["3"]}),
        ("single_choice", {"answer": ["-1"]}),
        ("single_choice", {"answer": ["0", "1"]}),
        ("single_choice", {"answer": ["x"]}),
        ("single_choice", {"answer": ["1.0"]}),
        ("single_choice", {"answer": ["²"]}),
        ("single_choice", {"answer": ["٣"]}),
        ("single_choice", {"answer": ["9" * 5000]}),
        ("multiple_response", {"answer": ["0", "4"]}),
        ("true_false", {"answer-0": ["maybe"]}),
        ("multiple_true_false", {"answer-3": ["True"]}),
        ("matching", {"answer-0": ["3"]}),
        ("matching", {"answer-1": ["-1"]}),
        ("ordering", {"answer-0": ["4"]}),
        ("ordering", {"answer-0": ["0"]}),
        ("ordering", {"answer-2": ["00"]}),
        ("ordering", {"answer-0": ["first"]}),
    ],
)
def test_a_place_that_was_not_shown_is_refused(kind: str, form: dict[str, list[str]]) -> None:
    question = QUESTIONS[kind]
    with pytest.raises(ResponseRefused):
        read_form(question, list(range(len(order_of(question)))), form)


@pytest.mark.parametrize("kind", ["short_answer", "numerical"])
def test_a_very_long_answer_is_cut(kind: str) -> None:
    response = read_form(QUESTIONS[kind], [], {"answer": ["a" * 1_000_000]})

    assert len(response["text"]) == 500


@every_type
def test_fields_of_other_questions_are_left_alone(kind: str) -> None:
    question, order = QUESTIONS[kind], order_of(QUESTIONS[kind])
    form = shown_form(question, order, RIGHT[kind]) | {"csrf_token": ["x"], "answer-99": ["7"], "": [""]}

    assert read_form(question, order, form) == RIGHT[kind]
