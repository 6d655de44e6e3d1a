"""Words that are no words: "quá tình" is not written anywhere, "quá trình" is, one letter away.

The check is that of a symmetric deletion dictionary (Garbe, SymSpell, 2012) over words of two syllables: two are at most
one edit apart when they are equal after at most one character of each, decomposed, is left out.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from questions.languages.vi.folding import fold

_COMPOUNDS = Path(__file__).with_name("compounds.txt")
"""Lines "3268 quá trình: …": how often 12 million syllables of an encyclopedia and of news hold a word of two syllables,
and the pairs one edit away that they hold as well, other than by mistake."""
FREQUENT, COMMON = 300, 1000
"""From here on a word is meant by a pair that differs by a diacritic, and by one that differs by a letter."""
SYLLABLES = 8192
"""How many syllables are remembered with what is left of them: about as many as there are."""
LONGEST = 9
"""Letters of the longest syllable, "nghiêng", and two too many: what is longer is no slip, and costs its square."""
_RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
# "quản lí" and "quản lý" are both right.
_Y = re.compile(r"(?<=[hklmt])[yýỳỷỹỵ]$")
_I = dict(zip("yýỳỷỹỵ", "iíìỉĩị", strict=True))
_ENDS = frozenset("cghmnpt")

Pair = tuple[str, str]


class _Dictionary(NamedTuple):
    """Frequencies of words, every pair that is right, and words by place and other syllable, then by what is left of one."""

    words: dict[Pair, int]
    right: frozenset[Pair]
    near: dict[tuple[int, str], dict[str, list[Pair]]]


def is_misspelt(sentence: str) -> bool:
    """Return whether a pair of syllables with small letters is a frequent word but for a letter or a diacritic."""
    return any(any(_misspelt(run[0].split(" "), run.start() == 0)) for run in _RUN.finditer(sentence))


def is_compound(first: str, second: str) -> bool:
    """Return whether two syllables are one frequent word: "tự do"."""
    return (_folded(first), _folded(second)) in _dictionary().words


def _misspelt(run: list[str], opens: bool) -> Iterator[bool]:
    """Yield whether each pair of a run of syllables is misspelt, where neither is part of a word beside it."""
    words, right, _ = _dictionary()
    folded = [_folded(syllable) for syllable in run]
    for place, pair in enumerate(pairwise(folded)):
        if run[place + 1][0].isupper() or (run[place][0].isupper() and not (opens and place == 0)):
            continue
        beside = (tuple(folded[place - 1 : place + 1]) if place else (), tuple(folded[place + 1 : place + 3]))
        if pair not in right and not any(each in words for each in beside):
            yield any(_is_slip(pair, word) for word in _near(pair))


def _near(pair: Pair) -> Iterator[Pair]:
    """Yield the words that may be one edit away from a pair, in one of its syllables."""
    near = _dictionary().near
    for place, syllable in enumerate(pair):
        around = near.get((place, pair[1 - place])) if len(syllable) <= LONGEST else None
        for left in _shortened(syllable) if around else ():
            yield from around.get(left, ()) if around else ()


def _is_slip(pair: Pair, word: Pair) -> bool:
    """Return whether a pair is a word but for a diacritic, or, of a common one, but for a letter."""
    meant, said = next((w, p) for w, p in zip(word, pair, strict=True) if w != p)
    if _bare(meant) == _bare(said):
        return True
    return _dictionary().words[word] >= COMMON and (
        _decomposed(said) in _shortened(meant)
        or _decomposed(meant) in _shortened(said)
        or _has_another_end(_decomposed(said), _decomposed(meant))
    )


def _has_another_end(said: str, meant: str) -> bool:
    """Return whether one of the letters of a syllable's end is another one, "nhiện" for "nhiệm"."""
    other = [pair for pair in zip(said, meant, strict=False) if len(set(pair)) > 1]
    return len(said) == len(meant) and len(other) == 1 and set(other[0]) <= _ENDS


@cache
def _dictionary() -> _Dictionary:
    words: dict[Pair, int] = {}
    right: set[Pair] = set()
    near: dict[tuple[int, str], dict[str, list[Pair]]] = defaultdict(dict)
    for line in _COMPOUNDS.read_text(encoding="utf-8").splitlines():
        head, _, others = line.partition(": ")
        count, first, second = head.split()
        words[first, second] = int(count)
        right.update(_pair(other) for other in others.split(", ") if other)
    for word in (word for word, count in words.items() if count >= FREQUENT):
        for place, syllable in enumerate(word):
            for left in _shortened(syllable):
                near[place, word[1 - place]].setdefault(left, []).append(word)
    return _Dictionary(words, frozenset(right | words.keys()), near)


def _pair(text: str) -> Pair:
    first, second = text.split()
    return first, second


@lru_cache(maxsize=SYLLABLES)
def _shortened(syllable: str) -> tuple[str, ...]:
    """Return a syllable, decomposed, and what is left without one character behind its first."""
    text = _decomposed(syllable)
    return (text, *(text[:place] + text[place + 1 :] for place in range(1, len(text))))


@lru_cache(maxsize=SYLLABLES)
def _decomposed(syllable: str) -> str:
    """Return a syllable with its diacritics, and the stroke of "đ", as characters of their own."""
    return unicodedata.normalize("NFD", syllable.replace("đ", "d\u0335"))


def _bare(syllable: str) -> str:
    return "".join(each for each in _decomposed(syllable) if not unicodedata.combining(each))


@lru_cache(maxsize=SYLLABLES)
def _folded(syllable: str) -> str:
    return _Y.sub(lambda last: _I[last[0]], fold(syllable))
