"""The two worlds that random queries are asked of, and the pools that ask."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from db.pool import Pool
from schema.build import build
from tests.databases import Database, copied, world
from tests.oracle.subject import Subject, subject

PROJECTS, LARGE, SEED = 40, 2000, 7


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def small_world(postgres: str, database_template: str) -> str:
    """The template of a small generated world, in which rows are hidden from most."""
    return await world(postgres, database_template, PROJECTS, SEED)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def generated(postgres: str, small_world: str) -> AsyncIterator[Database]:
    """The small world; tests only read it."""
    async with copied(postgres, small_world) as copy:
        yield copy


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def invented(generated: Database) -> AsyncIterator[Subject]:
    """The generated world, asked both ways."""
    async with subject(build(), generated) as made:
        yield made


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def real(demo: Database) -> AsyncIterator[Subject]:
    """The demonstration, asked both ways."""
    async with subject(build(), demo) as made:
        yield made


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def large(postgres: str, database_template: str) -> AsyncIterator[Subject]:
    """A world of thousands of projects, asked both ways; tests only read it."""
    source = await world(postgres, database_template, LARGE, SEED)
    async with copied(postgres, source) as copy, subject(build(), copy) as made:
        yield made


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def unguarded(generated: Database) -> AsyncIterator[Pool]:
    """The generated world without row security: here the compiler's own policies stand alone."""
    pool = Pool(
        await asyncpg.create_pool(generated.superuser, min_size=1, max_size=2, server_settings={"timezone": "UTC"})
    )
    yield pool
    await pool.close()
