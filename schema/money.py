"""Money and totals of it; knows no subject."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, ColumnElement

from compiler.declare import monetary, value
from db.words import FundingSource
from resolvers.budget import pending


@value
class Money:
    """An amount in a currency; sums across currencies exist only by an explicit conversion (uang)."""

    amount: Decimal
    """In the currency's own units, 2 decimals (jumlah)."""
    currency: str
    """ISO 4217 alphabetic code, such as IDR (mata uang)."""


@value
class FundingTotal:
    """Official budget lines of one source and currency, and what accepted reports say of them (rekapitulasi)."""

    source: FundingSource
    """Where the money comes from (sumber pendanaan)."""
    currency: str
    """ISO 4217 code of all amounts here (mata uang)."""
    allocated: Decimal
    """Allotted by approved or closed budgets, 2 decimals (alokasi)."""
    committed: Decimal
    """Committed, 2 decimals (komitmen)."""
    disbursed: Decimal
    """Disbursed, 2 decimals (pencairan)."""
    realised: Decimal
    """Spent, 2 decimals (realisasi)."""
    absorption: Decimal | None
    """Realised in percent of allocated, 6 decimals; null when nothing is allocated (serapan)."""


@value
class ProvinceFunding:
    """Official budget lines of one province, source and currency in a fiscal year (rekapitulasi per provinsi)."""

    province_code: str | None
    """The province by this API's code; null for lines without a place or outside any province (kode provinsi)."""
    province_name: str | None
    """Its English name, else the Indonesian one; null without a province (nama provinsi)."""
    source: FundingSource
    """Where the money comes from (sumber pendanaan)."""
    currency: str
    """ISO 4217 code of all amounts here (mata uang)."""
    allocated: Decimal
    """Allotted by approved or closed budgets, 2 decimals (alokasi)."""
    committed: Decimal
    """Committed, by accepted reports, 2 decimals (komitmen)."""
    disbursed: Decimal
    """Disbursed, by accepted reports, 2 decimals (pencairan)."""
    realised: Decimal
    """Spent, by accepted reports, 2 decimals (realisasi)."""
    absorption: Decimal | None
    """Realised in percent of allocated, 6 decimals; null when nothing is allocated (serapan)."""


def money(
    amount: Column[Decimal],
    currency: Column[str],
    *,
    on: Column[date] | None = None,
    rate_to_idr: Column[Decimal | None] | None = None,
) -> Any:
    """A field that is money, from two columns; with the day whose rate it converts at, and a rate recorded with it."""
    day, frozen = (None if column is None else _own(column) for column in (on, rate_to_idr))
    return monetary(amount=_own(amount), currency=_own(currency), day=day, frozen=frozen)


def pending_money(amount: Column[Decimal], currency: Column[str]) -> Any:
    """A field that is money of reports not yet accepted: null for whom these are not open."""
    return monetary(amount=pending(amount), currency=_own(currency))


def _own(column: Column[Any]) -> Callable[[Any], ColumnElement[Any]]:
    def expression(row: Any) -> ColumnElement[Any]:
        own: ColumnElement[Any] = row[column.key]
        return own

    return expression
