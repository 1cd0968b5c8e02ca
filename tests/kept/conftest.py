"""A server where nobody else writes: kept answers are true until any transaction of the whole server has ended."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio

from compiler.execute import Executor
from db.embedded import EmbeddedPostgres
from db.migration import upgrade
from db.pool import Pool
from db.provision import provision
from schema.build import build
from tests.databases import Database


@pytest.fixture(scope="module")
def still_postgres() -> Iterator[str]:
    """The superuser's DSN of a server of these tests alone; autovacuum would end transactions of its own."""
    with (
        tempfile.TemporaryDirectory(prefix="selaras-still-") as folder,
        EmbeddedPostgres(Path(folder), durable=False, settings={"autovacuum": "off"}) as server,
    ):
        yield server.dsn()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def still_database(still_postgres: str) -> Database:
    """A migrated, empty database on it."""
    both = await provision(still_postgres, "still")
    await asyncio.to_thread(upgrade, both.owner)
    return Database("still", both.owner, both.server, still_postgres)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def tallied(still_postgres: str) -> Database:
    """A database with a table to write to, and nothing else."""
    both = await provision(still_postgres, "tallied")
    connection = await asyncpg.connect(both.owner)
    await connection.execute("create table tally (kind bigint, n bigint); grant select on tally to selaras_server")
    await connection.close()
    return Database("tallied", both.owner, both.server, still_postgres)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def still_pool(still_database: Database) -> AsyncIterator[Pool]:
    """The demonstration as the server's login reads it; statements sent are counted."""
    from data.demo_data import load

    await asyncio.to_thread(load, still_database.owner, lambda *_: None)
    pool = await Pool.open(still_database.server, size=2)
    pool.sent = []
    yield pool
    await pool.close()


@pytest.fixture(scope="module")
def still_executor(still_pool: Pool) -> Executor:
    """The compiled path over it."""
    built = build()
    return Executor(built.graphql, built.types, still_pool, built.acts)
