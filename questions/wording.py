"""What a language must be able to say so that facts can be asked: its question words and set phrases."""

from collections.abc import Sequence
from typing import Any, Protocol

from questions.bank import Article
from questions.fact import Value
from questions.reading import Abbreviation, Agreement, Clause, Listing, Mention, Reading
from questions.reasons import Reasons
from questions.statements import Statements


class Dated(Protocol):
    """Anything with a theme."""

    @property
    def theme(self) -> str:
        """Return what the date belongs to."""
        ...


class Wording(Reasons, Statements, Protocol):
    """The words of one language; what is returned fits into a sentence where the method says so."""

    copula: str
    """The word that says that one thing is another."""

    def fold(self, text: str) -> str:
        """Return the form in which two writings are equal."""
        ...

    def asks_date(self, date: Mention) -> tuple[str, str] | None:
        """Return the question words and the frame of a statement (``vào năm {}``) for a date, None if unsure."""
        ...

    def date(self, value: str, *, alone: bool) -> str:
        """Return an EDTF date as an option (``alone``) or as it fits the frame of a statement."""
        ...

    def number(self, value: float, like: str) -> str:
        """Return a number written like another one: the same scale, decimals and sign."""
        ...

    def scale(self, written: str) -> int:
        """Return what the words behind a number's digits multiply them by: 10 000 for ``6 vạn``, else 1."""
        ...

    def ordinal(self, value: int, form: str) -> str:
        """Return an ordinal in the form (words, digits, Roman) of a mention."""
        ...

    def gap_of_date(self, gap: str, value: str) -> str:
        """Return a statement with a gap for a date, the gap saying what it wants."""
        ...

    def in_article(self, title: str) -> str:
        """Return the words that say which article is meant."""
        ...

    def passage(self, before: str, asked: str, article: Article, whom: str, *, abridged: bool) -> str:
        """Return sentences, a gap in the last, from which article of when, who "he" is, and what is left out."""
        ...

    def points_at(self, before: str, after: str, value: Mention) -> str:
        """Return the question what stands in a gap between these words; empty where they are too few."""
        ...

    def milestone(self, text: str, title: str) -> str:
        """Return the beginning of a sentence that says when an event of an article's timeline took place."""
        ...

    def without_source(self, statement: str) -> str:
        """Return a statement without the words that say which article is meant."""
        ...

    def listed(self, texts: Sequence[str]) -> str:
        """Return several things as they stand in a sentence: ``a, b và c``."""
        ...

    def bound(self, vague: str) -> str:
        """Return whether a word sets a ``least`` or a ``most``; empty for one that only says "about"."""
        ...

    def in_gap(self, value: Mention) -> tuple[str, str, str]:
        """Return a value as an option for its gap, its form, and the gap with its own words: ``năm {}``."""
        ...

    def asks_number(self, number: Mention) -> tuple[str, str]:
        """Return the question words and the frame of a statement for a number, its unit left to the clause."""
        ...

    def without_parts(self, after: str) -> str:
        """Return the words behind a figure without the list of what it counts."""
        ...

    def gap_of_abbreviation(self, gap: str) -> str:
        """Return a statement whose gap says that it wants an abbreviation."""
        ...

    def lists(self, subject: str) -> bool:
        """Return whether a subject names several things one by one."""
        ...

    def names_each(self, after: str, number: Mention) -> bool:
        """Return whether the words behind a figure name each thing that it counts, so that one can count them."""
        ...

    def count_in_place(self, before: str, asked: str, after: str, said: str) -> tuple[str, str, str, str]:
        """Return beginning, question words, rest and frame with the figure where a question has it."""
        ...

    def joined_to_ordinal(self, after: str) -> str:
        """Return the words behind an ordinal so that they follow question words well."""
        ...

    def numbers_event(self, before: str) -> bool:
        """Return whether an ordinal numbers the event named before it, not how often something was done."""
        ...

    def asks_ordinal(self) -> tuple[str, str]:
        """Return the question words for an ordinal, its lead ("lần thứ") included, and the frame."""
        ...

    def fronted(self, said: str) -> str:
        """Return the frame of a date as it opens a sentence: ``Năm {}``."""
        ...

    def asks_place(self, place: Mention) -> tuple[str, str]:
        """Return the question words for a place at the end of a clause, and the frame."""
        ...

    def front(self, clause: Clause, article: Article | None) -> str:
        """Return what stands before a clause to fix its time: its date, its lead, or the article that says it."""
        ...

    def has_own_time(self, text: str) -> bool:
        """Return whether a text has a clause or a time of its own, to which a date at its end would belong."""
        ...

    def opened(self, front: str, text: str) -> str:
        """Return the front and the text of a clause as one beginning of a sentence."""
        ...

    def which(self, name: str) -> str:
        """Return the question words for a named thing, ``ai`` say; empty where none are sure."""
        ...

    def asks_document(self, agreement: Agreement) -> tuple[str, str, str]:
        """Return question words for a document inside a clause, the key as an option, and its frame."""
        ...

    def is_document(self, unit: str) -> bool:
        """Return whether what is counted are documents: ``hai nghị quyết`` does not say which."""
        ...

    def suits_document(self, name: str, before: str, after: str) -> bool:
        """Return whether what is said of a document may be said of another one: a resolution is not signed."""
        ...

    def names_actor(self, after: str) -> bool:
        """Return whether the words behind a document say who acted on it."""
        ...

    def is_apart(self, topic: str, names: Sequence[str]) -> bool:
        """Return whether no word of a subject stands in the names of other documents."""
        ...

    def asks_topic(self, topic: str) -> tuple[str, str]:
        """Return the question words for a document and the predicate that says what it is about."""
        ...

    def stands_for(self, abbreviation: Abbreviation, title: str) -> tuple[str, str]:
        """Return beginning and question words for what an abbreviation stands for in an article."""
        ...

    def is_known(self, short: str) -> bool:
        """Return whether every class knows an abbreviation."""
        ...

    def tells_region(self, text: str) -> bool:
        """Return whether a text behind a place, or one that asks for it, says in which country or region it is."""
        ...

    def months_named(self, text: str) -> frozenset[int]:
        """Return the months that a text names without a year: the August of a revolution."""
        ...

    def asks_unique(self, text: str) -> bool:
        """Return whether a predicate holds for one thing alone: the only one, the first, the longest."""
        ...

    def asks_list(self, listing: Listing, article: Article) -> tuple[str, str, str]:
        """Return beginning, question words and frame of a statement for the parts of a list."""
        ...

    def strangers_to(self, noun: str, rights: Sequence[str]) -> Sequence[str]:
        """Return well-known things of a kind for lists whose strangers in the article might belong to them too."""
        ...

    def family_of(self, short: str, like: str) -> Sequence[str]:
        """Return full names of well-known bodies whose abbreviations begin alike, written as ``like`` is."""
        ...

    def which_one(self, noun: Sequence[str], name: str) -> str:
        """Return the question words for a name, by the noun phrase that describes it; empty if unsure."""
        ...

    def active(self, clause: Clause) -> tuple[str, str] | None:
        """Return beginning and rest of ``X ký Y`` for ``Y được X ký``, None where the clause is active already."""
        ...

    def which_many(self, name: str) -> str:
        """Return the question words for several such names: ``những ai``."""
        ...

    def acts_on_documents(self, verb: str) -> bool:
        """Return whether somebody who does this does it to a document: signs, adopts, issues."""
        ...

    def actor(self, clause: Clause) -> tuple[int, int] | None:
        """Return where in a clause the one who acts is named, None where nobody is."""
        ...

    def parties(self, name: str) -> tuple[str, ...]:
        """Return the one or two parties that a name joins; nothing where that is not clear."""
        ...

    def is_changing(self, unit: str) -> bool:
        """Return whether figures with this unit go on changing, so that they need a date."""
        ...

    def kind_of_place(self, name: str) -> str:
        """Return what only places of one kind share; empty where the kind is not known."""
        ...

    def written_ways(self, name: str) -> tuple[str, ...]:
        """Return how a place may be typed, with and without the noun for its kind; empty for one hard to spell."""
        ...

    def places_like(self, name: str, text: str) -> Sequence[str]:
        """Return well-known places of the same kind, nothing where the kind is not known."""
        ...

    def is_initials(self, short: str, text: str) -> bool:
        """Return whether an abbreviation stands for a name in a text."""
        ...

    def kind_of_name(self, name: str) -> str:
        """Return which other names may stand beside a name: ``abbreviation``, ``person`` or ``organisation``."""
        ...

    def names_by_kind(self, reading: Reading) -> dict[str, Sequence[str]]:
        """Return the names of an article by the kinds of ``kind_of_name``, each once."""
        ...

    def other_documents(self, name: str, head: str, number: str) -> Sequence[str]:
        """Return names that a document might have but has not: another number, another kind of document."""
        ...

    def values_in(self, text: str) -> frozenset[Value]:
        """Return the values of all dates and numbers of a text."""
        ...

    def leans(self, stem: str) -> str:
        """Return the words of a stem that point at text around it, or an empty string."""
        ...

    def proves(self, proof: str, key: str, value: object, topic: str) -> bool:
        """Return whether the key reads as the same value somewhere in the evidence."""
        ...

    def judge_all(self, title: str) -> str:
        """Return the stem above several statements."""
        ...

    def match_all(self, kind: str, title: str) -> str:
        """Return the stem of a matching question."""
        ...

    def as_event(self, theme: str, title: str) -> str:
        """Return what happened as a prompt to be matched or put in order, without the name that is the title."""
        ...

    def order_all(self, title: str) -> str:
        """Return the stem of an ordering question."""
        ...

    def is_general(self, text: str, rights: Sequence[str]) -> bool:
        """Return whether a thing is so general that one of the right ones could be a part of it."""
        ...

    def people_in(self, text: str) -> Sequence[str]:
        """Return the office holders that a text names."""
        ...

    def apart_in_time(self, findings: Sequence["Dated"]) -> list[Any]:
        """Return the findings whose words do not tell their order: of one numbered series at most one."""
        ...
