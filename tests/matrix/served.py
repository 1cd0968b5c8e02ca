"""The application over a copy of the world, asked as whoever by token: what is done there stays. It knows no case."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

import asyncpg

from server.app import Application, create_app
from server.settings import Settings
from tests.databases import Database, copied
from tests.matrix.conftest import Peopled
from tests.matrix.facts import Facts
from tests.server.asgi import Ask, Told, ask

UNLIMITED: Mapping[str, Any] = {
    "organisation_rate": 0,
    "anonymous_rate": 0,
    "requests_at_once": 10_000,
    "requests_per_organisation": 10_000,
    "sockets_per_client": 10_000,
    "sockets_per_organisation": 10_000,
    "operations_per_socket": 1_000,
    "subscriptions": 100_000,
    "subscriptions_per_organisation": 100_000,
    "webhooks": False,
    "calendar_every": 0,
}
"""All ask from one address at once; who asks too much is the business of other tests."""


@dataclass(frozen=True)
class Served:
    """An application, its database, and who reads and writes there past all locks."""

    app: Application
    database: Database
    owner: asyncpg.Connection[asyncpg.Record]
    facts: Facts

    @property
    def tables(self) -> Mapping[int, str]:
        """Whose rows the ids of each tag name."""
        return {tag: table for table, tag in self.app.tags.items()}


async def patiently(app: Application, asked: Ask) -> Told:
    """The answer; a server that is busy or not ready for a moment is asked again, as it wants to be."""
    for _ in range(20):
        told = await ask(app, asked)
        if told.status != 503:
            return told
        await asyncio.sleep(0.25)
    raise AssertionError(f"{asked.path} is not to be had")


@contextlib.asynccontextmanager
async def serving(postgres: str, peopled: Peopled) -> AsyncIterator[Served]:
    """An application for the block's length."""
    async with copied(postgres, peopled.database.name) as database:
        small: dict[str, Any] = {"pool_size": 3, "analyst_pool_size": 2, "event_pool_size": 2, "relay_interval": 0.02}
        app = create_app(Settings(database_url=database.server, **small, **UNLIMITED))
        owner = await asyncpg.connect(database.superuser)
        try:
            async with app.router.lifespan_context(app):
                yield Served(app, database, owner, peopled.facts)
        finally:
            await owner.close()
