"""Both READMEs say what is true: commands parse, targets, variables and files exist, and the two say the same."""

import contextlib
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from quiz.cli import quiz

ROOT = Path(__file__).resolve().parents[1]
READMES = ("README.md", "README.vi.md")
MOST_PICTURE_BYTES = 300_000
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
ANY_BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
SERVICE = re.compile(r"^ExecStart=\S*/(quiz .*)$", re.MULTILINE)
COMMAND = re.compile(r"(?:quiz|make)\s")
OF_THE_PROJECT = re.compile(r"(?:questions|quiz|templates|static|tests|docs)/[\w./-]*")

every_readme = pytest.mark.parametrize("name", READMES)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def spans(text: str) -> list[str]:
    return SPAN.findall(ANY_BLOCK.sub("", text))


def commands(text: str) -> Iterator[list[str]]:
    """Yield the words of every `quiz …` and `make …` of a text, comments left out."""
    lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    for line in [*lines, *spans(text), *SERVICE.findall(text)]:
        if COMMAND.match(line):
            yield shlex.split(line, comments=True)


def parse(arguments: list[str]) -> None:
    """Read a command line as the program would, and do nothing; raise UsageError."""
    context = click.Context(quiz, info_name="quiz")
    name, *rest = arguments
    command = quiz if name.startswith("-") else quiz.get_command(context, name)
    assert command
    with contextlib.suppress(click.exceptions.Exit):  # --version and --help end here
        command.make_context(name, [*arguments] if command is quiz else rest, parent=context)


def targets() -> set[str]:
    return set(re.findall(r"^([\w./-]+):(?!=)", text_of("Makefile"), re.MULTILINE))


def test_a_command_that_does_not_exist_is_seen() -> None:
    for wrong in (["brew"], ["serve", "--prot", "1"], ["serve", "--port", "x"], ["export"]):
        with pytest.raises(click.UsageError):
            parse(wrong)
    assert {"run", "test", ".venv"} <= targets()
    assert "brew" not in targets()


@every_readme
def test_every_command_works(name: str) -> None:
    for program, *arguments in commands(text_of(name)):
        if program == "quiz":
            parse(arguments)
        else:
            wanted = {word for word in arguments if "=" not in word}
            assert wanted
            assert wanted <= targets()


@every_readme
def test_every_command_and_target_is_named(name: str) -> None:
    said = list(commands(text_of(name)))
    phony = re.findall(r"^\.PHONY: (.*)$", text_of("Makefile"), re.MULTILINE)[0].split()

    assert set(quiz.list_commands(click.Context(quiz))) <= {words[1] for words in said if words[0] == "quiz"}
    assert set(phony) - {"dev"} <= {word for words in said if words[0] == "make" for word in words}


@every_readme
def test_every_variable_is_read_and_named(name: str) -> None:
    known = set(re.findall(r"QUIZ_\w+", text_of("quiz/config.py")))

    assert set(re.findall(r"QUIZ_\w+", text_of(name))) == known


@every_readme
def test_every_file_and_link_exists(name: str) -> None:
    text = text_of(name)
    named = [span for span in spans(text) if OF_THE_PROJECT.fullmatch(span)]
    linked = re.findall(r"\]\(([^)]+)\)", text)

    assert len(named) > 10
    assert [path for path in [*named, *linked] if not (ROOT / path).exists()] == []


@every_readme
def test_the_picture_is_small_enough_for_a_slow_line(name: str) -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text_of(name))

    assert pictures
    assert all((ROOT / picture).stat().st_size < MOST_PICTURE_BYTES for picture in pictures)


def test_both_say_the_same() -> None:
    ours, theirs = map(text_of, READMES)

    assert list(commands(ours)) == list(commands(theirs))
    assert SERVICE.findall(ours) == SERVICE.findall(theirs)
    assert ours.count("\n## ") == theirs.count("\n## ")
