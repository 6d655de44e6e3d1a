"""A bank explained by its facts: nothing is left out, everything stands where the article says it."""

from dataclasses import replace
from random import Random

import pytest

from questions.bank import Bank
from questions.explaining import Explanation, explain, right_answers, value_in_words
from questions.fact import Evidence, Fact, Kind, Span, Value
from questions.generation import generate
from questions.problems import Problem
from questions.proof import Reject
from tests.corpus import BUNDLED, text_of
from tests.factories.banks import bank


def starts(explanation: Explanation) -> list[int]:
    return [each.fact.evidence[-1].start for each in explanation.facts]


@pytest.fixture(scope="module")
def bundled() -> Bank:
    return generate(text_of(BUNDLED)).bank


def test_every_fact_and_every_question_is_told(bundled: Bank) -> None:
    explanation = explain(bundled, ())
    asked = [each for fact in explanation.facts for each in fact.asked]

    assert sorted(each.fact.id for each in explanation.facts) == sorted(fact.id for fact in bundled.facts)
    assert sorted(each.question.id for each in asked if not each.again) == sorted(q.id for q in bundled.questions)
    assert len(asked) == sum(len(question.facts) for question in bundled.questions)
    assert explanation.others == ()


def test_facts_come_in_the_order_of_the_article_whatever_that_of_the_file(bundled: Bank) -> None:
    mixed = Random(1).sample(bundled.facts, len(bundled.facts))
    explanation = explain(replace(bundled, facts=tuple(mixed)), ())

    assert starts(explanation) == sorted(starts(explanation))
    assert [each.fact.id for each in explanation.facts] == [fact.id for fact in bundled.facts]


def test_the_questions_per_fact_add_up(bundled: Bank) -> None:
    explanation = explain(bundled, ())

    assert sum(facts for _, facts in explanation.per_fact) == len(bundled.facts)
    assert sum(questions * facts for questions, facts in explanation.per_fact) == sum(
        len(question.facts) for question in bundled.questions
    )
    assert explain(replace(bundled, questions=()), ()).per_fact == ((0, len(bundled.facts)),)


def test_a_question_without_a_known_fact_is_told_apart() -> None:
    made = bank()
    by_hand = replace(made.questions[0], facts=())
    foreign = replace(made.questions[1], facts=("elsewhere",))

    explanation = explain(replace(made, questions=(by_hand, foreign)), ())

    assert [each.question for each in explanation.others] == [by_hand, foreign]
    assert all(each.asked == () for each in explanation.facts)


def test_a_question_about_two_facts_stands_with_both() -> None:
    made = bank()
    both = replace(made.questions[0], facts=("fact-3", "fact-5"))

    explanation = explain(replace(made, questions=(both,)), ())

    assert [(each.fact.id, each.asked[0].again) for each in explanation.facts if each.asked] == [
        ("fact-5", False),
        ("fact-3", True),
    ]


def test_rejects_come_in_the_order_of_the_article() -> None:
    made = bank()
    rejects = [Reject(fact.id, Problem("reject.marks"), fact.evidence) for fact in reversed(made.facts)]
    loose = Reject("Không có dẫn chứng?", Problem("reject.no_evidence"))

    told = explain(made, [loose, *rejects]).rejects

    assert [reject.evidence[0].start for reject in told[:-1]] == sorted(
        fact.evidence[0].start for fact in made.facts
    )
    assert told[-1] == loose


def test_facts_of_a_second_article_come_second() -> None:
    made = bank()
    second = replace(made.articles[0], id="a0")
    fact = Fact("x", "date", "1967", "…", (Evidence("a0", 0, 5, "ASEAN", Span(0, 5)),))

    explanation = explain(replace(made, articles=(*made.articles, second), facts=(fact, *made.facts)), ())

    assert explanation.facts[-1].fact == fact


def test_each_type_has_its_right_answers() -> None:
    assert [right_answers(question) for question in bank().questions] == [
        ("1967",),
        ("Indonesia", "Thái Lan"),
        (True,),
        (True, False, True, False),
        ("Jakarta",),
        ("57,01 tỷ USD",),
        ("Brunei – 1984", "Lào – 1997"),
        ("Thành lập ASEAN", "Brunei gia nhập", "Hiến chương có hiệu lực"),
    ]


@pytest.mark.parametrize(
    ("kind", "value", "unit", "written", "words"),
    [
        ("date", "1977", "", "năm 1977", "1977"),
        ("date", "2006-12-04", "", "mùng 4 tháng 12 năm 2006", "4/12/2006"),
        ("date", "1965/1973", "", "1965-1973", "1965 – 1973"),
        ("date", "không phải ngày", "", "", "không phải ngày"),
        ("number", 57010000000, "USD", "57,01 tỷ", "57,01 tỷ USD"),
        ("number", 57010000000, "USD", "", "57.010.000.000 USD"),
        ("number", 12.25, "%", "12,25%", "12,25%"),
        ("number", 12, "nước", "mười hai", "12 nước"),
        ("ordinal", 3, "", "thứ ba", "3"),
        ("place", "Jakarta", "", "Jakarta", "Jakarta"),
        ("list", ("Lào", "Brunei", "Thái Lan"), "", "", "Lào, Brunei và Thái Lan"),
    ],
)
def test_a_value_is_written_as_its_language_has_it(
    kind: Kind, value: Value, unit: str, written: str, words: str
) -> None:
    proof = Evidence("a1", 10, 10 + len(written), written, Span(10, 10 + len(written)) if written else None)

    assert value_in_words(Fact("f", kind, value, "…", (proof,), unit), "vi") == words
