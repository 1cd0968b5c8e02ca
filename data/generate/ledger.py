"""Rows that wait to be written, with the keys they get; knows the tables' columns and no meaning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from hashlib import blake2b
from operator import itemgetter
from typing import Any, cast
from uuid import UUID

from asyncpg import Range
from sqlalchemy import Column, Table
from sqlalchemy.dialects.postgresql import DATERANGE

from data.rows import Connection
from db import tables as t

ALWAYS: Range[date] = Range()
"""The span of which nothing is known: all days."""
_PLAIN: Mapping[str, object] = {"false": False, "true": True}


class UnknownColumn(ValueError):
    """A row says something that its table has no column for; names both."""


class Form:
    """What is written of a table: its own columns, their defaults, the rows that wait."""

    def __init__(self, table: Table, floor: int) -> None:
        own = [column for column in table.columns if column.computed is None]
        self.name = table.name
        self.columns = [column.name for column in own]
        self.defaults = {column.name: default_of(column) for column in own}
        self.values = itemgetter(*self.columns)
        self.floor = floor
        self.taken = 0
        self.waiting: list[tuple[Any, ...]] = []


@dataclass(frozen=True)
class Batch:
    """Rows of a table, by columns, to be written together."""

    table: str
    columns: list[str]
    rows: list[tuple[Any, ...]]


async def write(connection: Connection, batches: Sequence[Batch]) -> None:
    """Copy batches to the database in their order."""
    for batch in batches:
        await connection.copy_records_to_table(batch.table, records=batch.rows, columns=batch.columns)


class Ledger:
    """Collects rows by table.

    Keys are given here, from the highest one in the database on: children can name parents not yet written.
    """

    def __init__(self, seed: int, floors: Mapping[str, int], changed_on: date) -> None:
        self._seed = seed
        self._changed_at = datetime.combine(changed_on, time(), UTC)
        self._forms = {table.name: Form(table, floors[table.name]) for table in t.metadata.sorted_tables}
        for form in self._forms.values():
            if "updated_at" in form.defaults:
                form.defaults["updated_at"] = self._changed_at

    def take(self, table: str) -> int:
        """A key for a row that will be added later."""
        form = self._forms[table]
        form.taken += 1
        return form.floor + form.taken

    def add(self, table: str, **values: object) -> int:
        """Remember a row, by columns; what is left out gets the column's default, `id` a new key. UnknownColumn."""
        form = self._forms[table]
        key = cast(int, values["id"]) if "id" in values else self.take(table)
        row = form.defaults | values
        row["id"], row["uid"] = key, self._uid(table, key - form.floor)
        if len(row) != len(form.columns):
            raise UnknownColumn(f"{table} has no {', '.join(sorted(set(row) - set(form.columns)))}")
        form.waiting.append(form.values(row))
        return key

    def counts(self) -> dict[str, int]:
        """How many rows each table was given so far."""
        return {name: form.taken for name, form in self._forms.items()}

    def floor(self, table: str) -> int:
        """The highest key that was there before."""
        return self._forms[table].floor

    def cut(self) -> list[Batch]:
        """The rows that wait, parents before children; none waits any longer."""
        batches = [Batch(form.name, form.columns, form.waiting) for form in self._forms.values() if form.waiting]
        for form in self._forms.values():
            form.waiting = []
        return batches

    def _uid(self, table: str, number: int) -> UUID:
        digest = blake2b(f"{self._seed}/{table}/{number}".encode(), digest_size=16).digest()
        return UUID(bytes=digest, version=4)


def default_of(column: Column[Any]) -> object:
    """The value a column gets when a row does not name it; None for what has none."""
    default = column.server_default
    if default is None or not hasattr(default, "arg"):
        return None
    text = str(getattr(default, "arg"))  # noqa: B009  # of DefaultClause and Computed only
    bare = text.strip("'")
    if isinstance(column.type, DATERANGE):
        return ALWAYS
    if text.isdigit():
        return int(text)
    if bare == "{}":
        return [] if column.type.python_type is list else bare
    return _PLAIN.get(bare, bare)
