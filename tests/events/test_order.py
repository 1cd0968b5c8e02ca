"""The order of events: by commit and not by insert, none without its change, one relay, and nobody else may look."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import asyncpg
import pytest
import pytest_asyncio

from db.event import Event
from db.feed import Feed
from db.pool import Pool
from db.relay import LOCK, Relay
from tests.db.world import World
from tests.events.conftest import feeding, relaying, running, until

# Entries of one organisation wait for each other, since they form a chain; those of several do not.
CHANGE = (
    "insert into audit_entry (action, subject_table, subject_uid, organisation_id) select $1, 'project', $2, id"
    " from organisation order by id offset $3 limit 1"
)
WRITERS, EACH = 8, 40
PATIENCE = 20.0


@pytest_asyncio.fixture(loop_scope="session")
async def pool(world: World) -> AsyncIterator[Pool]:
    made = await Pool.open(world.database.server, size=4)
    yield made
    await made.close()


@pytest_asyncio.fixture(loop_scope="session")
async def other(world: World) -> AsyncIterator[asyncpg.Connection[asyncpg.Record]]:
    connection = await asyncpg.connect(world.database.owner)
    yield connection
    await connection.close()


async def change(connection: asyncpg.Connection[asyncpg.Record], action: str, organisation: int = 0) -> None:
    await connection.execute(CHANGE, action, uuid4(), organisation)


async def end(world: World, text: str) -> None:
    """End sessions of the server's login, as one of them."""
    connection = await asyncpg.connect(world.database.server)
    try:
        await connection.execute(text)
    finally:
        await connection.close()


async def actions_after(feed: Feed, position: int, least: int) -> list[str]:
    """The actions after a position, once there are so many."""
    found: list[Event] = []

    async def are_there() -> bool:
        found[:] = await feed.after(position, 10_000)
        return len(found) >= least

    await until(are_there)
    return [event.action for event in found]


async def test_who_commits_first_comes_first(
    world: World, pool: Pool, other: asyncpg.Connection[asyncpg.Record]
) -> None:
    feed = Feed(world.database.server, pool)
    start = await feed.latest()
    async with relaying(world.database):
        async with world.owner.transaction():
            await change(world.owner, "long")
            await change(other, "short", 1)
            assert await actions_after(feed, start, 1) == ["short"]
            resumed = await feed.latest()
        # Who resumes after the short one still learns of the long one, which was begun before it.
        assert await actions_after(feed, resumed, 1) == ["long"]


async def test_what_is_rolled_back_is_not_told(world: World, pool: Pool) -> None:
    feed = Feed(world.database.server, pool)
    start = await feed.latest()
    async with relaying(world.database):
        transaction = world.owner.transaction()
        await transaction.start()
        await change(world.owner, "undone")
        await transaction.rollback()
        await change(world.owner, "done")
        assert await actions_after(feed, start, 1) == ["done"]


async def test_an_event_names_its_subject_and_its_move(world: World, pool: Pool) -> None:
    feed = Feed(world.database.server, pool)
    start = await feed.latest()
    uid = await world.owner.fetchval("select uid from project where id = $1", world.project)
    text = (
        "insert into audit_entry (action, subject_table, subject_uid, before, after)"
        " values ('project.try', 'project', $1, '{\"status\": \"A\"}', '{\"status\": \"B\"}')"
    )
    async with relaying(world.database):
        await world.owner.execute(text, uid)
        await actions_after(feed, start, 1)
    (found,) = await feed.after(start)
    assert (found.table, found.subject_uid, found.subject_id) == ("project", uid, world.project)
    assert (found.scope_id, found.project_uid) == (world.project, uid)
    assert found.has_moved
    assert (found.from_status, found.to_status) == ("A", "B")


async def test_eight_writers_and_readers_who_reconnect_miss_nothing(world: World, pool: Pool) -> None:
    """Transactions of random length; each reader resumes at random after the last event it saw."""
    chance = random.Random(11)
    feed = Feed(world.database.server, pool)
    start = await feed.latest()

    async def write(writer: int) -> None:
        connection = await asyncpg.connect(world.database.owner)
        try:
            for number in range(EACH):
                async with connection.transaction():
                    await change(connection, f"{writer}.{number}", writer)
                    await asyncio.sleep(chance.random() * 0.02)
        finally:
            await connection.close()

    async def read() -> list[str]:
        seen: list[Event] = []
        while len(seen) < WRITERS * EACH:
            after = seen[-1].uid if seen else None
            position = start if after is None else await feed.place(after)
            assert position is not None
            seen += await feed.after(position, chance.randint(1, 30))
            await asyncio.sleep(chance.random() * 0.01)
        return [event.action for event in seen]

    async with relaying(world.database), asyncio.timeout(PATIENCE):
        readers = [asyncio.ensure_future(read()) for _ in range(4)]
        await asyncio.gather(*(write(n) for n in range(WRITERS)))
        found = await asyncio.gather(*readers)
    wanted = sorted(f"{writer}.{number}" for writer in range(WRITERS) for number in range(EACH))
    for actions in found:
        assert sorted(actions) == wanted
        assert actions == found[0]
        for writer in range(WRITERS):
            own = [action for action in actions if action.startswith(f"{writer}.")]
            assert own == [f"{writer}.{number}" for number in range(EACH)]


async def test_followers_are_told_all_once_through_a_broken_connection(world: World, pool: Pool) -> None:
    told: list[str] = []
    async with relaying(world.database), feeding(world.database, pool) as feed:
        feed.position = await feed.latest()
        feed.follow(lambda event: told.append(event.action))
        for number in range(30):
            await change(world.owner, f"n{number}")
            if number % 10 == 5:
                await end(
                    world,
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                    " where datname = current_database() and application_name = 'selaras events'",
                )
            await asyncio.sleep(0.02)
        await until(lambda: len(told) >= 30)
    assert told == [f"n{number}" for number in range(30)]


async def test_a_waking_is_quick(world: World, pool: Pool) -> None:
    heard = asyncio.Event()
    async with relaying(world.database), feeding(world.database, pool) as feed:
        feed.follow(lambda event: heard.set())
        await asyncio.sleep(0.3)
        await change(world.owner, "quick")
        # Well below the seconds after which a feed looks by itself.
        await asyncio.wait_for(heard.wait(), 1.0)


async def test_only_one_relay_is_at_work_and_another_takes_over(world: World, pool: Pool) -> None:
    first, second = (Relay(world.database.server, interval=0.02, retention=timedelta(days=1)) for _ in range(2))
    feed = Feed(world.database.server, pool)
    async with running(second):
        async with running(first):
            await change(world.owner, "one")
            await asyncio.sleep(0.5)
            assert [first.is_at_work, second.is_at_work].count(True) == 1
            holders = await world.owner.fetchval(
                "select count(*) from pg_locks where locktype = 'advisory' and granted"
                " and (classid::bigint << 32 | objid::bigint) = $1 and database ="
                " (select oid from pg_database where datname = current_database())",
                LOCK,
            )
            assert holders == 1
        start = await feed.latest()
        await change(world.owner, "two")
        assert await actions_after(feed, start, 1) == ["two"]


FROZEN = """
import asyncio, sys
from datetime import timedelta
from db.relay import Relay
relay = Relay(sys.argv[1], interval=0.02, retention=timedelta(days=1))
async def main():
    task = asyncio.ensure_future(relay.run())
    while not relay.is_at_work:
        await asyncio.sleep(0.02)
    print("at work", flush=True)
    await task
asyncio.run(main())
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
async def test_a_relay_that_dies_or_freezes_is_replaced_within_seconds(
    world: World, pool: Pool, how: signal.Signals
) -> None:
    feed = Feed(world.database.server, pool)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", FROZEN, world.database.server, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"at work\n"
        async with relaying(world.database) as relay:
            start = await feed.latest()
            process.send_signal(how)
            await asyncio.sleep(0.1)
            await change(world.owner, "after")
            async with asyncio.timeout(8):
                assert await actions_after(feed, start, 1) == ["after"]
            assert relay.is_at_work
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_old_events_are_forgotten_from_the_front(world: World, pool: Pool) -> None:
    feed = Feed(world.database.server, pool)
    async with relaying(world.database):
        for action in ("old", "kept", "older"):
            await change(world.owner, action)
        await actions_after(feed, 0, 3)
        await asyncio.sleep(0.2)
    old = (await feed.after(0, 10_000))[-3]
    await world.owner.execute(
        "update outbox set at = now() - interval '40 days' where position <= $1 or action = 'older'", old.position
    )
    async with pool.acquire() as connection:
        await connection.fetchval("select app.forget_events('30 days', 10000)")
    assert await feed.place(old.uid) is None
    # One that is older and yet behind one that stays, stays: whoever finds an event finds all after it.
    assert [event.action for event in await feed.after(0)] == ["kept", "older"]


async def test_the_server_reads_no_event_by_itself(world: World, pool: Pool) -> None:
    async with pool.acquire() as connection:
        for text in ("select * from outbox", "delete from outbox", "select app.leave_event('', '', null, 1, '', '')"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(text)


def test_the_lock_is_the_one_that_the_function_takes(world: World) -> None:
    from migrations.script import FOLDER

    assert str(LOCK) in (FOLDER / "0022_outbox.sql").read_text("utf-8")
