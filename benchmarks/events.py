"""What subscribers cost: idle, and when something happens to a thousand of them; `python -m benchmarks.events`."""

from __future__ import annotations

import asyncio
import gc
import resource
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import asyncpg

from compiler.execute import Executor
from compiler.request import Request
from compiler.streams import Streams
from data.demo_data import load
from db.feed import Feed
from db.pool import Pool
from db.relay import Relay
from schema.build import build
from tests.databases import Database, copied, template, test_server

SUBSCRIBERS = 1_000
IDLE_SECONDS = 5.0
EQUAL = "subscription { projectChanged { eventId action project { code status name } } }"
CHANGE = "insert into audit_entry (action, subject_table, subject_uid) select 'x', 'project', uid from project limit 1"


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _memory() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


@asynccontextmanager
async def _followed(database: Database) -> AsyncIterator[Executor]:
    pool = await Pool.open(database.server, size=3)
    feed, built = Feed(database.server, pool, 2), build()
    relay = Relay(database.server, interval=0.1, retention=timedelta(days=1))
    executor = Executor(built.graphql, built.types, pool, built.acts)
    executor.streams = Streams(feed, pool, executor.tags)
    tasks = [asyncio.ensure_future(relay.run()), asyncio.ensure_future(feed.run())]
    try:
        yield executor
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await pool.close()


async def _measured(executor: Executor, owner: asyncpg.Connection[asyncpg.Record], name: str, equal: bool) -> None:
    told = 0

    async def follow(number: int) -> None:
        nonlocal told
        query = EQUAL if equal else EQUAL.replace("eventId", f"eventId a{number}: eventId")
        async for _ in executor.answers(Request(query)):
            told += 1

    gc.collect()
    before = _memory()
    tasks = [asyncio.ensure_future(follow(number)) for number in range(SUBSCRIBERS)]
    await asyncio.sleep(15)
    held, spent = (_memory() - before) / SUBSCRIBERS, _cpu()
    await asyncio.sleep(IDLE_SECONDS)
    idle = (_cpu() - spent) / IDLE_SECONDS
    spent, began = _cpu(), time.perf_counter()
    await owner.execute(CHANGE)
    while told < SUBSCRIBERS:  # noqa: ASYNC110  # a benchmark looks at the clock
        await asyncio.sleep(0.005)
    took, used = time.perf_counter() - began, _cpu() - spent
    print(f"{name}: idle {idle:.1%} of a core, {held / 1024:.1f} kB a subscriber,", end=" ")
    print(f"an event told to {told} in {took * 1000:.0f} ms with {used * 1000:.0f} ms of CPU")
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def main() -> None:
    with test_server() as server:
        async with copied(server.dsn(), await template(server.dsn())) as database:
            await asyncio.to_thread(load, database.owner, lambda *_: None)
            owner = await asyncpg.connect(database.owner)
            async with _followed(database) as executor:
                await _measured(executor, owner, f"{SUBSCRIBERS} equal", equal=True)
                await _measured(executor, owner, f"{SUBSCRIBERS} different", equal=False)
            await owner.close()


if __name__ == "__main__":
    asyncio.run(main())
