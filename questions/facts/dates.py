"""When something happened: one event, one date that belongs to it."""

import re
from collections.abc import Iterator

from questions.fact import Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.quoting import quoted
from questions.reading import Clause, Mention, Reading
from questions.wording import Wording

LONG, FAR = 26, 6
"""Words of a statement behind which nobody looks for its date, and words that may not part the two."""
MOST = 35
"""Words of a line of a timeline with the title in front that fit into a question."""


@FACTS.register
class Dates:
    """Finds the dates of events; statistics that hold at a time are not asked with "when"."""

    tag = "date"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield a finding for each event with exactly one date."""
        for clause in reading.clauses:
            if not clause.event or len(clause.dates) != 1 or _counts_first(clause, wording) or _names_year(clause):
                continue
            date = clause.dates[0]
            if _is_amid(reading, clause, date):
                continue
            asked = wording.asks_date(date)
            if asked:
                yield _finding(reading, wording, clause, date, *asked)
        yield from _milestones(reading, wording)
        yield from quoted(reading, wording, "date", "when")


def _finding(reading: Reading, wording: Wording, clause: Clause, date: Mention, asked: str, said: str) -> Finding:
    value = str(date.value)
    own_time = wording.has_own_time(clause.text[clause.predicate :])
    open_in_front = own_time or len(clause.text.split()) > LONG
    before = clause.text if own_time else with_place(clause, wording)
    claim = _opened(clause, before, wording.fronted(said)) if open_in_front else Claim(before, asked, "", said)
    theme = before.removeprefix(f"{clause.lead}, ") if clause.titled else before
    fact = make_fact(reading, "date", "when", value, before, clause.proof, Span(date.start, date.end))
    text = wording.date(value, alone=bool(claim.asked))
    return Finding(fact, claim, text, date.form, theme, "when", clause.proof, clause.text)


def _milestones(reading: Reading, wording: Wording) -> Iterator[Finding]:
    """Yield a finding for each line of a timeline, which is quoted whole."""
    for milestone in reading.milestones:
        date = milestone.date
        asked = wording.asks_date(date)
        before = wording.milestone(milestone.text, reading.article.title)
        if asked and len(before.split()) <= MOST:
            claim = Claim(before, asked[0], "", asked[1])
            mark = Span(date.start, date.end)
            fact = make_fact(reading, "date", "when", str(date.value), milestone.text, milestone.proof, mark)
            text = wording.date(str(date.value), alone=True)
            yield Finding(
                fact, claim, text, date.form, milestone.text, "when", milestone.proof, milestone.text, in_line=True
            )


def _opened(clause: Clause, before: str, said: str) -> Claim:
    """Return the claim with its date in front: behind ``Theo bài viết “…”``, which comes first of all."""
    if clause.titled:
        return Claim(f"{clause.lead},", "", f", {clause.text}", said[:1].lower() + said[1:])
    return Claim("", "", f", {before}", said)


def _is_amid(reading: Reading, clause: Clause, date: Mention) -> bool:
    """Return whether much of the statement follows its date, so that the date would be torn from its verb."""
    following = reading.article.text[date.end : clause.proof[-1].end].lstrip(" ,")
    place = clause.text.find(following[:12], clause.predicate) if following else -1
    return place > clause.predicate and len(clause.text[place:].split()) >= FAR


def with_place(clause: Clause, wording: Wording) -> str:
    """Return the clause with its place, where it has just one that the text does not name already."""
    text = clause.text
    if len(clause.places) == 1 and clause.places[0].text not in clause.text:
        _, said = wording.asks_place(clause.places[0])
        text = f"{clause.text} {said.format(clause.places[0].text)}"
    return wording.opened(clause.lead, text) if clause.titled else text


def _names_year(clause: Clause) -> bool:
    """Return whether the subject's name ends with a year, which may be that of its date or contradict it."""
    return bool(re.search(r"(?<!\d)(?:1\d{3}|20\d{2})$", clause.text[: clause.predicate].strip()))


def _counts_first(clause: Clause, wording: Wording) -> bool:
    """Return whether a figure is the point (asked with "how many") or stands for documents without a name."""
    return any(
        v.kind == "number" and (v.at.start <= clause.predicate or wording.is_document(v.unit))
        for v in clause.values
    )
