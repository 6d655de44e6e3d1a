"""Whether the other figures of a sentence give one of them: a total and its parts, a product, a share."""

from itertools import combinations, permutations

from questions.reading import Mention

LARGE, MANY = 20, 8
"""A figure from here on is hardly a sum by chance; of so many figures sums are tried."""
SEVERAL = 3
"""So many other figures, and a small one is the sum of two of them by chance."""
NEARLY, EXACTLY = 0.01, 0.0001
"""So far off a rounded share may be, and a product: 883,5 m × 870,5 m are 769.086 m²."""


def is_reckoned(value: Mention, values: tuple[Mention, ...], parted: bool) -> bool:
    """Return whether other figures of the sentence give this one: 8 groups of 16 are 128, a total and its parts.

    Where nothing says that there are parts, two small figures of several add up to a third of another kind by chance.
    """
    if not isinstance(value.value, int | float):
        return False
    if any(value in trio and _are_shares(*trio) for trio in permutations(values[:MANY], 3)):
        return True
    others = [
        v
        for v in values
        if v.kind == "number" and v is not value and isinstance(v.value, int | float)
        and (v.form == "%") == (value.form == "%")
    ]  # fmt: skip
    figures = [v.value for v in others if isinstance(v.value, int | float)]
    alike = [
        v.value
        for v in others
        if isinstance(v.value, int | float)
        and (parted or value.value >= LARGE or v.unit == value.unit or len(others) < SEVERAL)
    ]
    if any(
        value.value in (one + other, abs(one - other))
        or (other and value.value == one / other)
        or abs(one * other - value.value) <= EXACTLY * value.value
        for one, other in permutations(alike, 2)
    ):
        return True
    parts = (chosen for count in (2, 3, 4) for chosen in combinations(figures[:MANY], count))
    return any(
        (total >= LARGE or parted) and (total == value.value or total + value.value in figures)
        for total in (sum(chosen) for chosen in parts)
    )


def _are_shares(share: Mention, part: Mention, whole: Mention) -> bool:
    """Return whether one figure is so many per cent of another: "200 tỷ đồng, bằng 59,2% của 338 tỷ đồng"."""
    if not share.text.endswith(("%", "phần trăm")) or part.unit != whole.unit:
        return False
    rate, some, every = share.value, part.value, whole.value
    if not (isinstance(rate, int | float) and isinstance(some, int | float) and isinstance(every, int | float)):
        return False
    return abs(rate * every / 100 - some) <= NEARLY * abs(some)
