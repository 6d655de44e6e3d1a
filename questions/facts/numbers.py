"""How many, how much: a figure inside a statement that says what is counted."""

import re
from collections import Counter
from collections.abc import Iterator

from questions.fact import Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.reading import Clause, Mention, Reading
from questions.wording import Wording


@FACTS.register
class Numbers:
    """Finds figures; of two figures with one unit in a statement none is asked."""

    tag = "number"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield a finding for each figure that a statement gives alone."""
        for clause in reading.clauses:
            numbers = [v for v in clause.values if v.kind == "number"]
            units = Counter((number.unit, number.form == "%") for number in numbers)
            for number in numbers:
                if units[number.unit, number.form == "%"] == 1 and _can_be_asked(number):
                    yield _finding(reading, wording, clause, number)


def _can_be_asked(number: Mention) -> bool:
    """Return whether a figure is worth asking: "hơn 1 mét" is not."""
    return isinstance(number.value, int | float) and not (number.vague and number.value < 5)


def _finding(reading: Reading, wording: Wording, clause: Clause, number: Mention) -> Finding:
    value = float(number.value) if isinstance(number.value, int | float) else 0.0
    asked, said = wording.asks_number(number)
    head = clause.text[: number.at.start]
    if number.vague:
        head = re.sub(rf"{re.escape(number.vague)}\s*$", "", head, flags=re.IGNORECASE)
        said = f"{number.vague} {{}}"
    front = wording.front(clause, reading.article)
    before, asked, after, said = wording.count_in_place(head, asked, clause.text[number.at.end :], said)
    claim = Claim(wording.opened(front, before), asked, after, said)
    text = " ".join(part for part in (number.vague.lower(), wording.number(value, number.text)) if part)
    about = f"{clause.text[: number.at.start]}…{clause.text[number.at.end :]}"
    fact = make_fact(
        reading,
        "number",
        "how_many",
        number.value,
        about,
        clause.proof,
        Span(number.start, number.end),
        number.unit,
    )
    form = f"{number.form}|{number.unit}|{'words' if number.text[0].isalpha() else 'digits'}"
    return Finding(fact, claim, text, form, about, "how_many", clause.proof, clause.text, vague=number.vague)
