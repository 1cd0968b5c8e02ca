"""Finds, adds and changes rows by batches of JSON; PostgreSQL reads and compares the values itself."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import asyncpg

from data.values import wire

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
Row = Mapping[str, Any]
"""Values by column, references already as ids."""


async def locate(
    connection: Connection, table: str, key: Sequence[str], first_day: frozenset[str], rows: Sequence[Row]
) -> dict[int, tuple[int, tuple[str, ...]]]:
    """Which rows exist: by their place in `rows`, the id and the columns whose value differs.

    All rows have the same columns and the same key columns NULL.
    """
    nulls = [column for column in key if rows[0].get(column) is None]
    known = [column for column in key if column not in nulls]
    match = [
        f"{_side('t', c, first_day)} is not distinct from {_side('k', c, first_day)}" for c in known if c in first_day
    ]
    match += [f"t.{_q(c)} = k.{_q(c)}" for c in known if c not in first_day]
    match += [f"t.{_q(c)} is null" for c in nulls]
    differing = ", ".join(
        f"case when t.{_q(c)} is distinct from k.{_q(c)} then '{c}' end" for c in rows[0] if c not in known
    )
    found = await connection.fetch(
        f"select e.ord - 1 as place, t.id, array_remove(array[{differing}]::text[], null) as changed"
        f" from {_given(table)} join public.{_q(table)} t on {' and '.join(match)}",
        _json(rows),
    )
    return {record["place"]: (record["id"], tuple(record["changed"])) for record in found}


async def matching(connection: Connection, table: str, row: Row) -> list[int]:
    """The ids of at most two rows that have all these values."""
    match = " and ".join(f"t.{_q(c)} = k.{_q(c)}" for c in row)
    found = await connection.fetch(
        f"select t.id from {_given(table)} join public.{_q(table)} t on {match} limit 2", _json([row])
    )
    return [record["id"] for record in found]


async def ids_by(connection: Connection, table: str, column: str, words: Sequence[str]) -> dict[str, int]:
    """The ids of rows by the text of one unique column."""
    found = await connection.fetch(
        f"select {_q(column)}::text as word, id from public.{_q(table)} where {_q(column)}::text = any($1)",
        list(words),
    )
    return {record["word"]: record["id"] for record in found}


async def words_of(connection: Connection, table: str, column: str) -> list[str]:
    """All values of one text column, to suggest from."""
    found = await connection.fetch(f"select {_q(column)}::text as word from public.{_q(table)} limit 10000")
    return [record["word"] for record in found]


async def value_of(connection: Connection, table: str, column: str, id: int) -> str:
    """One column of one row, as text."""
    found: str = await connection.fetchval(f"select {_q(column)}::text from public.{_q(table)} where id = $1", id)
    return found


async def reserve(connection: Connection, table: str, count: int) -> list[int]:
    """So many fresh ids."""
    found = await connection.fetch(
        "select nextval(pg_get_serial_sequence($1, 'id')) as id from generate_series(1, $2::int)",
        f"public.{_q(table)}",
        count,
    )
    return [record["id"] for record in found]


async def insert(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    """Add rows that all have the same columns, in their order."""
    columns = ", ".join(map(_q, rows[0]))
    values = ", ".join(f"k.{_q(c)}" for c in rows[0])
    await connection.execute(
        f"insert into public.{_q(table)} ({columns}) select {values} from {_given(table)} order by e.ord",
        _json(rows),
    )


async def update(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    """Change rows that all have the same columns, among them `id`."""
    changes = ", ".join(f"{_q(c)} = k.{_q(c)}" for c in rows[0] if c != "id")
    await connection.execute(
        f"update public.{_q(table)} t set {changes} from {_given(table)} where t.id = k.id", _json(rows)
    )


def _given(table: str) -> str:
    return (
        "json_array_elements($1::text::json) with ordinality e(doc, ord)"
        f" cross join lateral json_populate_record(null::public.{_q(table)}, e.doc) k"
    )


def _side(side: str, column: str, first_day: frozenset[str]) -> str:
    return f"lower({side}.{_q(column)})" if column in first_day else f"{side}.{_q(column)}"


def _json(rows: Sequence[Row]) -> str:
    return json.dumps([{column: wire(value) for column, value in row.items()} for row in rows])


def _q(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
