"""How time grows with the text, and how fast dates are found: `python -m tests.benchmarks.growth`.

An article is doubled six times, up to 500 KB: once as itself again and again, once as the corpus one article
after another. A ratio of about 2 for each doubling is linear. Then finding dates is held against one pass of the
plainest date pattern over the same text in the same run.
"""

import re
import sys
import time
from collections.abc import Callable

from dateparser.search import search_dates

from questions.generation import generate
from questions.languages.vi.dates import find_dates
from questions.languages.vi.numerals import find_numerals
from tests.corpus import BUNDLED, names, text_of

DOUBLINGS = 6
LARGEST = 500_000
PAGE = 20_000
PLAIN = re.compile(r"\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:ngày \d{1,2} )?tháng \d{1,2} năm \d{4}|năm \d{4})\b")


def timed(work: Callable[[], object], rounds: int = 1) -> float:
    """Return the seconds of work of the fastest of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def corpus(size: int) -> str:
    """Return articles one after another, again from the first where they are too few."""
    whole = "\n".join(text_of(name) for name in names()).encode()
    return (whole * (size // len(whole) + 1))[:size].decode(errors="ignore")


def repeated(size: int) -> str:
    """Return one article again and again."""
    whole = text_of(BUNDLED).encode()
    return (whole * (size // len(whole) + 1))[:size].decode(errors="ignore")


def growth(name: str, text_of_size: Callable[[int], str], work: Callable[[str], object]) -> list[str]:
    """Return a line for each doubling: size, seconds, and the ratio to the one before."""
    lines, before = [name], 0.0
    for doubling in range(DOUBLINGS, -1, -1):
        text = text_of_size(LARGEST // 2**doubling)
        seconds = timed(lambda text=text: work(text), rounds=3 if doubling > 2 else 1)
        ratio = f"× {seconds / before:.2f}" if before else ""
        kilobytes = len(text.encode()) / 1000
        lines.append(f"{kilobytes:8.0f} KB {seconds:8.2f} s {kilobytes / seconds:8.0f} KB/s  {ratio}")
        before = seconds
    return lines


def dates(text: str) -> list[str]:
    """Return how fast dates and numbers are found beside one pass of a compiled pattern."""
    kilobytes = len(text.encode()) / 1000
    passes: dict[str, Callable[[], object]] = {
        "one plain date pattern": lambda: sum(1 for _ in PLAIN.finditer(text)),
        "our dates": lambda: sum(1 for _ in find_dates(text)),
        "our numbers": lambda: sum(1 for _ in find_numerals(text)),
    }
    lines = [f"finding dates in {kilobytes:.0f} KB"]
    lines += [f"{name:>24} {kilobytes / timed(work, 3):8.0f} KB/s" for name, work in passes.items()]
    page = text[:PAGE]
    theirs, ours = (
        len(page.encode()) / 1000 / timed(lambda find=find: find(page)) for find in (search, list_dates)
    )
    lines.append(f"{'dateparser.search':>24} {theirs:8.0f} KB/s, on {PAGE} characters; ours × {ours / theirs:.0f}")
    return lines


def list_dates(text: str) -> list[object]:
    """Return the dates that the program finds."""
    return list(find_dates(text))


def search(text: str) -> object:
    """Return the dates that dateparser finds; it comes with the reading of web pages."""
    return search_dates(text, languages=["vi"])


def main() -> None:
    """Print every table."""
    page = text_of(BUNDLED)[:4000]
    generate(page)  # what a first call imports and compiles is no part of the measure
    lines = [f"a page of 4 KB: {timed(lambda: generate(page), 5):.3f} s"]
    lines += growth("generate, one article repeated", repeated, generate)
    lines += growth("generate, the corpus", corpus, generate)
    lines += dates(corpus(LARGEST))
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
