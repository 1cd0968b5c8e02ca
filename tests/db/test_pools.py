"""Each tier has its own connections and its own patience, and who comes too late is told at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from db.pool import Pool, TimedOut, Unavailable
from db.pools import Pools, Share
from db.tier import Tier
from db.viewer import ANONYMOUS, Viewer
from db.words import GrantRole
from tests.databases import Database

MEMBER = Viewer(user_id=1)
ANALYST = Viewer(user_id=1, roles=frozenset({GrantRole.ANALYST}))
SHARES = {
    Tier.ANONYMOUS: Share(1, 0.6),
    Tier.MEMBER: Share(1, 0.6),
    Tier.ANALYST: Share(1, 5.0),
    Tier.EXPORT: Share(1, 300.0),
}
SLOW = "select pg_sleep(20)::text"


@pytest_asyncio.fixture(loop_scope="session")
async def pools(database: Database) -> AsyncIterator[Pools]:
    opened = await Pools.open(database.server, SHARES)
    yield opened
    await opened.close()


async def setting(pool: Pool, name: str) -> str:
    return await pool.read("select current_setting($1)", (name,))


async def test_statements_and_locks_may_take_a_tiers_time(pools: Pools) -> None:
    told = {tier: await setting(pool, "statement_timeout") for tier, pool in pools.by_tier.items()}
    assert told == {Tier.ANONYMOUS: "600ms", Tier.MEMBER: "600ms", Tier.ANALYST: "5s", Tier.EXPORT: "5min"}
    locks = {tier: await setting(pool, "lock_timeout") for tier, pool in pools.by_tier.items()}
    assert locks == {Tier.ANONYMOUS: "400ms", Tier.MEMBER: "400ms", Tier.ANALYST: "2s", Tier.EXPORT: "2s"}
    assert await setting(pools.own, "idle_in_transaction_session_timeout") == "10s"


async def test_a_viewer_is_served_by_its_tier(pools: Pools) -> None:
    assert pools.of(ANONYMOUS) is pools.by_tier[Tier.ANONYMOUS]
    assert pools.of(MEMBER) is pools.by_tier[Tier.MEMBER]
    assert pools.of(ANALYST) is pools.by_tier[Tier.ANALYST]


async def test_slow_statements_of_one_tier_keep_no_other_waiting(pools: Pools) -> None:
    slow = [asyncio.ensure_future(pools.of(ANONYMOUS).read(SLOW, ())) for _ in range(3)]
    await asyncio.sleep(0.05)
    began = time.monotonic()
    for pool in (pools.of(MEMBER), pools.of(ANALYST), pools.own):
        await pool.read("select '1'", ())
    assert time.monotonic() - began < 0.4
    ended = await asyncio.gather(*slow, return_exceptions=True)
    assert {type(one) for one in ended} <= {TimedOut, Unavailable}
    assert any(isinstance(one, TimedOut) for one in ended)


async def _holds(pool: Pool) -> None:
    async with pool.acquire():
        await asyncio.sleep(0.3)


async def test_who_finds_too_many_waiting_is_told_at_once(database: Database) -> None:
    pool = await Pool.open(database.server, size=1, statement_timeout=0.5, waiting=2)
    try:
        waiting = [asyncio.ensure_future(_holds(pool)) for _ in range(3)]
        await asyncio.sleep(0.05)
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await pool.acquire().__aenter__()
        assert time.monotonic() - began < 0.05
        await asyncio.gather(*waiting, return_exceptions=True)
        assert await pool.read("select '1'", ()) == "1"
    finally:
        await pool.close()


async def test_what_takes_long_leaves_connections_to_what_is_known_to_be_quick(database: Database) -> None:
    pool = await Pool.open(database.server, size=4, statement_timeout=1.2)
    quick = "select 'quick'"
    try:
        await pool.read(quick, ())
        slow = [asyncio.ensure_future(pool.read(f"select pg_sleep(20)::text -- {n}", ())) for n in range(6)]
        await asyncio.sleep(0.1)
        began = time.monotonic()
        assert [await pool.read(quick, ()) for _ in range(20)] == ["quick"] * 20
        assert time.monotonic() - began < 0.5, "they waited for what takes long"
        ended = await asyncio.gather(*slow, return_exceptions=True)
        assert {type(one) for one in ended} == {TimedOut, Unavailable}
        assert sum(isinstance(one, TimedOut) for one in ended) == 2
    finally:
        await pool.close()


async def test_a_statement_that_became_slow_waits_with_the_others(database: Database) -> None:
    pool = await Pool.open(database.server, size=2, statement_timeout=1.2)
    sleeps = "select pg_sleep($1)::text"
    try:
        await pool.read(sleeps, (0.0,))
        first = await asyncio.gather(*(pool.read(sleeps, (20.0,)) for _ in range(2)), return_exceptions=True)
        assert {type(one) for one in first} == {TimedOut}, "both ran at once, as quick ones do"
        again = await asyncio.gather(*(pool.read(sleeps, (20.0,)) for _ in range(2)), return_exceptions=True)
        assert {type(one) for one in again} == {TimedOut, Unavailable}
    finally:
        await pool.close()
