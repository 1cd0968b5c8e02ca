"""Money and totals of it; knows no subject."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, ColumnElement

from compiler.declare import parts, value


@value
class Money:
    """An amount in a currency; sums across currencies exist only by an explicit conversion (uang)."""

    amount: Decimal
    """In the currency's own units, 2 decimals."""
    currency: str
    """ISO 4217 alphabetic code, such as IDR (mata uang)."""


def money(amount: Column[Decimal], currency: Column[str]) -> Any:
    """A field that is money, from two columns of its row."""
    return parts(amount=_own(amount), currency=_own(currency))


def _own(column: Column[Any]) -> Callable[[Any], ColumnElement[Any]]:
    def expression(row: Any) -> ColumnElement[Any]:
        own: ColumnElement[Any] = row[column.key]
        return own

    return expression
