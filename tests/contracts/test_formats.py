"""Every format writes whole banks, the same way each time, and is offered by `quiz export`."""

from dataclasses import replace

import click
import pytest

from questions.bank import Bank
from questions.formats import FORMATS
from questions.question import Question
from quiz.cli.export_command import command
from tests.factories.banks import bank

every_format = pytest.mark.parametrize("tag", FORMATS.tags())


def test_the_lossless_format_is_one_of_them() -> None:
    assert "json" in FORMATS


@every_format
def test_the_same_bank_gives_the_same_bytes_and_is_left_alone(tag: str) -> None:
    written = FORMATS[tag].write(bank())
    kept = bank()
    before = repr(kept)

    assert written == FORMATS[tag].write(kept) != b""
    assert repr(kept) == before


@every_format
@pytest.mark.parametrize("question", bank().questions, ids=lambda question: question.type)
def test_no_question_is_left_out_in_silence(tag: str, question: Question) -> None:
    whole = bank()
    rest = replace(whole, questions=tuple(each for each in whole.questions if each != question))

    assert FORMATS[tag].write(rest) != FORMATS[tag].write(whole)


@every_format
def test_a_bank_without_questions_is_written(tag: str) -> None:
    assert isinstance(FORMATS[tag].write(Bank("Trống", "vi", (), (), ())), bytes)


def test_the_command_offers_them_all() -> None:
    kinds = {parameter.name: parameter.type for parameter in command.params}

    assert isinstance(kinds["format_tag"], click.Choice)
    assert tuple(kinds["format_tag"].choices) == FORMATS.tags()
