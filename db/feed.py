"""The events of one process as they get their positions, told to whoever follows; knows no GraphQL.

It is woken by the relay's message over a connection of its own, and looks by itself from time to time: a message that
is lost with its connection costs a moment, never an event.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from uuid import UUID

import asyncpg

from db.event import CHANNEL, Event, event
from db.pool import RETRYABLE, Pool, TimedOut, Unavailable
from db.session import session

log = logging.getLogger("selaras")

PAGE = 200
LOOK_SECONDS, LOOK_SECONDS_DEAF = 5.0, 0.5
"""How often it looks by itself: while it is listening, and while its connection is broken."""
PAUSE = 0.5

Follower = Callable[[Event], None]
FAULTS = (*RETRYABLE, asyncpg.PostgresError, Unavailable, TimedOut, TimeoutError)


class Feed:
    """Tells each follower each event once, in order, from the position at which it began to follow."""

    def __init__(self, dsn: str, pool: Pool, turns: int = 1) -> None:
        self._dsn, self._pool = dsn, pool
        self.turns = asyncio.Semaphore(turns)
        """Whoever reads for a subscriber waits here, not at the pool: it refuses a crowd, and a thousand may come again
        at once when a server is back. One connection more is the feed's own."""
        self._followers: dict[Follower, None] = {}
        self._woken = asyncio.Event()
        self._hears = False
        self.position = 0
        """The last event that followers were told."""

    async def run(self) -> None:
        """Listen and tell until cancelled."""
        listening = asyncio.ensure_future(self._listen())
        try:
            while True:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_SECONDS if self._hears else LOOK_SECONDS_DEAF):
                        await self._woken.wait()
                self._woken.clear()
                await self._tell()
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    def follow(self, follower: Follower) -> None:
        """From here on the follower is told all that comes after `position`."""
        self._followers[follower] = None

    def leave(self, follower: Follower) -> None:
        self._followers.pop(follower, None)

    async def latest(self) -> int:
        """The position of the latest event there is."""
        async with self.turns:
            return await self._latest()

    async def place(self, uid: UUID) -> int | None:
        """The position of an event; None where it is unknown, or no longer kept."""
        async with self.turns, self._pool.acquire() as connection:
            found: int | None = await connection.fetchval("select app.place_of_event($1)", uid)
        return found

    async def after(self, position: int, most: int = PAGE) -> list[Event]:
        """The next events after a position."""
        async with self.turns:
            return await self._after(position, most)

    async def _latest(self) -> int:
        async with self._pool.acquire() as connection:
            found: int = await connection.fetchval("select app.latest_event()")
        return found

    async def _after(self, position: int, most: int = PAGE) -> list[Event]:
        async with self._pool.acquire() as connection:
            rows = await connection.fetch("select * from app.events_after($1, $2)", position, most)
        return [event(row) for row in rows]

    async def _listen(self) -> None:
        while True:
            try:
                async with session(self._dsn, "selaras events") as connection:
                    await self._heard(connection)
            except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as problem:
                log.warning("events are looked for until PostgreSQL is heard again: %s", type(problem).__name__)
            self._hears = False
            await asyncio.sleep(PAUSE)

    async def _heard(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        broken = asyncio.Event()
        connection.add_termination_listener(lambda _: broken.set())
        await connection.add_listener(CHANNEL, lambda *_: self._woken.set())
        self._hears = True
        # What was told before anybody listened.
        self._woken.set()
        await broken.wait()

    async def _tell(self) -> None:
        try:
            if not self._followers:
                latest = await self._latest()
                if not self._followers:
                    self.position = max(self.position, latest)
                    return
            while page := await self._after(self.position):
                for found in page:
                    self._tell_one(found)
                if len(page) < PAGE:
                    return
        except FAULTS as problem:
            log.warning("events could not be read and will be: %s", type(problem).__name__)

    def _tell_one(self, found: Event) -> None:
        """The position first: whoever begins to follow now has read as far as it says."""
        self.position = found.position
        for follower in [*self._followers]:
            follower(found)
