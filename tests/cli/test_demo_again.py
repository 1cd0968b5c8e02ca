"""The demonstration started again: what people have written since stays, and nothing refuses to start."""

from __future__ import annotations

import asyncio

import asyncpg

from cli.demo import _fill
from db.provision import Logins
from tests.databases import Database

CHANGED = "What we wrote ourselves."
_CHANGE = "update report set narrative = $1 where status in ('DRAFT', 'RETURNED') returning id"
_ALTER = "alter table report disable trigger user"


async def _changed(dsn: str) -> list[int]:
    """Reports that are not handed in get words of their own, whatever their state."""
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(_ALTER)
        return [row["id"] for row in await connection.fetch(_CHANGE, CHANGED)]
    finally:
        await connection.execute("alter table report enable trigger user")
        await connection.close()


async def test_what_people_wrote_stays(fresh_database: Database) -> None:
    logins = Logins(owner=fresh_database.owner, server=fresh_database.server)
    await asyncio.to_thread(_fill, logins)
    changed = await _changed(fresh_database.superuser)
    assert changed
    await asyncio.to_thread(_fill, logins)
    connection = await asyncpg.connect(fresh_database.superuser)
    try:
        kept = await connection.fetch("select narrative from report where id = any ($1)", changed)
    finally:
        await connection.close()
    assert [row["narrative"] for row in kept] == [CHANGED] * len(changed)
