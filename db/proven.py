"""Which statements have been quick, and how many of all others may run at once; knows no connection.

Whoever asks for what takes long waits for those who do the same, and not the others for them.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

QUICK_SECONDS, SLOW_SECONDS = 0.25, 1.0
"""What is as short is known to be quick from then on, until it takes as long: under load everything takes longer."""
REMEMBERED = 20_000
"""How many statements are remembered, each by a number."""


class Crowded(Exception):
    """Too many statements that are not known to be quick run or wait already."""


class Proven:
    """Statements by their texts: those that were quick when they last ran run at once, of the others a few do."""

    def __init__(self, at_once: int, may_wait: int, seconds: float) -> None:
        self._turns, self._may_wait, self._seconds = asyncio.Semaphore(at_once), may_wait, seconds
        self._waiting = 0
        self._quick: OrderedDict[int, None] = OrderedDict()

    def is_quick(self, text: str) -> bool:
        return hash(text) in self._quick

    def note(self, text: str, seconds: float) -> None:
        """Remember how long a statement took."""
        key = hash(text)
        if seconds > SLOW_SECONDS:
            self._quick.pop(key, None)
        elif seconds <= QUICK_SECONDS:
            self._quick[key] = None
            if len(self._quick) > REMEMBERED:
                self._quick.popitem(last=False)

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """A turn for a statement of which nothing is known yet, or nothing good; Crowded when none comes free."""
        await self._wait()
        try:
            yield
        finally:
            self._turns.release()

    async def _wait(self) -> None:
        if self._turns.locked() and self._waiting >= self._may_wait:
            raise Crowded
        self._waiting += 1
        try:
            async with asyncio.timeout(self._seconds):
                await self._turns.acquire()
        except TimeoutError as problem:
            raise Crowded from problem
        finally:
            self._waiting -= 1
