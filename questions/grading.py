"""The credit rules: from the verdict on each part of a response to a fraction of the mark."""

from collections.abc import Sequence
from fractions import Fraction

from questions.question import CreditRule, Grade

NATIONAL_2025 = (Fraction(0), Fraction(1, 10), Fraction(1, 4), Fraction(1, 2), Fraction(1))
"""Vietnam's national exam since 2025: what none to four right statements of four earn."""


def by_parts(parts: Sequence[bool | None], rule: CreditRule) -> Grade:
    """Grade a response of equal parts (statements, pairs, places) by the rule; None is a part left open.

    ``exact`` wants all parts; ``proportional`` counts the right ones; ``net_correct`` takes the wrong ones off,
    open ones count for nothing; ``national_2025`` holds for four parts and is proportional for any other number.
    """
    right, wrong, total = parts.count(True), parts.count(False), len(parts)
    if rule == "exact" or not total:
        fraction = Fraction(int(bool(total) and right == total))
    elif rule == "net_correct":
        fraction = max(Fraction(0), Fraction(right - wrong, total))
    elif rule == "national_2025" and total == 4:
        fraction = NATIONAL_2025[right]
    else:
        fraction = Fraction(right, total)
    return Grade(fraction, tuple(parts))


def by_choice(chosen: set[int], keys: set[int], count: int, rule: CreditRule) -> Grade:
    """Grade a choice among ``count`` options, of which ``keys`` are right.

    ``exact`` wants the keys and nothing else; ``proportional`` counts the options that are rightly ticked or
    rightly left; ``net_correct`` takes each wrong tick off the right ones, over the number of keys.
    """
    parts = tuple((index in chosen) == (index in keys) for index in range(count))
    if rule == "exact" or not chosen:
        return Grade(Fraction(int(chosen == keys)), parts)
    if rule == "net_correct":
        net = len(chosen & keys) - len(chosen - keys)
        return Grade(max(Fraction(0), Fraction(net, len(keys))), parts)
    return Grade(Fraction(sum(parts), count), parts)
