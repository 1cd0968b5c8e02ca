"""What is measured of a group of rows, in plain Python: exact numbers, NULL apart; knows no SQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Any

from compiler.attributes import Attribute, Reach
from compiler.declare import DECLARED
from compiler.fields import Field
from compiler.naive.rates import DIGITS, Rate, Rates, frozen, in_units
from compiler.naive.steps import RowOf, Steps, table_of
from compiler.specs import AddsUp, Monetary, Parts

MICRO = Decimal("0.000001")


@dataclass(frozen=True)
class Amount:
    """An amount and its currency."""

    amount: Decimal
    currency: str


@dataclass(frozen=True)
class Measuring:
    """Measures groups of rows of one type, for one viewer; with `convert`, amounts in one currency."""

    steps: Steps
    reach: Reach
    rates: Rates
    convert: Mapping[str, Any] | None

    def is_money(self, name: str) -> bool:
        spec = self.reach.type.fields[name].spec
        return isinstance(spec, Parts) and spec.money is not None

    async def measure(self, function: str, name: str, rows: Sequence[RowOf]) -> Any:
        """A measure; of money a list of amounts, by currency."""
        match function:
            case "count":
                return len(rows)
            case "countDistinct":
                return len({one for row in rows if (one := await self._different(name, row)) is not None})
        if self.is_money(name):
            return await self._money(function, name, rows)
        values = [await self.steps.scalar(row, self.reach.scalars[name]) for row in rows]
        known = [value for value in values if value is not None]
        rule = DECLARED[self.reach.type.name].adds_up.get(self.reach.type.fields[name].python_name)
        if not known or (function == "sum" and rule is not None and not await self._adds_up(rule, rows)):
            return None
        result = FUNCTIONS[function](known)
        return result.quantize(MICRO, ROUND_HALF_UP) if function == "avg" else result

    async def one(self, function: str, name: str, rows: Sequence[RowOf]) -> Any:
        """A measure that is one value: by which groups are kept and ordered."""
        found = await self.measure(function, name, rows)
        if not isinstance(found, list):
            return found
        assert len(found) < 2, "amounts in several currencies do not compare"
        return found[0].amount if found else None

    async def _different(self, name: str, row: RowOf) -> Any:
        scalar: Attribute | None = self.reach.scalars.get(name)
        if scalar is not None:
            return await self.steps.scalar(row, scalar)
        step: Field = self.reach.ones[name]
        found = await self.steps.one(step, row.type, row.row, {})
        return None if found is None else found.row["id"]

    async def _adds_up(self, rule: AddsUp, rows: Sequence[RowOf]) -> bool:
        if rule.when is not None and not all([await self._own(row, rule.when) for row in rows]):
            return False
        return all([len({await self._own(row, one) for row in rows}) == 1 for one in rule.alike])

    async def _money(self, function: str, name: str, rows: Sequence[RowOf]) -> list[Amount]:
        apart: dict[str, list[Decimal]] = {}
        for row in rows:
            amount = await self.amount(name, row)
            if amount is not None:
                apart.setdefault(amount.currency, []).append(amount.amount)
        return [Amount(self._total(function, apart[currency], currency), currency) for currency in sorted(apart)]

    def _total(self, function: str, amounts: Sequence[Decimal], currency: str) -> Decimal:
        total: Decimal = FUNCTIONS[function](amounts)
        rounded = self.convert is not None or function == "avg"
        return in_units(total, currency) if rounded else total

    async def amount(self, name: str, row: RowOf) -> Amount | None:
        """What a row's money is, converted where that is asked."""
        spec = self._spec(name)
        amount, currency = await self._own(row, spec.amount), await self._own(row, spec.currency)
        if amount is None or self.convert is None:
            return None if amount is None else Amount(amount, currency)
        rate = await self.rate(name, row)
        with localcontext(prec=DIGITS):
            return Amount(amount * rate.rate, self.convert["to"])

    async def rate(self, name: str, row: RowOf) -> Rate:
        """At which rate a row's money is converted."""
        assert self.convert is not None
        spec, at = self._spec(name), self.convert["at"]
        currency = await self.currency(name, row)
        day = at["on"] if "on" in at else await self._own(row, spec.day) if spec.day is not None else None
        if "frozen" in at:
            return frozen(currency, await self._own(row, spec.frozen), day)
        assert day is not None
        return await self.rates.on(currency, self.convert["to"], day)

    async def currency(self, name: str, row: RowOf) -> str:
        """In which currency a row's money is."""
        return str(await self._own(row, self._spec(name).currency))

    def _spec(self, name: str) -> Monetary:
        spec = self.reach.type.fields[name].spec
        assert isinstance(spec, Parts)
        assert spec.money is not None
        return spec.money

    async def _own(self, row: RowOf, expression: Any) -> Any:
        return await self.steps.expressions.scalar(table_of(row.type), row.row["id"], expression, {})


def _sum(values: Sequence[Any]) -> Decimal:
    with localcontext(prec=DIGITS):
        return sum(map(Decimal, values), Decimal(0))


def _mean(values: Sequence[Any]) -> Decimal:
    with localcontext(prec=DIGITS):
        return _sum(values) / len(values)


def _by_code_points(value: Any) -> Any:
    return value.encode() if isinstance(value, str) else value


FUNCTIONS: dict[str, Any] = {
    "sum": _sum,
    "avg": _mean,
    "min": lambda values: min(values, key=_by_code_points),
    "max": lambda values: max(values, key=_by_code_points),
}
