"""Sort keys in plain Python: NULL last ascending and first descending, text by code points; knows no SQL."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column

from compiler.naive.world import Row
from db.types import Vocabulary


@dataclass(frozen=True)
class SortKey:
    """A column of an order tuple; `descending` turns it round, NULL with it."""

    column: str
    descending: bool
    type: type

    def compare(self, one: Any, other: Any) -> int:
        """Below 0 when `one` stands before `other`."""
        ascending = _compare(one, other)
        return -ascending if self.descending else ascending


Order = Sequence[SortKey]


def order_of(chosen: Iterable[tuple[Column[Any], bool]]) -> list[SortKey]:
    """The order tuple: each column once a direction, then the primary key, which runs as the last of them."""
    keys = [SortKey(column.key, descending, _type(column)) for column, descending in chosen]
    tie = SortKey("id", keys[-1].descending if keys else False, int)
    return [*dict.fromkeys(keys), tie]


def _type(column: Column[Any]) -> type:
    return str if isinstance(column.type, Vocabulary) else column.type.python_type


def _compare(one: Any, other: Any) -> int:
    """Ascending: NULL is greater than anything."""
    if one is None or other is None:
        return (one is None) - (other is None)
    if isinstance(one, str):
        one, other = one.encode(), other.encode()
    return int(one > other) - int(one < other)


def compare(order: Order, one: Sequence[Any], other: Sequence[Any]) -> int:
    """Below 0 when one order tuple stands before the other."""
    steps = (key.compare(a, b) for key, a, b in zip(order, one, other, strict=True))
    return next((step for step in steps if step), 0)


def place(order: Order, row: Row) -> list[Any]:
    """A row's order tuple."""
    return [row[key.column] for key in order]


def ordered(order: Order, rows: Iterable[Row]) -> list[Row]:
    """The rows in their order."""

    def stands(one: Row, other: Row) -> int:
        return compare(order, place(order, one), place(order, other))

    return sorted(rows, key=functools.cmp_to_key(stands))
