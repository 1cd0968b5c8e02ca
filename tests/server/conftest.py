"""An application over the demonstration, with the settings a test needs."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from server.app import Application, create_app
from server.settings import Settings
from tests.databases import Database

Serve = Callable[..., AbstractAsyncContextManager[Application]]


@pytest.fixture(scope="session")
def serve(demo: Database) -> Serve:
    """Opens an application for a block; settings as keywords."""

    @contextlib.asynccontextmanager
    async def opened(**settings: Any) -> AsyncIterator[Application]:
        small: dict[str, Any] = {"pool_size": 2, "analyst_pool_size": 1} | settings
        app = create_app(Settings(database_url=demo.server, **small))
        async with app.router.lifespan_context(app):
            yield app

    return opened
