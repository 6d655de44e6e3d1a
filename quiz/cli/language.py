"""The language of the command line, by the usual variables: Vietnamese unless they say English."""

import gettext as catalogues
import os
from collections.abc import Mapping
from pathlib import Path

TRANSLATIONS = Path(__file__).parent.parent / "translations"


def language(environment: Mapping[str, str] = os.environ) -> str:
    """Return ``en`` or ``vi``; the first variable that is set decides."""
    named = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "en" if named.lower().startswith("en") else "vi"


_catalogue = catalogues.translation("messages", TRANSLATIONS, [language()], fallback=True)


def gettext(text: str) -> str:
    """Return a text in the language of the command line."""
    return _catalogue.gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """Return a text with a count in it (``num``) in the language of the command line."""
    return _catalogue.ngettext(one, many, count) % {"num": count}


def figure(value: float) -> str:
    """Return a number with at most two decimals, as the language of the command line writes it."""
    # Only here: Babel takes longer to load than most commands run.
    from babel.numbers import format_decimal

    return format_decimal(value, "#,##0.##", locale=language())
