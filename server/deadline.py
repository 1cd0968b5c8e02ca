"""A block that must end in time; lighter than asyncio's own, which costs a lookup a tenth."""

from __future__ import annotations

import asyncio
from types import TracebackType


class Deadline:
    """Cancels its block after some seconds, and raises TimeoutError instead."""

    __slots__ = ("_passed", "_task", "_timer")

    def __init__(self, seconds: float) -> None:
        self._passed = False
        self._task = asyncio.current_task()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._pass)

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        if self._passed and kind is asyncio.CancelledError:
            if self._task is not None and self._task.uncancel():
                return
            raise TimeoutError from error

    def _pass(self) -> None:
        self._passed = True
        if self._task is not None:
            self._task.cancel()
