"""What generators work with, made of an article as the program makes it."""

from functools import cache

from questions.article import normalise
from questions.bank import Article
from questions.finding import FACTS, Finding
from questions.languages import LANGUAGES
from questions.material import Material
from questions.reading import Reading
from tests.corpus import text_of


@cache
def reading_of(name: str) -> Reading:
    """Return the reading of an article of the corpus."""
    return read(text_of(name))


def read(text: str) -> Reading:
    """Return what Vietnamese sees in a text."""
    text = normalise(text)
    blocks = LANGUAGES["vi"].blocks(text)
    title = next((block.text for block in blocks if block.kind == "title"), "")
    article = Article("a1", title, text, LANGUAGES["vi"].published(blocks))
    return LANGUAGES["vi"].read(article, blocks)


def material_of(reading: Reading, seed: int = 0) -> Material:
    """Return material with every finding of a reading, each once."""
    found: dict[str, Finding] = {}
    for finder in FACTS:
        for finding in finder.find(reading, LANGUAGES["vi"].wording):
            found.setdefault(finding.fact.id, finding)
    stated = tuple(finding for finding in found.values() if finding.passage is None)
    return Material(reading, LANGUAGES["vi"].wording, tuple(found.values()), stated, seed)
