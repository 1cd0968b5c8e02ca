"""The demonstration, loaded once for all tests of the data, and a way to ask it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import asyncpg
import pytest_asyncio

from tests.databases import Database, copied

Ask = Callable[..., Awaitable[list[tuple[Any, ...]]]]


def quiet(*_: object) -> None:
    """Progress that nobody watches."""


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def demo(postgres: str, demo_template: str) -> AsyncIterator[Database]:
    """A database with the whole demonstration, which nobody has signed in to; tests only read it."""
    async with copied(postgres, demo_template) as database:
        yield database


@pytest_asyncio.fixture(loop_scope="session")
async def ask(demo: Database) -> AsyncIterator[Ask]:
    """Runs a query on the demonstration, with every row in sight."""
    connection = await asyncpg.connect(demo.superuser)

    async def asked(sql: str, *values: object) -> list[tuple[Any, ...]]:
        return [tuple(row.values()) for row in await connection.fetch(sql, *values)]

    try:
        yield asked
    finally:
        await connection.close()
