"""What is in a bank: a change that makes it contradict itself, and the one problem for which it is refused."""

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from tests.factories.banks import TEXT, bank_bytes, bank_node, evidence, refusal

Node = dict[str, Any]
Change = Callable[[Node], object]
CHANGES: dict[str, tuple[Change, str]] = {
    "two questions with one id": (
        lambda n: n["questions"][1].update(id="q0"),
        "bank.same_id (what=question, id=q0, count=2)",
    ),
    "two articles with one id": (
        lambda n: n["articles"].append(n["articles"][0]),
        "bank.same_id (what=article, id=a1, count=2)",
    ),
    "an unknown fact": (
        lambda n: n["questions"][1].update(facts=["no"]),
        "question q1 bank.unknown_fact (fact=no)",
    ),
    "an unknown article": (
        lambda n: n["questions"][0]["evidence"][0].update(article="a9"),
        "question q0 bank.unknown_article (article=a9)",
    ),
    "evidence that differs": (
        lambda n: n["questions"][0]["evidence"][0].update(text="ASEAN"),
        "question q0 bank.evidence_differs (text=ASEAN)",
    ),
    "evidence that is one off": (
        lambda n: n["questions"][1]["evidence"][0].update(start=n["questions"][1]["evidence"][0]["start"] + 1),
        "question q1 bank.evidence_differs (text=Năm nước sáng lập gồm Indonesia, Malaysia, Philippines, Sing)",
    ),
    "evidence beyond the text": (
        lambda n: n["questions"][4]["evidence"][0].update(start=10**6, end=10**6 + 5),
        "question q4 bank.evidence_differs (text=Ban Thư ký ASEAN đặt tại Jakarta.)",
    ),
    "a fact's evidence that differs": (
        lambda n: n["facts"][2]["evidence"][0].update(text="1996"),
        "fact fact-2 bank.evidence_differs (text=1996)",
    ),
    "an unknown type": (
        lambda n: n["questions"][1].update(type="essay"),
        "questions[1] bank.unknown_type (type=essay)",
    ),
    "a type that is no word": (
        lambda n: n["questions"][1].update(type=["essay"]),
        "questions[1] bank.unknown_type (type=['essay'])",
    ),
    "an unknown topic": (
        lambda n: n["questions"][1].update(topic="weather"),
        "questions[1].topic bank.field_wrong (value=weather)",
    ),
    "an unknown state": (
        lambda n: n["questions"][1].update(state="lost"),
        "questions[1].state bank.field_wrong (value=lost)",
    ),
    "an unknown credit rule": (
        lambda n: n["questions"][1].update(credit_rule="luck"),
        "questions[1].credit_rule bank.field_wrong (value=luck)",
    ),
    "no stem": (lambda n: n["questions"][1].pop("stem"), "questions[1] bank.field_missing (field=stem)"),
    "an empty stem": (lambda n: n["questions"][1].update(stem=" \n"), "question q1 question.empty_stem"),
    "no mark": (
        lambda n: n["questions"][1].update(max_mark=0),
        "question q1 question.max_mark_wrong (max_mark=0)",
    ),
    "a mark that is true": (
        lambda n: n["questions"][1].update(max_mark=True),
        "questions[1].max_mark bank.field_wrong (value=True)",
    ),
    "tags in one word": (
        lambda n: n["questions"][1].update(tags="ASEAN"),
        "questions[1].tags bank.field_wrong (value=ASEAN)",
    ),
    "media without fields": (
        lambda n: n["questions"][1].update(media=["map.png"]),
        "questions[1].media[0] bank.field_wrong (value=map.png)",
    ),
    "a question that is no object": (
        lambda n: n["questions"].append("Ai?"),
        "questions[8] bank.not_an_object",
    ),
    "an option that is no object": (
        lambda n: n["questions"][0]["options"].append("1999"),
        "questions[0].options[3] bank.not_an_object",
    ),
    "an option without text": (
        lambda n: n["questions"][0]["options"][1].pop("text"),
        "questions[0].options[1] bank.field_missing (field=text)",
    ),
    "a truth in words": (
        lambda n: n["questions"][0]["options"][0].update(correct="false"),
        "questions[0].options[0].correct bank.field_wrong (value=false)",
    ),
    "two right options in a single choice": (
        lambda n: n["questions"][0]["options"][0].update(correct=True),
        "question q0 question.one_right_option (count=2)",
    ),
    "no right option": (
        lambda n: n["questions"][0]["options"][1].update(correct=False),
        "question q0 question.one_right_option (count=0)",
    ),
    "only right options": (
        lambda n: [option.update(correct=True) for option in n["questions"][1]["options"]],
        "question q1 question.some_right_options (count=4)",
    ),
    "equal options": (
        lambda n: n["questions"][0]["options"][0].update(text=" 1967 "),
        "question q0 question.same_options",
    ),
    "an empty option": (
        lambda n: n["questions"][0]["options"][0].update(text=" "),
        "question q0 question.empty_option",
    ),
    "a statement without a value": (
        lambda n: n["questions"][2]["answer"].pop("value"),
        "questions[2].answer bank.field_missing (field=value)",
    ),
    "seven statements": (
        lambda n: n["questions"][3].update(statements=[{"text": str(i), "value": True} for i in range(7)]),
        "question q3 question.two_to_six_statements (count=7)",
    ),
    "equal statements": (
        lambda n: n["questions"][3]["statements"][1].update(text="BRUNEI gia nhập  năm 1984."),
        "question q3 question.same_statements",
    ),
    "a passage that is no object": (
        lambda n: n["questions"][3].update(passage="Brunei"),
        "questions[3].passage bank.not_an_object",
    ),
    "an empty answer": (
        lambda n: n["questions"][4]["answer"].update(text=" "),
        "question q4 question.empty_answer",
    ),
    "accepted answers in one word": (
        lambda n: n["questions"][4]["answer"].update(accepted="Batavia"),
        "questions[4].answer.accepted bank.field_wrong (value=Batavia)",
    ),
    "a number in words": (
        lambda n: n["questions"][5]["answer"].update(value="57"),
        "question q5 question.number_missing",
    ),
    "a tolerance below zero": (
        lambda n: n["questions"][5]["answer"].update(tolerance=-1),
        "question q5 question.tolerance_negative",
    ),
    "no pairs": (lambda n: n["questions"][6].pop("pairs"), "questions[6] bank.field_missing (field=pairs)"),
    "equal prompts": (
        lambda n: n["questions"][6]["pairs"][0].update(prompt="LÀO"),
        "question q6 question.same_options",
    ),
    "one thing to order": (
        lambda n: n["questions"][7].update(items=[{"text": "Thành lập"}]),
        "question q7 question.too_few_items (count=1)",
    ),
    "a mark that starts nowhere": (
        lambda n: n["questions"][0]["evidence"][0].update(mark={"end": 3}),
        "questions[0].evidence[0].mark bank.field_missing (field=start)",
    ),
    "offsets in words": (
        lambda n: n["questions"][0]["evidence"][0].update(start="0"),
        "questions[0].evidence[0].start bank.field_wrong (value=0)",
    ),
    "an article without text": (
        lambda n: n["articles"][0].pop("text"),
        "articles[0] bank.field_missing (field=text)",
    ),
    "a fact without a value": (lambda n: n["facts"][0].pop("value"), "facts[0] bank.field_missing (field=value)"),
    "a fact of no kind": (
        lambda n: n["facts"][0].update(kind="trap"),
        "facts[0].kind bank.field_wrong (value=trap)",
    ),
    "an article without an id": (
        lambda n: n["articles"].append(n["articles"][0] | {"id": ""}),
        "articles[1] bank.empty_id",
    ),
    "a fact with a blank id": (lambda n: n["facts"].append(n["facts"][0] | {"id": " "}), "facts[8] bank.empty_id"),
    "a question with a blank id": (lambda n: n["questions"][2].update(id="\t"), "questions[2] bank.empty_id"),
    "an article in NFD": (
        lambda n: n["articles"].append({"id": "a2", "title": "Huế", "text": unicodedata.normalize("NFD", "Huế")}),
        "article a2 bank.not_nfc",
    ),
    "an empty statement": (
        lambda n: n["questions"][3]["statements"][2].update(text=" "),
        "question q3 question.empty_statement (number=3)",
    ),
    "an empty passage": (
        lambda n: n["questions"][3]["passage"].update(text=""),
        "question q3 question.empty_passage",
    ),
    "an empty item": (
        lambda n: n["questions"][7]["items"][0].update(text="\n"),
        "question q7 question.empty_item (number=1)",
    ),
    "an empty prompt": (
        lambda n: n["questions"][6]["pairs"][1].update(prompt=""),
        "question q6 question.empty_pair (number=2)",
    ),
    "a pair without an answer": (
        lambda n: n["questions"][6]["pairs"][0].update(text=" "),
        "question q6 question.empty_pair (number=1)",
    ),
    "an empty extra answer": (
        lambda n: n["questions"][6]["extra"][0].update(text=""),
        "question q6 question.empty_extra (number=1)",
    ),
    "a number that is not written": (
        lambda n: n["questions"][5]["answer"].update(text=" "),
        "question q5 question.empty_answer",
    ),
    "a number without end": (
        lambda n: n["questions"][5]["answer"].update(value=10**400),
        "question q5 question.number_too_large",
    ),
    "a tolerance without end": (
        lambda n: n["questions"][5]["answer"].update(tolerance=10**400),
        "question q5 question.number_too_large",
    ),
    "no facts": (lambda n: n.pop("facts"), "bank.field_missing (field=facts)"),
    "articles by name": (lambda n: n.update(articles={}), "bank.field_missing (field=articles)"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_bank_that_contradicts_itself_is_refused(change: str) -> None:
    node = bank_node()
    make, problem = CHANGES[change]
    make(node)

    assert refusal(bank_bytes(node)) == [problem]


EVIDENCE: dict[str, tuple[Change, str]] = {
    "another text": (lambda e: e.update(text="ASEAN"), "bank.evidence_differs (text=ASEAN)"),
    "an unknown article": (lambda e: e.update(article="a9"), "bank.unknown_article (article=a9)"),
    "counted from the end": (lambda e: e.update(start=-6, end=-2, text=TEXT[-6:-2]), "bank.evidence_differs"),
    "beyond the end": (
        lambda e: e.update(start=len(TEXT) - 5, end=len(TEXT) + 5, text=TEXT[-5:]),
        "bank.evidence_differs",
    ),
    "empty": (lambda e: e.update(end=e["start"], text=""), "bank.evidence_differs (text=)"),
    "reversed": (lambda e: e.update(start=e["end"], end=e["start"], text=""), "bank.evidence_differs (text=)"),
    "a mark before it": (lambda e: e["mark"].update(start=e["start"] - 1), "bank.mark_outside"),
    "a mark behind it": (lambda e: e["mark"].update(end=e["end"] + 1), "bank.mark_outside"),
    "a mark counted from the end": (lambda e: e["mark"].update(start=-5, end=-1), "bank.mark_outside"),
    "a reversed mark": (lambda e: e.update(mark={"start": e["end"], "end": e["start"]}), "bank.mark_outside"),
    "an empty mark": (lambda e: e["mark"].update(end=e["mark"]["start"]), "bank.mark_outside"),
}
PLACES: dict[str, tuple[Callable[[Node], Node], str]] = {
    "a fact": (lambda n: n["facts"][0], "fact fact-0"),
    "a question": (lambda n: n["questions"][0], "question q0"),
    "an option": (lambda n: n["questions"][0]["options"][2], "question q0.options[2]"),
    "a statement": (lambda n: n["questions"][3]["statements"][1], "question q3.statements[1]"),
    "a passage": (lambda n: n["questions"][3]["passage"], "question q3.passage"),
    "an answer": (lambda n: n["questions"][2]["answer"], "question q2.statements[0]"),
}


@pytest.mark.parametrize("change", EVIDENCE)
@pytest.mark.parametrize("place", PLACES)
def test_evidence_that_is_not_in_its_article_is_refused_wherever_it_stands(place: str, change: str) -> None:
    node = bank_node()
    find, where = PLACES[place]
    make, problem = EVIDENCE[change]
    find(node)["evidence"] = [evidence(0, "8/8/1967")]
    assert refusal(bank_bytes(node)) == []

    make(find(node)["evidence"][0])

    (found,) = refusal(bank_bytes(node))
    assert found.startswith(f"{where} {problem}")


def test_every_problem_is_told_at_once() -> None:
    node = bank_node()
    node["questions"][0]["type"] = "essay"
    node["questions"][5]["topic"] = "weather"
    node["questions"][6].pop("pairs")

    assert len(refusal(bank_bytes(node))) == 3


def test_a_long_wrong_value_is_not_repeated_in_full() -> None:
    node = bank_node()
    node["questions"][0]["state"] = "x" * 100_000

    assert len(refusal(bank_bytes(node))[0]) < 200
