"""Writes tried again after a fault, where trying them twice does no harm; knows no statement."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

import asyncpg

from db.pool import RETRYABLE, Overcrowded, Unavailable, Unsure

log = logging.getLogger("selaras")

SECONDS = 3.0
"""How long a write is tried again in all: who waits longer had better ask again."""
PAUSE = 0.05
UNDONE = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError, asyncpg.LockNotAvailableError)
"""Another transaction stood in the way: PostgreSQL has rolled this one back."""
AGAIN = (*UNDONE, *RETRYABLE, Unavailable)
"""A fault after which another try may succeed; all but Unsure have left nothing behind."""

T = TypeVar("T")


async def persistently(attempt: Callable[[], Awaitable[T]], *, repeatable: bool) -> T:
    """What an attempt answers, made again after each fault that another try may mend, with growing, uneven pauses.

    A `repeatable` attempt knows by itself what an earlier one has done. Another is made again only after what left
    nothing behind. Unsure when one may have been done, for good or until time is over.
    """
    deadline, pause = time.monotonic() + SECONDS, PAUSE
    try:
        return await attempt()
    except Overcrowded:
        raise
    except AGAIN as problem:
        fault: Exception = problem
    unsure = isinstance(fault, Unsure)
    while (repeatable or not unsure) and (left := deadline - time.monotonic()) > 0:
        log.warning("a write is tried again after %s", type(fault).__name__)
        # Uneven, so that those who met do not meet again.
        await asyncio.sleep(min(left, pause * random.uniform(0.5, 1.5)))
        pause *= 2
        try:
            # Cut short while it was committing, it says Unsure.
            async with asyncio.timeout(deadline - time.monotonic()):
                return await attempt()
        except AGAIN as problem:
            fault = problem
            unsure |= isinstance(problem, Unsure)
    raise (Unsure if unsure else Unavailable)(type(fault).__name__) from fault
