"""What may be measured of a type: counted, summed, averaged, and its extremes; knows no SQL text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property

import strawberry

from compiler.attributes import Attribute, Reach
from compiler.declare import DECLARED
from compiler.fields import Field
from compiler.specs import AddsUp, Monetary, Parts

NUMBERS = (int, Decimal)
EXTREMES = (int, Decimal, date, datetime, str)
SUMS, BOUNDS = ("sum", "avg"), ("min", "max")


@dataclass(frozen=True)
class Measures:
    """What may be measured of a type, by GraphQL name."""

    reach: Reach

    @property
    def name(self) -> str:
        return self.reach.type.name

    @cached_property
    def distinct(self) -> Mapping[str, Attribute | Field]:
        """What is counted without repetitions: scalars, and the rows that to-ones lead to."""
        scalars = {name: a for name, a in self.reach.scalars.items() if a.kind is not strawberry.ID}
        return {**scalars, **self.reach.ones}

    @cached_property
    def numbers(self) -> Mapping[str, Attribute]:
        """What is summed and averaged."""
        return {name: a for name, a in self.reach.scalars.items() if a.kind in NUMBERS}

    @cached_property
    def extremes(self) -> Mapping[str, Attribute]:
        """What has a least and a greatest value."""
        return {name: a for name, a in self.reach.scalars.items() if a.kind in EXTREMES}

    @cached_property
    def moneys(self) -> Mapping[str, Monetary]:
        """Amounts in currencies: measured a currency each, or converted."""
        fields = self.reach.type.fields
        specs = {name: fields[name].spec for name in self.reach.values}
        return {name: s.money for name, s in specs.items() if isinstance(s, Parts) and s.money is not None}

    @cached_property
    def adds_up(self) -> Mapping[str, AddsUp]:
        """Numbers of which not all rows add up."""
        declared = DECLARED[self.name].adds_up
        return {f.name: declared[f.python_name] for f in self.reach.type.fields.values() if f.python_name in declared}

    def of(self, function: str) -> Mapping[str, Attribute]:
        """The scalars that sum, avg, min or max take."""
        return self.numbers if function in SUMS else self.extremes


def result_kind(function: str, kind: type) -> type:
    """The type of a measure's value: sums and averages are exact numbers, whatever they are made of."""
    return Decimal if function in SUMS else kind
