"""The catalogues of texts: what the program says, what each language's file has, and bringing the two together.

``python -m tests.catalogues`` (``make messages``) adds new texts to every file, removes old ones, and compiles it.
Both kinds of file are committed: a wheel and a fresh clone have all words without a step to be forgotten.
"""

from datetime import UTC, datetime
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "quiz" / "translations"
HEAD = """\
# {name} words for Đố Vui. Vietnamese is the source language: it stands in templates and code.
msgid ""
msgstr ""
"Language: {tag}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {plural}\\n"

"""
# The time of compiling would give the same words other bytes each minute.
ALWAYS = datetime(2026, 1, 1, tzinfo=UTC)

Id = str | tuple[str, ...]


def catalogues(folder: Path = FOLDER) -> dict[str, Path]:
    """Return the file of each language that somebody writes, by the name of its folder."""
    return {path.parent.parent.name: path for path in sorted(folder.glob("*/LC_MESSAGES/messages.po"))}


def said_by_the_program() -> dict[Id, set[str]]:
    """Return every text that code and templates want translated, with the files that say it."""
    with (FOLDER / "babel.cfg").open(encoding="utf-8") as file:
        mapping, options = parse_mapping_cfg(file)
    found: dict[Id, set[str]] = {}
    for path, _line, text, _comments, _context in extract_from_dir(ROOT, mapping, options):
        found.setdefault(text if isinstance(text, str) else tuple(text), set()).add(path)
    return found


def stored(path: Path) -> Catalog:
    """Return a catalogue, from its source or from its compiled form."""
    with path.open("rb") as file:
        return read_mo(file) if path.suffix == ".mo" else read_po(file, locale=path.parent.parent.name)


def words(catalogue: Catalog) -> dict[Id, Id]:
    """Return the translations of a catalogue by their texts."""
    return {_hashable(message.id): _hashable(message.string) for message in catalogue if message.id}


def _hashable(text: object) -> Id:
    return text if isinstance(text, str) else tuple(map(str, text))  # type: ignore[arg-type]


def bring_up_to_date(tag: str, path: Path) -> None:
    """Give a language's file the texts of the program, with the translations that it has, and compile it."""
    known = words(stored(path))
    fresh = Catalog(tag, fuzzy=False)
    for text in said_by_the_program():
        fresh.add(text, known.get(text, "" if isinstance(text, str) else ("",) * fresh.num_plurals))
    with path.open("wb") as file:
        write_po(file, fresh, width=0, sort_output=True, omit_header=True)
    head = HEAD.format(name=Locale.parse(tag).english_name, tag=tag, plural=fresh.plural_forms)
    path.write_text(head + path.read_text(encoding="utf-8").lstrip(), encoding="utf-8")
    written = stored(path)
    written.creation_date = ALWAYS
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, written)


def main(folder: Path = FOLDER) -> None:
    """Bring every language's file up to date."""
    for tag, path in catalogues(folder).items():
        bring_up_to_date(tag, path)


if __name__ == "__main__":
    main()
