"""A PostgreSQL that stands still, and a server that is told to go: nobody waits for long, nothing is lost."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections import Counter
from collections.abc import Callable

import httpx

from selaras_client import GraphQLErrors, Selaras, Unreachable
from tests.faults.attempts import Attempts
from tests.faults.cluster import Cluster
from tests.faults.conftest import FULL
from tests.people import token_of
from tests.service import serving

FROZEN = 12.0 if FULL else 5.0
CLIENTS = 8
LONGEST, RECOVERED = 3.5, 1.0
# What a busy machine may add; the figures themselves are printed.
GENEROUS = 3.0
STOPS = 5 if FULL else 2


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
    """SIGTERM under load, again and again: the process ends by itself, and no call fails."""
    token = await token_of(own_cluster.logins.owner, "reporter@demo.example")
    attempts, codes = Attempts(), list[int]()
    async with (
        serving(own_cluster.logins.server, organisation_rate=0) as service,
        httpx.AsyncClient(transport=attempts) as http,
        Selaras(service.url, token, http=http, deadline=60) as client,
    ):
        counts = Counter[str]()
        asking = [asyncio.ensure_future(_asking(client, counts)) for _ in range(CLIENTS)]
        for _ in range(STOPS):
            await asyncio.sleep(0.5)
            codes.append(await service.stop())
            await service.start()
        await asyncio.sleep(0.3)
        done = [task for task in asking if task.done()]
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
    ends = Counter(attempts.ends)
    record_property(
        "said",
        f"SIGTERM {STOPS} times under {CLIENTS} clients: {counts['answered']} calls answered, {len(done)} failed;"
        f" exit codes {codes}; attempts ended {dict(ends)}",
    )
    assert done == []
    assert set(codes) <= {0, -signal.SIGTERM}
    assert counts["answered"] > 0


async def _asking(client: Selaras, counts: Counter[str]) -> None:
    """Ask over and over; a call that fails ends the task."""
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            me = await client.me()
            assert me is not None
            assert me.work_email == "reporter@demo.example"
            counts["answered"] += 1
            await asyncio.sleep(0.01)


async def _asking_on(client: Selaras) -> None:
    """Ask over and over, whatever is answered."""
    while True:
        with contextlib.suppress(GraphQLErrors, Unreachable):
            await client.me()
        await asyncio.sleep(0.01)
