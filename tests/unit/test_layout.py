"""The day of a page: told above its text, and no other day that stands on it."""

import pytest

from questions.article import normalise
from questions.languages.vi.layout import blocks_of, published_of

TITLE = "Hợp tác xã Chè Hoa Lau ký thỏa thuận với Bình Minh"
TEXT = "Năm 1984, Hợp tác xã Hoa Lau ký thỏa thuận với Bình Minh. Bản thỏa thuận có 7 điều."


def published(page: str) -> str:
    return published_of(blocks_of(normalise(page)))


@pytest.mark.parametrize(
    "page",
    [
        f"{TITLE}\n1/7/2020\n\n{TEXT}",
        f"1 tháng 7, 2020\n\n{TITLE}\n\n{TEXT}",
        f"{TITLE}\n\n{TEXT}\n\nNgày đăng: 1/7/2020",
        f"Thứ bảy, 23/11/2024\n\nThứ tư, 1/7/2020\n\n{TITLE}\n\n{TEXT}",
        f"{TITLE}\n\nThứ tư, 1/7/2020\n\n{TEXT}\n\nTin cũ hơn\n\nChè được giá\n\nĐăng ngày: 3/2/2019",
    ],
)
def test_the_earliest_day_above_the_text_or_the_one_behind_it_is_the_page_s(page: str) -> None:
    assert published(page) == "2020-07-01"


@pytest.mark.parametrize(
    "page",
    [
        f"Lê Văn Lam\n\nNgày sinh: 9/2/1907\n\nNgày mất: 30/9/1988\n\n{TEXT}",
        f"{TITLE}\n\n{TEXT}\n\nTIN CŨ HƠN\n\nChè được giá, theo nhiều người trồng.\n\nĐăng ngày: 18/9/2025",
        f"{TITLE}\n\n{TEXT}\n\nChè được giá hơn trước\n\nĐăng ngày: 18/9/2025",
    ],
)
def test_days_of_a_life_and_of_other_pages_are_not_the_page_s(page: str) -> None:
    assert published(page) == ""
