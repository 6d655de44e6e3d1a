"""The catalogues of texts: what the program says, what the English file has, and bringing the two together.

``python -m tests.catalogues`` (``make messages``) adds new texts to the file, removes old ones, and compiles it.
Both files are committed: a wheel and a fresh clone have the English words without a step to be forgotten.
"""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "quiz" / "translations"
ENGLISH = FOLDER / "en" / "LC_MESSAGES" / "messages.po"
HEADER = "# English words for Đố Vui. Vietnamese is the source language: it stands in templates and code."

Id = str | tuple[str, ...]


def said_by_the_program() -> dict[Id, set[str]]:
    """Return every text that code and templates want translated, with the files that say it."""
    with (FOLDER / "babel.cfg").open(encoding="utf-8") as file:
        mapping, options = parse_mapping_cfg(file)
    found: dict[Id, set[str]] = {}
    for path, _line, text, _comments, _context in extract_from_dir(ROOT, mapping, options):
        found.setdefault(text if isinstance(text, str) else tuple(text), set()).add(path)
    return found


def stored(path: Path = ENGLISH) -> Catalog:
    """Return the English catalogue, from its source or from its compiled form."""
    with path.open("rb") as file:
        return read_mo(file) if path.suffix == ".mo" else read_po(file, locale="en")


def words(catalogue: Catalog) -> dict[Id, Id]:
    """Return the translations of a catalogue by their texts."""
    return {_hashable(message.id): _hashable(message.string) for message in catalogue if message.id}


def _hashable(text: object) -> Id:
    return text if isinstance(text, str) else tuple(map(str, text))  # type: ignore[arg-type]


def main() -> None:
    """Bring the English file up to date with the program and compile it."""
    known = words(stored())
    fresh = Catalog("en", header_comment=HEADER, fuzzy=False)
    for text in said_by_the_program():
        fresh.add(text, known.get(text, "" if isinstance(text, str) else ("", "")))
    with ENGLISH.open("wb") as file:
        write_po(file, fresh, width=0, sort_output=True, omit_header=True)
    text = ENGLISH.read_text(encoding="utf-8")
    head = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    plural = '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    ENGLISH.write_text(f"{HEADER}\n{head}{plural}\n{text.lstrip()}", encoding="utf-8")
    with ENGLISH.with_suffix(".mo").open("wb") as file:
        write_mo(file, stored())


if __name__ == "__main__":
    main()
