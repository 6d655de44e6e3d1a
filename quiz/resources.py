"""Where templates and static files are: inside an installed package, beside it in a checkout."""

from pathlib import Path


def templates() -> Path:
    """Return the folder of the templates."""
    return _folder("templates")


def static() -> Path:
    """Return the folder of the files that are served as they are."""
    return _folder("static")


def _folder(name: str) -> Path:
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
