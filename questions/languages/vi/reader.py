"""The reading of a Vietnamese article: lines, sentences, names, clauses."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from questions.article import Block, Sentence
from questions.bank import Article
from questions.languages.vi.clauses import Simple, simple_clauses
from questions.languages.vi.completions import Completions
from questions.languages.vi.coordination import born, bracketed, counted, numbered, variants, without_side
from questions.languages.vi.disputes import Place, disputed
from questions.languages.vi.labels import labelled, title_line
from questions.languages.vi.layout import sentences_of, stamp_of
from questions.languages.vi.listings import listings_in
from questions.languages.vi.marks import separators
from questions.languages.vi.names import abbreviations_in, names_of
from questions.languages.vi.parts import Parts, parts_of
from questions.languages.vi.quotations import Quotations
from questions.languages.vi.spelling import is_careful
from questions.languages.vi.standing import Standing
from questions.languages.vi.timelines import milestones_in, years_above
from questions.reading import Abbreviation, Agreement, Clause, Mention, Quotation, Reading

# "Giai đoạn 2006 – 2008." in front of what was then.
_PERIOD = re.compile(r"(?:Giai đoạn|Thời kỳ|Năm|Từ|Từ năm) [\d\s–-]+(?:đến (?:nay|năm \d+))?\.")
_ALIAS = re.compile(r"(?<!\w)(?:hay|hoặc|tức|còn gọi là|hay còn gọi là) $")
_PARTIES = re.compile(r"\sgiữa (?P<first>.+?) (?:và|với) (?P<second>.+?)(?= về |$)")


def read(article: Article, blocks: tuple[Block, ...]) -> Reading:
    """Return all that can be seen in a Vietnamese article."""
    sentences = tuple(sentences_of(list(blocks)))
    names = names_of(article.title, sentences)
    standing = Standing(names, sentences)
    parsed = [parts_of(sentence) for sentence in sentences]
    timed = {after.sentence for before, after in pairwise(parsed) if _is_period_of(before, after)}
    careful = [parts for parts in parsed if is_careful(parts.text) and parts.sentence not in timed]
    doubted, title = disputed(parsed), title_line(blocks)
    found = dict.fromkeys(clause for parts in careful for clause in _clauses(parts, standing, title))
    clauses = tuple(each for each in found if not any((date.start, date.end) in doubted for date in each.dates))
    years = years_above(blocks)
    milestones = tuple(milestones_in(blocks, years, parsed, names))
    completions = Completions(years, stamp_of(blocks), article.published)
    quotations = Quotations(names, standing.subjects, parsed, milestones, years, completions, article.published)
    agreements = tuple(agreement for parts in parsed for agreement in _agreements(parts))
    documents = {agreement.name for agreement in agreements}
    return Reading(
        article, blocks, sentences, clauses, agreements,
        tuple(a for sentence in sentences for a in _abbreviations(sentence, documents)),
        tuple(listing for sentence in sentences for listing in listings_in(sentence, standing)),
        tuple(q for q in _quotations(parsed, quotations, doubted) if q.proof[-1] not in timed),
        milestones,
    )  # fmt: skip


def _is_period_of(before: Parts, after: Parts) -> bool:
    """Return whether a line that is only a period tells when the next sentence of its paragraph holds."""
    return before.sentence.block == after.sentence.block and bool(_PERIOD.fullmatch(before.text))


def _clauses(parts: Parts, standing: Standing, title: Sentence | None) -> Iterator[Clause]:
    """Yield the clauses of a sentence, or that of a line which gives one thing of the title."""
    base = parts.sentence.start
    line = labelled(parts, title)
    if line:
        yield in_article(line, base)
    yield from (
        in_article(clause, base) for simple in _simple(parts) if (clause := standing.clause(parts, simple))
    )


def _quotations(parsed: list[Parts], quotations: Quotations, doubted: frozenset[Place]) -> Iterator[Quotation]:
    """Yield the sentences that may be quoted, their undisputed values counted from the start of the article."""
    for place, parts in enumerate(parsed):
        quotation = quotations.of(place)
        if quotation:
            values = _moved(quotation.values, parts.sentence.start)
            yield replace(quotation, values=tuple(v for v in values if (v.start, v.end) not in doubted))


def _simple(parts: Parts) -> Iterator[Simple]:
    for simple in simple_clauses(parts):
        for variant in variants(parts, simple):
            yield from without_side(parts, variant)
        yield from counted(parts, simple)
    yield from bracketed(parts)
    yield from born(parts)
    marks = [p for p, mark in separators(parts.text, 0, len(parts.text), parts.atoms) if mark in ";:"]
    ends = [*marks, len(parts.text.rstrip(" .!…/"))]
    for start, end in zip([0, *(mark + 1 for mark in marks)], ends, strict=True):
        yield from numbered(parts, start, end)


def in_article(clause: Clause, base: int) -> Clause:
    """Return the clause with the offsets of its mentions counted from the start of the article."""
    values, dates, places = (_moved(each, base) for each in (clause.values, clause.dates, clause.places))
    return replace(clause, values=values, dates=dates, places=places)


def _moved(mentions: tuple[Mention, ...], base: int) -> tuple[Mention, ...]:
    """Return mentions of a sentence as mentions of the article."""
    return tuple(replace(m, start=m.start + base, end=m.end + base) for m in mentions)


def _agreements(parts: Parts) -> Iterator[Agreement]:
    base = parts.sentence.start
    for document, _ in parts.documents:
        if document.full and not _ALIAS.search(parts.text, 0, document.start):
            match = _PARTIES.search(document.name)
            parties = (match["first"], match["second"]) if match else ()
            yield Agreement(
                document.name, document.head, document.number, document.topic, parties,
                base + document.start, base + document.end, parts.sentence,
            )  # fmt: skip


def _abbreviations(sentence: Sentence, documents: set[str]) -> Iterator[Abbreviation]:
    for short, full in abbreviations_in(sentence.text):
        start = sentence.text.lower().find(full.lower())
        if start >= 0:
            begin = sentence.start + start
            yield Abbreviation(short, full, begin, begin + len(full), sentence, full in documents)
