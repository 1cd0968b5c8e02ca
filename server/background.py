"""What runs beside requests as long as the application does; knows not what it does."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

log = logging.getLogger("selaras")

PAUSE = 1.0
Work = Callable[[], Awaitable[None]]


@contextlib.asynccontextmanager
async def beside(*works: Work) -> AsyncIterator[None]:
    """Run each for the block's length; one that breaks is begun anew, so that a mistake of ours costs a second."""
    tasks = [asyncio.ensure_future(_kept_up(work)) for work in works]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _kept_up(work: Work) -> None:
    while True:
        try:
            await work()
        except Exception:
            log.exception("what runs beside requests has ended, and is begun anew")
        await asyncio.sleep(PAUSE)
