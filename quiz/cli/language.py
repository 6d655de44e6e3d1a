"""The language of the command line, by the usual variables: the source language unless they name a catalogue."""

import gettext as catalogues
import os
from collections.abc import Mapping

from quiz.tongues import CATALOGUES

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def named_locale(environment: Mapping[str, str] = os.environ) -> str:
    """Return what the first variable that is set says, for instance ``en_GB.UTF-8``."""
    return next(filter(None, map(environment.get, VARIABLES)), "")


_catalogue = catalogues.translation("messages", CATALOGUES, [named_locale()], fallback=True)


def gettext(text: str) -> str:
    """Return a text in the language of the command line."""
    return _catalogue.gettext(text)
