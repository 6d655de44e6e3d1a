"""The look at flaws never fails, and generated questions have none."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.flaws import flaws_of
from questions.generation import generate
from questions.interaction import (
    Answer,
    Choose,
    Extra,
    Interaction,
    Item,
    Judge,
    Match,
    Number,
    Option,
    Order,
    Pair,
    Statement,
    Write,
)
from questions.languages import LANGUAGES
from questions.likeness import look_of, meaning_of
from questions.problems import ArticleRefused
from tests.corpus import names, text_of
from tests.factories.questions import single, written

VIETNAMESE = LANGUAGES["vi"]

# Words and marks that the flaws look for, in any mixture, and anything else.
pieces = st.sampled_from(
    "cả A và B đều đúng không KHÔNG ngoại trừ sai nào này luôn thường ____ . ? ( ) “ ” 1967 8/8/1967 12".split()
)
texts = st.lists(pieces, max_size=12).map(" ".join) | st.text(max_size=40)


def interactions() -> st.SearchStrategy[tuple[str, Interaction]]:
    """Yield contents of every type with the tag of the type, most of them fit to be asked."""
    options = st.lists(st.builds(Option, texts, st.booleans()), max_size=7).map(tuple)
    statements = st.lists(st.builds(Statement, texts, st.booleans()), max_size=6).map(tuple)
    answers = st.builds(Answer, texts, st.just(5))
    items = st.lists(st.builds(Item, texts, st.none() | st.sampled_from(["1967", "1984"])), max_size=5).map(tuple)
    pairs = st.lists(st.builds(Pair, texts, texts), max_size=5).map(tuple)
    extras = st.lists(st.builds(Extra, texts), max_size=3).map(tuple)
    return st.one_of(
        st.tuples(st.just("single_choice"), st.builds(Choose, options)),
        st.tuples(
            st.just("multiple_response"),
            st.builds(
                Choose,
                options,
                st.just(True),
            ),
        ),
        st.tuples(st.just("multiple_true_false"), st.builds(Judge, statements)),
        st.tuples(st.just("short_answer"), st.builds(Write, answers)),
        st.tuples(st.just("numerical"), st.builds(Number, answers)),
        st.tuples(st.just("ordering"), st.builds(Order, items)),
        st.tuples(st.just("matching"), st.builds(Match, pairs, extras)),
    )


@given(texts, interactions())
def test_no_question_is_too_strange_to_be_looked_at(stem: str, typed: tuple[str, Interaction]) -> None:
    tag, content = typed
    for problem in flaws_of(written(tag, stem, content), "vi"):
        assert problem.code.startswith("flaw.")
        assert all(len(str(value)) <= 60 for value in problem.params.values())


@given(texts)
def test_a_true_or_false_is_looked_at_whatever_it_says(stem: str) -> None:
    flaws_of(written("true_false", stem, Judge((Statement(stem, value=False),))), "vi")


@pytest.mark.parametrize("word", ["rất lâu ", "“", "nào ", "cả ", "(1) ", "tất cả ", "và ", ", ", "1", "không "])
def test_long_texts_and_many_options_take_no_longer_than_they_should(word: str) -> None:
    stem, options = "Nước nào? " + word * 40_000, [f"{word}{number}" for number in range(500)]
    started = process_time()
    flaws_of(single(stem, f"*{word * 20_000}", *options), "vi")

    assert process_time() - started < 5


@pytest.mark.parametrize("article", names())
def test_generated_questions_have_no_flaws(article: str) -> None:
    try:
        questions = generate(text_of(article)).bank.questions
    except ArticleRefused:
        return

    assert {problem.code for question in questions for problem in flaws_of(question, "vi")} == set()


def test_a_flaw_is_told_once() -> None:
    question = single("Thủ đô của Lào là thành phố nào?", "*Viêng Chăn", "Không biết", "Không rõ")

    assert [problem.code for problem in flaws_of(question, "vi")] == ["flaw.implausible_distractor"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Hoà Bình", "hòa bình.", True),
        ("8/8/1967", "ngày 8 tháng 8 năm 1967", True),
        ("1.200 em", "1200 em", True),
        ("1.200 em", "1200 bạn", False),
        ("5 km", "5 m", False),
        ("+", "-", False),
        ("?", "!", False),
        ("năm 1967", "8/8/1967", False),
    ],
)
def test_texts_that_say_the_same(one: str, other: str, same: bool) -> None:
    assert (meaning_of(one, VIETNAMESE) == meaning_of(other, VIETNAMESE)) is same


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("1967", "date 4"), ("8/8/1967", "date 10"), ("967", "figures"), ("57,01 tỷ", "figures"),
        ("mười hai", "number"), ("Không quân", "words"), ("Ba Vì", "words"), ("Huế", "words"), ("", "words"),
    ],
)  # fmt: skip
def test_how_a_text_looks(text: str, look: str) -> None:
    assert look_of(text, VIETNAMESE) == look
