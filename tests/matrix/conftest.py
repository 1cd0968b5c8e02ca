"""The world that the matrix is asked of: generated, with persons of every role in organisations of every standing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import asyncpg
import pytest_asyncio

from compiler.execute import Executor
from db import tables as t
from db.pool import Pool
from schema.build import Built, build
from tests.databases import Database, copied, world
from tests.matrix.cells import Matrix
from tests.matrix.facts import Facts
from tests.matrix.people import Person, bodies, people
from tests.matrix.undone import Undone

PROJECTS, SEED = 40, 7
MORE = (
    "insert into identity_binding (user_id, issuer, subject)"
    " select id, 'https://issuer.example', 'm' || id from app_user"
    " order by work_email like '%matrix%' desc, id limit 80",
    "insert into webhook (organisation_id, address, kinds, created_by, status) select organisation_id,"
    " 'https://example.org/hook', '{PROJECT_CHANGED}', min(id), 'DISABLED' from app_user group by organisation_id",
    "insert into webhook_delivery (webhook_id, organisation_id, event_uid, kind, action, happened_at, subject_table,"
    " subject_uid, status) select w.id, w.organisation_id, gen_random_uuid(), 'PROJECT_CHANGED', 'x', now(), 'project',"
    " p.uid, 'DEAD' from webhook w, (select uid from project order by id limit 2) p",
)
"""What no generated world has, and somebody may name."""


@dataclass(frozen=True)
class Peopled:
    """A database with everybody in it."""

    database: Database
    facts: Facts
    people: list[Person]
    built: Built

    async def matrix(self, database: Database | None = None) -> Matrix:
        """Everything ready to be asked, of this database or of a copy of it."""
        pool = await Undone.of(database or self.database)
        return Matrix(
            Executor(self.built.graphql, self.built.types, pool, self.built.acts), pool, self.facts, self.people
        )


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def peopled(postgres: str, database_template: str) -> AsyncIterator[Peopled]:
    """The generated world with everybody in it; nobody stays connected, so that it can be copied."""
    async with copied(postgres, await world(postgres, database_template, PROJECTS, SEED)) as database:
        connection = await asyncpg.connect(database.superuser)
        pool = await Pool.open(database.server, size=1)
        try:
            today = await connection.fetchval("select app.today()")
            await bodies(connection, await Facts.of(database, today))
            everybody = await people(database, pool, await Facts.of(database, today))
            for text in MORE:
                await connection.execute(text)
        finally:
            await pool.close()
            await connection.close()
        yield Peopled(database, await Facts.of(database, today), everybody, build())


@pytest_asyncio.fixture(loop_scope="session")
async def matrix(peopled: Peopled) -> AsyncIterator[Matrix]:
    """The matrix with both locks on."""
    made = await peopled.matrix()
    yield made
    await made.pool.close()


async def without_row_security(database: Database) -> None:
    """Switch it off on every table."""
    owner = await asyncpg.connect(database.owner)
    try:
        for table in t.metadata.sorted_tables:
            await owner.execute(f"alter table {table.name} disable row level security")
    finally:
        await owner.close()
