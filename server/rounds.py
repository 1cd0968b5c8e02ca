"""What a serving process does by itself from time to time; knows not what it is."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass

log = logging.getLogger("selaras")


@dataclass(frozen=True)
class Round:
    """Some work, and the seconds between its ends and its next begins; it must bear being done by each process."""

    name: str
    seconds: float
    work: Callable[[], Awaitable[object]]

    async def go(self) -> None:
        """For ever; a round that fails is told of, and the next one comes in its time."""
        # Uneven, so that the processes of one server do not all come at once.
        await asyncio.sleep(self.seconds * random.uniform(0.1, 1))
        while True:
            try:
                await self.work()
            except Exception:
                log.exception("%s failed; it is tried again in %g s", self.name, self.seconds)
            await asyncio.sleep(self.seconds * random.uniform(0.9, 1.1))


@contextlib.asynccontextmanager
async def going(rounds: Iterable[Round]) -> AsyncIterator[None]:
    """The rounds under way while the block runs."""
    tasks = [asyncio.create_task(one.go(), name=one.name) for one in rounds]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
