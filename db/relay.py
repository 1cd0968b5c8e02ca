"""Puts events in order after their commits, in one process at a time, and forgets old ones; knows no subscriber.

Every server process has a relay; the advisory lock of one session decides which of them is at work. PostgreSQL ends a
session that says nothing for a few seconds, so a process that is frozen loses the lock as one does that has died.
"""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import timedelta

import asyncpg

from db.identity import assert_powerless
from db.session import session

log = logging.getLogger("selaras")

LOCK = 7_365_616_138
"""The key that app.relay() takes as well: nobody else can number events meanwhile."""
BATCH = 500
TURN_SECONDS = 1.0
"""How often those that wait ask for the lock."""
SILENCE_SECONDS = 4
"""How long the session at work may be silent before PostgreSQL ends it."""
FORGET_SECONDS, FORGOTTEN_AT_ONCE = 600.0, 5_000


class Relay:
    """Numbers events every `interval` seconds while it has the lock; keeps them for `retention`."""

    def __init__(self, dsn: str, *, interval: float, retention: timedelta) -> None:
        self._dsn, self._interval, self._retention = dsn, interval, retention
        self._forget_at = 0.0
        self.is_at_work = False

    async def run(self) -> None:
        """Take turns with the others until cancelled; whatever breaks is begun anew."""
        while True:
            try:
                async with session(self._dsn, "selaras relay", SILENCE_SECONDS) as connection:
                    await assert_powerless(connection)
                    await self._in_turn(connection)
            except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as problem:
                log.warning("the relay of events begins anew: %s", type(problem).__name__)
            finally:
                self.is_at_work = False
            await asyncio.sleep(TURN_SECONDS)

    async def _in_turn(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        while True:
            if await connection.fetchval("select pg_try_advisory_lock($1)", LOCK):
                await self._work(connection)
            else:
                await asyncio.sleep(TURN_SECONDS)

    async def _work(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        self.is_at_work = True
        while True:
            given = await connection.fetchval("select app.relay($1)", BATCH)
            await self._forget(connection)
            if given is None or given < BATCH:
                await asyncio.sleep(self._interval)

    async def _forget(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        """From time to time, a bounded number of events that are older than kept."""
        if time.monotonic() < self._forget_at:
            return
        text = "select app.forget_events($1, $2)"
        forgotten = await connection.fetchval(text, self._retention, FORGOTTEN_AT_ONCE)
        if forgotten < FORGOTTEN_AT_ONCE:
            self._forget_at = time.monotonic() + FORGET_SECONDS
