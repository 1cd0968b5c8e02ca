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

from sqlalchemy import Table

from compiler import ids
from compiler.fields import Type
from compiler.naive import World
from compiler.naive.leaves import leaf
from compiler.naive.order import SortKey
from compiler.naive.page import cursor
from compiler.orders import fingerprint

DAYS = [date(2017, 6, 1), date(2022, 11, 11), date(2025, 10, 26), date(2026, 6, 30), date(2030, 1, 1)]
"""Days on which the answers differ: before and after regions were split, members joined, projects ended."""
CURSORS_KEPT = 40

Rows = Sequence[Mapping[str, Any]]


class Harvest:
    """All rows of a world, and the cursors that answers have shown."""

    def __init__(self, types: Mapping[str, Type], rows: Mapping[str, Rows]) -> None:
        self.types, self.rows = types, rows
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

    def cursor(self, rng: random.Random, table: Table, order: Sequence[SortKey]) -> str | None:
        """A cursor an earlier answer showed for this list and ordering, or one made for some row."""
        mark = fingerprint(table, order)  # type: ignore[arg-type]  # reads the same two names
        if self._cursors[mark] and rng.random() < 0.7:
            return rng.choice(self._cursors[mark])
        rows = self.rows[table.name]
        nulls = [row for row in rows if any(row[key.column] is None for key in order)]
        chosen = nulls if nulls and rng.random() < 0.3 else rows
        return cursor(order, mark, rng.choice(chosen)) if chosen else None

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
