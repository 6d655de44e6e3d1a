"""What `quiz generate` tells beside the bank that it writes."""

import json
import re
from pathlib import Path

import pytest

from questions.enemies import enemy_pairs
from questions.formats.bank_json import read_bank
from tests.integration.test_command_line import ARTICLE, quiz

DISAGREES = (
    "Hội Hoa Sen\n\nHội Hoa Sen ra đời năm 1998 tại Huế. Hội gồm nhiều người.\n"
    "Hội Sen Hồng ra đời năm 2001 tại Vinh.\nHội Hoa Sen ra đời năm 1999 tại Huế.\n"
).encode()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "instance"


def test_a_bank_explains_itself_beside_its_file(place: Path, tmp_path: Path) -> None:
    out = tmp_path / "bank.json"

    done = quiz("generate", "-", "--explain", "-o", out, place=place, data=DISAGREES)

    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Ngày tháng: 2001" in said
    assert "«Hội Sen Hồng ra đời **năm 2001** tại Vinh.»" in said
    for question in json.loads(out.read_text())["questions"]:
        assert f"{question['stem']} → " in said
    assert "Bài viết nói hai điều khác nhau (1998 / 1999)." in said
    assert re.search(r"Số câu hỏi của mỗi dữ kiện\n( {2}\d+ câu hỏi: \d+ dữ kiện\n)+$", said)


def test_an_explanation_stays_out_of_a_bank_on_standard_output(place: Path) -> None:
    plain = quiz("generate", "-", place=place, data=DISAGREES)
    english = quiz("generate", "-", "--explain", place=place, data=DISAGREES, LC_ALL="en_US.UTF-8")

    assert english.stdout == plain.stdout
    assert "Date: 2001" in english.stderr.decode()
    assert "Questions per fact" in english.stderr.decode()


def test_a_paper_is_a_bank_file_with_its_questions_in_order(place: Path, tmp_path: Path) -> None:
    out = tmp_path / "paper.json"

    done = quiz("generate", ARTICLE, "--paper", "-o", out, place=place)

    paper = read_bank(out.read_bytes())
    marks = [(question.tags, question.max_mark) for question in paper.questions]
    assert (done.returncode, done.stderr) == (0, b"")
    assert marks == sorted(marks)
    assert dict(marks) == {("part-1",): 0.25, ("part-2",): 1, ("part-3",): 0.25}
    assert enemy_pairs(paper.questions) == []
    total = str(sum(question.max_mark for question in paper.questions)).removesuffix(".0").replace(".", ",")
    *parts, whole = done.stdout.decode().splitlines()
    assert [re.sub(r"\d+(,\d+)?", "n", part) for part in parts] == [
        "Phần I. Trắc nghiệm nhiều lựa chọn: n / n câu, n điểm; bài viết cho n câu loại này",
        "Phần II. Trắc nghiệm đúng sai: n / n câu, n điểm; bài viết cho n câu loại này",
        "Phần III. Trả lời ngắn: n / n câu, n điểm; bài viết cho n câu loại này",
    ]
    assert whole == f"Cả đề: {len(paper.questions)} câu, {total} điểm"


def test_the_same_seed_gives_the_same_paper(place: Path) -> None:
    one, other = (quiz("generate", ARTICLE, "--paper", "--seed", 3, place=place) for _ in range(2))

    assert one.stdout == other.stdout
    assert one.stderr.decode().startswith("Phần I.")
    assert quiz("generate", ARTICLE, "--paper", place=place).stdout != one.stdout


def test_an_explained_paper_tells_its_own_questions(place: Path, tmp_path: Path) -> None:
    out = tmp_path / "paper.json"

    said = quiz("generate", ARTICLE, "--paper", "--explain", "-o", out, place=place).stdout.decode()

    asked = re.findall(r"^   - (?:.*) → ", said, re.MULTILINE)
    assert len(asked) == sum(len(question.facts) for question in read_bank(out.read_bytes()).questions)
