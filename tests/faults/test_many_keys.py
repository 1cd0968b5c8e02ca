"""Thousands of idempotency keys, each raced by six: done once, answered alike, found as fast as the first, swept."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from typing import Any

import asyncpg
import orjson

from compiler.execute import Executor, Request
from db.idempotency import sweep_all
from db.pool import Pool
from db.viewer import Viewer
from schema.build import build
from tests.faults.conftest import FULL
from tests.mutations.conftest import stage  # noqa: F401  # a fixture
from tests.mutations.setting_up import EDITOR
from tests.mutations.stage import TODAY, Stage

KEYS = 10_000 if FULL else 100
RACERS = 6
AT_ONCE = 4
PROBED = 50
MOST_BYTES = 4_000
MOST_SECONDS = 1_200 if FULL else 120
ADD = """mutation Add($input: AddSourceInput!) { addSource(input: $input) {
    __typename ... on AddSourceSuccess { source { id code title } } ... on UserError { code path } } }"""
_LOOKUP = """explain (analyze, buffers, format json)
select request_hash from idempotency_key where organisation_id = $1 and key = $2"""


async def test_each_key_is_one_act(
    stage: Stage,  # noqa: F811  # a fixture's name
    record_property: Callable[[str, object], None],
) -> None:
    viewer, built = await stage.viewer(EDITOR), build()
    other = await Pool.open(stage.database.server, size=10)
    try:
        processes = [stage.executor, Executor(built.graphql, built.types, other, built.acts)]
        async with asyncio.timeout(MOST_SECONDS):
            began = time.monotonic()
            await asyncio.gather(*(_raced(processes, viewer, range(first, KEYS, AT_ONCE)) for first in range(AT_ONCE)))
            seconds = time.monotonic() - began
        first, last = [await _again(stage.executor, viewer, some) for some in (range(PROBED), range(KEYS)[-PROBED:])]
    finally:
        await other.close()
    found = await _found(stage.owner, viewer)
    bytes_ = await stage.owner.fetchval("select pg_total_relation_size('idempotency_key')") / KEYS
    began = time.monotonic()
    await stage.owner.execute("update idempotency_key set expires_at = now() - interval '1 day'")
    swept, left = (
        await sweep_all(stage.database.owner),
        await stage.owner.fetchval("select count(*) from idempotency_key"),
    )
    record_property(
        "said",
        f"{KEYS:,} keys, each raced by {RACERS} over two pools: {KEYS * RACERS / seconds:,.0f} answers a second;"
        f" a replay takes {first * 1000:.1f} ms of the first keys and {last * 1000:.1f} ms of the last;"
        f" {bytes_:,.0f} bytes a key; all swept in {time.monotonic() - began:.2f} s",
    )
    assert found == {"rows": KEYS, "entries": KEYS, "pages": found["pages"], "scan": "Index Scan"}
    assert found["pages"] <= 6
    assert bytes_ < MOST_BYTES or not FULL, "a table that is almost empty says nothing of it"
    assert last < 3 * first
    assert (swept, left) == (KEYS, 0)


async def _raced(processes: list[Executor], viewer: Viewer, numbers: range) -> None:
    """Each number's act by six at once, half of them in either process; all are answered by the same bytes."""
    for number in numbers:
        answers = await asyncio.gather(
            *(_asked(processes[racer % len(processes)], viewer, number) for racer in range(RACERS))
        )
        assert len(set(answers)) == 1
        assert b'"AddSourceSuccess"' in answers[0], answers[0]


async def _asked(executor: Executor, viewer: Viewer, number: int) -> bytes:
    given: dict[str, Any] = {"code": f"RACED-{number}", "kind": "REPORT", "title": f"Raced, number {number}"}
    given["idempotencyKey"] = f"raced-{number:08}"
    request = Request(ADD, {"input": given}, viewer=viewer, today=TODAY, request_id="r")
    return (await executor.execute(request)).body


async def _again(executor: Executor, viewer: Viewer, numbers: range) -> float:
    """The median of the seconds that an act takes which was done long ago."""
    seconds = []
    for number in numbers:
        began = time.perf_counter()
        assert b'"AddSourceSuccess"' in await _asked(executor, viewer, number)
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds)


async def _found(owner: asyncpg.Connection[asyncpg.Record], viewer: Viewer) -> dict[str, Any]:
    """What PostgreSQL holds of it, and how it looks up a key."""
    await owner.execute("analyze idempotency_key")
    await owner.execute("set enable_seqscan to off")  # A table of a few pages is read whole otherwise.
    rows = await owner.fetchval(_LOOKUP, viewer.organisation_id, f"raced-{KEYS - 1:08}")
    plan = orjson.loads(rows)[0]["Plan"]
    return {
        "rows": await owner.fetchval("select count(*) from source where code like 'RACED-%'"),
        "entries": await owner.fetchval("select count(*) from audit_entry where action = 'source.add'"),
        "pages": plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
        "scan": plan["Node Type"],
    }
