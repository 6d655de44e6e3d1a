"""An article as its language reads it: sentences, and clauses that stand alone with the values they name."""

from dataclasses import dataclass

from questions.article import Block, Sentence
from questions.bank import Article
from questions.fact import Span, Value

NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Mention:
    """A value named in the article's text from ``start`` to ``end``.

    ``kind`` is a fact's kind; ``form`` is what options must share (a date's precision, a number's scale, the head
    of a name); ``vague`` is the word that makes it less sure (``hơn``, ``khoảng``, ``đầu``); ``at`` is its place
    in the text of a clause, where it stands in one; ``beside`` is the line that tells the year of a half date.
    ``hidden`` is where another figure of that text stands that would give it away, so that both are left out.
    """

    kind: str
    start: int
    end: int
    text: str
    value: Value
    form: str = ""
    vague: str = ""
    unit: str = ""
    at: Span = NOWHERE
    beside: Sentence | None = None
    hidden: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement that stands alone: ``text`` has a subject and a predicate, no full stop.

    ``dates`` and ``places`` tell when and where it happened and are not in ``text``; ``values`` are named inside
    it. ``verb`` is the word that says what happened; ``event`` is true where it happened once. ``proof`` are the
    sentences that say all this; ``now`` means that the statement holds for the time of writing only.
    """

    text: str
    subject: str
    verb: str
    event: bool
    proof: tuple[Sentence, ...]
    values: tuple[Mention, ...] = ()
    dates: tuple[Mention, ...] = ()
    places: tuple[Mention, ...] = ()
    lead: str = ""
    now: bool = False
    titled: bool = False
    """Whether only the lead, which gives the article's title, tells what the subject belongs to."""
    predicate: int = 0
    """Where the predicate begins in ``text``."""


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short name that a sentence explains: ``UNIFEM`` for a fund, say; the bounds are those of the full name."""

    short: str
    full: str
    start: int
    end: int
    sentence: Sentence
    document: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """A document named in full: its name, head noun, number, subject and parties, and where it stands."""

    name: str
    head: str
    number: str
    topic: str
    parties: tuple[str, ...]
    start: int
    end: int
    sentence: Sentence

    @property
    def without_topic(self) -> str:
        """Return the name without its subject and the one word that joins it."""
        name = self.name.removesuffix(self.topic).rstrip()
        return name[: name.rfind(" ")] if self.topic else name


@dataclass(frozen=True, slots=True)
class Listing:
    """Things that one clause lists: ``clause`` ends with what they are (``trong các lĩnh vực``)."""

    clause: Clause
    noun: str
    items: tuple[Mention, ...]
    stem: str
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence of the article as it is; any one of its ``values`` may give way to a gap.

    It stands alone, or ``inside`` a passage, behind the sentences of ``passage``, and a stem points at its gap.
    ``whom`` is the name of whoever is only "ông" there.
    """

    text: str
    values: tuple[Mention, ...]
    proof: tuple[Sentence, ...]
    passage: tuple[Sentence, ...] = ()
    inside: bool = False
    whom: str = ""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A line of a timeline: what happened, in its own words, and when; ``proof`` are the lines that tell both."""

    text: str
    date: Mention
    proof: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a language sees in one article."""

    article: Article
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]
    agreements: tuple[Agreement, ...]
    abbreviations: tuple[Abbreviation, ...]
    listings: tuple[Listing, ...]
    quotations: tuple[Quotation, ...] = ()
    milestones: tuple[Milestone, ...] = ()
