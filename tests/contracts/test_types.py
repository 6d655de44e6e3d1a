"""Every question type keeps its promises; a new one brings an example.

``tests/data/types/<tag>.json`` holds ``{"question": {…}, "right": {…}}``: what a bank file would say, and the
response that earns everything. The first eight types have theirs in the bank of the factories.
"""

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from questions.asking import is_answered, new_order, read_form, shown, shown_form
from questions.formats.bank_json import question_problems, read_question, write_question
from questions.problems import BankRefused, ResponseRefused
from questions.question import TYPES, CreditRule, Passage, grade
from tests.factories.banks import QUESTIONS, RIGHT_RESPONSES, bank, with_defaults

FOLDER = Path(__file__).parent.parent / "data" / "types"
BROUGHT = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))]
EXAMPLES = {question.type: question for question in bank().questions} | {
    each["question"]["type"]: read_question(with_defaults(0, each["question"], "approved")) for each in BROUGHT
}
RIGHT = {node["type"]: right for node, right in zip(QUESTIONS, RIGHT_RESPONSES, strict=True)} | {
    each["question"]["type"]: each["right"] for each in BROUGHT
}
RULES: tuple[CreditRule, ...] = ("exact", "proportional", "net_correct", "national_2025")

every_type = pytest.mark.parametrize("tag", TYPES.tags())


def test_every_type_has_an_example() -> None:
    assert tuple(sorted(EXAMPLES)) == TYPES.tags()


@every_type
def test_an_example_is_read_written_and_read_again(tag: str) -> None:
    question = EXAMPLES[tag]
    node = write_question(question)

    assert read_question(node) == question
    assert write_question(read_question(node)) == node
    assert TYPES[tag].read(node) == question.interaction


@every_type
def test_an_example_has_no_problems(tag: str) -> None:
    assert list(question_problems(EXAMPLES[tag])) == []


@every_type
@pytest.mark.parametrize("rule", RULES)
def test_the_right_response_earns_everything_and_an_empty_one_nothing(tag: str, rule: CreditRule) -> None:
    question = read_question({**write_question(EXAMPLES[tag]), "credit_rule": rule})

    assert grade(question, RIGHT[tag]).fraction == 1
    assert all(grade(question, RIGHT[tag]).parts)
    assert grade(question, None).fraction == grade(question, {}).fraction == 0


@every_type
def test_an_empty_form_earns_nothing(tag: str) -> None:
    question = EXAMPLES[tag]
    order = new_order(question, random.Random(3))
    response = read_form(question, order, {})

    assert not is_answered(response)
    assert grade(question, response).fraction == 0
    assert read_form(question, order, shown_form(question, order, RIGHT[tag])) == RIGHT[tag]


@every_type
def test_the_student_sees_the_question_but_no_verdict(tag: str) -> None:
    question = EXAMPLES[tag]
    seen = shown(question, new_order(question, random.Random(3)))

    assert (seen.type, seen.stem) == (tag, question.stem)
    assert question.explanation not in str(seen)


@pytest.mark.parametrize("tag", [tag for tag, response in RIGHT.items() if "text" not in response])
@pytest.mark.parametrize("value", [[99], [-1], ["0"], [[0]], [{}], {"0": 0}, "0", 7], ids=str)
def test_nonsense_where_a_list_is_wanted_is_refused(tag: str, value: Any) -> None:
    (field,) = RIGHT[tag]
    if field == "ranks" and isinstance(value, list):
        value = value * 3  # as many as there are items
    with pytest.raises(ResponseRefused):
        grade(EXAMPLES[tag], {field: value})


@pytest.mark.parametrize("value", [None, 7, True, ["x"], {"text": "x"}], ids=str)
def test_nonsense_where_a_text_is_wanted_is_refused(value: Any) -> None:
    for tag in [tag for tag, response in RIGHT.items() if "text" in response]:
        with pytest.raises(ResponseRefused):
            grade(EXAMPLES[tag], {"text": value})


@every_type
def test_the_response_of_another_type_earns_nothing(tag: str) -> None:
    (own,) = RIGHT[tag]
    for other in TYPES.tags():
        if own not in RIGHT[other]:
            assert grade(EXAMPLES[tag], RIGHT[other]).fraction == 0


@every_type
def test_a_node_without_the_content_of_its_type_is_refused(tag: str) -> None:
    question = EXAMPLES[tag]
    node = write_question(question)
    content = TYPES[tag].write(question.interaction)
    required = [name for name in content if name != "extra"]

    assert required
    for name in required:
        for value in (None, 5, "text", [5], [[]]):
            with pytest.raises(BankRefused):
                read_question({**node, name: value})
        with pytest.raises(BankRefused):
            read_question({key: value for key, value in node.items() if key != name})


@every_type
def test_a_passage_stands_above_any_question(tag: str) -> None:
    question = replace(EXAMPLES[tag], passage=Passage("Đọc trước.", more={"source": "SGK"}))

    assert read_question(write_question(question)) == question
    assert [each.code for each in question_problems(replace(question, passage=Passage(" ")))] == [
        "question.empty_passage"
    ]


@every_type
def test_writing_leaves_the_question_alone(tag: str) -> None:
    before = repr(EXAMPLES[tag])
    write_question(EXAMPLES[tag])["stem"] = "?"

    assert repr(EXAMPLES[tag]) == before
