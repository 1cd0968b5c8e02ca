"""Whether the process lives and whether it can answer; the first never touches PostgreSQL."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import PlainTextResponse

from db.pool import TimedOut, Unavailable
from db.pools import Pools


async def live(request: Request) -> PlainTextResponse:
    """200 as long as the process answers."""
    return PlainTextResponse("live\n")


async def ready(request: Request) -> PlainTextResponse:
    """200 when PostgreSQL answers within half a second, else 503."""
    pools: Pools = request.app.state.pools
    try:
        await asyncio.wait_for(pools.own.read("select '1'", ()), 0.5)
    except (TimedOut, Unavailable, TimeoutError):
        return PlainTextResponse("not ready\n", 503, {"Retry-After": "1"})
    return PlainTextResponse("ready\n")
