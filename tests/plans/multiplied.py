"""A generated world many times over: as many rows as a plan needs to show what it does, filled by sets in seconds.

Each copy of a row has the keys of its copy; triggers and foreign keys rest meanwhile, CHECKs and unique keys do not.
"""

from __future__ import annotations

import asyncpg

MOST = {"project": 20_000}
"""Rows to reach, where it is not the usual number."""
USUAL = 4_000
STEP = 1_000_000
"""The keys of a copy are this far from those of the copy before."""

TABLES = """
select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
and c.relname <> 'alembic_version' order by c.relname
"""
COLUMNS = """
select a.attname as name, format_type(a.atttypid, null) as type,
  exists (select from pg_constraint f where f.conrelid = a.attrelid and f.contype = 'f' and a.attnum = any(f.conkey))
    or a.attname in ('id', 'scope_id') as key,
  exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique
      and a.attnum = any(i.indkey))
    or exists (select from pg_constraint x where x.conrelid = a.attrelid and x.contype = 'x'
      and a.attnum = any(x.conkey)) as apart,
  exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype in ('c', 'f')
    and a.attnum = any(k.conkey)) as held
from pg_attribute a
where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
order by a.attnum
"""


async def multiply(connection: asyncpg.Connection[asyncpg.Record]) -> None:
    """Fill each table by copies of its rows, as superuser; what cannot be told apart is left as it is."""
    await connection.execute("set session_replication_role = replica")
    for (table,) in await connection.fetch(TABLES):
        rows = await connection.fetchval(f"select count(*) from {table}")
        copies = MOST.get(table, USUAL) // rows if rows else 0
        if copies > 1:
            columns = await connection.fetch(COLUMNS, table)
            await connection.execute(_copying(table, columns, copies))
    await connection.execute("reset session_replication_role")
    await connection.execute("vacuum analyze")


def _copying(table: str, columns: list[asyncpg.Record], copies: int) -> str:
    names = ", ".join(column["name"] for column in columns)
    values = ", ".join(map(_value, columns))
    return (
        f"insert into {table} ({names}) overriding system value select {values}"
        f" from {table} r, generate_series(1, {copies - 1}) n on conflict do nothing"
    )


def _value(column: asyncpg.Record) -> str:
    """A column of the n-th copy of row r."""
    own = f"r.{column['name']}"
    match column["type"]:
        case "uuid" if column["name"] == "uid":
            return "gen_random_uuid()"
        case "bigint" if column["key"]:
            return f"{own} + sign({own})::bigint * n * {STEP}"
        case "text" if column["apart"] and not column["held"]:
            return f"{own} || '-' || n"
        case _:
            return own
