"""How numbers, times and letters are written on pages, by the language of the request."""

from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor

from flask import Blueprint
from flask_babel import format_datetime, format_decimal, gettext, ngettext

from quiz.messages import in_words

pages = Blueprint("figures", __name__)

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


pages.add_app_template_filter(in_words)


@pages.app_template_filter()
def figure(value: float | Decimal | Fraction) -> str:
    """Return a number with at most two decimals, as the language writes it."""
    hundredths = floor(Fraction(value) * 100 + Fraction(1, 2))
    return format_decimal(hundredths / 100, "#,##0.##")


@pages.app_template_filter()
def letter(place: int) -> str:
    """Return the letter of an option's place: A for 0."""
    return LETTERS[place] if place < len(LETTERS) else str(place + 1)


@pages.app_template_filter()
def clock(seconds: float) -> str:
    """Return a time left as minutes and seconds, with hours where there are any."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@pages.app_template_filter()
def duration(length: timedelta | float) -> str:
    """Return how long something took or may take, in words."""
    seconds = round(length.total_seconds() if isinstance(length, timedelta) else length)
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [
        ngettext("%(num)s giờ", "%(num)s giờ", hours) if hours else "",
        ngettext("%(num)s phút", "%(num)s phút", minutes) if minutes else "",
        ngettext("%(num)s giây", "%(num)s giây", rest) if rest and not hours else "",
    ]
    return " ".join(filter(None, parts)) or gettext("dưới 1 giây")


@pages.app_template_filter()
def moment(time: datetime) -> str:
    """Return a moment in the school's zone, to the minute."""
    return format_datetime(time, gettext("HH:mm, d/M/yyyy"))
