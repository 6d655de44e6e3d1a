"""The language of the command line, by the usual variables: the source language unless they name a catalogue."""

import gettext as catalogues
import os
import re
from collections.abc import Mapping

from quiz.tongues import CATALOGUES, SOURCE, tongues


def language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the tag of a language; the first variable that is set decides, for instance ``en_GB.UTF-8``."""
    named = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    asked = re.split("[.@]", named.lower())[0].replace("_", "-")
    known = {tag.lower(): tag for tag in tongues()}
    return known.get(asked) or known.get(asked.partition("-")[0], SOURCE)


_catalogue = catalogues.translation("messages", CATALOGUES, [language().replace("-", "_")], fallback=True)


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
