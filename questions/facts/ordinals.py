"""Which in a row: the number of a conference, a session, a term, where the statement says which one it is."""

from collections.abc import Iterator

from questions.fact import Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.quoting import quoted
from questions.reading import Clause, Mention, Reading
from questions.wording import Wording


@FACTS.register
class Ordinals:
    """Finds ordinals, those of the subject only where date or place tell which event is meant."""

    tag = "ordinal"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield a finding for each ordinal of a statement that holds just one, or one in its predicate."""
        for clause in reading.clauses:
            for ordinal in (v for v in clause.values if v.kind == "ordinal"):
                if not ordinal.form.startswith("lần thứ"):
                    continue
                in_subject = ordinal.at.start < clause.predicate
                if in_subject and not (clause.event and clause.dates):
                    continue
                before = clause.text[: ordinal.at.start]
                if not in_subject and not (clause.event and wording.numbers_event(before)):
                    continue
                yield _finding(reading, wording, clause, ordinal)
        yield from quoted(reading, wording, "ordinal", "which_in_row")


def _finding(reading: Reading, wording: Wording, clause: Clause, ordinal: Mention) -> Finding:
    asked, said = wording.asks_ordinal()
    in_subject = ordinal.at.start < clause.predicate
    lead = ordinal.form.rsplit(" ", 1)[0]
    before = clause.text[: ordinal.at.start].rstrip().removesuffix(lead)
    after = wording.joined_to_ordinal(clause.text[ordinal.at.end :])
    front = wording.front(clause, reading.article) if in_subject else ""
    if in_subject and clause.places:
        after = f"{after} {wording.asks_place(clause.places[0])[1].format(clause.places[0].text)}"
    value = int(ordinal.value) if isinstance(ordinal.value, int | float) else 0
    about = f"{before}… {after} {front}".strip()
    fact = make_fact(
        reading, "ordinal", "which_in_row", value, about, clause.proof, Span(ordinal.start, ordinal.end)
    )
    text = wording.ordinal(value, ordinal.form)
    return Finding(
        fact,
        Claim(wording.opened(front, before), asked, after, said),
        text,
        ordinal.form,
        about,
        "which_in_row",
        clause.proof,
        clause.text,
    )
