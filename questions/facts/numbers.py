"""How many, how much: a figure inside a statement that says what is counted."""

import re
from collections.abc import Iterator

from questions.fact import Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.quoting import quoted
from questions.reading import Clause, Mention, Reading
from questions.wording import Wording


@FACTS.register
class Numbers:
    """Finds figures; a statement that gives several is not asked: one would tell the other."""

    tag = "number"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield a finding for each figure that a statement gives alone."""
        for clause in reading.clauses:
            numbers = [v for v in clause.values if v.kind == "number"]
            if len(numbers) == 1 and _can_be_asked(numbers[0]) and not _is_name(clause, numbers[0]):
                rest = wording.without_parts(clause.text[numbers[0].at.end :])
                if not wording.names_each(rest, numbers[0]) and not _counts_subject(clause, numbers[0], wording):
                    yield _finding(reading, wording, clause, numbers[0], rest)
        yield from quoted(reading, wording, "number", "how_many")


def _can_be_asked(number: Mention) -> bool:
    """Return whether a figure is worth asking: "hơn 1 mét" is not."""
    return isinstance(number.value, int | float) and not (number.vague and number.value < 5)


def _is_name(clause: Clause, number: Mention) -> bool:
    """Return whether a figure is the year in a name: "Chung kết Bangladesh 1991"."""
    before = clause.text[: number.at.start].split()
    return len(number.text) == 4 and number.text.isdigit() and bool(before) and before[-1][:1].isupper()


def _counts_subject(clause: Clause, number: Mention, wording: Wording) -> bool:
    """Return whether the statement counts the names before it: "A, B và C là 3 thị trường …"."""
    between = clause.text[clause.predicate : number.at.start].split()
    subject = clause.text[: clause.predicate]
    return between == [wording.copula] and wording.lists(subject)


def _finding(reading: Reading, wording: Wording, clause: Clause, number: Mention, rest: str) -> Finding:
    value = float(number.value) if isinstance(number.value, int | float) else 0.0
    asked, said = wording.asks_number(number)
    head = clause.text[: number.at.start]
    if number.vague:
        head = re.sub(rf"{re.escape(number.vague)}\s*$", "", head, flags=re.IGNORECASE)
    front = wording.front(clause, reading.article)
    if len(clause.places) == 1 and clause.places[0].text not in clause.text:
        rest = f"{rest} {wording.asks_place(clause.places[0])[1].format(clause.places[0].text)}"
    before, asked, after, said = wording.count_in_place(head, asked, rest, said)
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
    how = f"{'about' if number.vague else 'exact'}|{'words' if number.text[0].isalpha() else 'digits'}"
    form = f"{number.form}|{number.unit}|{how}"
    return Finding(fact, claim, text, form, about, "how_many", clause.proof, clause.text, vague=number.vague)
