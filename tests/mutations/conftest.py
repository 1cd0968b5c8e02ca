"""A stage for mutations: the demonstration in a database of the test's own, asked as the server asks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest_asyncio

from compiler.execute import Executor
from db.pool import Pool
from schema.build import build
from tests.databases import Database, copied
from tests.mutations.stage import Stage


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def scenery(postgres: str, database_template: str) -> AsyncIterator[Database]:
    """The demonstration, loaded once; nobody stays connected to it, so that it can be copied."""
    from data.demo_data import load

    async with copied(postgres, database_template) as database:
        await asyncio.to_thread(load, database.owner, lambda *_: None)
        yield database


@pytest_asyncio.fixture(loop_scope="session")
async def stage(postgres: str, scenery: Database) -> AsyncIterator[Stage]:
    """A copy of the demonstration and an executor over it as the server's powerless login."""
    built = build()
    async with copied(postgres, scenery.name) as database:
        pool = await Pool.open(database.server, size=10)
        try:
            async with Stage.open(database, pool, Executor(built.graphql, built.types, pool, built.acts)) as made:
                yield made
        finally:
            await pool.close()
