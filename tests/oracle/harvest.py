"""What random queries are made of: codes, ids, values and cursors of a world; knows no query."""

from __future__ import annotations

import base64
import binascii
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Table

from compiler import ids
from compiler.attributes import reaches
from compiler.fields import Field, Type
from compiler.keys import mark_of
from compiler.naive import World
from compiler.naive.leaves import leaf
from compiler.naive.order import SortKey, by_column, chosen, order_of
from compiler.naive.page import cursor
from compiler.naive.steps import table_of
from compiler.specs import Many

DAYS = [date(2017, 6, 1), date(2022, 11, 11), date(2025, 10, 26), date(2026, 6, 30), date(2030, 1, 1)]
"""Days on which the answers differ: before and after regions were split, members joined, projects ended."""
CURSORS_KEPT = 40

Rows = Sequence[Mapping[str, Any]]


class Harvest:
    """All rows of a world, and the cursors that answers have shown."""

    def __init__(self, types: Mapping[str, Type], rows: Mapping[str, Rows]) -> None:
        self.types, self.rows, self.reaches = types, rows, reaches(types)
        self._tagged = [type_ for type_ in types.values() if type_.table is not None and rows[type_.table.name]]
        self._cursors: defaultdict[str, list[str]] = defaultdict(list)

    @classmethod
    async def of(cls, world: World, types: Mapping[str, Type]) -> Harvest:
        tables = [type_.table.name for type_ in types.values() if type_.table is not None]
        return cls(types, {name: list((await world.rows(name)).values()) for name in tables})

    def id(self, rng: random.Random, type_: Type | None = None) -> str:
        """The id of some row, visible or not."""
        chosen = type_ or rng.choice(self._tagged)
        assert chosen.table is not None
        assert chosen.tag is not None
        rows = self.rows[chosen.table.name]
        hidden = [row for row in rows if row.get("visibility", "PUBLIC") != "PUBLIC"] if type_ else []
        return ids.encode(chosen.tag, rng.choice(hidden if hidden and rng.random() < 0.8 else rows)["uid"])

    def value(self, rng: random.Random, table: Table, column: str) -> Any:
        """A value that a column has in some row, as JSON has it; None when it is NULL in a few drawn rows."""
        rows = self.rows[table.name]
        drawn = (rng.choice(rows)[column] for _ in range(5 if rows else 0))
        return leaf(next((value for value in drawn if value is not None), None))

    def code(self, rng: random.Random, table: str) -> str:
        rows = self.rows[table]
        return rng.choice(rows)["code"] if rows and rng.random() < 0.95 else "NO-SUCH-CODE"

    def own_id(self, rng: random.Random, type_: Type) -> str:
        """The id of some row of a type; of a row that is not there where it has none."""
        assert type_.table is not None
        assert type_.tag is not None
        rows = self.rows[type_.table.name]
        return ids.encode(type_.tag, rng.choice(rows)["uid"] if rows else UUID(int=rng.getrandbits(128)))

    def cursor(self, rng: random.Random, field: Field, chosen: Sequence[Mapping[str, Any]] | None) -> str | None:
        """A cursor an earlier answer showed for this list and ordering, or one made for some row."""
        mark = mark_of(self.reaches, field, chosen)
        if self._cursors[mark] and rng.random() < 0.7:
            return rng.choice(self._cursors[mark])
        order = self._order(field, chosen)
        own = [key.attribute.column.key for key in order if key.attribute.column is not None and not key.path]
        if len(own) < len(order):
            return rng.choice(self._cursors[mark]) if self._cursors[mark] else None
        rows = self.rows[self._table(field).name]
        nulls = [row for row in rows if any(row[column] is None for column in own)]
        chosen_rows = nulls if nulls and rng.random() < 0.3 else rows
        row = rng.choice(chosen_rows) if chosen_rows else None
        return None if row is None else cursor(mark, [row[column] for column in own])

    def _order(self, field: Field, given: Sequence[Mapping[str, Any]] | None) -> Sequence[SortKey]:
        assert isinstance(field.spec, Many)
        assert field.target is not None
        if given is None:
            return order_of(self._table(field), [by_column(column) for column in field.spec.order_by])
        return order_of(self._table(field), [chosen(self.reaches, self.reaches[field.target], one) for one in given])

    def _table(self, field: Field) -> Table:
        assert field.target is not None
        return table_of(self.types[field.target])

    def learn(self, answer: Any) -> None:
        """Keep the cursors that an answer shows."""
        for text in _texts(answer):
            mark = _mark(text)
            if mark is not None:
                kept = self._cursors[mark]
                kept.append(text)
                del kept[:-CURSORS_KEPT]


def _texts(answer: Any) -> Iterator[str]:
    if isinstance(answer, str):
        yield answer
    elif isinstance(answer, dict | list):
        for part in answer.values() if isinstance(answer, dict) else answer:
            yield from _texts(part)


def _mark(text: str) -> str | None:
    """The fingerprint in a cursor, or None for any other text."""
    try:
        raw = json.loads(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return None
    return raw[1] if isinstance(raw, list) and len(raw) > 2 and isinstance(raw[1], str) else None
