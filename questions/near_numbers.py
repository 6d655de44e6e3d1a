"""Other values that a number might have: near enough to be taken for it."""

import random


def near_numbers(value: float, percent: bool, about: bool, rng: random.Random) -> list[float]:
    """Return plausible other values: neighbours of a small count, ten to forty per cent off for anything else.

    Last come values within ten per cent, for where what is shown leaves no room for others.

    They are as round as the value: 3,7 has one decimal beside it, 30 has 25 and 35, and "about" 15 has 10 and 20.
    """
    if about and 10 <= value < 20 and value % 5 == 0:
        return [value + step for step in (5.0, -5.0, 10.0, 15.0)]
    if float(value).is_integer() and value < 20:
        near = [
            value + step
            for step in (1, -1, 2, -2, 3, -3, 4)
            if value + step >= 2 and (not percent or value + step < 100)
        ]
        return [float(v) for v in near]
    digits = f"{value:.10g}".replace(".", "").rstrip("0")
    step = 10.0 ** (len(f"{int(value)}") - max(2, len(digits)))
    if digits in set("3456789"):  # beside 30, the only round one of 27, 33 and 36 would tell itself
        step *= 5
    elif about and step == 1 and value % 5 == 0:
        step = 5
    near: list[float] = []
    for share in (0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.15, -0.25, 0.4, -0.4, 0.02, -0.02, 0.05, -0.05, 0.08, -0.08):
        moved = value * (1 + share * rng.uniform(0.8, 1.2))
        rounded = round(round(moved / step) * step, 6)
        if rounded != value and rounded > 0 and (not percent or rounded < 100) and rounded not in near:
            near.append(rounded)
    return near
