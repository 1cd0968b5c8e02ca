"""Exchange rates by day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t

if TYPE_CHECKING:
    from schema.source import Source


@node(t.exchange_rate, tag=12)
class ExchangeRate(Node):
    """Units of one currency for one unit of another on a day (kurs)."""

    base: str
    """ISO 4217 code of the currency that is priced (mata uang dasar)."""
    quote: str
    """ISO 4217 code of the currency it is priced in (mata uang kutipan)."""
    on_date: date
    """The day of the rate (tanggal)."""
    rate: Decimal
    """Units of `quote` for one unit of `base`, 8 decimals (kurs)."""
    source: Source = one(t.exchange_rate.c.source_id)
    """Who published it (sumber)."""
