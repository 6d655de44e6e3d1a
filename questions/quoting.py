"""Findings in the article's own sentences, for values that no statement of ours claims."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from questions.article import Sentence
from questions.fact import Kind, Span
from questions.finding import Claim, Finding, evidence_of, make_fact
from questions.question import Passage
from questions.reading import Mention, Quotation, Reading
from questions.wording import Wording

LEFT_OUT = "[…]"
"""What stands in a passage for sentences between two others, and for a figure that would give the answer."""
_FIGURE = re.compile(r"\d[\d.,/-]*")
_TOUCHING_BEFORE, _TOUCHING_AFTER = re.compile(r"\S*$"), re.compile(r"[^\s,.;:)]*")


def quoted(reading: Reading, wording: Wording, kind: Kind, role: str) -> Iterator[Finding]:
    """Yield a finding for each value of a kind that a quotation holds; only a gap asks it."""
    seen: Counter[str] = Counter()
    for quotation in reading.quotations:
        for mention in quotation.values:
            if mention.kind == kind:
                finding = _finding(reading, wording, quotation, mention, (kind, role), seen)
                if finding.pointer or not quotation.inside:
                    yield finding


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
    # What it is about is told by its sentence as it stands, however much of it is shown. The other figures are
    # facts of their own: a new one does not make this one another fact. Where a later sentence differs in them
    # alone, "Năm 2021, … bán 12 tấn" behind "Năm 2020, …", it is counted.
    mark = Span(mention.start, mention.end)
    last = quotation.proof[-1]
    whole = f"{last.text[: mark.start - last.start]}____{last.text[mark.end - last.start :]}"
    about = _FIGURE.sub("…", whole)
    seen[about] += 1
    about = f"{about} {seen[about]}" if seen[about] > 1 else about
    proof = quotation.proof
    if mention.beside and mention.beside.start not in [line.start for line in proof]:
        proof = (mention.beside, *proof)
    fact = make_fact(reading, kind, role, mention.value, about, proof, mark, mention.unit)
    fact = replace(fact, about=plain.gap())
    typed = wording.written_ways(text) if kind == "place" else ()
    return Finding(
        fact, claim, text, form, claim.gap(), role, proof, quotation.text,
        accepted=typed,
        quoted=True,
        passage=_passage(reading, wording, quotation, claim),
        pointer=_pointer(wording, claim, mention) if quotation.inside else "",
    )  # fmt: skip


def _passage(reading: Reading, wording: Wording, quotation: Quotation, claim: Claim) -> Passage | None:
    """Return a quotation behind what has to be read before it, and where that comes from; None for one alone."""
    if not quotation.inside:
        return None
    last = quotation.proof[-1]
    before = _in_a_row(reading, (*quotation.passage, last)).removesuffix(last.text)
    gap = claim.gap()
    text = wording.passage(before, gap, reading.article, quotation.whom, abridged=LEFT_OUT in gap)
    return Passage(text, evidence_of(reading, quotation.passage, None))


def _in_a_row(reading: Reading, sentences: tuple[Sentence, ...]) -> str:
    """Return sentences as one text, ``[…]`` where some between them are left out."""
    text = sentences[0].text
    for before, after in pairwise(sentences):
        place = bisect_right(reading.sentences, before.start, key=_start)
        left_out = any(other.start < after.start for other in reading.sentences[place : place + 1])
        # The items of a list, which end with a semicolon, and what leads to them stay lines of their own.
        glue = "\n" if before.text.endswith((";", ":")) else " "
        text += f"{glue}{LEFT_OUT} {after.text}" if left_out else f"{glue}{after.text}"
    return text


def _start(sentence: Sentence) -> int:
    return sentence.start


def _pointer(wording: Wording, claim: Claim, mention: Mention) -> str:
    """Return the question for a gap inside a passage: a few words on either side point at it."""
    before, _, after = claim.gap().partition("____")
    return wording.points_at(before, after, mention)


def _sides(text: str, mention: Mention) -> tuple[str, str]:
    """Return what stands on either side of a value, a figure that would give it away hidden: ``[…] triệu``."""
    before, after = text[: mention.at.start], text[mention.at.end :]
    start, end = mention.hidden.start, mention.hidden.end
    if end <= mention.at.start:
        return f"{before[:start]}{_hidden(before[start:end])}{_apart(before[end:])}", _apart(after)
    start, end = start - mention.at.end, end - mention.at.end
    return before, _apart(f"{after[:start]}{_hidden(after[start:end])}{_apart(after[end:])}")


def _apart(after: str) -> str:
    """Return what follows a gap, a unit that touched the figure parted from it: "4m" leaves "____ m"."""
    return f" {after}" if after[:1].isalpha() else after


def _hidden(figure: str) -> str:
    return _FIGURE.sub(LEFT_OUT, figure) if _FIGURE.search(figure) else LEFT_OUT * bool(figure)


def _claim(quotation: Quotation, mention: Mention, frame: str) -> Claim:
    """Return the sentence open at the value; what touches the value stays with it: ``({})``, ``{}/2005``."""
    before, after = _sides(quotation.text, mention)
    left, right = _TOUCHING_BEFORE.search(before), _TOUCHING_AFTER.match(after)
    glued = (left[0] if left else "", right[0] if right else "")
    said = f"{glued[0]}{frame}{glued[1]}"
    return Claim(before.removesuffix(glued[0]), "", after.removeprefix(glued[1]), said)
