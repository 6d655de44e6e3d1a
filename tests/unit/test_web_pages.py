"""Pages of papers: the article is read, and what stands around it is not."""

import re

import pytest

from questions.generation import generate
from questions.opening import text_of
from tests.factories import pages


def lines(page: str) -> list[str]:
    return text_of(page.encode(), "bài.html").split("\n")


ARTICLE = [
    pages.SUMMARY,
    pages.FIRST,
    pages.SECOND,
    pages.HEADING,
    *(f"- {item}" for item in pages.ITEMS),
    pages.LAST,
]


@pytest.mark.parametrize(
    ("page", "stamp"),
    [
        (pages.PAPER, "24/11/2026 08:30"),
        (pages.BOXES, "24/11/2026 08:30 GMT+7"),
        (pages.PLAIN, "Cập nhật: 24/11/2026 08:30"),
    ],
    ids=["paper", "boxes", "plain"],
)
def test_a_page_gives_title_time_and_article_and_nothing_else(page: str, stamp: str) -> None:
    found = lines(page)
    ours = [line for line in found if "©" not in line]

    assert ours == [pages.TITLE, stamp, *ARTICLE]
    article = generate("\n".join(found)).bank.articles[0]
    assert (article.title, article.published) == (pages.TITLE, "2026-11-24T08:30")


def test_numbers_of_notes_and_signs_for_editors_are_left_out() -> None:
    items = [f"- {item}" for item in pages.ITEMS]

    assert lines(pages.ENCYCLOPEDIA) == [pages.TITLE, pages.FIRST, pages.HEADING, *items, pages.LAST]


def test_a_day_in_the_text_is_not_taken_for_that_of_publication() -> None:
    page = pages.BOXES.replace("24/11/2026 08:30 GMT+7", "")

    assert generate("\n".join(lines(page))).bank.articles[0].published == ""


@pytest.mark.parametrize(
    "said",
    [
        '<meta property="article:published_time" content="2026-11-24T08:30:00+07:00">',
        '<script type="application/ld+json">{"datePublished": "2026-11-24T08:30:00+07:00"}</script>',
        '<time class="when" datetime="2026-11-24 08:30">hôm nay</time>',
    ],
    ids=["meta", "JSON-LD", "time"],
)
def test_the_time_is_taken_from_what_the_page_says_to_programs(said: str) -> None:
    page = pages.BOXES.replace("24/11/2026 08:30 GMT+7", "").replace("</head>", f"{said}</head>")

    assert lines(page)[:2] == [pages.TITLE, "24/11/2026 08:30"]


@pytest.mark.parametrize("named", [f"{pages.TITLE} | Báo Thử", f"Báo Thử - {pages.TITLE}"])
@pytest.mark.parametrize("page", [pages.PAPER, pages.BOXES], ids=["paper", "boxes"])
def test_the_name_of_the_site_is_no_part_of_the_title(page: str, named: str) -> None:
    own, said = (f'<meta property="og:title" content="{title}">' for title in (pages.TITLE, named))

    assert lines(page.replace(own, "").replace("</head>", f"{said}</head>"))[0] == pages.TITLE


def test_a_page_without_links_is_a_document_of_which_all_counts() -> None:
    page = f"<html><body><div>{pages.TITLE}</div><footer>{pages.FIRST}</footer><aside>{pages.LAST}</aside></body>"

    assert lines(page) == [pages.TITLE, pages.FIRST, pages.LAST]


@pytest.mark.parametrize("named", ["Your Article Title", "Untitled"])
def test_what_a_template_puts_in_place_of_a_title_is_none(named: str) -> None:
    own = f'<meta property="og:title" content="{pages.TITLE}">'
    page = re.sub(r"<title>.*?</title>", f"<title>{named}</title>", pages.BOXES.replace(own, ""))

    assert lines(page)[0] == pages.TITLE
