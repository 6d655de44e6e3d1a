"""Who did it: who signed, adopted, issued a document; two signatories make a list."""

from collections.abc import Iterator

from questions.fact import Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.reading import Clause, Mention, Reading
from questions.wording import Wording


@FACTS.register
class Parties:
    """Finds who acts on a document that the statement names."""

    tag = "party"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield a finding for each statement in which somebody signs, adopts or issues one document."""
        for clause in reading.clauses:
            documents = [v for v in clause.values if v.kind == "agreement"]
            if not clause.event or len(documents) != 1 or not wording.acts_on_documents(clause.verb):
                continue
            actor = wording.actor(clause)
            if actor and wording.which(clause.text[slice(*actor)]):
                yield from _finding(reading, wording, clause, *actor)


def _finding(reading: Reading, wording: Wording, clause: Clause, start: int, end: int) -> Iterator[Finding]:
    """Yield the finding for the actor at ``clause.text[start:end]``."""
    name = clause.text[start:end]
    base = reading.article.text.find(name, clause.proof[-1].start, clause.proof[-1].end)
    if base < 0:
        return
    parties = wording.parties(name)
    before, after = clause.text[:start], clause.text[end:]
    front = wording.front(clause, None)
    about = f"… {clause.text[end:] if start == 0 else clause.text}"
    active = wording.active(clause)
    if active:
        before, after = active
    beginning = wording.opened(front, before)
    if len(parties) == 2 and wording.which(parties[0]) == "ai":
        items = tuple(_item(reading, base + name.index(party), party) for party in parties)
        fact = make_fact(
            reading, "list", "signatories", parties, about, clause.proof, Span(base, base + len(name))
        )
        claim = Claim(beginning, wording.which_many(parties[0]), after, "{}")
        yield Finding(
            fact,
            claim,
            name,
            wording.which(parties[0]),
            clause.text,
            "signatories",
            clause.proof,
            clause.text,
            among=items,
        )
    elif len(parties) == 1:
        fact = make_fact(reading, "party", "who", name, about, clause.proof, Span(base, base + len(name)))
        claim = Claim(beginning, wording.which(name), after, "{}")
        yield Finding(fact, claim, name, wording.which(name), clause.text, "who", clause.proof, clause.text)


def _item(reading: Reading, start: int, party: str) -> Mention:
    return Mention("party", start, start + len(party), party, party)
