"""Writes tried again after a fault, where sending them twice does no harm; knows no statement."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

import asyncpg

from db.pool import RETRYABLE, Unavailable, Unsure

log = logging.getLogger("selaras")

SECONDS = 3.0
"""How long a write is tried again in all: who waits longer had better ask again."""
PAUSE = 0.05
UNDONE = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError, asyncpg.LockNotAvailableError)
"""Another transaction stood in the way: PostgreSQL has rolled this one back."""
AGAIN = (*UNDONE, *RETRYABLE, Unsure)

T = TypeVar("T")


async def persistently(attempt: Callable[[], Awaitable[T]]) -> T:
    """What an attempt answers, made again after each fault that another try may mend, with growing, uneven pauses.

    An attempt must know by itself what an earlier one has done. Unsure when time is over and one may have been done.
    """
    deadline, pause = time.monotonic() + SECONDS, PAUSE
    try:
        return await attempt()
    except AGAIN as problem:
        fault: Exception = problem
    unsure = isinstance(fault, Unsure)
    while (left := deadline - time.monotonic()) > 0:
        log.warning("a write is tried again after %s", type(fault).__name__)
        # Uneven, so that those who met do not meet again.
        await asyncio.sleep(min(left, pause * random.uniform(0.5, 1.5)))
        pause *= 2
        limit = asyncio.timeout(deadline - time.monotonic())
        try:
            async with limit:
                return await attempt()
        except AGAIN as problem:
            fault = problem
            # Cut short, it may have been committing.
            unsure |= limit.expired() or isinstance(problem, Unsure)
    raise (Unsure if unsure else Unavailable)(type(fault).__name__) from fault
