"""Every problem that the program can raise has a message, and every message fits its problem."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from questions.problems import Problem
from quiz.messages import MESSAGES, in_words
from tests.source_tree import SourceTree

ROOT = Path(__file__).parents[2]


def raised() -> Iterator[tuple[str, set[str] | None, str]]:
    """Yield the code of every Problem in the program, its parameters where they are written out, and its place."""
    tree = SourceTree(ROOT)
    for module in tree.under("questions", "quiz"):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and (code := problem_code(node)):
                yield code, parameters(node), tree.where(module.path, node.lineno)


def problem_code(call: ast.Call) -> str | None:
    name = ast.unparse(call.func)
    first = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
    if not isinstance(first, str):
        return None
    if name == "Problem":
        return first
    return f"{first}.not_found" if name == "NotFound.thing" else None


def parameters(call: ast.Call) -> set[str] | None:
    given = call.args[1] if len(call.args) > 1 else None
    if given is None:
        return set()
    if not isinstance(given, ast.Dict):
        return None
    return {key.value for key in given.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%\((\w+)\)s", text))


def test_problems_are_found_at_all() -> None:
    codes = {code for code, _, _ in raised()}
    assert {"bank.not_json", "attempt.over", "quiz.not_found", "question.one_right_option"} <= codes


def test_every_problem_has_a_message() -> None:
    missing = sorted(f"{where} {code}" for code, _, where in raised() if code not in MESSAGES)

    assert not missing, "\n".join(missing)


def test_every_message_finds_its_parameters() -> None:
    wrong = [
        f"{where} {code} lacks {', '.join(sorted(placeholders(MESSAGES[code]) - given))}"
        for code, given, where in raised()
        if given is not None and code in MESSAGES and placeholders(MESSAGES[code]) - given
    ]

    assert not wrong, "\n".join(wrong)


def test_no_message_is_left_over() -> None:
    assert sorted(set(MESSAGES) - {code for code, _, _ in raised()}) == []


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_message_says_what_to_do(code: str) -> None:
    """What is wrong is one sentence, what to do another."""
    text = MESSAGES[code]
    assert text[0] not in string.ascii_lowercase
    assert text.count(".") + text.count("…") >= 1


def test_a_place_in_a_file_is_named_and_a_field_is_not() -> None:
    same = str
    assert in_words(Problem("bank.not_an_object", where="questions[3]"), same).startswith("questions[3]: ")
    assert in_words(Problem("input.missing", where="title"), same).startswith("Chưa nhập")
    assert in_words(Problem("bank.same_id", {"what": "x", "id": "q1", "count": 2}), same).startswith("Mã «q1»")
    assert in_words(Problem("new.code", {"a": 1}, "x"), same) == "x new.code (a=1)"
