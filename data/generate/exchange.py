"""Exchange rates to the rupiah, month by month, invented around a plausible level."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from data.generate.spans import plus_months
from data.generate.world import World
from data.rows import Connection

LEVELS = {"JPY": 108, "USD": 15900, "EUR": 17300, "MYR": 3600, "SGD": 12000, "PHP": 280, "AUD": 10500}
FIRST = date(2019, 1, 1)
CENT = Decimal("0.01")


async def read_or_make(connection: Connection, world: World) -> None:
    """Fill the world's rates: those of the database first, ours for the months it lacks."""
    rows = await connection.fetch("select base, on_date, rate from exchange_rate where quote = 'IDR'")
    known = {(row["base"], row["on_date"]): row["rate"] for row in rows}
    for currency, level in LEVELS.items():
        world.rates[currency] = _months(world, currency, level, known)


def _months(
    world: World, currency: str, level: int, known: dict[tuple[str, date], Decimal]
) -> list[tuple[date, Decimal]]:
    rates = {on: rate for (base, on), rate in known.items() if base == currency}
    drift, day = 1.0, FIRST
    while day <= world.anchor:
        drift *= 1 + world.rng.uniform(-0.015, 0.016)
        if day not in rates:
            rates[day] = Decimal(level * drift).quantize(CENT)
            world.ledger.add(
                "exchange_rate", base=currency, quote="IDR", on_date=day, rate=rates[day], source_id=world.source
            )
        day = plus_months(day, 1)
    return sorted(rates.items())
