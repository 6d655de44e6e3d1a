"""Which document: signed, adopted, issued; or between whom and about what."""

from collections.abc import Iterator

from questions.fact import Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.quoting import quoted
from questions.reading import Agreement, Clause, Mention, Reading
from questions.wording import Wording

TELLING = 3
"""Words behind a document that tell it from others which the same body signed, where no date does."""


NAMED = 3
"""Capitals in what is left of a document's name that make it a name of its own, without its subject."""


@FACTS.register
class Agreements:
    """Finds documents that a statement tells from all others, and what documents are about."""

    tag = "agreement"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield a finding for each document of a statement, for what one is about, and for those in gaps."""
        claimed = [*_claimed(reading, wording)]
        yield from claimed
        for agreement in reading.agreements:
            yield from _topic(reading, wording, agreement)
        marks = {_mark(finding) for finding in claimed}
        yield from (f for f in quoted(reading, wording, "agreement", "which_document") if _mark(f) not in marks)


def _claimed(reading: Reading, wording: Wording) -> Iterator[Finding]:
    """Yield the documents that statements tell from all others."""
    named = {agreement.start: agreement for agreement in reading.agreements}
    for clause in reading.clauses:
        documents = [v for v in clause.values if v.kind == "agreement" and v.start in named]
        if len(documents) == 1:
            yield from _in_clause(reading, wording, clause, documents[0], named[documents[0].start])


def _mark(finding: Finding) -> Span | None:
    return finding.fact.evidence[-1].mark


def _in_clause(
    reading: Reading, wording: Wording, clause: Clause, document: Mention, agreement: Agreement
) -> Iterator[Finding]:
    if not (clause.event or document.at.start == 0) or not (
        clause.dates or document.at.start > 0 or not clause.event
    ):
        return
    told_apart = any(date.value for date in clause.dates) or any(
        value.kind == "ordinal" for value in clause.values
    )
    if clause.event and not told_apart and len(clause.text[document.at.end :].split()) < TELLING:
        return
    asked, text, said = wording.asks_document(agreement)
    in_subject = document.at.end <= clause.predicate
    front = "" if in_subject and clause.dates else wording.front(clause, None)
    before, after, theme = clause.text[: document.at.start], clause.text[document.at.end :], clause.text
    after = after.removeprefix(",")
    if in_subject and clause.dates:
        date = wording.asks_date(clause.dates[0])
        if date is None or document.at.start > 0:
            return
        when = date[1].format(wording.date(str(clause.dates[0].value), alone=False))
        after, theme = f"{after} {when}", f"{theme} {when}"
    if not before.strip() and not front and not (clause.dates and wording.names_actor(after)):
        front = wording.in_article(reading.article.title)
    about = Claim(front, before, f"{asked} {after}").question()
    fact = make_fact(
        reading,
        "agreement",
        "which_document",
        document.value,
        about,
        clause.proof,
        Span(document.start, document.end),
    )
    claim = Claim(wording.opened(front, before), asked, after, said)
    accepted = (agreement.number, agreement.name) if agreement.number else (agreement.name,)
    yield Finding(fact, claim, text, agreement.head, theme, "which_document", clause.proof, clause.text, accepted)


def _topic(reading: Reading, wording: Wording, agreement: Agreement) -> Iterator[Finding]:
    """Yield which document is about a subject, where its name says more than kind and subject."""
    short = agreement.without_topic
    if (
        not agreement.topic
        or agreement.number
        or sum(w[:1].isupper() for w in short[len(agreement.head) :].split()) < NAMED
    ):
        return
    if not wording.is_apart(agreement.topic, [a.name for a in reading.agreements if a.name != agreement.name]):
        return
    asked, after = wording.asks_topic(agreement.topic)
    proof = (agreement.sentence,)
    mark = Span(agreement.start, agreement.start + len(short))
    fact = make_fact(reading, "agreement", "topic", agreement.name, agreement.topic, proof, mark)
    yield Finding(
        fact,
        Claim(f"{wording.in_article(reading.article.title)},", asked, after, "{}"),
        short,
        agreement.head,
        agreement.name,
        "topic",
        proof,
        agreement.name,
        accepted=(agreement.name,),
    )
