"""What must end in time ends in time, and what is there at once is not even timed."""

from __future__ import annotations

import asyncio

import pytest

from server.alarms import Alarms
from server.deadline import InTime


async def _after(seconds: float, value: str = "done") -> str:
    await asyncio.sleep(seconds)
    await asyncio.sleep(seconds)
    return value


async def _at_once() -> str:
    return "done"


class _Counted(Alarms):
    """Alarms that count how many were set."""

    __slots__ = ("count",)

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.count = 0

    def set(self, owner: object, alarm: object) -> None:
        self.count += 1
        super().set(owner, alarm)  # type: ignore[arg-type]  # as it came


async def test_what_does_not_wait_is_not_timed() -> None:
    alarms = _Counted(1)
    assert await InTime(_at_once(), alarms) == "done"
    assert alarms.count == 0


async def test_what_waits_is_answered_in_time() -> None:
    alarms = _Counted(1)
    assert await InTime(_after(0.005), alarms) == "done"
    assert alarms.count == 1


async def test_what_takes_too_long_is_a_timeout_each_by_its_own_time() -> None:
    alarms = Alarms(0.1)
    late = asyncio.create_task(_timed(InTime(_after(5), alarms)))
    await asyncio.sleep(0.06)
    later = asyncio.create_task(_timed(InTime(_after(5), alarms)))
    assert await late == "late"
    assert not later.done()
    assert await later == "late"


async def test_who_is_cancelled_meanwhile_is_cancelled() -> None:
    task = asyncio.create_task(_timed(InTime(_after(5), Alarms(5))))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_alarms_go_on_in_another_loop() -> None:
    alarms = Alarms(0.05)

    async def leaves_one_behind() -> None:
        alarms.set(object(), lambda: None)

    asyncio.run(leaves_one_behind())
    assert asyncio.run(_timed(InTime(_after(5), alarms))) == "late"


async def _timed(awaited: InTime[str]) -> str:
    try:
        return await awaited
    except TimeoutError:
        return "late"
