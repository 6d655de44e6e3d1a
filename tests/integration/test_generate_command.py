"""What `quiz generate` tells beside the bank that it writes."""

import json
import re
from pathlib import Path

import pytest

from tests.integration.test_command_line import quiz

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
