"""The world that plans are made for, and who explains them: the server's own login, row security forced."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from tests.databases import Database, copied, filled, world
from tests.plans.explain import Explainer
from tests.plans.multiplied import multiply

PROJECTS, SEED = 40, 7


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def large(postgres: str, database_template: str) -> AsyncIterator[Database]:
    """20,000 projects, and some thousand rows of each other kind; tests only read it."""
    small = await world(postgres, database_template, PROJECTS, SEED)
    async with copied(postgres, await filled(postgres, small, "multiplied", _multiplied, "tests/plans")) as copy:
        yield copy


async def _multiplied(database: Database) -> None:
    connection = await asyncpg.connect(database.superuser)
    try:
        await multiply(connection)
    finally:
        await connection.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def explainer(large: Database) -> AsyncIterator[Explainer]:
    """Explains over the large world."""
    async with Explainer.over(large) as made:
        yield made
