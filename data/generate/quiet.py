"""Rows written without the triggers that fill and guard single rows; foreign keys and CHECKs still hold.

Row triggers would cost the most of a large load. What they keep is computed here and verified afterwards
(verify.py). All of it happens in one transaction: others see the triggers at work or nothing at all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from data.rows import Connection
from db import tables as t
from db.provision import quoted


@asynccontextmanager
async def quiet(connection: Connection) -> AsyncIterator[None]:
    """Inside: no user triggers, and the owner is not held by row security, which COPY does not know."""
    names = [table.name for table in t.metadata.sorted_tables]
    forced = await _forced(connection, names)
    for name in names:
        await connection.execute(f"alter table {quoted(name)} disable trigger user")
    for name in forced:
        await connection.execute(f"alter table {quoted(name)} no force row level security")
    yield
    # Keys are checked now: a pending check forbids ALTER TABLE.
    await connection.execute("set constraints all immediate")
    for name in names:
        await connection.execute(f"alter table {quoted(name)} enable trigger user")
    for name in forced:
        await connection.execute(f"alter table {quoted(name)} force row level security")


async def _forced(connection: Connection, names: Sequence[str]) -> list[str]:
    rows = await connection.fetch(
        "select relname from pg_class where relname = any($1) and relforcerowsecurity"
        " and relnamespace = 'public'::regnamespace order by relname",
        names,
    )
    return [row["relname"] for row in rows]
