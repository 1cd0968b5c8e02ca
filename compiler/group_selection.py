"""What is asked of an aggregate made into a plan: keys and measures of groups, their count, rates; knows no SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import Node
from graphql.execution.collect_fields import FieldDetails, GroupedFieldSet

from compiler.attributes import Reach
from compiler.fields import Type
from compiler.filters import union_title
from compiler.group_arguments import Askable
from compiler.grouping import (
    AggregatePart,
    Composite,
    KeyValue,
    Measure,
    MoneyValues,
    Path,
    RateParts,
    Shown,
    TypeName,
)

Collect = Callable[[str, list[FieldDetails]], GroupedFieldSet]
Asks = tuple[str, str, list[FieldDetails]]
"""A response key, the field's name, and all that is asked of it."""


@dataclass(frozen=True)
class Selecting:
    """The selection of one aggregate."""

    reaches: Mapping[str, Reach]
    types: Mapping[str, Type]
    asked: Askable
    collect: Collect
    node: Node

    @property
    def name(self) -> str:
        return self.asked.measures.name

    def parts(self, fields: list[FieldDetails]) -> Iterator[AggregatePart]:
        """The fields of an aggregate, in their order."""
        for key, name, below in self._of(f"{self.name}Aggregate", fields):
            match name:
                case "groups":
                    yield AggregatePart(key, name, shown=self._group(below))
                case "rates":
                    yield AggregatePart(key, name, rates=self._rates("RateUsed", below))
                case _:
                    yield AggregatePart(key, name)

    def _of(self, type_name: str, fields: list[FieldDetails]) -> Iterator[Asks]:
        for key, below in self.collect(type_name, fields).items():
            yield key, below[0].node.name.value, below

    def _group(self, fields: list[FieldDetails]) -> Composite:
        type_name = f"{self.name}Group"
        return Composite(tuple((key, self._member(type_name, name, f)) for key, name, f in self._of(type_name, fields)))

    def _member(self, type_name: str, name: str, fields: list[FieldDetails]) -> Shown:
        match name:
            case "__typename":
                return TypeName(type_name)
            case "key":
                return self._key(self.asked.measures.reach, f"{self.name}GroupKey", (), fields)
            case "count":
                return Measure("count")
            case _:
                return self._measures(name, fields)

    def _key(self, reach: Reach | None, type_name: str, path: Path, fields: list[FieldDetails]) -> Composite:
        items = []
        for key, name, below in self._of(type_name, fields):
            shown: Shown = TypeName(type_name)
            if name != "__typename":
                shown = self._key_part(reach, (*path, name), below)
            items.append((key, shown))
        return Composite(tuple(items))

    def _key_part(self, reach: Reach | None, path: Path, fields: list[FieldDetails]) -> Shown:
        """A key, or an object of keys; `reach` is None within a value object."""
        name = path[-1]
        if reach is None or name in reach.scalars:
            return KeyValue(self.asked.index(path, f"key.{'.'.join(path)}"))
        if name in reach.values:
            return self._key(None, f"{reach.type.fields[name].target}GroupKey", path, fields)
        if name in reach.unions:
            return self._union_key(reach, path, fields)
        target = reach.ones[name].target
        assert target is not None
        return self._key(self.reaches[target], f"{target}GroupKey", path, fields)

    def _union_key(self, reach: Reach, path: Path, fields: list[FieldDetails]) -> Composite:
        type_name, kinds = f"{union_title(reach, path[-1])}GroupKey", reach.unions[path[-1]]
        items: list[tuple[str, Shown]] = []
        for key, name, below in self._of(type_name, fields):
            if name == "__typename":
                items.append((key, TypeName(type_name)))
                continue
            target = kinds[name].target
            assert target is not None
            items.append((key, self._key(self.reaches[target], f"{target}GroupKey", (*path, name), below)))
        return Composite(tuple(items))

    def _measures(self, function: str, fields: list[FieldDetails]) -> Composite:
        type_name = f"{self.name}{function[:1].upper()}{function[1:]}"
        items = []
        for key, name, below in self._of(type_name, fields):
            shown: Shown = TypeName(type_name)
            if name != "__typename":
                measure = self.asked.measure(Measure(function, name), f"{function}.{name}")
                shown = self._money(measure, below) if _is_money(self.asked, measure) else measure
            items.append((key, shown))
        return Composite(tuple(items))

    def _money(self, measure: Measure, fields: list[FieldDetails]) -> MoneyValues:
        target = self.asked.measures.reach.type.fields[measure.name].target
        assert target is not None
        own: Mapping[str, Any] = self.types[target].fields
        return MoneyValues(measure, target, tuple((key, own.get(name)) for key, name, _ in self._of(target, fields)))

    def _rates(self, type_name: str, fields: list[FieldDetails]) -> RateParts:
        items: list[tuple[str, str | RateParts]] = []
        for key, name, below in self._of(type_name, fields):
            items.append((key, self._rates("RateLeg", below) if name == "legs" else name))
        return RateParts(type_name, tuple(items))


def _is_money(asked: Askable, measure: Measure) -> bool:
    return measure.function != "countDistinct" and measure.name in asked.measures.moneys
