"""Orders in plain Python: where NULL stands, text by code points, the primary key last; knows no SQL."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Table

from compiler.attributes import Attribute, Reach
from compiler.fields import Field
from compiler.naive.child import Child
from compiler.naive.steps import RowOf, Steps
from db.types import Vocabulary

Place = Sequence[Any]
"""A row's order tuple."""


def stands(way: str, one: Any, other: Any) -> int:
    """Below 0 when one value stands before another."""
    if one is None or other is None:
        apart = (one is None) - (other is None)
        return -apart if way in ("DESC", "ASC_NULLS_FIRST", "DESC_NULLS_FIRST") else apart
    if isinstance(one, str):
        one, other = one.encode(), other.encode()
    ascending = int(one > other) - int(one < other)
    return -ascending if way.startswith("DESC") else ascending


@dataclass(frozen=True)
class SortKey:
    """One value of an order tuple."""

    name: str
    attribute: Attribute
    type: type
    way: str
    """ASC or DESC, with the place of NULL where it is told."""
    path: tuple[Field, ...] = ()
    child: Child | None = None
    """What is measured of a to-many's rows, where that is the value."""

    @property
    def descending(self) -> bool:
        return self.way[:4] == "DESC"

    def compare(self, one: Any, other: Any) -> int:
        """Below 0 when `one` stands before `other`."""
        return stands(self.way, one, other)

    async def value(self, steps: Steps, row: RowOf) -> Any:
        """What a row is placed by."""
        at: RowOf | None = row
        for step in self.path:
            at = None if at is None else await steps.one(step, at.type, at.row, {})
        return await steps.scalar(at, self.attribute) if self.child is None else await self.child.measure(steps, at)


Order = Sequence[SortKey]


def order_of(table: Table, chosen: Iterable[SortKey]) -> list[SortKey]:
    """The order tuple: each value once, then the primary key, which runs as the last that was chosen."""
    keys: list[SortKey] = []
    for key in chosen:
        if all(key.name != other.name for other in keys):
            keys.append(key)
    return [*keys, by_column(table.c.id, "DESC" if keys and keys[-1].descending else "ASC")]


def by_column(column: Column[Any], way: str = "ASC") -> SortKey:
    """A row's own column."""
    kind = str if isinstance(column.type, Vocabulary) else column.type.python_type
    return SortKey(column.key, Attribute(column.key, kind, True, column=column), kind, way)


def chosen(
    reaches: Mapping[str, Reach], reach: Reach, given: Mapping[str, Any], path: tuple[Field, ...] = ()
) -> SortKey:
    """The value that one key of `orderBy` names: `{lead: {name: "ASC"}}` and the like."""
    ((name, below),) = given.items()
    if name in reach.ones:
        return chosen(reaches, _reach(reaches, reach.ones[name]), below, (*path, reach.ones[name]))
    if name in reach.unions:
        ((kind, below),) = below.items()
        step = reach.unions[name][kind]
        return chosen(reaches, _reach(reaches, step), below, (*path, step))
    if name not in reach.values and name not in reach.scalars:
        child = Child(reaches, reach.manys[name.removesuffix("Aggregate")], below)
        # Two of the same name may differ in what they filter by: each is a key of its own.
        return SortKey(f"{name} {id(child)}", Attribute(name, int, True), child.kind, child.way, path, child)
    if name in reach.values:
        ((part, way),) = below.items()
        return _named(f"{name}.{part}", reach.values[name][part], way, path)
    assert reach.type.table is not None
    stored = reach.type.table.c.get("sort_name") if name == "name" else reach.scalars[name].column
    if stored is None:
        return _named(name, reach.scalars[name], below, path)
    own = by_column(stored, below)
    return own if not path else _named(name, own.attribute, below, path)


def _named(name: str, attribute: Attribute, way: str, path: tuple[Field, ...]) -> SortKey:
    kind = attribute.kind if attribute.kind.__module__ in ("builtins", "decimal", "datetime") else str
    return SortKey(".".join([*(step.name for step in path), name]), attribute, kind, way, path)


def _reach(reaches: Mapping[str, Reach], field: Field) -> Reach:
    assert field.target is not None
    return reaches[field.target]


def compare(order: Order, one: Place, other: Place) -> int:
    """Below 0 when one order tuple stands before the other."""
    steps = (key.compare(a, b) for key, a, b in zip(order, one, other, strict=True))
    return next((step for step in steps if step), 0)


@dataclass(frozen=True)
class Placed:
    """A row and its order tuple."""

    row: RowOf
    place: Place


async def ordered(steps: Steps, order: Order, rows: Iterable[RowOf]) -> list[Placed]:
    """The rows in their order."""
    placed = [Placed(row, [await key.value(steps, row) for key in order]) for row in rows]

    def before(one: Placed, other: Placed) -> int:
        return compare(order, one.place, other.place)

    return sorted(placed, key=functools.cmp_to_key(before))
