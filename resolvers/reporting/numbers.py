"""Exact numbers as reports may state them: decimals of a scale or a currency; knows no table."""

from __future__ import annotations

from decimal import Decimal

_WITHOUT_MINOR_UNIT = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF"}
) | {"XPF"}
"""Currencies of ISO 4217 whose minor unit has no digits."""


def minor_digits(currency: str) -> int:
    """How many decimals an amount in a currency may have: none, as in yen, or two, the most that is kept."""
    return 0 if currency in _WITHOUT_MINOR_UNIT else 2


def fits(number: Decimal, decimals: int) -> bool:
    """Whether a finite number is stored without rounding; trailing zeros do no harm."""
    _, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int), "only finite numbers have decimals"
    beyond = -exponent - decimals
    return beyond <= 0 or not any(digits[-beyond:])
