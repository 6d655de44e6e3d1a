"""Other values of a number: they look like it, so that none tells itself."""

import random

import pytest

from questions.near_numbers import near_numbers


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("value", [30, 40, 500, 7000])
def test_a_round_number_has_round_neighbours(value: float, seed: int) -> None:
    near = near_numbers(value, percent=False, about=False, rng=random.Random(seed))
    half_a_unit = 10 ** (len(str(value)) - 1) / 2

    assert len(near) >= 3
    assert all(other % half_a_unit == 0 and other != value for other in near)
