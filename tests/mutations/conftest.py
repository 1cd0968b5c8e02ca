"""A stage for mutations: the demonstration in a database of the test's own, asked as the server asks."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from compiler.execute import Executor
from db.pool import Pool
from schema.build import build
from tests.databases import copied
from tests.mutations.stage import Stage


@pytest_asyncio.fixture(loop_scope="session")
async def stage(postgres: str, demo_template: str) -> AsyncIterator[Stage]:
    """A copy of the demonstration and an executor over it as the server's powerless login."""
    built = build()
    async with copied(postgres, demo_template) as database:
        pool = await Pool.open(database.server, size=10)
        try:
            async with Stage.open(database, pool, Executor(built.graphql, built.types, pool, built.acts)) as made:
                yield made
        finally:
            await pool.close()
