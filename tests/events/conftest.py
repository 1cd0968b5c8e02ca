"""A small world whose changes are told: a database of the file's own, its relay and its feed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import asyncpg
import pytest_asyncio

from db.feed import Feed
from db.pool import Pool
from db.relay import Relay
from tests.databases import Database, copied
from tests.db.world import World, make


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def world(postgres: str, database_template: str) -> AsyncIterator[World]:
    async with copied(postgres, database_template) as database:
        owner = await asyncpg.connect(database.owner)
        try:
            yield await make(database, owner)
        finally:
            await owner.close()


@contextlib.asynccontextmanager
async def relaying(database: Database, retention: timedelta = timedelta(days=30)) -> AsyncIterator[Relay]:
    """A relay at work for the block's length."""
    relay = Relay(database.server, interval=0.02, retention=retention)
    async with running(relay):
        yield relay


@contextlib.asynccontextmanager
async def feeding(database: Database, pool: Pool) -> AsyncIterator[Feed]:
    """A feed of a process for the block's length."""
    feed = Feed(database.server, pool)
    async with running(feed):
        yield feed


@contextlib.asynccontextmanager
async def running(work: Relay | Feed) -> AsyncIterator[None]:
    task = asyncio.ensure_future(work.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(holds: Callable[[], Awaitable[bool]] | Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait until something holds."""
    for _ in range(round(seconds / 0.02)):
        found = holds()
        if found if isinstance(found, bool) else await found:
            return
        await asyncio.sleep(0.02)
    raise TimeoutError(f"it did not come to hold within {seconds} s")
