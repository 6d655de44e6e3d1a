"""Marks: scaled integers where they are kept, exact decimals where they are shown."""

from decimal import Decimal
from fractions import Fraction

from quiz.models import MARK_UNITS


def as_mark(units: int) -> Decimal:
    """Return the mark that the stored units stand for: 7500 is 7.5."""
    return Decimal(units) / MARK_UNITS


def as_units(mark: Fraction | float) -> int:
    """Return the units that a mark is stored as, halves rounded up."""
    return int(Fraction(mark) * MARK_UNITS + Fraction(1, 2))


def earned(fraction: Fraction, max_units: int) -> int:
    """Return the units that a fraction of a max mark earns, halves rounded up."""
    return int(fraction * max_units + Fraction(1, 2))
