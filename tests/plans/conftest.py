"""The world that plans are made for, and who explains them: the server's own login, row security forced."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from data.generate import run
from tests.databases import Database, copied
from tests.plans.explain import Explainer
from tests.plans.multiplied import multiply

PROJECTS, SEED = 40, 7


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def large(postgres: str, database_template: str) -> AsyncIterator[Database]:
    """20,000 projects, and some thousand rows of each other kind; tests only read it."""
    async with copied(postgres, database_template) as copy:
        await asyncio.to_thread(run, copy.owner, PROJECTS, SEED, lambda *_: None)
        connection = await asyncpg.connect(copy.superuser)
        try:
            await multiply(connection)
        finally:
            await connection.close()
        yield copy


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def explainer(large: Database) -> AsyncIterator[Explainer]:
    """Explains over the large world."""
    async with Explainer.over(large) as made:
        yield made
