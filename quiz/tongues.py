"""The languages of the interface: the one it is written in, and one for every catalogue that is there."""

from pathlib import Path

CATALOGUES = Path(__file__).parent / "translations"
SOURCE = "vi"


def tongues(catalogues: Path = CATALOGUES) -> tuple[str, ...]:
    """Return the tags of the languages that pages can speak, the source language first."""
    there = sorted(path.parent.parent.name for path in catalogues.glob("*/LC_MESSAGES/messages.mo"))
    return (SOURCE, *(name.replace("_", "-") for name in there))
