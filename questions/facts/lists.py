"""What belongs to a list: the fields of a cooperation, the members of a group."""

from collections.abc import Iterator

from questions.fact import Span
from questions.finding import FACTS, Claim, Finding, make_fact
from questions.reading import Listing, Reading
from questions.wording import Wording


@FACTS.register
class Lists:
    """Finds lists whose clause stands alone."""

    tag = "list"

    def find(self, reading: Reading, wording: Wording) -> Iterator[Finding]:
        """Yield a finding for each list of at least three things."""
        for listing in reading.listings:
            yield _finding(reading, wording, listing)


def _finding(reading: Reading, wording: Wording, listing: Listing) -> Finding:
    items = listing.items
    clause = listing.clause
    fact = make_fact(
        reading, "list", "list", tuple(str(item.value) for item in items), listing.stem, clause.proof,
        Span(items[0].start, items[-1].end),
    )  # fmt: skip
    before, asked, said = wording.asks_list(listing, reading.article)
    text = wording.listed([str(item.value) for item in items])
    claim = Claim(before, asked, "", said)
    return Finding(fact, claim, text, items[0].form, listing.stem, "list", clause.proof, among=items)
