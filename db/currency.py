"""Currencies of ISO 4217 and how many decimals their amounts have; knows no table."""

from __future__ import annotations

_WITHOUT_MINOR_UNIT = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF"}
) | {"XPF"}
"""Currencies whose minor unit has no digits."""


def minor_digits(currency: str) -> int:
    """How many decimals an amount in a currency may have: none, as in yen, or two, the most that is kept."""
    return 0 if currency in _WITHOUT_MINOR_UNIT else 2
