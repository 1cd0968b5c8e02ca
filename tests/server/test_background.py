"""Work that a process does from time to time: again after a fault, and no more once it stops serving."""

from __future__ import annotations

import asyncio

import pytest

from server.background import Work, beside


async def test_it_goes_on_after_a_fault_and_end_with_the_block(caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []
    thrice = asyncio.Event()

    async def work() -> None:
        done.append(len(done))
        if len(done) == 1:
            raise ValueError("the first one")
        if len(done) == 3:
            thrice.set()

    async with beside([Work("counting", 0.01, work)]):
        await asyncio.wait_for(thrice.wait(), 5)
    assert "counting failed; it is tried again in 0.01 s" in caplog.text
    seen = len(done)
    await asyncio.sleep(0.05)
    assert len(done) == seen
