"""Texts that nobody would write, for the tests that look for what a generator chokes on."""

import re
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = {path.stem: path for path in (ROOT / "tests" / "data" / "articles").glob("*.txt")} | {
    "asean-un": ROOT / "questions" / "articles" / "asean-un.txt"
}

# What sentences are glued with: every line end and mark that a page may hold, and some that it should not.
GLUE = (
    " ", "\n", "\n\n", "\r\n", "\r", ". ", ", ", "; ", ": ", " – ", "-", " (", ") ", "“", "”", "…", "!", "?", "/",
    "\t", "\u00a0", "\u200b", "\u2028", "\x0c", "\ufeff", "\n- ", "\n• ", "\n1. ", "\n## ", "____", "{}", "{0}",
    "\\1", "%s", " năm ", " ngày ", " và ", " của ", " là ", " gồm ", " tại ",
)  # fmt: skip


@cache
def sentences() -> tuple[str, ...]:
    """Return every sentence of the corpus, titles and lines of timelines among them."""
    found = [
        sentence
        for name in sorted(ARTICLES)
        for line in ARTICLES[name].read_text(encoding="utf-8").split("\n")
        for sentence in re.split(r"(?<=[.;:]) ", line)
        if sentence
    ]
    return tuple(dict.fromkeys(found))


@cache
def words() -> tuple[str, ...]:
    """Return every word, number and mark of the corpus once."""
    return tuple(dict.fromkeys(re.findall(r"\w+|[^\w\s]+", " ".join(sentences()))))


@cache
def chunks() -> tuple[str, ...]:
    """Return pieces of three words, cut without regard to sense."""
    cut = " ".join(sentences()).split(" ")
    return tuple(" ".join(cut[at : at + 3]) for at in range(0, len(cut), 3))


def vietnamese(most: int = 40) -> st.SearchStrategy[str]:
    """Shuffle sentences, scraps and words of real articles, glued with anything."""
    piece = st.one_of(
        *(st.sampled_from(pieces) for pieces in (sentences(), chunks(), words())),
        st.sampled_from(GLUE),
        st.text(max_size=5),
    )
    return st.lists(piece, min_size=1, max_size=most).map(_glued)


def whole_sentences(most: int = 30) -> st.SearchStrategy[str]:
    """Shuffle whole sentences into paragraphs."""
    line = st.lists(st.sampled_from(sentences()), min_size=1, max_size=4).map(" ".join)
    return st.lists(line, min_size=1, max_size=most // 4 + 1).map("\n".join)


def _glued(pieces: list[str]) -> str:
    return "".join(piece if piece in GLUE else f"{piece} " for piece in pieces)
