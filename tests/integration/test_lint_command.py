"""`quiz lint`, and what `quiz import` says about flaws, as they are called."""

from pathlib import Path
from typing import Any

import pytest

from questions.flaws import FLAWS
from tests.factories.banks import bank_bytes, bank_node
from tests.integration.test_command_line import assert_refused, place, quiz

__all__ = ["place"]


def flawed_node() -> dict[str, Any]:
    """Return the bank with two questions that can be written better."""
    node = bank_node()
    node["questions"][0]["options"].append({"text": "Không biết", "correct": False})
    node["questions"][4]["stem"] = "Hội nghị này họp ở thành phố nào?"
    return node


@pytest.fixture
def flawed(tmp_path: Path) -> Path:
    path = tmp_path / "flawed.json"
    path.write_bytes(bank_bytes(flawed_node()))
    return path


def test_each_flaw_is_a_line_with_question_flaw_and_remedy(place: Path, flawed: Path) -> None:
    done = quiz("lint", flawed, place=place)
    lines = [line.split("\t") for line in done.stdout.decode().splitlines()]

    assert (done.returncode, done.stderr) == (0, b"")
    assert [line[:2] for line in lines] == [["q0", "implausible_distractor"], ["q4", "ambiguous_stem"]]
    assert all(line[1] in FLAWS and "Hãy " in line[2] for line in lines)
    assert not place.exists()


def test_who_wants_no_flaws_gets_exit_status_one(place: Path, flawed: Path, tmp_path: Path) -> None:
    sound = tmp_path / "sound.json"
    sound.write_bytes(bank_bytes())

    assert quiz("lint", "--strict", flawed, place=place).returncode == 1
    done = quiz("lint", "--strict", sound, place=place)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_bank_is_read_from_standard_input_and_told_in_english(place: Path) -> None:
    done = quiz("lint", "-", place=place, data=bank_bytes(flawed_node()), LANG="en_GB.UTF-8")

    assert "Write the full name, or the exact time." in done.stdout.decode()


def test_what_is_no_bank_is_one_line(place: Path, tmp_path: Path) -> None:
    assert_refused(quiz("lint", "-", place=place, data=b"{"), "JSON")
    assert_refused(quiz("lint", tmp_path / "none.json", place=place), "none.json")


def test_an_import_stores_flawed_questions_and_counts_them(place: Path, flawed: Path) -> None:
    done = quiz("import", flawed, "--owner", "Lan", place=place)
    said = done.stderr.decode().splitlines()
    exported = quiz("export", done.stdout.decode().strip(), place=place)

    assert done.returncode == 0
    assert done.stdout.strip().isdigit()
    assert [line for line in said if line.startswith("  ")] == [
        "  1 × Phần hỏi chưa rõ nói về ai, về gì",
        "  1 × Phương án nhiễu không ai chọn",
    ]
    assert f"quiz lint {flawed}" in done.stderr.decode()
    assert "Hội nghị này họp" in exported.stdout.decode()


def test_an_import_without_flaws_says_nothing_of_them(place: Path) -> None:
    done = quiz("import", "-", "--owner", "Lan", place=place, data=bank_bytes())

    assert "quiz lint" not in done.stderr.decode()
