"""From bytes to text: what is the same article, and what is none."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.article import MAX_BYTES, decode, lines_of, normalise
from questions.formats.bank_json import read_bank, write_bank
from questions.generation import generate
from questions.problems import ArticleRefused
from tests.corpus import BUNDLED, text_of

TEXT = text_of(BUNDLED)

WRITINGS = {
    "NFD": unicodedata.normalize("NFD", TEXT),
    "CRLF": TEXT.replace("\n", "\r\n"),
    "CR": TEXT.replace("\n", "\r"),
    "form feeds": TEXT.replace("\n", "\x0c"),
    "NEL": TEXT.replace("\n", "\x85"),
    "line separators": TEXT.replace("\n", "\u2028"),
    "byte order mark": "\ufeff" + TEXT,
    "no-break spaces": TEXT.replace(" ", "\u00a0"),
    "narrow no-break spaces": TEXT.replace(" ", "\u202f"),
    "tabs": TEXT.replace(" ", "\t"),
    "double spaces": TEXT.replace(" ", "  "),
    "soft hyphens": TEXT.replace("ng", "n\u00adg"),
    "zero-width spaces": TEXT.replace(" ", " \u200b"),
    "zero-width joiners": TEXT.replace("a", "\u200da"),
    "spaces at the ends": TEXT.replace("\n", "  \n  "),
    "many empty lines": "\n\n\n" + TEXT.replace("\n\n", "\n\n\n\n\n") + "\n\n\n",
    "no last line end": TEXT.rstrip("\n"),
    "all at once": "\ufeff" + unicodedata.normalize("NFD", TEXT).replace(" ", "\u00a0").replace("\n", "\r\n"),
}


@pytest.fixture(scope="module")
def plain() -> bytes:
    return write_bank(generate(TEXT).bank)


@pytest.mark.parametrize("writing", WRITINGS)
def test_the_same_article_in_another_writing_gives_the_same_bank(writing: str, plain: bytes) -> None:
    data = WRITINGS[writing].encode()
    assert data != TEXT.encode()

    assert write_bank(generate(decode(data)).bank) == plain


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)

    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not set(once) & set("\r\t\u00a0\u200b\ufeff\x00")


@given(st.text(st.characters(codec="utf-8")))
def test_decoding_gives_back_what_was_encoded(text: str) -> None:
    data = text.encode()
    if b"\x00" in data:
        with pytest.raises(ArticleRefused):
            decode(data)
    else:
        assert decode(data) == text.removeprefix("\ufeff")


@given(st.text())
def test_lines_stand_where_they_say(text: str) -> None:
    text = normalise(text)

    assert all(text[start : start + len(line)] == line and "\n" not in line for start, line in lines_of(text))


PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06"

NO_TEXT = {
    "UTF-16 with mark": (TEXT.encode("utf-16"), "article.other_encoding (encoding=UTF-16)"),
    "UTF-16 big-endian": (b"\xfe\xff" + TEXT.encode("utf-16-be"), "article.other_encoding (encoding=UTF-16)"),
    "UTF-16 without mark": (TEXT.encode("utf-16-le"), "article.binary"),
    "UTF-32": (TEXT.encode("utf-32-be"), "article.binary"),
    "Windows-1258": ("Tên\nnăm".encode("cp1258"), "line 1 article.other_encoding (encoding=?)"),
    "Latin-1": ("a\nb\nété".encode("latin-1"), "line 3 article.other_encoding (encoding=?)"),
    "cut off in a letter": ("Năm".encode()[:-2], "line 1 article.other_encoding (encoding=?)"),
    "an overlong form": (b"Nam \xc0\xaf", "line 1 article.other_encoding (encoding=?)"),
    "a picture": (PNG, "article.binary"),
    "a zip archive": (b"PK\x03\x04\x14\x00\x06\x00", "article.binary"),
    "an old PDF": (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "line 2 article.other_encoding (encoding=?)"),
    "a zero byte": (b"Viet\x00Nam", "article.binary"),
    "one byte too many": (b"a" * (MAX_BYTES + 1), "article.too_large (bytes=1000001, limit=1000000)"),
    "20 MB": (b"\xff" * 20_000_000, "article.too_large (bytes=20000000, limit=1000000)"),
}


@pytest.mark.parametrize("name", NO_TEXT)
def test_what_is_no_text_is_refused(name: str) -> None:
    data, problem = NO_TEXT[name]
    with pytest.raises(ArticleRefused) as refused:
        decode(data)

    assert [str(each) for each in refused.value.problems] == [problem]


def test_the_greatest_size_is_read() -> None:
    assert len(decode(b"a" * MAX_BYTES)) == MAX_BYTES


ENGLISH = (
    "The Association of Southeast Asian Nations was founded on 8 August 1967 in Bangkok. "
    "Viet Nam joined in 1995, Laos and Myanmar in 1997, Cambodia in 1999. "
)
CHINESE = "东南亚国家联盟于1967年8月8日在曼谷成立。越南于1995年加入,老挝和缅甸于1997年加入。"
JAPANESE = "東南アジア諸国連合は1967年8月8日にバンコクで設立された。"
RUSSIAN = "Ассоциация государств Юго-Восточной Азии была основана 8 августа 1967 года в Бангкоке."
WITHOUT_MARKS = "Nam 1977, ASEAN va UNDP chinh thuc lap quan he doi tac. "

OTHER_LANGUAGES = {
    "English": ENGLISH,
    "Chinese": CHINESE,
    "Japanese": JAPANESE,
    "Russian": RUSSIAN,
    "Vietnamese without its marks": WITHOUT_MARKS,
    "numbers": "1977 1995 2006\n",
    "pictures": "😀 🎉 ",
    "marks": "–––– …… ???? ",
}


@pytest.mark.parametrize("name", OTHER_LANGUAGES)
@pytest.mark.parametrize("times", [1, 30])
def test_another_language_is_told_apart(name: str, times: int) -> None:
    with pytest.raises(ArticleRefused) as refused:
        generate(OTHER_LANGUAGES[name] * times)

    assert [problem.code for problem in refused.value.problems] == ["article.other_language"]
    assert refused.value.problems[0].params == {"known": "vi"}


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", "\u200b\u00a0\t\r\n", "\x07"])
def test_an_empty_article_is_refused(text: str) -> None:
    with pytest.raises(ArticleRefused) as refused:
        generate(text)

    assert [problem.code for problem in refused.value.problems] == ["article.empty"]


@pytest.mark.parametrize(
    "text", ["Trời hôm nay đẹp quá.", "Bài thơ\n\nÁo anh rách vai\nQuần tôi có vài mảnh vá\n"]
)
def test_an_article_without_facts_is_refused(text: str) -> None:
    with pytest.raises(ArticleRefused) as refused:
        generate(text)

    assert [problem.code for problem in refused.value.problems] == ["article.nothing_to_ask"]


@pytest.mark.parametrize("quotation", [ENGLISH, CHINESE, RUSSIAN])
@pytest.mark.parametrize("before", [True, False])
def test_a_foreign_quotation_does_no_harm(quotation: str, before: bool, plain: bytes) -> None:
    quoted = f"“{quotation.strip()}”"
    title, rest = TEXT.split("\n", 1)
    text = f"{title}\n\n{quoted}\n{rest}" if before else f"{TEXT}\n{quoted}\n"

    stems = [question.stem for question in generate(text).bank.questions]

    assert stems == [question.stem for question in read_bank(plain).questions]
