"""Equal reads run once: whoever asks the same at the same time shares the answer; knows no event and no SQL."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable

KEPT_SECONDS = 2.0
"""As long as who asks is kept for reads: an answer shared is never staler than an identity."""
KEPT_CHARACTERS = 16_000_000
"""How much of answers is kept for those who come a moment later."""

Run = Callable[[], Awaitable[str | None]]


class Shared:
    """Answers by what was asked, for a moment."""

    def __init__(self, seconds: float = KEPT_SECONDS) -> None:
        self._seconds = seconds
        self._running: dict[Hashable, asyncio.Task[str | None]] = {}
        self._kept = 0
        self.runs = 0
        """How many were run, for tests and benchmarks."""

    async def read(self, key: Hashable, run: Run) -> str | None:
        """The answer; who leaves does not end it for the others."""
        task = self._running.get(key)
        if task is None:
            self.runs += 1
            task = self._running[key] = asyncio.ensure_future(run())
            task.add_done_callback(lambda done: self._done(key, done))
        return await asyncio.shield(task)

    def _done(self, key: Hashable, task: asyncio.Task[str | None]) -> None:
        if task.cancelled() or task.exception() is not None:
            del self._running[key]
            return
        weight = len(task.result() or "")
        if self._kept + weight > KEPT_CHARACTERS:
            del self._running[key]
            return
        self._kept += weight
        asyncio.get_running_loop().call_later(self._seconds, self._forget, key, weight)

    def _forget(self, key: Hashable, weight: int) -> None:
        del self._running[key]
        self._kept -= weight
