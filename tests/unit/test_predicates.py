"""Where the predicate of a clause begins, and what is a noun though a verb stands in it."""

import pytest

from questions.languages.vi.predicates import find_predicate


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Quốc hội phê chuẩn hiệp định", "phê chuẩn"),
        ("Nhà nước ban hành luật mới", "ban hành"),
        ("UBND tỉnh phê duyệt đề án", "phê duyệt"),
        ("Công ty ký hợp đồng", "ký"),
        ("Đại hội bầu ông Lam làm chủ tịch", "bầu"),
        ("Ban tổ chức trao 12 giải", "trao"),
        ("Mười lăm nước ký hiệp định", "ký"),
    ],
)
def test_a_body_does_what_its_verb_says(text: str, verb: str) -> None:
    found = find_predicate(text, 0, len(text), ())

    assert found
    assert (found.verb, found.event) == (verb, True)


@pytest.mark.parametrize(
    "text", ["Lễ ký hợp đồng", "Cơ quan ban hành luật", "Công ty khai thác mỏ", "Việc phê chuẩn hiệp định"]
)
def test_a_verb_behind_a_noun_that_it_belongs_to_is_none(text: str) -> None:
    assert find_predicate(text, 0, len(text), ()) is None
