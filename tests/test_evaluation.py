"""The generator asks no less of the corpus, and no worse, than when its figures were last committed."""

from dataclasses import replace
from pathlib import Path

import pytest

from questions.bank import Bank
from questions.interaction import Answer, Choose, Extra, Judge, Match, Number, Option, Order, Statement, Write
from tests.asked import asking, sprung, unasked
from tests.corpus import Wanted, halves
from tests.evaluation import COMMITTED, Figures, Seen, commit, committed, evaluate, table
from tests.factories.banks import SENTENCES, bank
from tests.flaws import flaws_of

HALVES = ("look", "measure")


@pytest.fixture(scope="module", params=HALVES)
def half(request: pytest.FixtureRequest) -> tuple[Seen, Figures]:
    """Evaluate a half once; return what is counted now and what was committed."""
    return evaluate(halves()[request.param]), committed()[request.param]


def test_recall_has_not_fallen(half: tuple[Seen, Figures]) -> None:
    seen, before = half
    missing = "\n".join(f"{fact.name}: {fact.value}" for fact in seen.missing)
    assert seen.figures.share >= before.share, f"{seen.figures.recall} was {before.recall}; not asked:\n{missing}"


def test_no_other_trap_is_sprung(half: tuple[Seen, Figures]) -> None:
    seen, before = half
    assert set(seen.figures.traps) <= set(before.traps), "\n".join(seen.traps)


def test_flaws_have_not_risen(half: tuple[Seen, Figures]) -> None:
    seen, before = half
    assert sum(seen.figures.flaws.values()) <= sum(before.flaws.values()), "\n".join(seen.flaws)


# What follows holds the harness itself to account: it must see what is there and what is not.


def wanted(kind: str, value: object, anchor: str, *also: str, optional: bool = False) -> Wanted:
    return Wanted("a", "f", kind, value, anchor, also=also, optional=optional)


ASKED = [
    wanted("date", "1967", "8/8/1967"),
    wanted("number", 57.01e9, "57,01 tỷ USD"),
    wanted("place", "Jakarta", "tại Jakarta"),
    wanted("place", "Gia-các-ta", "tại Jakarta"),
    wanted("place", "Batavia", "tại Jakarta", "Jakarta"),
    wanted("date", "1984", "Brunei gia nhập"),  # a pair of a matching question
    wanted("list", ["Indonesia", "Thái Lan", "Malaysia"], "Năm nước sáng lập"),
]
NOT_ASKED = [
    wanted("date", "1967", "Lào năm 1997"),  # asked, but with other evidence
    wanted("date", "1968", "8/8/1967"),
    wanted("number", 57.01e6, "57,01 tỷ USD"),
    wanted("place", "Hà Nội", "tại Jakarta"),
    wanted("date", "1995", "năm 1995"),  # judged only
    wanted("date", "2008", "15/12/2008"),  # put in order only
    wanted("list", ["Indonesia", "Việt Nam", "Lào"], "Năm nước sáng lập"),
    wanted("place", "Jakarta", "not in the article"),
]


@pytest.mark.parametrize("fact", ASKED, ids=str)
def test_a_fact_is_asked(fact: Wanted) -> None:
    assert asking(bank(), fact)
    assert list(unasked(bank(), [fact])) == []


@pytest.mark.parametrize("fact", NOT_ASKED, ids=str)
def test_a_fact_is_not_asked(fact: Wanted) -> None:
    assert list(unasked(bank(), [fact])) == [fact]


def test_an_optional_fact_is_not_missed() -> None:
    assert list(unasked(bank(), [replace(NOT_ASKED[0], optional=True)])) == []


def test_a_trap_is_sprung_by_the_question_that_asks_its_value() -> None:
    traps = [wanted("trap", "1967", "8/8/1967"), wanted("trap", 8, "8/8/1967")]

    assert [(trap.value, question.id) for trap, question in sprung(bank(), traps)] == [("1967", "q0")]


def test_the_bank_of_the_factory_has_the_flaws_that_its_shortness_explains() -> None:
    assert {flaw for flaw, _ in flaws_of(bank())} == {"no evidence"}  # four statements cite parts of their own


def spoilt(place: int, **changes: object) -> Bank:
    """Return the factory's bank with other fields in one question."""
    whole = bank()
    questions = list(whole.questions)
    questions[place] = replace(questions[place], **changes)  # type: ignore[arg-type]
    return replace(whole, questions=tuple(questions))


def options(*texts: str, right: int = 1) -> Choose:
    return Choose(
        tuple(Option(text, i == right, why="" if i == right else "Sai.") for i, text in enumerate(texts))
    )


def statements(*texts: str) -> Judge:
    return Judge(tuple(Statement(text, value=True) for text in texts))


EVIDENCE = bank().questions[0].evidence[0]
PAIRS = bank().questions[6].interaction
ITEMS = bank().questions[7].interaction
assert isinstance(PAIRS, Match)
assert isinstance(ITEMS, Order)

SPOILT = {
    "evidence differs": spoilt(0, evidence=(replace(EVIDENCE, start=0),)),
    "mark outside its passage": spoilt(
        0, evidence=(replace(EVIDENCE, mark=replace(EVIDENCE.mark, end=999)),)  # type: ignore[type-var]
    ),
    "unknown facts": spoilt(0, facts=("other",)),
    "no explanation": spoilt(0, explanation=""),
    "length of the stem": spoilt(0, stem="Năm nào?"),
    "lower case at the start": spoilt(0, stem="aSEAN được thành lập năm nào?"),
    "asks nothing": spoilt(0, stem="ASEAN được thành lập năm."),
    "leans on the text around it": spoilt(0, stem="Tổ chức này được thành lập năm nào?"),
    "marks": spoilt(0, stem="ASEAN được thành lập , năm nào?"),
    "a word stands twice": spoilt(2, interaction=statements("ASEAN có hơn hơn 5 nước.")),
    "flaw.logical_cue": spoilt(0, stem="ASEAN năm 1967 được thành lập năm nào?"),
    "number of options": spoilt(0, interaction=options("1966", "1967")),
    "flaw.same_distractors": spoilt(0, interaction=options("1966", "1967", "1966 ")),
    "number of right options": spoilt(0, interaction=options("1966", "1967", "1968", right=9)),
    "flaw.all_of_the_above": spoilt(4, interaction=options("Hà Nội", "Jakarta", "Tất cả các đáp án", right=0)),
    "no reason": spoilt(0, interaction=Choose((*options("1966", "1967").options, Option("1968", correct=False)))),
    "options of different forms": spoilt(0, interaction=options("1966", "1967", "Tháng 3/1968")),
    "flaw.longest_key": spoilt(
        4, type="single_choice", interaction=options("Huế", "Thủ đô Jakarta của Indonesia", "Vinh")
    ),
    "two prompts are the same": spoilt(6, interaction=Match((*PAIRS.pairs, replace(PAIRS.pairs[0], text="1999")))),
    "two prompts have one answer": spoilt(
        6, interaction=Match((*PAIRS.pairs, replace(PAIRS.pairs[0], prompt="Mi-an-ma")))
    ),
    "flaw.more_than_one_correct": spoilt(6, interaction=replace(PAIRS, extra=(Extra("1984"),))),
    "no order": spoilt(7, interaction=Order(ITEMS.items[::-1])),
    "number of statements": spoilt(3, interaction=statements("Việt Nam gia nhập ASEAN năm 1995.")),
    "two statements are the same": spoilt(3, interaction=statements(SENTENCES[1], SENTENCES[1].upper())),
    "two questions have one stem": spoilt(1, stem="Asean được thành lập năm nào?"),
    "two questions have one id": spoilt(1, id="q0"),
    "the key stands in one place": replace(bank(), questions=(bank().questions[0],) * 12),
}  # fmt: skip


@pytest.mark.parametrize("flaw", SPOILT)
def test_a_flaw_is_seen(flaw: str) -> None:
    assert flaw in {found for found, _ in flaws_of(SPOILT[flaw])}


def test_typed_answers_may_not_stand_in_the_stem() -> None:
    number = spoilt(5, interaction=Number(Answer("bao nhiêu", 5)))
    words = spoilt(4, interaction=Write(Answer("ASEAN")))

    assert {q.id for flaw, q in flaws_of(number) if flaw == "flaw.logical_cue"} == {"q5"}
    assert {q.id for flaw, q in flaws_of(words) if flaw == "flaw.logical_cue"} == {"q4"}


def test_the_table_shows_now_beside_then() -> None:
    now, was = Figures(recall={"date": [3, 4]}, traps=["a/b"]), Figures(recall={"date": [2, 4]})

    lines = table({"look": now}, {"look": was}).splitlines()

    assert lines[0].split() == ["look", "(was)"]
    assert [line.split() for line in lines[1:4]] == [
        ["asked:", "date", "3/4", "2/4"],
        ["asked:", "all", "75.0%", "50.0%"],
        ["traps", "sprung", "1", "0"],
    ]


def test_committed_figures_come_back(tmp_path: Path) -> None:
    figures = committed()
    commit(figures, tmp_path / "evaluation.json")

    assert (tmp_path / "evaluation.json").read_bytes() == COMMITTED.read_bytes()
    assert figures.keys() == set(HALVES)
