"""The bank file, version 1: the lossless form of a question set."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

from questions.bank import Article, Bank
from questions.citing import citation_problems
from questions.fact import Fact
from questions.formats import FORMATS
from questions.json_text import read_json
from questions.languages import LANGUAGES
from questions.node import read_list, read_node, write_node
from questions.problems import BankRefused, Problem
from questions.question import TYPES, Node, Question

FORMAT, VERSION = "quiz-bank", 1
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


@FORMATS.register
class BankJson:
    """The bank file as one of the formats."""

    tag = "json"

    def write(self, bank: Bank) -> bytes:
        """Return the bank file."""
        return write_bank(bank)


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
    bank = Bank(
        title=node.get("title", ""),
        language=node.get("language", "vi"),
        articles=read_list(Article, node, "articles"),
        facts=read_list(Fact, node, "facts"),
        questions=_questions(node),
        provenance=node.get("provenance", {}),
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
    if "interaction" in node:  # a field of the file like any other that is not known
        more["interaction"] = node["interaction"]
    return replace(question, more=more)


def bank_problems(bank: Bank) -> Iterator[Problem]:
    """Yield what contradicts itself in a bank: ids, references, evidence, keys."""
    yield from _id_problems("fact", [fact.id for fact in bank.facts])
    yield from _id_problems("question", [question.id for question in bank.questions])
    yield from _id_problems("article", [article.id for article in bank.articles])
    yield from citation_problems(bank)
    facts = {fact.id for fact in bank.facts}
    for question in bank.questions:
        where = f"question {question.id}"
        yield from (Problem("bank.unknown_fact", {"fact": f}, where) for f in question.facts if f not in facts)
        yield from (replace(p, where=where) for p in question_problems(question))


def question_problems(question: Question) -> Iterator[Problem]:
    """Yield what makes a question impossible to ask or to mark."""
    if not question.stem.strip():
        yield Problem("question.empty_stem")
    if question.passage and not question.passage.text.strip():
        yield Problem("question.empty_passage")
    if not 0 < question.max_mark <= 1000:
        yield Problem("question.max_mark_wrong", {"max_mark": str(question.max_mark)})
    yield from TYPES[question.type].problems(question, question.interaction)


def _id_problems(what: str, ids: list[str]) -> Iterator[Problem]:
    for place, name in enumerate(ids):
        if not name.strip():
            yield Problem("bank.empty_id", where=f"{what}s[{place}]")
    for name, count in Counter(ids).items():
        if count > 1 and name.strip():
            yield Problem("bank.same_id", {"what": what, "id": name, "count": count})


def _object(data: bytes) -> Node:
    node = read_json(data)
    if not isinstance(node, dict) or cast("Node", node).get("format") != FORMAT:
        raise BankRefused(Problem("bank.not_a_bank", {"format": FORMAT}))
    node = cast("Node", node)
    version = node.get("version")
    if isinstance(version, bool) or version != VERSION:
        raise BankRefused(Problem("bank.unknown_version", {"version": str(version)[:20], "known": VERSION}))
    problems = list(_head_problems(node))
    if problems:
        raise BankRefused.of(problems)
    return node


def _head_problems(node: Node) -> Iterator[Problem]:
    for name, wanted in (("title", str), ("provenance", dict)):
        if not isinstance(node.get(name, wanted()), wanted):
            yield Problem("bank.field_wrong", {"value": str(node[name])[:60]}, f"bank.{name}")
    language = node.get("language", "vi")
    if not isinstance(language, str) or language not in LANGUAGES:
        known = ", ".join(LANGUAGES.tags())
        yield Problem("bank.unknown_language", {"language": str(language)[:20], "known": known})


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
