"""A connection of its own for what runs beside requests; knows not what runs."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import asyncpg

CONNECT_SECONDS, COMMAND_SECONDS = 5.0, 10.0


@contextlib.asynccontextmanager
async def session(
    dsn: str, name: str, silence: float | None = None
) -> AsyncIterator[asyncpg.Connection[asyncpg.Record]]:
    """A connection for the block's length; PostgreSQL ends it when it is silent for longer than `silence` seconds."""
    settings = {"application_name": name, "lock_timeout": "2000", "idle_in_transaction_session_timeout": "10000"}
    if silence is not None:
        settings["idle_session_timeout"] = str(round(silence * 1000))
    connection = await asyncpg.connect(
        dsn, timeout=CONNECT_SECONDS, command_timeout=COMMAND_SECONDS, server_settings=settings
    )
    try:
        yield connection
    finally:
        # A goodbye would wait for whoever is away.
        connection.terminate()
