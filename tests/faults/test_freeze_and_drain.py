"""A PostgreSQL that stands still, and a server that is told to go: nobody waits for long, nothing is lost."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import signal
import time
from collections import Counter
from collections.abc import Callable

import asyncpg
import httpx

from selaras_client import GraphQLErrors, Selaras, Unreachable
from selaras_client.api import AddSourceInput, AddSourceSuccess, SourceKind
from tests.faults.attempts import Attempts
from tests.faults.cluster import Cluster
from tests.faults.conftest import FULL
from tests.people import token_of
from tests.service import serving

FROZEN = 12.0 if FULL else 5.0
CLIENTS = 8
WRITER = "editor@demo.example"
LONGEST, RECOVERED = 3.5, 1.0
# What a busy machine may add; the figures themselves are printed.
GENEROUS = 3.0
STOPS = 5 if FULL else 2
PATIENCE = 240.0
"""Seconds that a call is tried again: a start takes two of them, and a minute on a machine that does much besides."""


async def test_a_frozen_database_holds_nobody(
    own_cluster: Cluster, record_property: Callable[[str, object], None]
) -> None:
    """Each attempt is answered in seconds, if only by 503; and soon after the thaw all is well."""
    token = await token_of(own_cluster.logins.owner, "reporter@demo.example")
    attempts = Attempts()
    async with (
        serving(own_cluster.logins.server, organisation_rate=0) as service,
        httpx.AsyncClient(transport=attempts) as http,
        Selaras(service.url, token, http=http, deadline=60) as client,
    ):
        await client.me()
        asking = [asyncio.ensure_future(_asking_on(client)) for _ in range(CLIENTS)]
        await asyncio.sleep(0.5)
        before = len(attempts.seconds)
        own_cluster.freeze()
        try:
            await asyncio.sleep(FROZEN)
        finally:
            own_cluster.thaw()
        thawed, seen = time.monotonic(), attempts.last_success
        while attempts.last_success == seen and time.monotonic() - thawed < 20:
            await asyncio.sleep(0.005)
        recovered = attempts.last_success - thawed
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
    longest = max(attempts.seconds[before:])
    record_property(
        "said",
        f"freeze of {FROZEN:.0f} s: {len(attempts.seconds) - before} attempts by {CLIENTS} clients, the longest"
        f" {longest:.2f} s (figure: {LONGEST}); healthy {recovered:.2f} s after (figure: {RECOVERED});"
        f" ends {dict(Counter(attempts.ends[before:]))}",
    )
    assert set(attempts.ends) <= {"200", "503", "504", "CancelledError"}
    assert longest < LONGEST * GENEROUS
    assert 0 < recovered < RECOVERED * GENEROUS


async def test_a_server_that_is_told_to_go_ends_what_it_began(
    own_cluster: Cluster, record_property: Callable[[str, object], None]
) -> None:
    """SIGTERM under load, again and again: the process ends by itself, no call fails, acknowledged writes are there."""
    token = await token_of(own_cluster.logins.owner, WRITER)
    attempts, codes = Attempts(), list[int]()
    async with (
        serving(own_cluster.logins.server, organisation_rate=0) as service,
        httpx.AsyncClient(transport=attempts) as http,
        Selaras(service.url, token, http=http, deadline=PATIENCE) as client,
    ):
        counts, written = Counter[str](), list[str]()
        working = [asyncio.ensure_future(_asking(client, counts)) for _ in range(CLIENTS // 2)]
        working += [asyncio.ensure_future(_writing(client, number, written)) for number in range(CLIENTS // 2)]
        for _ in range(STOPS):
            await asyncio.sleep(0.5)
            codes.append(await service.stop())
            await service.start()
        await asyncio.sleep(0.3)
        done = [task for task in working if task.done()]
        for task in working:
            task.cancel()
        await asyncio.gather(*working, return_exceptions=True)
    ends, held = Counter(attempts.ends), await _held(own_cluster)
    lost = [code for code in written if code not in held]
    record_property(
        "said",
        f"SIGTERM {STOPS} times under {CLIENTS} clients: {counts['answered']} calls answered and {len(written)} writes"
        f" acknowledged, {len(lost)} of them lost, {len(done)} tasks failed; exit codes {codes}; attempts ended"
        f" {dict(ends)}",
    )
    assert done == []
    assert set(codes) <= {0, -signal.SIGTERM}
    assert counts["answered"] > 0
    assert written
    assert lost == []
    assert set(held.values()) == {1}


async def _asking(client: Selaras, counts: Counter[str]) -> None:
    """Ask over and over; a call that fails ends the task."""
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            me = await client.me()
            assert me is not None
            assert me.work_email == WRITER
            counts["answered"] += 1
            await asyncio.sleep(0.01)


async def _writing(client: Selaras, writer: int, written: list[str]) -> None:
    """Write over and over; a write that fails ends the task."""
    with contextlib.suppress(asyncio.CancelledError):
        for number in itertools.count():
            code = f"DRAINED-{writer}-{number}"
            given = AddSourceInput(code=code, kind=SourceKind.REPORT, title=f"Of the drain, {code}")
            result = await client.add_source(given)
            assert isinstance(result, AddSourceSuccess), result
            written.append(code)


async def _held(cluster: Cluster) -> Counter[str]:
    """How often each of what was written is there."""
    connection = await asyncpg.connect(cluster.superuser)
    try:
        return Counter(row[0] for row in await connection.fetch("select code from source where code like 'DRAINED-%'"))
    finally:
        await connection.close()


async def _asking_on(client: Selaras) -> None:
    """Ask over and over, whatever is answered."""
    while True:
        with contextlib.suppress(GraphQLErrors, Unreachable):
            await client.me()
        await asyncio.sleep(0.01)
