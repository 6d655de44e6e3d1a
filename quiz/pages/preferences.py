"""Language and light: chosen on every page, remembered in cookies."""

from typing import Any

from babel import Locale
from flask import Blueprint, Response, redirect, request
from markupsafe import Markup
from werkzeug.wrappers import Response as AnyResponse

from quiz.pages.forms import own_path
from quiz.security import current_viewer
from quiz.tongues import SOURCE, tongues

pages = Blueprint("preferences", __name__)

A_YEAR = 365 * 24 * 60 * 60


def locale_of(tag: str) -> Locale:
    """Return how dates, numbers and texts are written in a language."""
    return Locale.parse(tag, sep="-")


def own_name(tag: str) -> str:
    """Return what a language calls itself, as a word that stands alone."""
    locale = locale_of(tag)
    name = locale.get_display_name(locale) or tag
    return name[:1].upper() + name[1:]


LANGUAGES = {tag: own_name(tag) for tag in tongues()}
THEMES = ("auto", "light", "dark")
CHOICES = {"language": tuple(LANGUAGES), "theme": THEMES}


def chosen_language() -> str:
    """Return the language of this request: the cookie's, else the browser's, else the source language."""
    kept = request.cookies.get("language", "")
    if kept in LANGUAGES:
        return kept
    return request.accept_languages.best_match(LANGUAGES) or SOURCE


def chosen_theme() -> str:
    """Return light, dark, or auto: as the device has it."""
    kept = request.cookies.get("theme", "")
    return kept if kept in THEMES else "auto"


def chosen_locale() -> Locale:
    """Return the locale of this request."""
    return locale_of(chosen_language())


@pages.app_template_filter()
def tongue(language: str) -> Markup:
    """Return the `lang` of a text where the page around it speaks another language."""
    return Markup(' lang="{}"').format(language) if language not in ("", chosen_language()) else Markup()


@pages.post("/preferences")
def choose() -> AnyResponse:
    """Remember a choice and go back to where it was made."""
    response = redirect(own_path(request.form.get("back", "")), 303)
    for name, values in CHOICES.items():
        value = request.form.get(name, "")
        if value in values:
            response.set_cookie(
                name, value, max_age=A_YEAR, httponly=True, samesite="Lax", secure=request.is_secure
            )
    return response


@pages.app_context_processor
def words_of_every_page() -> dict[str, Any]:
    """Return what the frame of every page needs."""
    here = request.full_path.rstrip("?") if request.method == "GET" else "/"
    return {
        "language": chosen_language(),
        "languages": LANGUAGES,
        "theme": chosen_theme(),
        "here": here,
        "viewer": current_viewer(),
    }


@pages.after_app_request
def say_what_pages_depend_on(response: Response) -> Response:
    """Tell caches between us and the phone that a page differs by cookie and language."""
    if response.mimetype == "text/html":
        response.vary.update(("Cookie", "Accept-Language"))
    return response
