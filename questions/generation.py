"""From the text of an article to a bank of proved questions, and the rejects with their reasons."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from questions.article import MAX_BYTES, Block, normalise
from questions.bank import Article, Bank
from questions.fact import Span
from questions.finding import FACTS, Finding
from questions.flaws import flaws_of
from questions.generator import GENERATORS
from questions.languages import LANGUAGES, Language
from questions.material import Material
from questions.problems import ArticleRefused, Problem
from questions.proof import Reject, failures, same_stems
from questions.question import Question
from questions.statements import TELLING
from questions.wording import Wording

VERSION = "0.1.0"
VALUES, PLAIN = ("date", "number", "ordinal", "place"), ("when", "how_many", "which_in_row", "where")
"""Kinds and roles of the facts that are values in a sentence, so that a gap may ask them."""
UNSURE = 3

Place = tuple[Span | None, int]


@dataclass(frozen=True, slots=True)
class Generated:
    """A bank of drafts, and what was tried and could not be proved."""

    bank: Bank
    rejects: tuple[Reject, ...]


def generate(text: str, seed: int = 0) -> Generated:
    """Return the bank of an article; the same text and seed give the same bank.

    Raises ArticleRefused for an empty text, one of more than ``MAX_BYTES`` in UTF-8, another language, or one of
    which nothing can be asked.
    """
    text = normalise(_of_size(text))
    language = _language(text)
    blocks = language.blocks(text)
    article = _article(text, blocks, language)
    reading = language.read(article, blocks)
    found = [f for finder in FACTS for f in finder.find(reading, language.wording)]
    told = _told_once(found, language.wording, article.title)
    findings, rejects = _consistent(sorted(told.asked, key=_position))
    known = {finding.fact.id for finding in findings}
    stated = sorted((finding for finding in told.stated if finding.fact.id in known), key=_position)
    material = Material(reading, language.wording, tuple(findings), tuple(stated), seed)
    questions, failed = _proved(material, language.tag)
    if not questions:
        raise ArticleRefused(Problem("article.nothing_to_ask"))
    facts = tuple(finding.fact for finding in findings)
    bank = Bank(
        article.title,
        language.tag,
        (article,),
        facts,
        tuple(questions),
        {"generator": f"quiz {VERSION}", "seed": seed},
    )
    return Generated(bank, (*rejects, *told.rejects, *failed))


def _of_size(text: str) -> str:
    """Return the text as it was given, before anything is added or taken away; refuse one that is too large."""
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MAX_BYTES:
        raise ArticleRefused(Problem("article.too_large", {"bytes": size, "limit": MAX_BYTES}))
    return text


def _language(text: str) -> Language:
    if not text.strip():
        raise ArticleRefused(Problem("article.empty"))
    language = next((language for language in LANGUAGES if language.speaks(text)), None)
    if language is None:
        raise ArticleRefused(Problem("article.other_language", {"known": ", ".join(LANGUAGES.tags())}))
    return language


def _article(text: str, blocks: tuple[Block, ...], language: Language) -> Article:
    titles = [block.text for block in blocks if block.kind == "title"]
    title = titles[0] if titles else next(block.text for block in blocks if block.text)[:80]
    return Article("a1", language.headline(title.strip(" .:"), text), text, language.published(blocks))


@dataclass(frozen=True, slots=True)
class _Told:
    """Findings that tell each value in its surest way, statements to stand among others, and what is left."""

    asked: list[Finding]
    stated: list[Finding]
    rejects: list[Reject]


def _told_once(found: list[Finding], wording: Wording, title: str) -> _Told:
    """Return of several ways to tell one value the surest; what no sure way tells is rejected.

    A value keeps the id of its first fact, whichever way tells it.
    """
    alone = {_place(finding) for finding in found if finding.quoted and not finding.passage}
    best: dict[Place, int] = {}
    ids: dict[tuple[Place, str], str] = {}
    doubts = [_doubt(finding, wording, title, alone) for finding in found]
    for finding, doubt in zip(found, doubts, strict=True):
        best[_place(finding)] = min(doubt, best.get(_place(finding), UNSURE))
        ids.setdefault((_place(finding), finding.role), finding.fact.id)
    named = [replace(f, fact=replace(f.fact, id=ids[_place(f), f.role])) for f in found]
    sure = [(f, doubt) for f, doubt in zip(named, doubts, strict=True) if doubt < UNSURE]
    left = {_place(f): f for f in found if best[_place(f)] == UNSURE}
    return _Told(
        [finding for finding, doubt in sure if doubt <= best[_place(finding)]],
        list({f.fact.id: f for f, _ in sorted(sure, key=lambda each: -each[1]) if f.passage is None}.values()),
        [Reject(f.claim.question(), Problem("reject.left_out"), f.fact.evidence) for f in left.values()],
    )


def _doubt(finding: Finding, wording: Wording, title: str, alone: set[Place]) -> int:
    """Return how doubtful a way to tell a value is: 0 for the surest, UNSURE for what is not asked.

    The surest is a statement that says all of a sentence which stands alone; then come the sentence as it is and
    one below what has to be read before it. A statement that leaves words of its sentence out says too often what
    the article does not. ``alone`` are the values in sentences that stand alone.
    """
    if finding.fact.kind not in VALUES or finding.role not in PLAIN:
        return 0
    if finding.quoted or finding.in_line:
        return 1
    statement = finding.claim.statement(finding.text)
    if (
        not finding.is_whole(wording)
        or not wording.is_careful(statement)
        or wording.asks_oddly(finding.claim.before)
    ):
        return UNSURE
    names = wording.title_names(statement, title)
    if statement.startswith(wording.in_article(title)) or not names:
        return UNSURE
    sure = _place(finding) in alone and names >= TELLING
    return 0 if sure and wording.without_source(statement) == statement else 2


def _place(finding: Finding) -> Place:
    """Return where a value stands, and its sentence: several lines may share the year of their heading."""
    evidence = finding.fact.evidence
    return next((each.mark for each in reversed(evidence) if each.mark), None), evidence[-1].start


def _position(finding: Finding) -> tuple[int, int, str]:
    passage = finding.fact.evidence[-1]
    return (passage.start, passage.mark.start if passage.mark else passage.start, finding.fact.id)


def _consistent(found: list[Finding]) -> tuple[list[Finding], list[Reject]]:
    """Return the findings without repetitions; where two disagree about one thing, neither is asked."""
    values: dict[str, set[str]] = {}
    for finding in found:
        values.setdefault(finding.about.casefold(), set()).add(str(finding.fact.value))
    kept: dict[str, Finding] = {}
    rejects: list[Reject] = []
    for finding in found:
        if len(values[finding.about.casefold()]) > 1:
            reason = Problem("reject.conflict", {"values": " / ".join(sorted(values[finding.about.casefold()]))})
            rejects.append(Reject(finding.claim.question(), reason, finding.fact.evidence))
        else:
            kept.setdefault(finding.fact.id, finding)
    return list(kept.values()), rejects


def _proved(material: Material, language: str) -> tuple[list[Question], list[Reject]]:
    made = [question for generator in GENERATORS for question in generator.make(material)]
    twice = same_stems(made, material)
    proved: list[Question] = []
    rejects: list[Reject] = []
    for question in made:
        problems = [*failures(question, material), *_twice(question, twice), *flaws_of(question, language)]
        if problems:
            rejects += [Reject(question.stem, problem, question.evidence) for problem in problems[:1]]
        else:
            proved.append(question)
    return _in_order(proved), rejects


def _twice(question: Question, twice: set[str]) -> Iterator[Problem]:
    if question.id in twice:
        yield Problem("reject.same_stem")


def _in_order(questions: list[Question]) -> list[Question]:
    """Return the questions in the order of the article, with ids that no two share."""
    ordered = sorted(questions, key=lambda q: (q.evidence[0].start if q.evidence else 0, q.id))
    seen: dict[str, int] = {}
    result: list[Question] = []
    for question in ordered:
        seen[question.id] = seen.get(question.id, 0) + 1
        count = seen[question.id]
        result.append(replace(question, id=f"{question.id}-{count}") if count > 1 else question)
    return result
