"""Findings in the article's own sentences, for values that no statement of ours claims."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from questions.fact import Kind, Span
from questions.finding import Claim, Finding, make_fact
from questions.reading import Mention, Quotation, Reading
from questions.wording import Wording

_FIGURE = re.compile(r"\d[\d.,/-]*")
_TOUCHING_BEFORE, _TOUCHING_AFTER = re.compile(r"\S*$"), re.compile(r"[^\s,.;:)]*")


def quoted(reading: Reading, wording: Wording, kind: Kind, role: str) -> Iterator[Finding]:
    """Yield a finding for each value of a kind that a quotation holds; only a gap asks it."""
    seen: Counter[str] = Counter()
    for quotation in reading.quotations:
        for mention in quotation.values:
            if mention.kind == kind:
                yield _finding(reading, wording, quotation, mention, (kind, role), seen)


def _finding(
    reading: Reading,
    wording: Wording,
    quotation: Quotation,
    mention: Mention,
    asked: tuple[Kind, str],
    seen: Counter[str],
) -> Finding:
    """Return the finding of a value; ``asked`` are its kind and role, ``seen`` counts what was asked before."""
    kind, role = asked
    text, form, frame = wording.in_gap(mention)
    claim = plain = _claim(quotation, mention, frame)
    if kind == "ordinal":  # the option says "lần thứ" itself
        claim = replace(claim, before=claim.before.rstrip().removesuffix(form.rsplit(" ", 1)[0]))
    if quotation.titled:
        front = f"{wording.in_article(reading.article.title)}: {claim.before}"
        claim = Claim(front, "", claim.after, claim.said)
    # The other figures of the sentence are facts of their own: a new one does not make this one another fact.
    # Where a later sentence differs in them alone, "Năm 2021, … bán 12 tấn" behind "Năm 2020, …", it is counted.
    about = _FIGURE.sub("…", claim.gap())
    seen[about] += 1
    about = f"{about} {seen[about]}" if seen[about] > 1 else about
    mark = Span(mention.start, mention.end)
    fact = make_fact(reading, kind, role, mention.value, about, quotation.proof, mark, mention.unit)
    fact = replace(fact, about=plain.gap())
    return Finding(fact, claim, text, form, claim.gap(), role, quotation.proof, quotation.text, quoted=True)


def _claim(quotation: Quotation, mention: Mention, frame: str) -> Claim:
    """Return the sentence open at the value; what touches the value stays with it: ``({})``, ``{}/2005``."""
    before, after = quotation.text[: mention.at.start], quotation.text[mention.at.end :]
    left, right = _TOUCHING_BEFORE.search(before), _TOUCHING_AFTER.match(after)
    glued = (left[0] if left else "", right[0] if right else "")
    said = f"{glued[0]}{frame}{glued[1]}"
    return Claim(before.removesuffix(glued[0]), "", after.removeprefix(glued[1]), said)
