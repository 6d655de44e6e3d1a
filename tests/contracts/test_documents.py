"""Every kind of file is told apart, keeps its lines, and refuses in words whatever else it is given."""

from contextlib import suppress
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from questions.documents import DOCUMENTS
from questions.opening import accepted, kinds_by_size, text_of
from questions.problems import ArticleRefused
from quiz.config import MAX_REQUEST_BYTES
from tests.factories.documents import SHAPES, shaped

FILES = shaped()
every_kind = pytest.mark.parametrize("tag", DOCUMENTS.tags())
marked_kind = pytest.mark.parametrize("tag", [kind.tag for kind in DOCUMENTS if kind.always_marked])


def refusal(data: bytes, name: str = "") -> str:
    with pytest.raises(ArticleRefused) as refused:
        text_of(data, name)
    return str(refused.value)


def test_every_kind_has_an_example() -> None:
    assert sorted(FILES) == list(DOCUMENTS.tags())


@every_kind
def test_headings_paragraphs_items_and_rows_are_lines_of_their_own(tag: str) -> None:
    lines = [line for line in text_of(FILES[tag], f"bài{DOCUMENTS[tag].suffixes[0]}").split("\n") if line]

    assert lines == list(SHAPES)


@every_kind
def test_the_name_may_be_in_capitals(tag: str) -> None:
    name = f"Bài số 1{DOCUMENTS[tag].suffixes[0].upper()}"

    assert text_of(FILES[tag], name).splitlines()[0] == SHAPES[0]


@every_kind
def test_suffixes_are_told_from_tags(tag: str) -> None:
    kind = DOCUMENTS[tag]

    assert kind.suffixes[0] == f".{tag}"
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in kind.suffixes)
    assert set(kind.suffixes) | set(kind.media_types) <= set(accepted())
    assert any(f".{tag}" in suffixes and size == kind.most_bytes for size, suffixes in kinds_by_size())


def test_no_two_kinds_share_a_suffix() -> None:
    for one, other in combinations(DOCUMENTS, 2):
        assert not set(one.suffixes) & set(other.suffixes)


@every_kind
def test_no_kind_takes_the_file_of_another_for_its_own(tag: str) -> None:
    assert [kind.tag for kind in DOCUMENTS if kind.recognises(FILES[tag])] in ([], [tag])


@marked_kind
def test_a_kind_with_marks_is_told_by_them_whatever_the_name(tag: str) -> None:
    assert DOCUMENTS[tag].recognises(FILES[tag])
    for name in ("", "bài", "bài.txt", "bài.xyz", "bài.html"):
        assert text_of(FILES[tag], name).splitlines()[0] == SHAPES[0]


@marked_kind
def test_a_name_that_the_bytes_belie_is_refused(tag: str) -> None:
    suffix = DOCUMENTS[tag].suffixes[0]

    assert refusal(FILES["txt"], f"bài{suffix}") == f"document.not_what_it_says (kind={suffix})"


@every_kind
def test_the_largest_file_reaches_the_program(tag: str) -> None:
    kind = DOCUMENTS[tag]
    said = f"article.too_large (bytes={kind.most_bytes + 1}, limit={kind.most_bytes})"

    assert kind.most_bytes < MAX_REQUEST_BYTES
    assert refusal(FILES[tag].ljust(kind.most_bytes + 1), f"bài.{tag}") == said


@every_kind
def test_a_file_that_is_cut_off_is_read_as_far_as_it_goes_or_refused(tag: str) -> None:
    for share in (0.2, 0.9):
        with suppress(ArticleRefused):
            assert isinstance(text_of(FILES[tag][: int(len(FILES[tag]) * share)], f"bài.{tag}"), str)


@pytest.mark.parametrize("tag", [kind.tag for kind in DOCUMENTS if not kind.always_marked])
@settings(deadline=None)
@given(data=st.binary())
def test_any_bytes_are_text_or_are_refused(tag: str, data: bytes) -> None:
    with suppress(ArticleRefused):
        assert isinstance(DOCUMENTS[tag].read(data), str)


def damaged(tag: str) -> st.SearchStrategy[bytes]:
    """Return files of a kind with some of their bytes exchanged."""
    whole = FILES[tag]
    changes = st.dictionaries(st.integers(0, len(whole) - 1), st.integers(0, 255), min_size=1, max_size=20)
    return changes.map(lambda new: bytes(new.get(at, byte) for at, byte in enumerate(whole)))


@pytest.mark.slow
@pytest.mark.parametrize("tag", [kind.tag for kind in DOCUMENTS if kind.confined])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_damaged_files_are_read_or_refused(tag: str, data: st.DataObject) -> None:
    with suppress(ArticleRefused):
        assert isinstance(text_of(data.draw(damaged(tag)), f"bài.{tag}"), str)
