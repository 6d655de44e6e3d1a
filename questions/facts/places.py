"""Where something happened."""

from collections.abc import Iterator

from questions.fact import Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.quoting import quoted
from questions.reading import Clause, Reading
from questions.wording import Wording


@FACTS.register
class Places:
    """Finds the places of events."""

    tag = "place"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield a finding for each event with exactly one place that its own words do not give away."""
        for clause in reading.clauses:
            timed = not any(date.vague not in ("", "từ") for date in clause.dates)
            # What has neither a date nor a number in a row may happen in many places.
            once = bool(clause.dates) or any(value.kind == "ordinal" for value in clause.values)
            if (
                clause.event
                and timed
                and once
                and len(clause.places) == 1
                and clause.places[0].text not in clause.text
            ):
                yield _finding(reading, wording, clause)
        yield from quoted(reading, wording, "place", "where")


def _finding(reading: Reading, wording: Wording, clause: Clause) -> Finding:
    place = clause.places[0]
    asked, said = wording.asks_place(place)
    fact = make_fact(
        reading, "place", "where", place.value, clause.text, clause.proof, Span(place.start, place.end)
    )
    return Finding(
        fact,
        Claim(wording.opened(clause.lead, clause.text) if clause.titled else clause.text, asked, "", said),
        place.text,
        place.form,
        clause.text,
        "where",
        clause.proof,
        clause.text,
    )
