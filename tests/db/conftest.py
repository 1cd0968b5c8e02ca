"""A world of one's own for each file of tests."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from tests.databases import copied
from tests.db.world import World, make


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def world(postgres: str, database_template: str) -> AsyncIterator[World]:
    """The small world in a fresh database."""
    async with copied(postgres, database_template) as database:
        owner = await asyncpg.connect(database.owner)
        try:
            yield await make(database, owner)
        finally:
            await owner.close()
