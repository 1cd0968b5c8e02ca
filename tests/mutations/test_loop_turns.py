"""Large inputs leave the event loop to others: no turn of it is long, however many rows an act brings."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from tests.mutations import reports
from tests.mutations.stage import REPORTER, Stage
from tests.mutations.test_record_entries import ROWS, entries, settle

SHARE = 1 / 10
"""Of all the processor's time that an act takes here, the most that one turn may: a slower machine changes nothing."""
COUNT = 5_000


@dataclass
class Turns:
    """The longest turn so far, and whose it was."""

    longest: float = 0.0
    of: str = ""


@contextmanager
def watched() -> Iterator[Turns]:
    """The turns of the loop within the block, by the processor's time of its thread."""
    turns = Turns()
    run = asyncio.Handle._run

    def timed(handle: asyncio.Handle) -> None:
        told, began = repr(handle), time.thread_time()
        run(handle)
        took = time.thread_time() - began
        if took > turns.longest:
            turns.longest, turns.of = took, told

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncio.Handle, "_run", timed)
        yield turns


async def rows(stage: Stage) -> dict[str, Any]:
    return {"reportingPeriod": await reports.period(stage), "entries": await entries(stage, *["1"] * COUNT)}


async def recorded(stage: Stage) -> str:
    given = {**await rows(stage), "errorPolicy": "REJECT_EVERYTHING", "idempotencyKey": "five-thousand"}
    return str((await stage.do(REPORTER, "recordEntries", given, ROWS))["__typename"])


async def validated(stage: Stage) -> str:
    return str((await stage.do(REPORTER, "validateReport", await rows(stage), "isValid"))["__typename"])


async def drafted(stage: Stage) -> str:
    return str((await stage.do(REPORTER, "saveReportDraft", await rows(stage), "report { id }"))["__typename"])


async def refused(stage: Stage) -> str:
    """Each row with two mistakes."""
    given = await rows(stage)
    for one in given["entries"]:
        one |= {"amount": "0.5", "documentRef": "R-\u202e1"}
    given["errorPolicy"] = "REJECT_FAILED_ROWS"
    return str((await stage.do(REPORTER, "recordEntries", given, ROWS))["__typename"])


@pytest.mark.parametrize("act", [recorded, validated, drafted, refused])
async def test_no_turn_is_long(
    stage: Stage, record_property: Callable[[str, object], None], act: Callable[[Stage], Awaitable[str]]
) -> None:
    settle()
    began = time.process_time()
    with watched() as turns:
        told = await act(stage)
    whole = time.process_time() - began
    assert told.endswith(("Success", "ValidationFailed")), told
    record_property(
        "said",
        f"{COUNT:,} entries {act.__name__}: the longest turn of the loop {turns.longest * 1000:.0f} ms of"
        f" {whole * 1000:.0f} (goal: 100)",
    )
    assert turns.longest < SHARE * whole, turns.of
