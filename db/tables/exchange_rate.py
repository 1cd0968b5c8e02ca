"""Exchange rates by day."""

from datetime import date
from decimal import Decimal

from sqlalchemy import BigInteger, CheckConstraint, Column, Date, ForeignKey, Named, Table, UniqueConstraint

from db.tables.row import Row, metadata
from db.types import CURRENCY, RATE


class ExchangeRateRow(Row):
    """Units of `quote` for one unit of `base` on a day, by a source."""

    base: Named[str] = Column(CURRENCY)
    quote: Named[str] = Column(CURRENCY)
    on_date: Named[date] = Column(Date)
    rate: Named[Decimal] = Column(RATE)
    source_id: Named[int] = Column(BigInteger, ForeignKey("source.id"))


exchange_rate = Table(
    "exchange_rate",
    metadata,
    ExchangeRateRow,
    UniqueConstraint("base", "quote", "on_date"),
    CheckConstraint("rate > 0 and rate < 'Infinity'", name="rate"),
    CheckConstraint("base <> quote and base ~ '^[A-Z]{3}$' and quote ~ '^[A-Z]{3}$'", name="pair"),
)
