"""The deliveries of webhooks as one process makes them, beside all others; knows no subject.

A delivery is taken for a minute, sent, and settled. A process that dies between sending and settling leaves it to be
sent again with the same id: at least once, never lost.
"""

from __future__ import annotations

import asyncio
import logging
import random
import ssl
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import asyncpg

from db.deliveries import Deliveries, Delivery, Patience
from db.identity import assert_powerless
from db.session import session
from resolvers.happening import TOLD_TABLES, kind_of
from resolvers.webhooks.address import BadAddress, Network, parsed
from server.webhooks import message
from server.webhooks.post import NoAnswer, post
from server.webhooks.reach import OutOfReach, resolve

log = logging.getLogger("selaras")

AT_ONCE = 20
"""How many messages one process has under way."""
LEASE = timedelta(seconds=60)
LONGEST_PAUSE = timedelta(hours=1)
FORGET_SECONDS, FORGOTTEN_AT_ONCE = 600.0, 5_000


@dataclass(frozen=True)
class Conduct:
    """How webhooks are delivered, as an operator has it."""

    plain: bool = False
    """Whether http is sent to."""
    networks: Sequence[Network] = ()
    """Networks that are allowed though they are not public."""
    timeout: float = 10.0
    retry: float = 10.0
    """Seconds before the second attempt; each later pause is twice as long, up to an hour."""
    patience: Patience = field(default_factory=Patience)
    keep: timedelta = timedelta(days=30)
    """How long settled deliveries are shown."""
    look: float = 0.5
    """Seconds between two looks for something to do."""


class Worker:
    """One process's part in delivering."""

    def __init__(self, dsn: str, tags: Mapping[str, int], conduct: Conduct, tls: ssl.SSLContext | None = None) -> None:
        self._dsn, self._tags, self._conduct = dsn, tags, conduct
        self._tls = tls or ssl.create_default_context()
        self._under_way: set[asyncio.Task[None]] = set()
        self._forget_at = 0.0

    async def run(self) -> None:
        """Deliver until cancelled; what was under way when the connection broke is sent again."""
        try:
            async with session(self._dsn, "selaras webhooks") as connection:
                await assert_powerless(connection)
                await self._work(Deliveries(connection, TOLD_TABLES, self._conduct.patience))
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as problem:
            log.warning("webhooks wait for PostgreSQL: %s", type(problem).__name__)
        finally:
            for task in self._under_way:
                task.cancel()

    async def _work(self, deliveries: Deliveries) -> None:
        while True:
            while await deliveries.queue(kind_of):
                pass
            sent = await self._begin(deliveries)
            await self._forget(deliveries)
            if not sent:
                await asyncio.sleep(self._conduct.look)
            for task in [task for task in self._under_way if task.done()]:
                self._under_way.discard(task)
                task.result()

    async def _begin(self, deliveries: Deliveries) -> int:
        """Begin what there is to send and room for; how many that were."""
        room = AT_ONCE - len(self._under_way)
        found = await deliveries.claim(room, LEASE) if room else []
        self._under_way |= {asyncio.ensure_future(self._deliver(deliveries, one)) for one in found}
        return len(found)

    async def _deliver(self, deliveries: Deliveries, delivery: Delivery) -> None:
        code, problem = await self._sent(deliveries, delivery)
        await deliveries.settle(delivery, code, problem, self._pause(delivery.attempt))

    async def _sent(self, deliveries: Deliveries, delivery: Delivery) -> tuple[int | None, str | None]:
        """The status of the answer, and what was wrong."""
        content, timestamp = message.body(delivery, self._tags), int(time.time())
        signatures = await deliveries.sign(delivery.webhook_id, message.signed_text(delivery, timestamp, content))
        told = message.headers(delivery, timestamp, signatures)
        try:
            async with asyncio.timeout(self._conduct.timeout):
                address = parsed(delivery.address, plain=self._conduct.plain)
                code = await post(address, await resolve(address, self._conduct.networks), told, content, self._tls)
        except TimeoutError:
            return None, f"No answer within {self._conduct.timeout:g} seconds."
        except OutOfReach:
            return None, "The host has no public address."
        except (BadAddress, NoAnswer) as problem:
            return None, str(problem)
        return code, None if 200 <= code < 300 else f"The receiver answered {code}, and 2xx is what takes a message."

    def _pause(self, attempt: int) -> timedelta:
        """Twice as long each time, and never the same for all who failed together."""
        longest = min(self._conduct.retry * 2 ** min(attempt - 1, 20), LONGEST_PAUSE.total_seconds())
        return timedelta(seconds=longest * random.uniform(0.5, 1.0))

    async def _forget(self, deliveries: Deliveries) -> None:
        if time.monotonic() >= self._forget_at:
            forgotten = await deliveries.forget(self._conduct.keep, FORGOTTEN_AT_ONCE)
            self._forget_at = time.monotonic() + (FORGET_SECONDS if forgotten < FORGOTTEN_AT_ONCE else 0)
