"""Exact numbers as reports may state them: decimals of a scale; knows no table."""

from __future__ import annotations

from decimal import Decimal


def fits(number: Decimal, decimals: int) -> bool:
    """Whether a finite number is stored without rounding; trailing zeros do no harm."""
    _, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int), "only finite numbers have decimals"
    beyond = -exponent - decimals
    return beyond <= 0 or not any(digits[-beyond:])
