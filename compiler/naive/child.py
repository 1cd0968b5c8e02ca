"""What is measured of the rows that belong to a row, in plain Python, to order by; knows no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from compiler.attributes import Reach
from compiler.fields import Field
from compiler.naive.match import Match
from compiler.naive.measure import Measuring
from compiler.naive.rates import Rates
from compiler.naive.steps import RowOf, Steps


@dataclass(frozen=True)
class Child:
    """A measure of a to-many's rows: those that pass a filter, their amounts in one currency."""

    reaches: Mapping[str, Reach]
    field: Field
    given: Mapping[str, Any]

    @property
    def function(self) -> str:
        return str(next(iter(self.given["by"])))

    @property
    def name(self) -> str:
        """What is measured; nothing where rows are counted."""
        below = self.given["by"][self.function]
        return next(iter(below)) if isinstance(below, Mapping) else ""

    @property
    def way(self) -> str:
        below = self.given["by"][self.function]
        return str(below[self.name] if self.name else below)

    @property
    def kind(self) -> type:
        """The Python type of its values in a cursor."""
        if self.function in ("count", "countDistinct"):
            return int
        scalar = self._reach.scalars.get(self.name)
        return Decimal if scalar is None or self.function in ("sum", "avg") else scalar.kind

    @property
    def _reach(self) -> Reach:
        assert self.field.target is not None
        return self.reaches[self.field.target]

    async def measure(self, steps: Steps, at: RowOf | None) -> Any:
        """Of no rows it is 0 or nothing."""
        measuring = Measuring(steps, self._reach, Rates(steps.world), self.given.get("convert"))
        rows = [] if at is None else await self._rows(steps, at)
        currency = self.given.get("currency")
        if currency is not None and self.name and measuring.is_money(self.name):
            rows = [row for row in rows if await measuring.currency(self.name, row) == currency]
        return await measuring.one(self.function, self.name, rows)

    async def _rows(self, steps: Steps, at: RowOf) -> list[RowOf]:
        match, rows = Match(steps, self.reaches), await steps.many(self.field, at.type, at.row, {})
        wanted = self.given.get("filter")
        return [row for row in rows if wanted is None or await match.matches(row, self._reach, wanted)]
