"""The development corpus: articles in our own words, each beside the facts that a careful teacher would ask."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "data" / "articles"
# The bundled article ships with the program, so only its fact list lives in the corpus.
BUNDLED = {"asean-un": ROOT / "questions" / "articles" / "asean-un.txt"}
KINDS = {"date", "number", "ordinal", "agreement", "party", "place", "organisation", "list", "trap"}
KEYS = {"id", "kind", "value", "anchor", "about", "also", "optional"}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?|\d{3}X|\d\dXX")
VALUES: dict[str, tuple[type, ...]] = {
    "number": (int, float),
    "ordinal": (int,),
    "list": (list,),
    "trap": (int, float, str),
}

texts = {path.stem: path for path in CORPUS.glob("*.txt")} | BUNDLED


@pytest.mark.parametrize("slug", sorted(texts))
def test_every_fact_has_its_place_in_the_article(slug: str) -> None:
    raw = texts[slug].read_bytes()
    text = raw.decode("utf-8")
    assert b"\r" not in raw
    assert unicodedata.is_normalized("NFC", text)
    content = (CORPUS / f"{slug}.facts.json").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", content)
    facts = json.loads(content)
    assert len({fact["id"] for fact in facts}) == len(facts)
    assert any(fact["kind"] == "trap" for fact in facts)
    for fact in facts:
        assert fact["kind"] in KINDS, fact
        assert fact.keys() <= KEYS, fact
        assert text.count(fact["anchor"]) == 1, fact
        assert isinstance(fact["value"], VALUES.get(fact["kind"], (str,))), fact
        if fact["kind"] == "date":
            assert DATE.fullmatch(fact["value"]), fact


def test_every_fact_list_has_an_article() -> None:
    assert {path.name.removesuffix(".facts.json") for path in CORPUS.glob("*.facts.json")} == set(texts)


def test_the_split_covers_the_corpus_without_overlap() -> None:
    split: dict[str, list[str]] = json.loads((CORPUS / "split.json").read_text(encoding="utf-8"))
    assert split.keys() == {"look", "measure"}
    assert sorted(split["look"] + split["measure"]) == sorted(texts.keys() - BUNDLED.keys())
    assert abs(len(split["look"]) - len(split["measure"])) <= 1
