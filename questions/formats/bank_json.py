"""The bank file, version 1: the lossless form of a question set."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from questions.bank import Article, Bank
from questions.fact import Evidence, Fact
from questions.node import read_list, read_node, write_node
from questions.problems import BankRefused, Problem
from questions.question import TYPES, Node, Question

FORMAT, VERSION = "quiz-bank", 1
MAX_BYTES = 20_000_000
ALWAYS = (
    "id",
    "facts",
    "type",
    "topic",
    "generator",
    "state",
    "tags",
    "difficulty",
    "max_mark",
    "credit_rule",
    "stem",
)


def write_bank(bank: Bank) -> bytes:
    """Return the bank file: UTF-8, line ends as in Unix, the same bytes for the same bank."""
    node: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "title": bank.title,
        "language": bank.language,
        "provenance": dict(bank.provenance),
        "articles": [write_node(article) for article in bank.articles],
        "facts": [write_node(fact) for fact in bank.facts],
        "questions": [write_question(question) for question in bank.questions],
    }
    return (json.dumps(node | dict(bank.more), ensure_ascii=False, indent=1) + "\n").encode()


def read_bank(data: bytes) -> Bank:
    """Return the bank of a file; raise BankRefused with every problem and its place."""
    node = _object(data)
    known = {"format", "version", "title", "language", "provenance", "articles", "facts", "questions"}
    provenance = node.get("provenance", {})
    bank = Bank(
        title=str(node.get("title", "")),
        language=str(node.get("language", "vi")),
        articles=read_list(Article, node, "articles"),
        facts=read_list(Fact, node, "facts"),
        questions=_questions(node),
        provenance=cast("Mapping[str, object]", provenance) if isinstance(provenance, Mapping) else {},
        more={name: value for name, value in node.items() if name not in known},
    )
    problems = list(bank_problems(bank))
    if problems:
        raise BankRefused.of(problems)
    return bank


def write_question(question: Question) -> dict[str, Any]:
    """Return the node of a question."""
    head = write_node(question, keep=ALWAYS, leave_out=["interaction"])
    return head | TYPES[question.type].write(question.interaction)


def read_question(node: Node, where: str = "question") -> Question:
    """Return the question of a node; raise BankRefused with the place of what is wrong."""
    tag = node.get("type")
    if not isinstance(tag, str) or tag not in TYPES:
        raise BankRefused(Problem("bank.unknown_type", {"type": str(tag)[:60]}, where))
    try:
        interaction = TYPES[tag].read(node)
    except BankRefused as refused:
        raise BankRefused.of(
            replace(problem, where=f"{where}.{problem.where}".rstrip(".")) for problem in refused.problems
        ) from None
    owned = TYPES[tag].write(interaction)
    question = read_node(Question, node, where, given={"interaction": interaction})
    more = {name: value for name, value in question.more.items() if name not in owned}
    return replace(question, more=more)


def bank_problems(bank: Bank) -> Iterator[Problem]:
    """Yield what contradicts itself in a bank: ids, references, evidence, keys."""
    texts = {article.id: article.text for article in bank.articles}
    yield from _same_ids("fact", [fact.id for fact in bank.facts])
    yield from _same_ids("question", [question.id for question in bank.questions])
    yield from _same_ids("article", [article.id for article in bank.articles])
    facts = {fact.id for fact in bank.facts}
    for fact in bank.facts:
        yield from _evidence_problems(fact.evidence, texts, f"fact {fact.id}")
    for question in bank.questions:
        where = f"question {question.id}"
        yield from (Problem("bank.unknown_fact", {"fact": f}, where) for f in question.facts if f not in facts)
        yield from _evidence_problems(question.evidence, texts, where)
        yield from (replace(p, where=where) for p in question_problems(question))


def question_problems(question: Question) -> Iterator[Problem]:
    """Yield what makes a question impossible to ask or to mark."""
    if not question.stem.strip():
        yield Problem("question.empty_stem")
    if not 0 < question.max_mark <= 1000:
        yield Problem("question.max_mark_wrong", {"max_mark": str(question.max_mark)})
    yield from TYPES[question.type].problems(question, question.interaction)


def _evidence_problems(passages: tuple[Evidence, ...], texts: Mapping[str, str], where: str) -> Iterator[Problem]:
    for passage in passages:
        text = texts.get(passage.article)
        if text is None:
            yield Problem("bank.unknown_article", {"article": passage.article}, where)
        elif text[passage.start : passage.end] != passage.text:
            yield Problem("bank.evidence_differs", {"text": passage.text[:60]}, where)


def _same_ids(what: str, ids: list[str]) -> Iterator[Problem]:
    for name, count in Counter(ids).items():
        if count > 1:
            yield Problem("bank.same_id", {"what": what, "id": name, "count": count})


def _object(data: bytes) -> Node:
    if len(data) > MAX_BYTES:
        raise BankRefused(Problem("bank.too_large", {"bytes": len(data), "limit": MAX_BYTES}))
    try:
        node: Any = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise BankRefused(Problem("bank.not_utf8", {"byte": error.start})) from None
    except json.JSONDecodeError as error:
        raise BankRefused(Problem("bank.not_json", {"line": error.lineno, "column": error.colno})) from None
    except (ValueError, RecursionError):
        raise BankRefused(Problem("bank.not_json", {"line": 1, "column": 1})) from None
    if not isinstance(node, dict) or node.get("format") != FORMAT:  # type: ignore[union-attr]
        raise BankRefused(Problem("bank.not_a_bank", {"format": FORMAT}))
    if node.get("version") != VERSION:  # type: ignore[union-attr]
        found = str(node.get("version"))[:20]  # type: ignore[union-attr]
        raise BankRefused(Problem("bank.unknown_version", {"version": found, "known": VERSION}))
    return cast("Node", node)


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _questions(node: Node) -> tuple[Question, ...]:
    nodes = node.get("questions")
    if not isinstance(nodes, list):
        raise BankRefused(Problem("bank.field_missing", {"field": "questions"}))
    found: list[Question] = []
    problems: list[Problem] = []
    for i, each in enumerate(cast("list[Any]", nodes)):
        if not isinstance(each, dict):
            problems.append(Problem("bank.not_an_object", where=f"questions[{i}]"))
            continue
        try:
            found.append(read_question(cast("Node", each), f"questions[{i}]"))
        except BankRefused as refused:
            problems.extend(refused.problems)
    if problems:
        raise BankRefused.of(problems)
    return tuple(found)
