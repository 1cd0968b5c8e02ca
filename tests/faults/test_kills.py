"""Servers and PostgreSQL killed at random while eight clients write, over a connection that loses answers.

Whatever was acknowledged is there, once; nobody was answered as somebody else; the audit's chains are whole.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

import asyncpg

from db.audit.verify import verify_database
from tests.faults.actors import Actor, Place, Tally, actors, place
from tests.faults.cluster import Cluster
from tests.faults.conftest import FULL
from tests.faults.listener import listening, told_of_all
from tests.faults.proxy import Proxy, proxied
from tests.service import Service, serving

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

ACTS = 1_000 if FULL else 100
SERVER_KILLS, POSTGRES_KILLS = (10, 6) if FULL else (2, 2)
LOST = 0.04
LOOK_EVERY = 5
MOST_SECONDS = 1200 if FULL else 240


async def test_what_is_acknowledged_is_there_once(
    own_cluster: Cluster, seed: int, record_property: Callable[[str, object], None]
) -> None:
    before = await _before(own_cluster)
    async with (
        asyncio.timeout(MOST_SECONDS),
        serving(own_cluster.logins.server, organisation_rate=0) as service,
        proxied(service.port, seed, LOST) as proxy,
    ):
        tally, seconds = await _drilled(own_cluster, service, proxy, seed)
        found = await _found(own_cluster, tally)
        found.subtract(before)
    record_property(
        "said",
        f"faults, seed {seed}: {tally.acts} acts by 8 clients in {seconds:.0f} s under {SERVER_KILLS} kills of the"
        f" server, {POSTGRES_KILLS} of PostgreSQL and {proxy.cuts} lost answers; lost {found['lost']},"
        f" doubled {found['doubled']}, leaked {len(tally.leaks)}, given up and finished under their key"
        f" {tally.given_up}; the longest took {tally.longest:.1f} s; {found['entries']} audit entries, all whole;"
        f" of {len(tally.milestones)} events {len(tally.milestones - set(tally.told))} missed,"
        f" {len(tally.told) - len(set(tally.told))} told twice",
    )
    assert tally.refused == []
    assert tally.leaks == []
    assert tally.acts == ACTS
    assert (found["lost"], found["doubled"], found["broken"]) == (0, 0, 0)
    assert found["entries"] == found["positions"] == ACTS + tally.primed
    assert tally.milestones <= set(tally.told)
    assert len(tally.events) == len(set(tally.events)) == len(tally.told)
    assert proxy.cuts > 0


async def _drilled(cluster: Cluster, service: Service, proxy: Proxy, seed: int) -> tuple[Tally, float]:
    tally, everybody = Tally(), await actors(cluster.logins.owner, proxy.url, seed)
    async with AsyncExitStack() as clients:
        for actor in everybody:
            await clients.enter_async_context(actor.client)
        there = await place(everybody[0].client, everybody[3].client)
        async with listening(everybody[4], everybody[3], there, tally):
            begin = asyncio.get_running_loop().time()
            async with asyncio.TaskGroup() as group:
                group.create_task(_faults(cluster, service, tally, seed))
                for actor in everybody:
                    group.create_task(_acting(actor, there, tally))
            seconds = asyncio.get_running_loop().time() - begin
            await told_of_all(tally)
        return tally, seconds


async def _acting(actor: Actor, there: Place, tally: Tally) -> None:
    for number in range(ACTS // 8 + (actor.number < ACTS % 8)):
        await actor.act(f"drill-{actor.number}-{number}", there, tally)
        if number % LOOK_EVERY == 0:
            await actor.look(tally)


async def _faults(cluster: Cluster, service: Service, tally: Tally, seed: int) -> None:
    """Each kill when so many acts are done, drawn beforehand."""
    drawn = random.Random(seed)
    kinds = ["server"] * SERVER_KILLS + ["postgres"] * POSTGRES_KILLS
    drawn.shuffle(kinds)
    points = sorted(drawn.sample(range(ACTS // 20, ACTS * 9 // 10), len(kinds)))
    for point, kind in zip(points, kinds, strict=True):
        while tally.acts + len(tally.refused) < point:
            await asyncio.sleep(0.005)  # counted by many, told by none
        await asyncio.sleep(drawn.uniform(0, 0.02))
        if kind == "server":
            await service.kill()
            await service.start()
        else:
            cluster.kill()
            await cluster.running()


async def _told(connection: Connection) -> Counter[str]:
    """How many entries the audit has, and how many places events have: of other drills too."""
    entries = await connection.fetchval("select count(*) from audit_entry")
    positions = await connection.fetchval("select count(distinct position) from outbox")
    return Counter(entries=entries, positions=positions)


async def _before(cluster: Cluster) -> Counter[str]:
    """What an earlier drill has left on the same server."""
    connection = await asyncpg.connect(cluster.superuser)
    try:
        return await _told(connection)
    finally:
        await connection.close()


async def _found(cluster: Cluster, tally: Tally) -> Counter[str]:
    """What the database holds of what was acknowledged."""
    found: Counter[str] = Counter()
    connection = await asyncpg.connect(cluster.superuser)
    try:
        for kind, query in HELD.items():
            held = Counter(row[0] for row in await connection.fetch(query))
            found["lost"] += sum(held[name] == 0 for name in tally.acknowledged[kind])
            found["doubled"] += sum(count - 1 for count in held.values())
        async with asyncio.timeout(20):
            while await connection.fetchval("select count(*) from outbox where position is null"):
                await asyncio.sleep(0.05)
        found += await _told(connection)
    finally:
        await connection.close()
    found["broken"] = len((await verify_database(cluster.logins.owner, None, ())).broken)
    return found


HELD = {
    "entry": "select document_ref from financial_entry where document_ref like 'drill-%'",
    "source": "select lower(code) from source where code like 'DRILL-%'",
    "milestone": "select name_en from milestone where name_en like 'drill-%'",
}
