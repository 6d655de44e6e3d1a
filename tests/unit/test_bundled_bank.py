"""The bank that ships with the program: made by it, of its own article, and complete."""

from collections import Counter

import pytest

from questions.article import decode
from questions.bank import Bank
from questions.draw import fixed_draw
from questions.enemies import are_enemies
from questions.formats.bank_json import read_bank, write_bank
from questions.generation import generate
from questions.interaction import Judge
from tests.asked import sprung, unasked
from tests.corpus import BUNDLED, ROOT, path_of, wanted_of
from tests.flaws import flaws_of, place_of_key

BANK = ROOT / "questions" / "banks" / "asean-un.json"


@pytest.fixture(scope="module")
def bank() -> Bank:
    return read_bank(BANK.read_bytes())


def test_the_generator_makes_the_same_bytes_again() -> None:
    made = write_bank(generate(decode(path_of(BUNDLED).read_bytes())).bank)

    assert made == BANK.read_bytes(), "make banks, read the questions that changed, and commit them"


def test_every_bank_has_its_article() -> None:
    articles = {path.stem for path in (ROOT / "questions" / "articles").glob("*.txt")}

    assert {path.stem for path in BANK.parent.glob("*.json")} == articles == {BUNDLED}


def test_every_fact_is_asked_and_no_trap_sprung(bank: Bank) -> None:
    wanted = wanted_of(BUNDLED)

    assert list(unasked(bank, wanted)) == []
    assert list(sprung(bank, wanted)) == []


def test_no_flaw_is_seen(bank: Bank) -> None:
    assert {flaw for flaw, _ in flaws_of(bank)} == set()


def test_it_has_sixty_questions_of_seven_types(bank: Bank) -> None:
    types = Counter(question.type for question in bank.questions)

    assert len(bank.questions) >= 60
    assert len(types) >= 7
    assert max(types.values()) <= 0.6 * len(bank.questions)


def test_places_and_verdicts_are_balanced(bank: Bank) -> None:
    chosen = [question for question in bank.questions if question.type == "single_choice"]
    places = Counter(place_of_key(question) for question in chosen)
    judged = [question.interaction for question in bank.questions if question.type == "true_false"]
    verdicts = [judge.statements[0].value for judge in judged if isinstance(judge, Judge)]

    assert max(places.values()) <= 0.45 * len(chosen)
    assert 0.35 <= sum(verdicts) / len(verdicts) <= 0.65


def test_the_quiz_that_is_drawn_of_it_has_five_types_and_no_enemies(bank: Bank) -> None:
    chosen = fixed_draw(bank, 12)
    questions = [question for question in bank.questions if question.id in chosen]

    assert len(questions) == 12
    assert len({question.type for question in questions}) >= 5
    assert not any(are_enemies(a, b) for i, a in enumerate(questions) for b in questions[:i])
