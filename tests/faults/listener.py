"""Who listens during a drill: one subscription, held over every kill by the client itself."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from selaras_client.api import ProjectFilter, StringFilter
from tests.faults.actors import PROJECT, Actor, Place, Tally

PATIENCE = 60.0


@asynccontextmanager
async def listening(listener: Actor, primer: Actor, there: Place, tally: Tally) -> AsyncIterator[None]:
    """Listen for the block's length; begins when something was heard, so that there is an event to go on from."""
    task = asyncio.ensure_future(_listen(listener, tally))
    try:
        async with asyncio.timeout(PATIENCE):
            while not tally.told:
                await primer.prime(there, tally)
                await asyncio.sleep(0.5)
        # What was made before anybody listened is not told.
        tally.milestones &= set(tally.told)
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def told_of_all(tally: Tally) -> None:
    """Wait until everything that was acknowledged was told, or for long in vain."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            while not tally.milestones <= set(tally.told):
                await asyncio.sleep(0.05)


async def _listen(listener: Actor, tally: Tally) -> None:
    wanted = ProjectFilter(code=StringFilter(eq=PROJECT))
    async for event in listener.client.project_changed(filter_=wanted, deadline=PATIENCE):
        tally.told.append(event.changed_id)
        tally.events.append(event.event_id)
