"""The entries of a load by table and by any columns of their key; knows no database."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from sqlalchemy.dialects.postgresql import Range

from data.entries import Entry, Reference
from data.format import default_of
from data.keys import by_first_day
from data.values import read
from db import tables as t


class Book:
    """Finds entries; a table's references must be resolved before it is asked by several columns."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.by_table: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            self.by_table[entry.form.name].append(entry)
        self._indexes: dict[tuple[str, tuple[str, ...]], dict[Hashable, list[Entry]]] = {}

    def find(self, table: str, columns: Sequence[str], values: Sequence[object]) -> list[Entry]:
        """The principal entries of a table with these values in these key columns."""
        place = (table, tuple(columns))
        if place not in self._indexes:
            self._indexes[place] = self._index(table, columns)
        mark = tuple(_mark(table, c, v) for c, v in zip(columns, values, strict=True))
        return self._indexes[place].get(mark, [])

    def words(self, table: str, column: str) -> list[str]:
        """All texts of a column in the entries, to suggest from."""
        return [str(entry.values[column]) for entry in self.by_table[table] if column in entry.values]

    def _index(self, table: str, columns: Sequence[str]) -> dict[Hashable, list[Entry]]:
        index: dict[Hashable, list[Entry]] = defaultdict(list)
        for entry in self.by_table[table]:
            if entry.twin is None:
                index[key_mark(entry, columns)].append(entry)
        return index


def key_mark(entry: Entry, columns: Sequence[str]) -> Hashable:
    """What an entry says in some key columns, as something to compare."""
    return tuple(_mark(entry.form.name, column, key_value(entry, column)) for column in columns)


def key_value(entry: Entry, column: str) -> Any:
    """An entry's value of a key column, or the column's default."""
    if column in entry.values:
        return entry.values[column]
    of = entry.form.table.c[column]
    default = default_of(of)
    return None if default is None else read(of, default)


def _mark(table: str, column: str, value: object) -> Hashable:
    if isinstance(value, Entry):
        return value.principal.id if value.principal.existed else value.principal
    if isinstance(value, Range):
        return value.lower if column in _first_days(table) else (value.lower, value.upper)
    if isinstance(value, Reference):
        return str(value.given)
    return json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else value


def _first_days(table: str) -> frozenset[str]:
    return by_first_day(t.metadata.tables[table])
