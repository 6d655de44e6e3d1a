"""The style guide: every part of the look, made from the macros that pages use. Open to teachers."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from flask import Blueprint, render_template

from questions.asking import Shown
from quiz.security import required_teacher
from quiz.services.reviewing import Passage, ReviewedPart, ReviewedQuestion

pages = Blueprint("style_guide", __name__)

STEM = "Hiến chương ASEAN có hiệu lực từ ngày nào?"
SENTENCE = "Hiến chương được ký ngày 20/11/2007 tại Singapore và có hiệu lực từ ngày 15/12/2008."
PROOF = (Passage(SENTENCE, ((SENTENCE.index("15/12"), SENTENCE.index(".", 70)),)),)


@pages.get("/style-guide")
def show() -> str:
    """Show every macro and each interaction, asked and reviewed."""
    required_teacher()
    return render_template(
        "style_guide/show.html", asked=ASKED, reviewed=REVIEWED, colours=COLOURS, samples=SAMPLES
    )


SAMPLES = {
    "letters": "Ặ Ẵ Ỗ Ộ Ữ Ự Ỹ · ẳ ẵ ỗ ợ ữ ự ỵ · ễnh ương, ngoẵng, nguệch ngoạc, khuỵu",
    "names": ("Nguyễn Thị Quỳnh Ngọc", "Đặng Văn Bình"),
}
COLOURS = (
    "paper", "sheet", "sheet-sunk", "ink", "ink-soft", "line", "line-strong", "margin", "accent", "accent-strong",
    "accent-tint", "right", "right-tint", "wrong", "wrong-tint", "warn", "warn-tint", "marker",
)  # fmt: skip

_ASKED: tuple[tuple[Shown, dict[str, list[str]]], ...] = (
    (Shown("choose", "single_choice", "date", STEM, ("20/11/2007", "15/12/2008", "8/8/1967")), {"answer": ["1"]}),
    (
        Shown("choose", "multiple_response", "party", "Những nước nào sáng lập ASEAN?",
              ("Indonesia", "Lào", "Thái Lan"), many=True),
        {"answer": ["0", "2"]},
    ),
    (
        Shown("judge", "multiple_true_false", "date", "Xét các mệnh đề sau.",
              ("Hiến chương được ký năm 2007.", "Hiến chương được ký tại Bangkok."), passage=SENTENCE),
        {"answer-0": ["true"]},
    ),
    (Shown("judge", "true_false", "date", SENTENCE, (SENTENCE,), stem_is_statement=True), {}),
    (Shown("write", "short_answer", "date", STEM), {"answer": ["15/12/2008"]}),
    (Shown("number", "numerical", "number", "ASEAN có mấy nước thành viên?", unit="nước"), {"answer": ["10"]}),
    (Shown("order", "ordering", "date", "Xếp theo thứ tự thời gian.", ("Ký Hiến chương", "Thành lập ASEAN")), {}),
    (
        Shown("match", "matching", "date", "Ghép sự kiện với năm.", ("Thành lập ASEAN", "Ký Hiến chương"),
              ("1967", "2007", "2015")),
        {"answer-0": ["0"]},
    ),
)  # fmt: skip
ASKED = tuple((replace(asked, language="vi"), given) for asked, given in _ASKED)


def _reviewed(asked: Shown, parts: tuple[ReviewedPart, ...], verdict: Any, mark: str) -> ReviewedQuestion:
    return ReviewedQuestion(
        1, asked, parts, Decimal(mark), Decimal(1), verdict, (), "Lời giải thích đứng ở đây.", PROOF
    )


REVIEWED = (
    _reviewed(ASKED[0][0], (
        ReviewedPart("20/11/2007", "true", "", False, "Đây là ngày ký.", PROOF),
        ReviewedPart("15/12/2008", "", "true", False),
        ReviewedPart("8/8/1967", "", "", True, "Đây là ngày thành lập."),
    ), "wrong", "0"),
    _reviewed(ASKED[2][0], (
        ReviewedPart("Hiến chương được ký năm 2007.", "true", "true", True),
        ReviewedPart("Hiến chương được ký tại Bangkok.", "", "false", False, "Nơi ký là Singapore."),
    ), "partly", "0.5"),
    _reviewed(ASKED[4][0], (ReviewedPart("", "15-12-2008", "15/12/2008", True),), "right", "1"),
    _reviewed(ASKED[5][0], (ReviewedPart("", "", "10", False),), "open", "0"),
    _reviewed(ASKED[6][0], (
        ReviewedPart("Ký Hiến chương", "1", "2", False), ReviewedPart("Thành lập ASEAN", "2", "1", False),
    ), "wrong", "0"),
    _reviewed(ASKED[7][0], (
        ReviewedPart("Thành lập ASEAN", "1967", "1967", True), ReviewedPart("Ký Hiến chương", "", "2007", False),
    ), "partly", "0.5"),
)  # fmt: skip
