"""Every text can be read in every language, and no text of a template stands outside the catalogues."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from quiz.tongues import SOURCE, tongues
from tests.catalogues import ROOT, catalogues, said_by_the_program, stored, words

TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
# Names and signs that are the same in every language.
SAME_EVERYWHERE = {"Đố Vui", "·", "/", ":", ",", "(", ")", ".", "→", ";", "—", "…", "•", "✓", "✗", "–"}
SPOKEN_ATTRIBUTES = {"alt", "aria-label", "placeholder", "title", "aria-description"}
every_catalogue = pytest.mark.parametrize("path", catalogues().values(), ids=catalogues())
CLASS_OF_MAIN = re.compile(r"\{% block width %\}\w+\{% endblock %\}")
JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)


class Texts(HTMLParser):
    """Collects what a reader of the page would see or hear."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found += data.split()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in SPOKEN_ATTRIBUTES:
                self.found += (value or "").split()


def texts_outside(template: str) -> list[str]:
    """Return the words of a template that no catalogue has."""
    parser = Texts()
    parser.feed(JINJA.sub(" ", CLASS_OF_MAIN.sub("", template)).replace("Đố Vui", ""))
    parser.close()
    return [word for word in parser.found if word not in SAME_EVERYWHERE and any(map(str.isalpha, word))]


def literals_outside(template: str) -> list[str]:
    """Return the Vietnamese literals of a template's code that do not go through `_`."""
    code = " ".join(tag for tag in JINJA.findall(template) if not tag.startswith("{#"))
    translated = re.sub(r"\b(?:_|gettext|ngettext)\((?:\s*\"[^\"]*\"\s*,?)+", " ", code)
    return [text for text in re.findall(r'"([^"]*)"', translated) if re.search(r"[^\x00-\x7f←→✓✗◐–…«»•—]", text)]


def test_a_text_outside_the_catalogues_is_seen() -> None:
    assert texts_outside("<p>{{ _('Chào') }} em</p>") == ["em"]
    assert texts_outside("<a aria-label='Đóng'>×</a>") == ["Đóng"]
    assert literals_outside('{{ button("Nộp bài") }} {{ _("Lưu") }}') == ["Nộp bài"]
    assert texts_outside("{# chú thích #}<b>{{ name }}</b> · Đố Vui") == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_templates_say_nothing_outside_the_catalogues(path: Path) -> None:
    template = path.read_text(encoding="utf-8")

    assert texts_outside(template) == []
    assert [text for text in literals_outside(template) if text != "Đố Vui"] == []


@every_catalogue
def test_a_catalogue_has_every_text_and_no_other(path: Path) -> None:
    said, known = said_by_the_program(), words(stored(path))

    assert sorted(map(str, said.keys() - known.keys())) == [], "run: make messages"
    assert sorted(map(str, known.keys() - said.keys())) == [], "run: make messages"


@every_catalogue
def test_a_catalogue_is_complete(path: Path) -> None:
    empty = [
        text
        for text, said in words(stored(path)).items()
        if not said or (isinstance(said, tuple) and not all(said))
    ]

    assert empty == []


@every_catalogue
def test_a_catalogue_names_the_same_values(path: Path) -> None:
    for text, said in words(stored(path)).items():
        source = text[0] if isinstance(text, tuple) else text
        for each in said if isinstance(said, tuple) else (said,):
            assert set(PLACEHOLDER.findall(str(each))) == set(PLACEHOLDER.findall(source)), source


@every_catalogue
def test_the_compiled_catalogue_is_the_written_one(path: Path) -> None:
    compiled, written = words(stored(path.with_suffix(".mo"))), words(stored(path))

    assert compiled == written, "run: make messages"


def test_every_catalogue_is_written_and_compiled() -> None:
    assert "en" in catalogues()
    assert {SOURCE, *catalogues()} == {tag.replace("-", "_") for tag in tongues()}


def test_nobody_is_called_by_a_pronoun_that_does_not_fit() -> None:
    """Students are «em» on pages of their own, teachers «thầy cô»; what all may read does without."""
    said = [text if isinstance(text, str) else " ".join(text) for text in said_by_the_program()]

    assert [text for text in said if re.search(r"\bbạn\b", text, re.IGNORECASE)] == []
