"""Style sheet and static files under an address that changes with their content, so that phones keep them.

On weak Wi-Fi every request counts: the style sheet is one file, made of the parts in ``css/``. The version stands
in the path, so that a module's relative imports carry it too.
"""

import hashlib
from functools import cache
from pathlib import Path

from flask import Blueprint, Response, current_app, send_from_directory, url_for

from quiz import resources

pages = Blueprint("assets", __name__)

STYLE = "style.css"
FIRST_PARTS, LAST_PARTS = ("tokens.css", "base.css"), ("layout.css",)
A_YEAR = 365 * 24 * 60 * 60


@pages.get("/static/v-<version>/<path:name>")
def versioned(version: str, name: str) -> Response:
    """Send a static file of this version; an older page gets today's file, but does not keep it."""
    if name == STYLE:
        response = Response(style_sheet(), mimetype="text/css")
    else:
        response = send_from_directory(resources.static(), name)
    if version == _version():
        response.cache_control.no_cache = None
        response.cache_control.max_age = A_YEAR
        response.cache_control.immutable = True
        response.cache_control.public = True
    return response


@pages.app_template_global()
def asset(name: str) -> str:
    """Return the address of a static file, its version included."""
    return url_for("assets.versioned", version=_version(), name=name)


def style_sheet() -> str:
    """Return the style sheet: tokens, base, each component, and the layout, which has the last word."""
    folder = resources.static() / "css"
    components = sorted((folder / "components").glob("*.css"))
    parts = [folder / name for name in FIRST_PARTS] + components + [folder / name for name in LAST_PARTS]
    return "\n".join(part.read_text(encoding="utf-8") for part in parts)


def _version() -> str:
    return _digest() if current_app.debug else _digest_once()


@cache
def _digest_once() -> str:
    return _digest()


def _digest() -> str:
    digest = hashlib.sha256()
    for path in sorted(_files(resources.static())):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
