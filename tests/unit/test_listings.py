"""Lists in running text, and which of them are asked."""

from questions.interaction import Choose
from tests.asked import questions_of

TITLE = "Xã Hoa Lau"
FOUNDED = "Xã Hoa Lau nằm ở ven biển, được thành lập năm 1955."


def stems(text: str) -> list[str]:
    choices = (q for q in questions_of(f"{TITLE}\n\n{FOUNDED} {text}") if isinstance(q.interaction, Choose))
    return [q.stem for q in choices if q.type == "multiple_response"]


def test_what_a_list_belongs_to_keeps_its_verb() -> None:
    found = stems(
        "Năm 1956, xã Hoa Lau mở rộng trên cơ sở nhận đất của 3 xã: Tân Châu, Ngọc Thụ và Phùng Hưng. "
        "Xã Hoa Lau giáp các xã: Đông Phong, Đông Cơ và Đông Lâm."
    )

    assert "Năm 1956, xã Hoa Lau mở rộng trên cơ sở nhận đất của những xã nào?" in found
    assert "Theo bài viết, xã Hoa Lau giáp những xã nào?" in found


def test_a_side_has_no_name() -> None:
    found = stems(
        "Xã Hoa Lau giáp các xã: Đông Phong, Đông Cơ và Đông Lâm; "
        "phía Tây giáp các xã: Tân Châu, Ngọc Thụ và Phùng Hưng. "
        "Xã Hoa Lau được tách ra từ 3 xã: Bắc Lâm, Nam Lâm và Tây Lâm."
    )

    assert found
    assert not any("phía Tây" in stem for stem in found)
