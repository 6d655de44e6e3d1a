"""HTML as lines, whoever wrote it and however badly."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.markup import read_markup

PAGES = {
    "paragraphs": ("<p>Một</p><p>Hai</p>", ["Một", "Hai"]),
    "words in bold": ("<p>Năm <b>19</b>95,\n  <i>Việt Nam</i></p>", ["Năm 1995, Việt Nam"]),
    "entities": ("<p>Vi&#7879;t&nbsp;Nam &amp; L&agrave;o</p>", ["Việt Nam & Lào"]),
    "broken lines": ("<p>Một<br>Hai<br/>Ba</p>", ["Một", "Hai", "Ba"]),
    "a heading over two lines": ("<h1>Việt Nam<br>và ASEAN</h1>", ["Việt Nam và ASEAN"]),
    "bullets": ("<ul><li>Một</li><li>Hai</ul>", ["- Một", "- Hai"]),
    "bullets that were typed": ("<ul><li>– Một</li></ul><p>• Hai</p>", ["– Một", "• Hai"]),
    "numbers": ("<ol start=3><li>Ba<li>Bốn</ol><ol><li>Một</ol>", ["3. Ba", "4. Bốn", "1. Một"]),
    "a list in a list": ("<ol><li>Một<ul><li>Con</ul><li>Hai</ol>", ["1. Một", "- Con", "2. Hai"]),
    "an item of two paragraphs": ("<ul><li><p>Một</p><p>Hai</p></li></ul>", ["- Một", "Hai"]),
    "a table": (
        "<table><tr><th>Năm<th>Nơi<tr><td>1967</td><td>Bangkok</td></tr></table>",
        ["Năm | Nơi", "1967 | Bangkok"],
    ),
    "an empty cell": ("<table><tr><td>1967</td><td> </td></tr></table>", ["1967"]),
    "a table that is there for its looks": (
        "<table><tr><td><p>Một</p><p>Hai</p></td><td>Ba</td></tr></table>",
        ["Một", "Hai", "Ba"],
    ),
    "a table in a table": (
        "<table><tr><td><table><tr><td>a<td>b</tr></table></td></tr></table><p>c",
        ["a | b", "c"],
    ),
    "what is no text": ("<script>let x</script><style>p{}</style><svg><text>x</text></svg><p>Một</p>", ["Một"]),
    "a script in a title": ("<title>T<svg></title><p>Một</p>", []),
    "tags that nobody opened": ("</ul></table></tr></li><p>Một</p></script>", ["Một"]),
    "lines set as they are": ("<pre>Một\nHai</pre>", ["Một", "Hai"]),
    "no tags": ("Một\nHai", ["Một Hai"]),
    "Word's sections": ("<![if !supportLists]>·<![endif]> Một<![abc", ["· Mộtabc"]),
    "Word's comments": ("<!--[if gte mso 9]><p>ẩn</p><![endif]--><p>Một</p>", ["Một"]),
}


@pytest.mark.parametrize("name", PAGES)
def test_markup_becomes_lines(name: str) -> None:
    page, lines = PAGES[name]

    assert list(read_markup(page).lines) == lines


def test_title_and_links_are_told_apart() -> None:
    page = read_markup("<head><title>\n Báo  Thử</title></head><a href=x>Một</a> <a href=y>hai</a>")

    assert (page.title, page.lines, page.links) == ("Báo Thử", ("Một hai",), 2)


PIECES = [
    "<p>",
    "</p>",
    "<li>",
    "<ul>",
    "</ul>",
    "<ol start=9>",
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "<br>",
    "<h1>",
]
PIECES += [
    "<title>",
    "</title>",
    "<script>",
    "</script>",
    "<svg>",
    "<pre>",
    "<!--",
    "-->",
    "<![",
    "]>",
    "&",
    "&#",
    ";",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5)).map("".join))
def test_any_markup_becomes_lines(page: str) -> None:
    for line in read_markup(page).lines:
        assert line.strip()
        assert "\n" not in line
