"""Exchange rates, week by week, invented around a plausible level."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from data.generate.spans import plus_months
from data.generate.world import World
from data.rows import Connection

LEVELS = {"JPY": 108, "USD": 15900, "EUR": 17300, "MYR": 3600, "SGD": 12000, "PHP": 280, "AUD": 10500}
FIRST = date(2019, 1, 1)
FRANC, FRANC_SINCE = 17800, 2023
"""The franc is quoted the other way round, and not before that year: some amounts have no rate."""
CENT, SMALL = Decimal("0.01"), Decimal("0.00000001")
WEEKS = (8, 15, 22, 29)
Rates = list[tuple[date, Decimal]]


async def read_or_make(connection: Connection, world: World) -> None:
    """Fill the world's monthly rates to the rupiah: those of the database first, ours for the months it lacks; and
    publish others between them, which a rate on a day rests on."""
    rows = await connection.fetch("select base, quote, on_date, rate from exchange_rate")
    known = {(row["base"], row["quote"], row["on_date"]): row["rate"] for row in rows}
    for currency, level in LEVELS.items():
        world.rates[currency] = _months(world, currency, level, known)
        _publish(world, currency, "IDR", _weeks(world.rates[currency], world.anchor), known)
    _publish(world, "USD", "JPY", _cross(world.rates["USD"], world.rates["JPY"]), known)
    _publish(world, "IDR", "CHF", _francs(world.rates["EUR"], world.anchor), known)


def _months(world: World, currency: str, level: int, known: dict[tuple[str, str, date], Decimal]) -> Rates:
    rates = {on: rate for (base, quote, on), rate in known.items() if base == currency and quote == "IDR"}
    drift, day = 1.0, FIRST
    while day <= world.anchor:
        drift *= 1 + world.rng.uniform(-0.015, 0.016)
        if day not in rates:
            rates[day] = Decimal(level * drift).quantize(CENT)
            _add(world, currency, "IDR", day, rates[day])
        day = plus_months(day, 1)
    return sorted(rates.items())


def _weeks(months: Rates, anchor: date) -> Rates:
    """Rates on days between those of the months, on the way from one to the next; then at the last one's level."""
    last_on, last_rate = months[-1]
    following = [*months[1:], (plus_months(last_on, 1), last_rate)]
    return [
        (start.replace(day=day), (first + (second - first) * day / 32).quantize(CENT))
        for (start, first), (end, second) in zip(months, following, strict=True)
        for day in WEEKS
        if start.day == 1 and day <= (end - start).days and start.replace(day=day) <= anchor
    ]


def _cross(numerators: Rates, denominators: Rates) -> Rates:
    """What the one is in the other, where both have a rate; a thousandth off, as markets are."""
    below = dict(denominators)
    return [(on, (rate / below[on] * Decimal("1.001")).quantize(SMALL)) for on, rate in numerators if on in below]


def _francs(euros: Rates, anchor: date) -> Rates:
    level = euros[0][1]
    return [
        (on, (level / rate / FRANC).quantize(SMALL))
        for on, rate in [*euros, *_weeks(euros, anchor)]
        if on.year >= FRANC_SINCE
    ]


def _publish(world: World, base: str, quote: str, rates: Rates, known: dict[tuple[str, str, date], Decimal]) -> None:
    for on, rate in rates:
        if (base, quote, on) not in known:
            _add(world, base, quote, on, rate)


def _add(world: World, base: str, quote: str, on: date, rate: Decimal) -> None:
    world.ledger.add("exchange_rate", base=base, quote=quote, on_date=on, rate=rate, source_id=world.source)
