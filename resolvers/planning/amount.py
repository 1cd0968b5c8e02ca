"""Amounts and quantities as plans may state them: exact, in range, never rounded; knows no table."""

from __future__ import annotations

import re
from decimal import Decimal

from db.currency import minor_digits
from resolvers.problems import Place
from resolvers.reporting.numbers import fits

_MONEY, _QUANTITY = Decimal(10) ** 18, Decimal(10) ** 16
QUANTITY_DECIMALS = 4


def check_allocation(place: Place, field: str, amount: Decimal, currency: str) -> None:
    """Money to allot: not negative, with no more decimals than its currency has."""
    digits = minor_digits(currency)
    if not amount.is_finite() or abs(amount) >= _MONEY:
        place.add("OUT_OF_RANGE", "An amount has at most 18 digits before the point.", field)
    elif amount < 0:
        place.add("NEGATIVE", "An allocation is not negative.", field)
    elif not fits(amount, digits):
        allowed = "no decimals" if digits == 0 else f"at most {digits} decimals"
        place.add("TOO_MANY_DECIMALS", f"An amount in {currency} has {allowed}; it is never rounded.", field)


def check_currency(place: Place, field: str, currency: str) -> bool:
    """Whether it is written as ISO 4217 writes currencies."""
    if re.fullmatch(r"[A-Z]{3}", currency):
        return True
    place.add("INVALID_CURRENCY", "A currency is three capital letters of ISO 4217, such as IDR.", field)
    return False


def check_quantity(place: Place, field: str, value: Decimal) -> None:
    """A quantity in some unit, of at most 4 decimals."""
    if not value.is_finite() or abs(value) >= _QUANTITY:
        place.add("OUT_OF_RANGE", "A quantity has at most 16 digits before the point.", field)
    elif not fits(value, QUANTITY_DECIMALS):
        place.add("TOO_MANY_DECIMALS", "A quantity has at most 4 decimals; it is never rounded.", field)
