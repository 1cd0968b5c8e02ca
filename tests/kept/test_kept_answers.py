"""Kept answers: as exact as reading again, whoever writes; bounded; a fault or a client that leaves harms no other."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Any

import asyncpg
import pytest
import pytest_asyncio

from db.kept import PROBE, KeptAnswers, with_snapshot
from db.pool import Pool
from tests.databases import Database

ROOM = 1_000_000
READ = "select json_build_object('n', (select sum(n) from tally where kind = $1::bigint))"

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]


@pytest_asyncio.fixture(loop_scope="session")
async def writer(tallied: Database) -> AsyncIterator[Connection]:
    """Another program that writes, past any cache of ours."""
    connection = await asyncpg.connect(tallied.owner)
    await connection.execute("truncate tally; insert into tally values (1, 0), (2, 0)")
    yield connection
    await connection.close()


@pytest_asyncio.fixture(loop_scope="session")
async def pool(tallied: Database, writer: Connection) -> AsyncIterator[Pool]:
    pool = await Pool.open(tallied.server, size=4)
    pool.sent = []
    yield pool
    await pool.close()


@pytest.fixture
def kept(pool: Pool) -> KeptAnswers:
    return KeptAnswers(pool, ROOM)


async def test_an_answer_is_read_once_while_nothing_is_written(pool: Pool, kept: KeptAnswers) -> None:
    answers = [await kept.read(READ, [1]) for _ in range(3)]
    assert answers == ['{"n" : 0}'] * 3
    assert pool.sent == [with_snapshot(READ), PROBE, PROBE]


async def test_a_write_by_another_program_is_in_the_next_answer(kept: KeptAnswers, writer: Connection) -> None:
    for n in range(1, 20):
        assert await kept.read(READ, [1]) == await kept.read(READ, [1])
        await writer.execute("update tally set n = $1 where kind = 1", n)
        assert await kept.read(READ, [1]) == f'{{"n" : {n}}}'
    assert kept.again > 0


async def test_what_is_not_committed_is_not_answered(kept: KeptAnswers, writer: Connection) -> None:
    await kept.read(READ, [1])
    transaction = writer.transaction()
    await transaction.start()
    await writer.execute("update tally set n = 7")
    assert await kept.read(READ, [1]) == '{"n" : 0}'
    await transaction.rollback()
    assert await kept.read(READ, [1]) == '{"n" : 0}'


async def test_a_table_emptied_at_once_is_seen(kept: KeptAnswers, writer: Connection) -> None:
    await kept.read(READ, [1])
    await writer.execute("truncate tally")
    assert await kept.read(READ, [1]) == '{"n" : null}'


@pytest.mark.parametrize("seed", range(4))
async def test_it_answers_as_reading_again_does(pool: Pool, kept: KeptAnswers, tallied: Database, seed: int) -> None:
    """Random steps of three writers, whose transactions overlap; after each, both ways must agree."""
    rng = random.Random(seed)
    writers = [await asyncpg.connect(tallied.owner) for _ in range(3)]
    begun: dict[int, Any] = {}
    try:
        for _ in range(120):
            who = rng.randrange(3)
            if who not in begun and rng.random() < 0.6:
                begun[who] = writers[who].transaction()
                await begun[who].start()
                await writers[who].execute("insert into tally values ($1, $2)", rng.choice((1, 2)), rng.randrange(100))
            elif who in begun:
                await (begun.pop(who).commit if rng.random() < 0.7 else begun.pop(who).rollback)()
            for kind in (1, 2):
                assert await kept.read(READ, [kind]) == await pool.read(READ, [kind])
        assert kept.again > 50
    finally:
        for connection in writers:
            await connection.close()


async def test_racing_readers_see_what_was_committed_before_they_asked(kept: KeptAnswers, tallied: Database) -> None:
    committed, began = 0, 0

    async def write() -> None:
        nonlocal committed, began
        connection = await asyncpg.connect(tallied.owner)
        for n in range(1, 150):
            began = n
            await connection.execute("update tally set n = $1 where kind = 1", n)
            committed = n
            await asyncio.sleep(0.003 if n % 3 else 0)
        await connection.close()

    async def read(writing: asyncio.Task[None]) -> int:
        reads = 0
        while not writing.done():
            before = committed
            found = int((await kept.read(READ, [1])).split(":")[1].rstrip("}"))
            assert before <= found <= began
            reads += 1
        return reads

    writing = asyncio.create_task(write())
    assert sum(await asyncio.gather(*(read(writing) for _ in range(8)))) > 300
    assert kept.again > 50


async def test_room_is_bounded_and_the_longest_unasked_goes_first(pool: Pool) -> None:
    kept = KeptAnswers(pool, 100_000)
    text = "select to_json(repeat('x', $1::int))"
    for size in (4000, *range(1, 30), 4001, 4002):
        await kept.read(text, [size])
        await kept.read(text, [4000])
    assert 0 < kept.used <= 100_000
    seen = len(pool.sent or ())
    await kept.read(text, [4000])
    assert (pool.sent or [])[seen:] == [PROBE]


async def test_what_is_larger_than_its_share_is_not_kept(pool: Pool) -> None:
    kept = KeptAnswers(pool, 100_000)
    for _ in range(2):
        assert len(await kept.read("select to_json(repeat('x', $1::int))", [20_000])) == 20_002
    assert (kept.used, kept.again) == (0, 0)


class Standby:
    """A pool as it answers while its server only follows another: without snapshots."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def read(self, text: str, values: Sequence[Any]) -> str:
        return (await self._pool.read(text, values)).rpartition("\n")[0] + "\n"


async def test_a_standby_keeps_nothing(pool: Pool) -> None:
    kept = KeptAnswers(Standby(pool), ROOM)
    for _ in range(2):
        assert await kept.read(READ, [1]) == '{"n" : 0}'
    assert (kept.used, kept.again) == (0, 0)


async def test_those_who_ask_together_share_a_probe(pool: Pool, kept: KeptAnswers) -> None:
    await kept.read(READ, [1])
    assert pool.sent is not None
    pool.sent.clear()
    await asyncio.gather(*(kept.read(READ, [1]) for _ in range(50)))
    assert set(pool.sent) == {PROBE}
    assert len(pool.sent) <= 2


async def test_a_client_that_leaves_takes_no_other_with_it(pool: Pool, kept: KeptAnswers) -> None:
    await kept.read(READ, [1])
    asked = [asyncio.create_task(kept.read(READ, [1])) for _ in range(6)]
    await asyncio.sleep(0)
    for task in asked[::2]:
        task.cancel()
    done = await asyncio.gather(*asked, return_exceptions=True)
    assert [type(one) for one in done] == [asyncio.CancelledError, str] * 3
    assert await kept.read(READ, [1]) == '{"n" : 0}'


async def test_a_fault_is_told_to_each_who_asked_and_passes(pool: Pool) -> None:
    failing = Failing(pool)
    broken = KeptAnswers(failing, ROOM)
    await broken.read(READ, [1])
    failing.fails = True
    done = await asyncio.gather(*(broken.read(READ, [1]) for _ in range(3)), return_exceptions=True)
    assert [type(one) for one in done] == [ConnectionError] * 3
    failing.fails = False
    assert await broken.read(READ, [1]) == '{"n" : 0}'


class Failing:
    """A pool whose server cannot be reached for a while."""

    def __init__(self, pool: Pool) -> None:
        self._pool, self.fails = pool, False

    async def read(self, text: str, values: Sequence[Any]) -> str:
        if self.fails:
            raise ConnectionError
        return await self._pool.read(text, values)


class Held:
    """A pool whose snapshots are taken at once and arrive only when let."""

    def __init__(self, pool: Pool) -> None:
        self._pool, self.taken, self.let = pool, asyncio.Event(), asyncio.Event()

    async def read(self, text: str, values: Sequence[Any]) -> str:
        answer = await self._pool.read(text, values)
        if text == PROBE:
            self.taken.set()
            await self.let.wait()
        return answer


async def test_a_snapshot_on_its_way_does_not_serve_who_comes_later(pool: Pool, writer: Connection) -> None:
    held = Held(pool)
    kept = KeptAnswers(held, ROOM)
    await kept.read(READ, [1])
    earlier = asyncio.create_task(kept.read(READ, [1]))
    await held.taken.wait()
    await writer.execute("update tally set n = 5 where kind = 1")
    later = asyncio.create_task(kept.read(READ, [1]))
    await asyncio.sleep(0)
    held.let.set()
    assert await later == '{"n" : 5}'
    assert await earlier in ('{"n" : 0}', '{"n" : 5}')
