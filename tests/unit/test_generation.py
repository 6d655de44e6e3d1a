"""The same article and seed give the same bytes, whatever stands around them."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from questions.bank import Bank
from questions.formats.bank_json import read_bank, write_bank
from questions.generation import Generated, generate
from questions.interaction import Choose
from questions.problems import ArticleRefused
from tests.corpus import BUNDLED, ROOT, names, path_of, text_of

PROGRAM = """
import sys
from questions.article import decode
from questions.formats.bank_json import write_bank
from questions.generation import Generated, generate
sys.stdout.buffer.write(write_bank(generate(decode(open(sys.argv[1], "rb").read()), int(sys.argv[2])).bank))
"""


def elsewhere(article: Path, folder: Path, seed: int = 0, **environment: str) -> bytes:
    """Return the bank that another process makes in another folder."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(article), str(seed)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        check=True,
        capture_output=True,
        timeout=60,
    ).stdout


def bank_of(article: str, seed: int = 0) -> Bank:
    return generate(text_of(article), seed).bank


@pytest.fixture(scope="module")
def corpus() -> dict[str, Generated]:
    """Generate of every article of which anything can be asked."""
    made: dict[str, Generated] = {}
    for name in names():
        with contextlib.suppress(ArticleRefused):
            made[name] = generate(text_of(name))
    return made


def test_nearly_every_article_can_be_asked(corpus: dict[str, Generated]) -> None:
    assert len(corpus) >= len(names()) - 1


def test_the_same_seed_gives_the_same_bytes(corpus: dict[str, Generated]) -> None:
    for name, generated in corpus.items():
        assert write_bank(bank_of(name)) == write_bank(generated.bank)


def test_neither_folder_nor_name_nor_hash_seed_matters(tmp_path: Path) -> None:
    copy = tmp_path / "tên khác.md"
    copy.write_bytes(path_of(BUNDLED).read_bytes())
    made = write_bank(bank_of(BUNDLED))

    assert elsewhere(path_of(BUNDLED), ROOT, PYTHONHASHSEED="1") == made
    assert elsewhere(copy, tmp_path, PYTHONHASHSEED="2", LC_ALL="C", TZ="Asia/Ho_Chi_Minh") == made


def test_another_seed_mixes_anew_and_proves_the_same_facts() -> None:
    one, other = bank_of(BUNDLED, 0), bank_of(BUNDLED, 1)

    assert write_bank(one) != write_bank(other)
    assert one.facts == other.facts
    assert one.articles == other.articles
    assert one.provenance["seed"] == 0
    assert other.provenance["seed"] == 1
    assert options_of(one) != options_of(other)


def options_of(bank: Bank) -> dict[str, list[str]]:
    return {
        question.id: [option.text for option in question.interaction.options]
        for question in bank.questions
        if isinstance(question.interaction, Choose)
    }


@pytest.mark.parametrize("seed", [-1, 0, 7, 2**63, 10**30])
def test_any_whole_number_is_a_seed(seed: int) -> None:
    assert bank_of(BUNDLED, seed).provenance["seed"] == seed


def test_every_bank_is_whole(corpus: dict[str, Generated]) -> None:
    for generated in corpus.values():
        bank = generated.bank
        facts = [fact.id for fact in bank.facts]
        questions = [question.id for question in bank.questions]

        assert (bank.language, bank.title) == ("vi", bank.articles[0].title)
        assert len(set(facts)) == len(facts)
        assert len(set(questions)) == len(questions)
        assert {fact for question in bank.questions for fact in question.facts} <= set(facts)
        assert {question.state for question in bank.questions} == {"draft"}
        assert all(question.explanation and question.generator for question in bank.questions)
        assert read_bank(write_bank(bank)) == bank


def test_a_fact_keeps_its_id_when_sentences_before_it_change() -> None:
    text = text_of(BUNDLED)
    title, rest = text.split("\n", 1)
    mended = f"{title}\n\nMột câu mới, không có số liệu nào, đứng trước mọi câu khác.\n{rest}"

    before, after = generate(text).bank, generate(mended).bank

    assert {fact.id for fact in before.facts} == {fact.id for fact in after.facts}
    assert {question.id for question in before.questions} == {question.id for question in after.questions}


def test_two_sentences_that_disagree_are_asked_by_no_question() -> None:
    text = "Hội Hoa Sen\n\nHội Hoa Sen ra đời năm 1998 tại Huế. Hội gồm nhiều người.\n"
    other = "Hội Hoa Sen ra đời năm 1999 tại Huế.\n"

    generated = generate(text + "Hội Sen Hồng ra đời năm 2001 tại Vinh.\n" + other)

    assert "1998" not in "".join(question.stem for question in generated.bank.questions)
    assert not [q for q in generated.bank.questions if "Hoa Sen ra đời" in q.stem and q.topic == "date"]
    rejects = [reject for reject in generated.rejects if reject.reason.code == "reject.conflict"]
    assert {reject.reason.params["values"] for reject in rejects} == {"1998 / 1999"}
    assert all("Hoa Sen ra đời" in reject.stem and reject.evidence for reject in rejects)
