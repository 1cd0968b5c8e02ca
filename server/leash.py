"""A request's work tied to its client: who leaves, cancels; in PostgreSQL as well."""

from __future__ import annotations

import asyncio
from types import TracebackType

from server.alarms import Alarms
from server.call import Call, ClientLeft

SLACK = 0.05
"""Seconds before anyone looks whether the client is still there: most answers are sooner, and cost nothing more."""
WATCHES = Alarms(SLACK)


class Leash:
    """Cancels its block when the client leaves; never when the block `acts`, since what was begun must end."""

    __slots__ = ("_acts", "_call", "_pulled", "_task", "_watcher")

    def __init__(self, call: Call, *, acts: bool) -> None:
        self._call, self._acts = call, acts
        self._pulled = False
        self._watcher: asyncio.Task[None] | None = None
        self._task = asyncio.current_task()
        if not acts:
            WATCHES.set(self, self._watch)

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._acts:
            WATCHES.call_off(self)
        if self._watcher is not None:
            self._watcher.cancel()
        if self._pulled and kind is asyncio.CancelledError:
            raise ClientLeft from None

    def _watch(self) -> None:
        self._watcher = asyncio.ensure_future(self._disconnected())

    async def _disconnected(self) -> None:
        while (await self._call.receive())["type"] != "http.disconnect":
            pass
        self._pulled = True
        if self._task is not None:
            self._task.cancel()
