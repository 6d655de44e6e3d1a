"""Marks: scaled integers where they are kept, exact decimals where they are shown."""

from decimal import Decimal
from fractions import Fraction

from questions.question import Question
from quiz.models import MARK_UNITS


def as_mark(units: int) -> Decimal:
    """Return the mark that the stored units stand for: 7500 is 7.5."""
    return Decimal(units) / MARK_UNITS


def as_units(mark: Fraction | float) -> int:
    """Return the units that a mark is stored as, halves rounded up."""
    return int(Fraction(mark) * MARK_UNITS + Fraction(1, 2))


def slot_units(of_slot: int | None, question: Question) -> int:
    """Return what a question is worth in a slot: what the slot says, else its own max mark."""
    return as_units(question.max_mark) if of_slot is None else of_slot


def earned(fraction: Fraction, max_units: int) -> int:
    """Return the units that a fraction of a max mark earns, halves rounded up."""
    return int(fraction * max_units + Fraction(1, 2))
