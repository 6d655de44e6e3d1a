"""Printed lines become paragraphs again: what the page broke is joined, and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.typeset import PrintedLine, paragraphs

SIZE, STEP = 12.0, 15.0
LETTER = 6.0
FULL = "Việt Nam gia nhập Hiệp hội các quốc gia Đông Nam Á vào ngày"


def column(
    *texts: str, page: int = 0, left: float = 72, top: float = 700, size: float = SIZE
) -> list[PrintedLine]:
    """Return lines below each other; an empty text is a gap."""
    return [
        PrintedLine(page, left, left + LETTER * size / SIZE * len(text), top - STEP * size / SIZE * at, size, text)
        for at, text in enumerate(texts)
        if text
    ]


def test_the_lines_of_a_paragraph_are_joined() -> None:
    assert paragraphs(column(FULL, "28/7/1995, sau lễ kết nạp tại Brunei.")) == [
        f"{FULL} 28/7/1995, sau lễ kết nạp tại Brunei."
    ]


def test_a_line_that_had_room_for_more_ends_its_paragraph() -> None:
    lines = column(FULL, "28/7/1995.", FULL, "Lào vào năm 1997", FULL)

    assert paragraphs(lines) == [f"{FULL} 28/7/1995.", f"{FULL} Lào vào năm 1997", FULL]


def test_a_short_line_in_the_middle_of_a_sentence_ends_nothing() -> None:
    lines = column(FULL, FULL, "Lào vào", "năm 1997, Campuchia vào năm 1999", "Hết")

    assert paragraphs(lines) == [f"{FULL} {FULL} Lào vào năm 1997, Campuchia vào năm 1999", "Hết"]


def test_a_gap_ends_a_paragraph() -> None:
    assert len(paragraphs(column(FULL, FULL, FULL, "", FULL, FULL))) == 2


def test_an_indented_line_begins_a_paragraph() -> None:
    indented = column(FULL[:-3], left=90, top=700 - 2 * STEP)
    below = column(FULL, top=700 - 3 * STEP)

    assert len(paragraphs([*column(FULL, FULL), *indented, *below])) == 2


def test_a_heading_in_larger_letters_stands_alone_however_many_lines_it_has() -> None:
    head = column("Từ trợ giúp kỹ thuật", "đến đối tác", size=20)

    assert paragraphs([*head, *column(FULL, top=600)]) == ["Từ trợ giúp kỹ thuật đến đối tác", FULL]


@pytest.mark.parametrize("mark", ["-", "•", "–", "1.", "2)", "(3)", "a)"])
def test_an_item_after_the_end_of_a_sentence_is_a_line_of_its_own(mark: str) -> None:
    first, second = f"{FULL[:-1]}.", f"{mark} {FULL}"

    assert paragraphs(column(FULL, FULL, FULL, first, second)) == [f"{FULL} {FULL} {FULL} {first}", second]


def test_a_dash_inside_a_sentence_is_no_bullet() -> None:
    lines = column(FULL, FULL, FULL, "- an ninh và kinh tế.")

    assert paragraphs(lines) == [f"{FULL} {FULL} {FULL} - an ninh và kinh tế."]


def test_the_longest_of_a_few_items_is_not_taken_for_a_full_line() -> None:
    text = column(FULL, FULL, FULL, FULL)
    items = column("Năm 1967 lập ở Bangkok", "Năm 1995", "Năm 1997", left=90, top=400)

    assert paragraphs([*text, *items])[1:] == ["Năm 1967 lập ở Bangkok", "Năm 1995", "Năm 1997"]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    left, right = column(FULL, FULL), column(FULL, FULL, left=450, top=700)
    over = column("28/7/1995.", page=1)

    assert paragraphs([*left, *right, *over]) == [f"{FULL} {FULL} {FULL} {FULL} 28/7/1995."]


def test_a_sentence_that_ends_with_its_page_ends_its_paragraph() -> None:
    ended = f"{FULL[:-1]}."

    assert paragraphs([*column(FULL, ended), *column("Lào vào năm 1997.", page=1)]) == [
        f"{FULL} {ended}",
        "Lào vào năm 1997.",
    ]


def test_a_hyphen_at_the_end_of_a_line_belongs_to_its_word() -> None:
    hyphen, soft = f"{FULL[:-6]} ASEAN-", f"{FULL[:-6]} ASEA\u00ad"

    assert paragraphs(column(hyphen, "Liên Hợp Quốc")) == [f"{FULL[:-6]} ASEAN-Liên Hợp Quốc"]
    assert paragraphs(column(soft, "N")) == [f"{soft}N"]
    assert paragraphs(column(f"{FULL[:-1]} -", "an ninh")) == [f"{FULL[:-1]} - an ninh"]


def test_headers_footers_and_page_numbers_are_left_out() -> None:
    pages = [
        [
            *column("Báo Thử – số 12", page=page, top=800),
            *column(f"{'abc'[page]} {FULL}", f"dòng {'abc'[page]}", page=page),
            *column(f"Trang {page + 1}/3", page=page, top=30),
            *column(f"Tài liệu lớp 10, tờ {page}", page=page, top=50),
        ]
        for page in range(3)
    ]

    kept = paragraphs([line for page in pages for line in page])

    assert kept == [f"{letter} {FULL} dòng {letter}" for letter in "abc"]


def test_what_stands_once_at_the_edge_of_a_page_stays() -> None:
    lines = [*column("Báo Thử", top=800), *column(FULL), *column("Bangkok, 1967", top=50), *column("7", top=30)]

    assert paragraphs(lines) == ["Báo Thử", FULL, "Bangkok, 1967"]


anywhere = st.floats(-1e4, 1e4)
any_lines = st.builds(
    PrintedLine,
    st.integers(0, 3),
    anywhere,
    anywhere,
    anywhere,
    st.floats(0, 100),
    st.text(min_size=1).filter(str.strip),
)


@settings(deadline=None)
@given(st.lists(any_lines))
def test_lines_anywhere_are_joined_or_not(lines: list[PrintedLine]) -> None:
    assert len(paragraphs(lines)) <= len(lines)
