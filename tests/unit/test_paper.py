"""A paper in the shape of the national exam: balanced, no enemies, the marks of its parts, one seed one paper."""

import contextlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from questions.bank import Bank
from questions.enemies import are_enemies, enemy_pairs
from questions.formats.bank_json import read_bank, write_bank
from questions.generation import generate
from questions.grading import NATIONAL_2025
from questions.interaction import Judge
from questions.paper import PARTS, Paper, compose, paper_bank
from questions.problems import ArticleRefused, PaperRefused
from questions.question import Question, grade
from tests.corpus import BUNDLED, names, text_of
from tests.factories.banks import bank

SEEDS = range(3)


@pytest.fixture(scope="module")
def banks() -> list[Bank]:
    """Generate of every article of which anything can be asked."""
    return list(_generated())


def _generated() -> Iterator[Bank]:
    for name in names():
        with contextlib.suppress(ArticleRefused):
            yield generate(text_of(name)).bank


@pytest.fixture(scope="module")
def papers(banks: list[Bank]) -> list[tuple[Bank, Paper]]:
    return [(each, compose(each, seed)) for each, seed in product(banks, SEEDS)]


def many(*kinds: int, copies: int) -> Bank:
    """Return copies of some of the factory's questions, each about a fact and proved by a text of its own."""
    made = bank()
    copied: list[Question] = []
    articles = [replace(made.articles[0], id=f"a{number}") for number in range(copies)]
    for number, kind in product(range(copies), kinds):
        question = made.questions[kind]
        evidence = tuple(replace(each, article=f"a{number}") for each in made.questions[6].evidence)
        level = (0.3, 0.5, 0.7)[number % 3]
        name = f"{kind}-{number}"
        passage = question.passage and replace(question.passage, evidence=())
        copied.append(
            replace(question, id=name, facts=(name,), passage=passage, evidence=evidence, difficulty=level)
        )
    return replace(made, articles=tuple(articles), facts=(), questions=tuple(copied))


def sizes(paper: Paper) -> list[int]:
    return [len(section.questions) for section in paper.sections]


def test_no_paper_holds_enemies_or_a_fact_twice(papers: list[tuple[Bank, Paper]]) -> None:
    for made, paper in papers:
        assert enemy_pairs(paper.questions, made.language) == []
        asked = Counter(fact for question in paper.questions for fact in question.facts)
        assert set(asked.values()) <= {1}


def test_parts_come_in_order_with_their_types_and_marks(papers: list[tuple[Bank, Paper]]) -> None:
    for _, paper in papers:
        assert [section.part.number for section in paper.sections] == [1, 2, 3]
        for section in paper.sections:
            assert all(section.part.takes(question) for question in section.questions)
            assert len(section.questions) <= min(section.part.full, section.possible)
        shown = [(question.type, question.max_mark, question.tags) for question in paper.questions]
        assert shown == sorted(shown, key=lambda each: each[2])
        assert {mark for kind, mark, _ in shown if kind != "multiple_true_false"} <= {0.25}
        assert {mark for kind, mark, _ in shown if kind == "multiple_true_false"} <= {1}
        assert paper.marks == sum(question.max_mark for question in paper.questions)


def test_each_part_follows_the_article(papers: list[tuple[Bank, Paper]]) -> None:
    for made, paper in papers:
        places = {question.id: place for place, question in enumerate(made.questions)}
        for section in paper.sections:
            found = [places[question.id] for question in section.questions]
            assert found == sorted(found)


def test_nothing_is_left_out_that_would_fit(papers: list[tuple[Bank, Paper]]) -> None:
    for made, paper in papers:
        for section in paper.sections:
            if len(section.questions) < section.part.full:
                inside = {question.id for question in paper.questions}
                left = [q for q in made.questions if section.part.takes(q) and q.id not in inside]
                assert all(any(are_enemies(q, other, made.language) for other in paper.questions) for q in left)


def test_one_seed_gives_one_paper() -> None:
    made = generate(text_of(BUNDLED)).bank

    assert write_bank(paper_bank(made, compose(made, 5))) == write_bank(paper_bank(made, compose(made, 5)))

    plenty = many(0, 3, 5, copies=30)
    assert len({tuple(q.id for q in compose(plenty, seed).questions) for seed in range(5)}) > 1


def test_the_bank_of_a_paper_is_read_back_with_its_marks(papers: list[tuple[Bank, Paper]]) -> None:
    for made, paper in papers:
        read = read_bank(write_bank(paper_bank(made, paper)))
        assert read.questions == paper.questions
        assert read.facts == made.facts


def test_a_full_paper_has_ten_marks_and_asks_all_over_the_text() -> None:
    paper = compose(many(0, 3, 5, copies=60))

    assert sizes(paper) == [18, 4, 6]
    assert paper.is_full
    assert paper.marks == 10
    sixths = Counter(int(question.id.split("-")[1]) // 10 for question in paper.questions)
    assert sorted(sixths) == [0, 1, 2, 3, 4, 5]
    assert max(sixths.values()) - min(sixths.values()) <= 1
    for section in paper.sections:
        levels = Counter(question.difficulty for question in section.questions)
        assert len(levels) == 3
        assert max(levels.values()) - min(levels.values()) <= 2


def test_four_statements_do_not_eat_up_the_other_parts() -> None:
    """Eight facts, each asked alone too: two questions of four statements would leave nothing else."""
    made = many(0, copies=8)
    four = bank().questions[3]
    groups = (tuple(f"0-{number}" for number in range(start, start + 4)) for start in (0, 4))
    added = [replace(four, id=facts[0], facts=facts, evidence=()) for facts in groups]

    paper = compose(replace(made, questions=(*made.questions, *added)))

    assert sizes(paper) == [4, 1, 0]
    assert not paper.is_full


def test_questions_that_rest_on_no_fact_are_asked_once_each() -> None:
    made = many(0, 3, 5, copies=2)
    by_hand = [replace(question, facts=(), evidence=()) for question in made.questions]

    paper = compose(replace(made, questions=tuple(by_hand)))

    assert Counter(question.id for question in paper.questions) == Counter(each.id for each in by_hand)


def test_statements_with_a_passage_come_first() -> None:
    made = many(3, copies=9)
    bare = [replace(q, passage=None) for q in made.questions[1:]]

    for seed in range(10):
        chosen = compose(replace(made, questions=(*bare, made.questions[0])), seed).questions
        assert len(chosen) == 4
        assert chosen[-1].passage


def test_statements_without_a_passage_will_do() -> None:
    made = many(3, copies=2)
    bare = [replace(q, passage=None) for q in made.questions]

    assert sizes(compose(replace(made, questions=tuple(bare)))) == [0, 2, 0]


def test_part_two_is_marked_by_the_rule_of_the_exam() -> None:
    (question,) = compose(many(3, copies=1)).questions
    verdicts = [True, False, True, False]

    for right in range(5):
        given = {"judged": verdicts[:right] + [not verdict for verdict in verdicts[right:]]}
        assert grade(question, given).fraction * int(question.max_mark) == NATIONAL_2025[right]


@pytest.mark.parametrize("change", ["rule", "count"])
def test_other_statements_stay_out_of_part_two(change: str) -> None:
    question = bank().questions[3]
    content = question.interaction
    assert isinstance(content, Judge)
    other = (
        replace(question, credit_rule="exact")
        if change == "rule"
        else replace(question, interaction=replace(content, statements=content.statements[:3]))
    )

    assert not any(part.takes(other) for part in PARTS)


@pytest.mark.parametrize(
    ("topic", "suits"), [("date", True), ("number", True), ("ordinal", True), ("place", False)]
)
def test_part_three_takes_numbers_and_dates(topic: str, suits: bool) -> None:
    question = replace(bank().questions[4], topic=topic)  # type: ignore[arg-type]

    assert any(part.takes(question) for part in PARTS) == suits


def test_a_bank_without_a_fitting_question_is_refused() -> None:
    for made in (many(1, 2, 6, 7, copies=2), replace(bank(), questions=())):
        with pytest.raises(PaperRefused, match=r"paper\.no_questions"):
            compose(made)
