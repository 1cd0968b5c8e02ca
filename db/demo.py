"""Tokens for the demo persons, and whether a database holds any; knows no file and no GraphQL."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

import asyncpg

from db import tokens

LIFE = timedelta(days=30)
"""How long a demo token is good for."""
_LABEL = "demo"
_TIMEOUT = 10

_PERSONS = """
select person.id, person.display_name as name,
  (select string_agg(distinct granted.role, ', ' order by granted.role) from public.org_grant granted
    where granted.user_id = person.id and granted.valid @> current_date) as role,
  coalesce(called.name_en, called.name_id, organisation.code) as organisation
from public.app_user person
join public.organisation on organisation.id = person.organisation_id
left join public.organisation_name called
  on called.organisation_id = organisation.id and called.valid @> current_date
where person.demo and person.active
order by person.id
"""
_ISSUE = "insert into public.api_token (user_id, hash, label, expires_at) values ($1, $2, $3, now() + $4::interval)"


@dataclass(frozen=True)
class DemoPerson:
    """A demo person with a fresh token; `role` lists their grants, `organisation` is its English name of today.

    The token is here and nowhere else: the database keeps its SHA-256.
    """

    name: str
    role: str
    organisation: str
    token: str = field(repr=False)


def issue_tokens(owner_dsn: str) -> list[DemoPerson]:
    """Give every active demo person with a grant a new token of 30 days; earlier ones stay good."""
    return asyncio.run(_issue(owner_dsn))


def has_demo_persons(dsn: str) -> bool:
    """Whether the database holds active demo persons; any login may ask, also the server's."""
    return asyncio.run(_holds(dsn))


async def _issue(dsn: str) -> list[DemoPerson]:
    connection = await asyncpg.connect(dsn, timeout=_TIMEOUT)
    try:
        async with connection.transaction():
            found = await connection.fetch(_PERSONS)
            persons = [(row["id"], _person(row)) for row in found if row["role"] is not None]
            rows = [(id, tokens.digest(person.token), _LABEL, LIFE) for id, person in persons]
            await connection.executemany(_ISSUE, rows)
    finally:
        await connection.close()
    return [person for _, person in persons]


async def _holds(dsn: str) -> bool:
    connection = await asyncpg.connect(dsn, timeout=_TIMEOUT)
    try:
        return bool(await connection.fetchval("select app.has_demo_persons()"))
    finally:
        await connection.close()


def _person(row: asyncpg.Record) -> DemoPerson:
    return DemoPerson(row["name"], row["role"], row["organisation"], tokens.made())
