"""Every way of asking, over every article of the corpus: each question it keeps is proved, and it is used."""

from collections import Counter
from functools import cache

import pytest

from questions.bank import Bank
from questions.enemies import are_enemies
from questions.generation import generate
from questions.generator import GENERATORS
from questions.interaction import Choose, Judge, Match, Number, Order, Write
from questions.languages.vi.numerals import find_numerals
from questions.problems import ArticleRefused
from questions.proof import failures
from questions.question import TYPES, Question, Response, grade
from tests.corpus import names, text_of
from tests.factories.materials import material_of, read, reading_of
from tests.flaws import passages_of

every_generator = pytest.mark.parametrize("tag", GENERATORS.tags())
every_article = pytest.mark.parametrize("article", names())


@cache
def bank_of(article: str) -> Bank | None:
    try:
        return generate(text_of(article)).bank
    except ArticleRefused:
        return None


def questions_of(article: str) -> tuple[Question, ...]:
    bank = bank_of(article)
    return bank.questions if bank else ()


def right_response(question: Question) -> Response:
    match question.interaction:
        case Choose(options):
            return {"chosen": [i for i, option in enumerate(options) if option.correct]}
        case Judge(statements):
            return {"judged": [statement.value for statement in statements]}
        case Write(answer) | Number(answer):
            return {"text": answer.text}
        case Order(items):
            return {"ranks": list(range(1, len(items) + 1))}
        case Match(pairs) as match_:
            return {"matched": [match_.choices.index(pair.text) for pair in pairs]}


def test_every_generator_is_used_in_the_corpus() -> None:
    used = Counter(question.generator for article in names() for question in questions_of(article))

    assert tuple(sorted(used)) == GENERATORS.tags()


@every_article
def test_every_question_passes_the_proof(article: str) -> None:
    material = material_of(reading_of(article))

    assert [(q.stem, str(problem)) for q in questions_of(article) for problem in failures(q, material)] == []


@every_article
def test_the_key_of_every_question_earns_everything(article: str) -> None:
    for question in questions_of(article):
        assert grade(question, right_response(question)).fraction == 1, question.stem
        assert grade(question, None).fraction == 0, question.stem
        assert question.type in TYPES


@every_article
def test_every_figure_says_its_value(article: str) -> None:
    for question in questions_of(article):
        if question.topic == "number" and isinstance(question.interaction, Choose):
            for option in question.interaction.options:
                figure = next(find_numerals(option.text))
                assert figure.value == pytest.approx(option.value), (question.stem, option.text)


@every_article
def test_every_passage_is_cited_word_for_word(article: str) -> None:
    bank = bank_of(article)
    if bank is None:
        return
    text = bank.articles[0].text
    for passage in (passage for question in bank.questions for passage in passages_of(question)):
        assert passage.text == text[passage.start : passage.end] != ""
        if passage.mark:
            assert passage.start <= passage.mark.start < passage.mark.end <= passage.end


@every_article
def test_questions_about_one_fact_are_enemies(article: str) -> None:
    questions = questions_of(article)
    for i, one in enumerate(questions):
        for other in questions[:i]:
            if set(one.facts) & set(other.facts):
                assert are_enemies(one, other)


@every_generator
def test_a_generator_makes_the_same_again(tag: str) -> None:
    for article in names():
        once, again = (list(GENERATORS[tag].make(material_of(reading_of(article)))) for _ in range(2))
        assert once == again


@every_generator
def test_a_generator_signs_its_questions(tag: str) -> None:
    made = [q for article in names() for q in GENERATORS[tag].make(material_of(reading_of(article)))]

    assert made
    assert {question.generator for question in made} == {tag}
    assert all(question.facts and question.evidence and question.explanation for question in made)


@every_generator
def test_a_generator_makes_nothing_of_nothing(tag: str) -> None:
    assert list(GENERATORS[tag].make(material_of(read("Trời hôm nay đẹp quá.\n")))) == []
