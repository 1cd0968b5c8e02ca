"""A request's work tied to its client: who leaves, cancels; in PostgreSQL as well."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from server.call import Call, ClientLeft

SLACK = 0.05
"""Seconds before anyone looks whether the client is still there: most answers are sooner, and cost nothing more."""


@contextlib.contextmanager
def leashed(call: Call, *, acts: bool) -> Iterator[None]:
    """Cancel the block when the client leaves; never when it `acts`, since what was begun must end."""
    if acts:
        yield
        return
    leash = _Leash(call)
    try:
        yield
    except asyncio.CancelledError:
        if leash.pulled:
            raise ClientLeft from None
        raise
    finally:
        leash.drop()


class _Leash:
    def __init__(self, call: Call) -> None:
        self.pulled = False
        self._call, self._task = call, asyncio.current_task()
        self._watcher: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(SLACK, self._watch)

    def _watch(self) -> None:
        self._watcher = asyncio.ensure_future(self._disconnected())

    async def _disconnected(self) -> None:
        while (await self._call.receive())["type"] != "http.disconnect":
            pass
        self.pulled = True
        if self._task is not None:
            self._task.cancel()

    def drop(self) -> None:
        self._timer.cancel()
        if self._watcher is not None:
            self._watcher.cancel()
