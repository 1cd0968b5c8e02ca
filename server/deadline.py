"""What must end in time: lighter than asyncio's own, which costs a lookup a tenth; free where nothing is waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from types import TracebackType
from typing import Any, Generic, TypeVar

from server.alarms import Alarms

T = TypeVar("T")


class InTime(Generic[T]):
    """Awaits a coroutine within the seconds of its alarms, TimeoutError otherwise.

    It is begun without a deadline, since most bodies have arrived together with their headers.
    """

    __slots__ = ("_alarms", "_steps")

    def __init__(self, steps: Coroutine[Any, Any, T], alarms: Alarms) -> None:
        self._steps, self._alarms = steps, alarms

    def __await__(self) -> Generator[Any, Any, T]:
        try:
            waiting = self._steps.send(None)
            with Deadline(self._alarms):
                while True:
                    try:
                        yield waiting
                    except BaseException as thrown:
                        waiting = self._steps.throw(thrown)
                    else:
                        waiting = self._steps.send(None)
        except StopIteration as done:
            value: T = done.value
            return value


class Deadline:
    """Cancels its block after the seconds of its alarms, and raises TimeoutError instead."""

    __slots__ = ("_alarms", "_passed", "_task")

    def __init__(self, alarms: Alarms) -> None:
        self._passed, self._alarms = False, alarms
        self._task = asyncio.current_task()
        alarms.set(self, self._pass)

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._alarms.call_off(self)
        if self._passed and kind is asyncio.CancelledError:
            if self._task is not None and self._task.uncancel():
                return
            raise TimeoutError from error

    def _pass(self) -> None:
        self._passed = True
        if self._task is not None:
            self._task.cancel()
