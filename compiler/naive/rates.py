"""Exchange rates in plain Python: the latest of a week, turned round or through the rupiah; knows no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from typing import Any

from graphql import GraphQLError

from compiler.naive.world import Row, World
from db.currency import minor_digits

WEEK = timedelta(days=7)
DIGITS = 200
"""Of exact arithmetic: far more than any sum of amounts has."""
FINEST = Decimal(1).scaleb(-30)


@dataclass(frozen=True)
class Rate:
    """A rate on a day, and what it rests on."""

    base: str
    quote: str
    on: date | None
    rate: Decimal
    frozen: bool
    legs: tuple[Mapping[str, Any], ...]

    def shown(self) -> dict[str, Any]:
        """As an answer cites it."""
        return {
            "from": self.base,
            "to": self.quote,
            "on": None if self.on is None else self.on.isoformat(),
            "rate": _bare(self.rate),
            "isFrozen": self.frozen,
            "legs": list(self.legs),
        }


class Rates:
    """The published rates of a world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._kept: dict[tuple[str, str, date], Rate] = {}

    async def on(self, base: str, quote: str, day: date) -> Rate:
        """What one unit of a currency makes in another on a day; MissingRate when that is not known."""
        if (base, quote, day) not in self._kept:
            self._kept[base, quote, day] = await self._on(base, quote, day)
        return self._kept[base, quote, day]

    async def _on(self, base: str, quote: str, day: date) -> Rate:
        if base == quote:
            return Rate(base, quote, day, Decimal(1), False, ())
        ways = [(base, quote)], [(base, "IDR"), ("IDR", quote)]
        for way in ways if "IDR" not in (base, quote) else ways[:1]:
            legs = [await self._leg(*pair, day) for pair in way]
            if None not in legs:
                return await self._through(base, quote, day, [leg for leg in legs if leg is not None], way)
        raise MissingRate(base, quote, day)

    async def _leg(self, base: str, quote: str, day: date) -> Row | None:
        rows = (await self.world.rows("exchange_rate")).values()
        near = [row for row in rows if {row["base"], row["quote"]} == {base, quote} and _holds(row, day)]
        return max(near, key=lambda row: (row["on_date"], row["base"] == base), default=None)

    async def _through(self, base: str, quote: str, day: date, legs: list[Row], way: list[tuple[str, str]]) -> Rate:
        above, below, cited = Decimal(1), Decimal(1), []
        with localcontext(prec=DIGITS):
            for leg, (start, _) in zip(legs, way, strict=True):
                inverted = leg["base"] != start
                above, below = (above, below * leg["rate"]) if inverted else (above * leg["rate"], below)
                cited.append(await self._cited(leg, inverted))
            rate = (above / below).quantize(FINEST, ROUND_HALF_UP)
        return Rate(base, quote, day, rate, False, tuple(cited))

    async def _cited(self, leg: Row, inverted: bool) -> dict[str, Any]:
        source = (await self.world.rows("source"))[leg["source_id"]]
        return _leg_of(leg["base"], leg["quote"], leg["on_date"], leg["rate"], source["code"], inverted)


def frozen(base: str, rate: Decimal | None, day: date | None) -> Rate:
    """The rate to the rupiah that a row holds."""
    if base == "IDR":
        return Rate(base, "IDR", day, Decimal(1), True, ())
    if rate is None:
        raise MissingRate(base, "IDR", day)
    return Rate(base, "IDR", day, rate, True, (_leg_of(base, "IDR", day, rate, None, False),))


class MissingRate(GraphQLError):
    """A rate is not known."""

    def __init__(self, base: str, quote: str, day: date | None) -> None:
        said = {"base": base, "quote": quote, "on": None if day is None else day.isoformat()}
        super().__init__("no rate", extensions={"reason": "MISSING_RATE", **said})


def in_units(amount: Decimal, currency: str) -> Decimal:
    """An amount rounded half to even to the minor units of its currency."""
    with localcontext(prec=DIGITS):
        return amount.quantize(Decimal(1).scaleb(-minor_digits(currency)), ROUND_HALF_EVEN)


def _holds(row: Row, day: date) -> bool:
    return bool(row["on_date"] <= day <= row["on_date"] + WEEK)


def _leg_of(
    base: str, quote: str, on: date | None, rate: Decimal, source: str | None, inverted: bool
) -> dict[str, Any]:
    day = None if on is None else on.isoformat()
    text = format(rate, "f")
    return {"base": base, "quote": quote, "on": day, "rate": text, "source": source, "isInverted": inverted}


def _bare(rate: Decimal) -> str:
    """Without the zeros that end its fraction."""
    text = format(rate, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
