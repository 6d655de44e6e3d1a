"""Who is the only one, the first, the largest; and which organisation an abbreviation stands for."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from questions.fact import Kind, Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.reading import Abbreviation, Clause, Reading
from questions.wording import Wording

MOST = 6
"""So many abbreviations of bodies are asked of one article: more of them are no facts of it."""
ALIKE = 0.8
"""Two words that have so much in common are one name."""


@FACTS.register
class Organisations:
    """Finds what a statement says of one organisation alone, and the full names of abbreviations."""

    tag = "organisation"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield the unique ones first, then the abbreviations."""
        for clause in reading.clauses:
            if clause.verb == wording.copula and wording.asks_unique(clause.text):
                yield from _unique(reading, wording, clause)
        seen: set[str] = set()
        asked = 0
        pairs = {(each.short, wording.fold(each.full)) for each in reading.abbreviations}
        meanings = Counter(short for short, _ in pairs)
        for abbreviation in reading.abbreviations:
            if meanings[abbreviation.short] > 1:  # the article calls it by two names
                continue
            if any(letter.isdigit() for letter in abbreviation.short):  # "MTF11": its number tells
                continue
            if asked == MOST and not abbreviation.document:
                continue
            if abbreviation.short not in seen and not wording.is_initials(abbreviation.short, abbreviation.full):
                seen.add(abbreviation.short)
                asked += not abbreviation.document
                yield _stands_for(reading, wording, abbreviation)


def _unique(reading: Reading, wording: Wording, clause: Clause) -> Iterator[Finding]:
    """Yield ``Tổ chức duy nhất … là tổ chức nào?`` for ``UNDP là tổ chức duy nhất …``."""
    subject = clause.text[: clause.predicate].strip()
    rest = clause.text[clause.predicate :].partition(f"{wording.copula} ")[2].strip()
    start = reading.article.text.find(subject, clause.proof[-1].start, clause.proof[-1].end)
    title = wording.fold(reading.article.title)
    if title.startswith(f"{wording.fold(subject)} "):  # a name that is cut short: the title has it in full
        return
    if _is_part_of_name(subject, reading.article.text) or _is_like_title(wording.fold(subject), title):
        return
    if start < 0 or not subject or subject != clause.subject.strip() or clause.values or wording.lists(subject):
        return
    fact = make_fact(
        reading, "organisation", "unique", subject, rest, clause.proof, Span(start, start + len(subject))
    )
    which = wording.which_one(rest.split(" "), subject)
    if which:
        # "Khách hàng lớn nhất là …": whose, only the title tells.
        front = "" if wording.names_actor(rest) else wording.in_article(reading.article.title)
        claim = Claim(wording.opened(front, f"{rest} {wording.copula}"), which, "", "{}")
        noun = which.rsplit(" ", 1)[0]
        yield Finding(
            fact,
            claim,
            subject,
            "organisation",
            rest,
            "unique",
            clause.proof,
            clause.text,
            accepted=(f"{noun} {subject}", *_other_names(reading, subject)),
        )


def _is_like_title(name: str, title: str) -> bool:
    """Return whether a folded name of one word is the title in another spelling: "Baghdad", "Bagdad"."""
    return " " not in name and name != title and SequenceMatcher(None, name, title).ratio() > ALIKE


def _is_part_of_name(name: str, text: str) -> bool:
    """Return whether a name of one word is a part of a longer one: "Casillas" of "Iker Casillas"."""
    if " " in name or name.isupper():
        return False
    beside = re.findall(rf"(?<=[^.!?:\s] )(\w+) {re.escape(name)}(?!\w)|(?<!\w){re.escape(name)} (\w+)", text)
    return any(word[:1].isupper() for pair in beside for word in pair)


def _other_names(reading: Reading, name: str) -> tuple[str, ...]:
    """Return the full name of an abbreviation, or the abbreviation of a full name, as the article gives it."""
    pairs = [(a.short, a.full) for a in reading.abbreviations]
    found: list[str] = []
    for short, full in (pair for pair in pairs if name in pair):
        for long in _written_ways(full, pairs):
            found += [long, f"{long} ({short})", f"{short} ({long})"]
        found.append(short)
    return tuple(dict.fromkeys(each for each in found if each != name))


def _written_ways(full: str, pairs: list[tuple[str, str]]) -> list[str]:
    """Return a full name, and as it is with an abbreviation of the article's for the name inside it."""
    inside = [(short, other) for short, other in pairs if other != full and other in full]
    return [full, *(full.replace(other, short) for short, other in inside)]


def _stands_for(reading: Reading, wording: Wording, abbreviation: Abbreviation) -> Finding:
    kind: Kind = "agreement" if abbreviation.document else "organisation"
    before, asked = wording.stands_for(abbreviation, reading.article.title)
    proof = (abbreviation.sentence,)
    mark = Span(abbreviation.start, abbreviation.end)
    fact = make_fact(reading, kind, "abbreviation", abbreviation.full, abbreviation.short, proof, mark)
    return Finding(
        fact,
        Claim(before, asked, "", "{}"),
        abbreviation.full,
        f"full name {kind}",
        abbreviation.short,
        "abbreviation",
        proof,
    )
