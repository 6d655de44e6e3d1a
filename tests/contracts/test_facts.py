"""Every kind of fact, over every article of the corpus: typed, cited, and named by what it is about."""

import re
from collections.abc import Callable

import pytest

from questions.fact import KINDS, Value
from questions.finding import FACTS, Finding
from questions.languages import LANGUAGES
from tests.corpus import names
from tests.factories.materials import read, reading_of

EDTF = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?|[0-9]{3}X|[0-9]{2}XX")


def is_name(value: Value) -> bool:
    return isinstance(value, str) and value.strip() == value != ""


TYPED: dict[str, Callable[[Value], bool]] = {
    "date": lambda value: isinstance(value, str) and EDTF.fullmatch(value) is not None,
    "number": lambda value: isinstance(value, int | float) and value >= 0,
    "ordinal": lambda value: isinstance(value, int) and value > 0,
    "agreement": is_name,
    "party": is_name,
    "place": is_name,
    "organisation": is_name,
    "list": lambda value: isinstance(value, tuple) and len(value) > 1 and all(map(is_name, value)),
}

every_kind = pytest.mark.parametrize("tag", FACTS.tags())


def findings(tag: str, article: str) -> list[Finding]:
    return list(FACTS[tag].find(reading_of(article), LANGUAGES["vi"].wording))


def test_there_is_a_finder_for_every_kind() -> None:
    assert set(FACTS.tags()) == set(KINDS) == set(TYPED)


@every_kind
def test_a_kind_is_found_somewhere_in_the_corpus(tag: str) -> None:
    assert any(findings(tag, article) for article in names())


@every_kind
@pytest.mark.parametrize("article", names())
def test_a_fact_is_typed_and_cited(tag: str, article: str) -> None:
    text = reading_of(article).article.text
    for finding in findings(tag, article):
        fact = finding.fact
        assert TYPED[fact.kind](fact.value), fact
        assert fact.about.strip()
        assert re.fullmatch(r"[a-z0-9-]+-[0-9a-f]{8}", fact.id)
        assert fact.evidence
        for passage in fact.evidence:
            assert passage.text == text[passage.start : passage.end] != ""
            if passage.mark:
                assert passage.start <= passage.mark.start < passage.mark.end <= passage.end


@every_kind
@pytest.mark.parametrize("article", names())
def test_a_claim_asks_states_and_leaves_a_gap(tag: str, article: str) -> None:
    for finding in findings(tag, article):
        claim = finding.claim
        assert claim.question().endswith("?") if claim.asked else claim.question() == claim.gap()
        assert claim.statement("GIÁ TRỊ").endswith(".")
        assert claim.gap().endswith(".")
        if not finding.among:
            assert "GIÁ TRỊ" in claim.statement("GIÁ TRỊ")
            assert "____" in claim.gap()


@every_kind
def test_an_id_depends_on_neither_place_nor_value(tag: str) -> None:
    """A sentence before the first one moves every offset."""
    for article in names():
        before = reading_of(article)
        start = next(block.start for block in before.blocks if block.kind == "prose")
        text = before.article.text
        moved = read(f"{text[:start]}Trời hôm ấy rất đẹp.\n{text[start:]}")
        ids = [finding.fact.id for finding in FACTS[tag].find(moved, LANGUAGES["vi"].wording)]
        assert ids == [finding.fact.id for finding in findings(tag, article)], article


def test_another_value_keeps_the_id() -> None:
    def ids(year: str, count: str) -> dict[str, str]:
        reading = read(
            f"Hội Hoa Sen\n\nHội Hoa Sen ra đời năm {year} tại Huế.\nHội Hoa Sen gồm {count} chi hội.\n"
        )
        found = [f for finder in FACTS for f in finder.find(reading, LANGUAGES["vi"].wording)]
        return {finding.fact.id: str(finding.fact.value) for finding in found}

    one, other = ids("1998", "12"), ids("2001", "15")

    assert one.keys() == other.keys()
    assert {"1998", "12"} <= set(one.values())
    assert {"2001", "15"} <= set(other.values())
