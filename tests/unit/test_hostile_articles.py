"""Whatever stands in an article: a bank whose questions are proved, or a refusal, and nothing else."""

import pytest
from hypothesis import HealthCheck, given, settings

from questions.article import normalise
from questions.formats.bank_json import read_bank, write_bank
from questions.generation import generate
from questions.problems import ArticleRefused
from tests.factories.texts import vietnamese, whole_sentences

CALM = [HealthCheck.too_slow, HealthCheck.data_too_large]
FEW = settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=CALM)
MANY = settings(max_examples=2000, deadline=None, suppress_health_check=CALM)


def check(text: str) -> None:
    try:
        generated = generate(text)
    except ArticleRefused:
        return
    bank = generated.bank
    stored = bank.articles[0].text
    assert bank.questions
    assert stored == normalise(text)
    assert read_bank(write_bank(bank)) == bank
    for question in bank.questions:
        assert question.evidence
        for passage in question.evidence:
            assert stored[passage.start : passage.end] == passage.text
            if passage.mark:
                assert passage.start <= passage.mark.start < passage.mark.end <= passage.end


@FEW
@given(vietnamese())
def test_scraps_are_asked_or_refused(text: str) -> None:
    check(text)


@FEW
@given(whole_sentences())
def test_shuffled_sentences_are_asked_or_refused(text: str) -> None:
    check(text)


@pytest.mark.slow
@MANY
@given(vietnamese(80))
def test_many_scraps_are_asked_or_refused(text: str) -> None:
    check(text)


@pytest.mark.slow
@MANY
@given(whole_sentences(60))
def test_many_shuffled_sentences_are_asked_or_refused(text: str) -> None:
    check(text)
