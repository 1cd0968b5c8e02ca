"""Work beside requests while the application runs: begun anew after it ends or fails; knows not what it is."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass

log = logging.getLogger("selaras")


@dataclass(frozen=True)
class Work:
    """Some work, and the seconds between its end and its next begin; it must bear being done by each process."""

    name: str
    seconds: float
    work: Callable[[], Awaitable[object]]
    at_once: bool = False
    """Whether it begins with the application, rather than some of its seconds later."""

    async def go(self) -> None:
        """For ever; a failure is told of, and costs no more than the seconds."""
        # Uneven, so that the processes of one server do not all come at once.
        await asyncio.sleep(0 if self.at_once else self.seconds * random.uniform(0.1, 1))
        while True:
            try:
                await self.work()
            except Exception:
                log.exception("%s failed; it is tried again in %g s", self.name, self.seconds)
            await asyncio.sleep(self.seconds * random.uniform(0.9, 1.1))


@contextlib.asynccontextmanager
async def beside(works: Iterable[Work]) -> AsyncIterator[None]:
    """The works under way while the block runs."""
    tasks = [asyncio.create_task(one.go(), name=one.name) for one in works]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
