"""A document fills a gap where somebody issued it, beside others of its kind."""

import re

import pytest

from questions.interaction import Choose
from questions.languages.vi.documents import find_documents
from tests.asked import questions_of

TITLE = "Trường Đại học Bình Minh"
FOUNDED = "Trường Đại học Bình Minh được thành lập năm 1966 tại Hải Phong."


DECISION = "Ngày 8/6/1970, Bộ Nông nghiệp ra Quyết định số 2217/QĐ-BNN công nhận khoa Luật."


def documents(text: str, title: str = TITLE) -> dict[str, list[str]]:
    """Return the documents that fill a gap, and the options beside each."""
    return {
        next(option.text for option in question.interaction.options if option.correct): [
            option.text for option in question.interaction.options
        ]
        for question in questions_of(f"{title}\n\n{text}")
        if question.topic == "agreement" and isinstance(question.interaction, Choose) and question.passage
    }


def test_the_document_that_somebody_issued_fills_a_gap() -> None:
    options = documents(f"{FOUNDED} {DECISION}")["Quyết định số 2217/QĐ-BNN"]

    assert documents(f"{FOUNDED} {DECISION.replace('Ngày 8/6/1970', 'Trước đó')}")
    assert len(options) == 4
    assert all(re.fullmatch(r"Quyết định số 22\d\d/QĐ-BNN", option) for option in options)


@pytest.mark.parametrize(
    "text",
    [
        f"{FOUNDED} {DECISION[:-1]} theo quyết định cũ.",
        f"{FOUNDED} Quyết định số 2217/QĐ-BNN rất hay. {DECISION.replace('Ngày 8/6/1970', 'Trước đó')}",
    ],
)
def test_a_document_that_its_sentence_or_its_passage_names_again_is_not_asked(text: str) -> None:
    assert not documents(text)


def test_a_document_that_the_title_names_is_not_asked() -> None:
    assert documents(f"{FOUNDED} {DECISION}", "Trường Bình Minh: từ ý tưởng đến văn bản")
    assert not documents(f"{FOUNDED} {DECISION}", "Quyết định số 2217/QĐ-BNN: từ ý tưởng đến văn bản")


def test_a_document_whose_name_goes_on_is_not_asked() -> None:
    said = "Cũng trong nhiệm kỳ này, Quốc hội đã thông qua Nghị quyết về Kế hoạch phát triển kinh tế quốc dân{}."

    assert documents(f"{FOUNDED} {said.format('')}")
    assert not documents(f"{FOUNDED} {said.format(' 5 năm lần thứ nhất (1961-1965)')}")


def test_a_number_of_a_document_keeps_its_noughts() -> None:
    options = documents(f"{FOUNDED} {DECISION.replace('2217/QĐ', '016/QĐ')}")["Quyết định số 016/QĐ-BNN"]

    assert all(re.fullmatch(r"Quyết định số 01\d/QĐ-BNN", option) for option in options)


def test_the_options_are_documents_of_the_year_that_is_shown() -> None:
    said = "Ngày 8/6/1970, Bộ Nông nghiệp ra Quyết định số 47/1970/QĐ-BNN công nhận khoa Luật."
    others = "Ngày 4/3/1981, Bộ Nông nghiệp ra Quyết định số 22/1981/QĐ-BNN công nhận khoa Hóa."
    options = documents(f"{FOUNDED} {said} {others}")["Quyết định số 47/1970/QĐ-BNN"]

    assert all("/1970/" in option for option in options)


def test_a_document_keeps_the_years_that_it_is_for() -> None:
    (found,) = find_documents("Hai khoa ký Bản ghi nhớ về hợp tác giai đoạn 1971 – 1975 tại Hải Phong.", [])

    assert found.name == "Bản ghi nhớ về hợp tác giai đoạn 1971 – 1975"


def test_no_comma_follows_the_document_that_is_asked() -> None:
    text = (
        "Đến ngày 31/1/1970, Bộ Nông nghiệp đã ra Quyết định số 2217/QĐ-BNN, thành lập Trường Đại học Bình Minh "
        "trên cơ sở nâng cấp trường cũ."
    )
    stems = [question.stem for question in questions_of(f"{TITLE}\n\n{text}")]

    assert any("đã ra quyết định nào thành lập" in stem for stem in stems)


def test_an_old_treaty_is_not_asked_beside_documents_of_another_time() -> None:
    stems = [
        q.stem for q in questions_of("Đại Nam và Pháp\n\nNgày 25/8/1883, Đại Nam ký với Pháp Hiệp ước Harmand.")
    ]

    assert not any("văn kiện nào" in stem for stem in stems)


def test_a_document_is_asked_by_its_number_beside_the_subject_that_stays() -> None:
    said = "Ngày 8/6/1970, Bộ Nông nghiệp ban hành Nghị quyết số 58/NQ-BNN về việc xếp khoa giai đoạn 1971 - 1975."
    options = documents(f"{FOUNDED} {said}")["Nghị quyết số 58/NQ-BNN"]

    assert all(re.fullmatch(r"Nghị quyết số \d\d/NQ-BNN", option) for option in options)


def test_a_number_behind_the_name_of_a_law_is_its_number() -> None:
    (found,) = find_documents("Quốc hội thông qua Luật Giáo dục số 43/2019/QH14.", [])

    assert found.number == "43/2019/QH14"


@pytest.mark.parametrize(("signed", "beside"), [("Tuyên bố Hải Phong", False), ("Quyết định số 47/QĐ-BNN", True)])
def test_a_resolution_is_signed_by_nobody_but_beside_what_is_issued(signed: str, beside: bool) -> None:
    options = documents(f"{FOUNDED} Ngày 8/6/1970, hai trường ký {signed} về các khoa tại Hải Phong.")
    (key,) = options

    assert options[key]
    assert any(option.startswith(("Nghị quyết", "Quyết định")) for option in options[key]) == beside
