"""Rows inserted, changed and removed, each with its audit entry; PostgreSQL's refusals explained. Knows no subject."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg
import orjson
from asyncpg import Range

from db import tables as t
from db.errors import explain
from db.transaction import Write
from db.words import Term
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.outcome import ValidationFailed, failed_at

Places = Mapping[str, tuple[str, ...]]
"""Where in the input a refused column (or a code of a rule, without its number) stands, if not at `input`, column; `*`
says it of all others."""

_RULE = re.compile(r"^I\d+_")


async def insert(
    write: Write, table: str, values: Mapping[str, Any], change: Change, places: Places | None = None
) -> Row | ValidationFailed:
    """A new row, all its columns; the columns of `values` are the table's own."""
    columns = ", ".join(values)
    marks = ", ".join(f"${index}" for index in range(1, len(values) + 1))
    text = f"insert into {table} ({columns}) values ({marks}) returning *"
    row = await _tried(write, text, [_bound(table, *item) for item in values.items()], places)
    if isinstance(row, ValidationFailed):
        return row
    await _record(write, table, change, None, row)
    return row


async def insert_all(
    write: Write, table: str, rows: Sequence[Mapping[str, Any]], change: Change, places: Places | None = None
) -> list[Row] | ValidationFailed:
    """Many new rows of the same columns by one statement; an entry of the audit each."""
    if not rows:
        return []
    columns = ", ".join(rows[0])
    text = (
        f"insert into {table} ({columns}) select {columns} from jsonb_populate_recordset(null::{table}, $1) returning *"
    )
    bound = [{name: _bound(table, name, one) for name, one in row.items()} for row in rows]
    given = orjson.dumps(bound, default=_literal)
    try:
        async with write.attempt():
            made = await write.rows(text, given.decode())
    except asyncpg.PostgresError as problem:
        return refused(problem, places)
    for row in made:
        await _record(write, table, change, None, row)
    return made


async def update(
    write: Write, table: str, row: Row, values: Mapping[str, Any], change: Change, places: Places | None = None
) -> Row | ValidationFailed:
    """The row with some columns changed; as it is, and without an entry, when nothing differs."""
    differing = {name: value for name, value in values.items() if row[name] != _bound(table, name, value)}
    if not differing:
        return row
    changed = ", ".join(f"{name} = ${index}" for index, name in enumerate(differing, start=2))
    text = f"update {table} set {changed} where id = $1 returning *"
    bound = [row["id"], *(_bound(table, *item) for item in differing.items())]
    after = await _tried(write, text, bound, places)
    if isinstance(after, ValidationFailed):
        return after
    await _record(write, table, change, row, after)
    return after


async def remove(
    write: Write, table: str, row: Row, change: Change, places: Places | None = None
) -> ValidationFailed | None:
    """Take a row away that nothing refers to."""
    gone = await _tried(write, f"delete from {table} where id = $1 returning *", [row["id"]], places)
    if isinstance(gone, ValidationFailed):
        return gone
    await _record(write, table, change, row, None)
    return None


def refused(problem: asyncpg.PostgresError, places: Places | None = None) -> ValidationFailed:
    """What PostgreSQL refuses, as a mistake of the input; any fault that is no rule's is raised again."""
    meant = explain(problem)
    if meant is None:
        raise problem
    code = _RULE.sub("", meant.code)
    given = places or {}
    named = given.get(code) or given.get(meant.field or "") or given.get("*")
    path = named or (("input", meant.field) if meant.field else ("input",))
    return failed_at(code, f"{meant.message}. {meant.hint}".strip(), *path)


async def _tried(write: Write, text: str, values: list[Any], places: Places | None) -> Row | ValidationFailed:
    try:
        async with write.attempt():
            row = await write.row(text, *values)
    except asyncpg.PostgresError as problem:
        return refused(problem, places)
    # Row security hides a row from an update without a word: the services ask first, this is the second lock.
    return failed_at("FORBIDDEN", "It is not yours to change.", "input") if row is None else row


def _bound(table: str, name: str, value: Any) -> Any:
    """A value as the driver takes it: words by name, quantities at their column's scale."""
    if isinstance(value, Term):
        return value.name
    if isinstance(value, list | tuple):
        return [_bound(table, name, one) for one in value]
    return value


def _literal(value: Any) -> str:
    """A value as PostgreSQL reads it from text."""
    if not isinstance(value, Range):
        return str(value)
    if value.isempty:
        return "empty"
    sides = f"{value.lower or ''},{value.upper or ''}"
    return f"{'[' if value.lower_inc else '('}{sides}{']' if value.upper_inc else ')'}"


async def _record(write: Write, table: str, change: Change, before: Row | None, after: Row | None) -> None:
    one = after if after is not None else before
    assert one is not None
    uid = one["uid"] if "uid" in t.metadata.tables[table].c else None
    assert uid is not None, f"{table} has no uid: its changes belong into the entry of its parent"
    await write.record(
        change.action,
        table,
        uid,
        before=None if before is None else dict(before),
        after=None if after is None else dict(after),
        reason=change.reason,
        role=change.role.name,
    )
