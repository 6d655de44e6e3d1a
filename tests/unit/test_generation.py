"""The same article and seed give the same bytes, whatever stands around them."""

import contextlib
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from questions.article import MAX_BYTES
from questions.bank import Bank
from questions.formats.bank_json import read_bank, write_bank
from questions.generation import Generated, generate
from questions.interaction import Choose
from questions.languages import LANGUAGES
from questions.languages.vi.names import names_of
from questions.problems import ArticleRefused
from tests.asked import questions_of
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


FOREIGN = {
    "English": "The members signed the treaty in Jakarta, and their offices opened two years after the summit. ",
    "French": "Le traité a été signé à Genève par les États membres, où siègent déjà les délégués français. ",
    "Portuguese": "As nações não são só números: à época, a população já avançava, e vocês têm três opções. ",
    "Spanish": "La región de Cádiz celebró la reunión número diez: ¿quién ganó, según el señor Núñez? ",
    "Romanian": "Această țară și-a câștigat independența după război, iar populația sărbătorește fiecare vară. ",
    "Croatian": "Između država članica sklopljen je sporazum, a događaj su čekali mnogi mladi građani. ",
    "Yoruba": "Ọjọ́ tí wọ́n bí ọmọ náà ni wọ́n ṣe ayẹyẹ ńlá ní ìlú Ọ̀yọ́ àti ní Ìbàdàn pẹ̀lú ọ̀pọ̀ ènìyàn. ",
    "Chinese": "一九六七年八月八日，东南亚国家联盟在曼谷成立。 ",
    "without marks": "Hoi Hoa Sen ra doi nam 1998 tai Hue, do mot nhom giao vien cua truong lap nen. ",
    "without letters": "1998 – 2001: 12,5 % ",
}


def refusal(text: str) -> str:
    with pytest.raises(ArticleRefused) as refused:
        generate(text)
    return str(refused.value)


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_is_told_from_vietnamese(language: str) -> None:
    assert not LANGUAGES["vi"].speaks(FOREIGN[language])
    assert "article.other_language" in refusal(FOREIGN[language] * 40)


@pytest.mark.parametrize("language", FOREIGN)
def test_a_foreign_quotation_of_half_the_text_is_allowed(language: str) -> None:
    for name in names():
        text = text_of(name)
        quotation = FOREIGN[language] * (len(text) // len(FOREIGN[language]))

        assert LANGUAGES["vi"].speaks(quotation + text)
        assert LANGUAGES["vi"].speaks(text + quotation)
        assert LANGUAGES["vi"].speaks(unicodedata.normalize("NFD", text + quotation).upper())


@pytest.mark.parametrize("text", ["a" * MAX_BYTES, "é" * (MAX_BYTES // 2), "a\n" * (MAX_BYTES // 2)])
def test_the_largest_article_is_not_too_large(text: str) -> None:
    assert "article.other_language" in refusal(text)


@pytest.mark.parametrize("text", ["a" * (MAX_BYTES + 1), "é" * (MAX_BYTES // 2 + 1), "\n" * (MAX_BYTES + 1)])
def test_the_size_of_an_article_is_counted_in_bytes_of_utf_8(text: str) -> None:
    assert f"article.too_large (bytes={len(text.encode())}, limit={MAX_BYTES})" in refusal(text)


def test_an_explanation_does_not_end_with_a_colon() -> None:
    said = "Hợp tác xã Hoa Lau có tổng diện tích là 57 ha, bao gồm các khu:"
    text = f"Hợp tác xã Chè Hoa Lau\n\n{said}\n- Khu chè;\n- Khu lúa."
    told = [question.explanation for question in questions_of(text)]

    assert any(each.endswith("bao gồm các khu …”") for each in told)


def test_an_explanation_that_begins_inside_a_sentence_shows_it() -> None:
    text = (
        "Lê Thị Hoa Lau\n\nLê Thị Hoa Lau, ca sĩ (sinh ngày 9 tháng 2 năm 1971)\n"
        "tại Hội An, là con út trong một gia đình. Năm 1982, Lê Thị Hoa Lau vào định cư ở tỉnh Đồng Nai."
    )
    told = [question.explanation for question in questions_of(text)]

    assert not [each for each in told if "“tại" in each]


def test_an_abbreviation_that_nobody_spells_out_stands_in_no_question() -> None:
    text = "Hợp tác xã Chè Hoa Lau\n\nNăm 1984, Hợp tác xã Hoa Lau bán 57 tấn chè cho {}."

    assert any(
        "57" in question.stem or "____" in question.stem for question in questions_of(text.format("Hải Phong"))
    )
    assert any("KBCX" in question.stem for question in questions_of(text.format("Kho Bạc Chè Xanh (KBCX)")))
    assert not questions_of(text.format("KBCX"))


def test_a_month_in_which_a_day_of_the_article_lies_is_in_the_article() -> None:
    text = (
        "Hợp tác xã Chè Hoa Lau\n\nTháng 1 năm 2016, Hợp tác xã Hoa Lau mở kho ở Bình Minh. "
        "Ngày 1 tháng 1 năm 2019, Hợp tác xã Hoa Lau mở chợ ở Bình Minh."
    )
    why = [
        option.why
        for question in questions_of(text)
        if isinstance(question.interaction, Choose)
        for option in question.interaction.options
        if option.text == "1/2019"
    ]

    assert not [each for each in why if "không xuất hiện" in each]


@pytest.mark.parametrize(("short", "unexplained"), [("LHQ", False), ("UNDP", False), ("KBCX", True)])
def test_an_abbreviation_that_every_class_knows_need_not_be_spelt_out(short: str, unexplained: bool) -> None:
    assert names_of("Hợp tác", ()).has_unexplained(f"Quan hệ của ASEAN–{short} có từ năm 1977.") is unexplained
