"""Connections by who asks: each tier has a pool of its own, so that none starves another; knows no GraphQL."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from db.pool import WAITING_PER_CONNECTION, Pool
from db.tier import Tier
from db.viewer import Viewer

OWN_SIZE, OWN_SECONDS = 2, 1.5
OWN_WAITING = 120
"""How many may wait for each of the server's own connections: signing in takes less than a millisecond of one, and who
writes always signs in, so that a crowd that its members' connections have room for must not be turned away there."""


@dataclass(frozen=True)
class Share:
    """A tier's connections, and the seconds that a statement on one of them may take."""

    size: int
    statement_timeout: float


EVENTS = Share(3, OWN_SECONDS)


class Pools:
    """A pool a tier, one for what subscriptions tell, and a small one of the server's own: who asks, and whether
    PostgreSQL answers at all."""

    def __init__(self, by_tier: Mapping[Tier, Pool], own: Pool, events: Pool) -> None:
        self.by_tier, self.own, self.events = by_tier, own, events

    @classmethod
    async def open(
        cls,
        dsn: str,
        shares: Mapping[Tier, Share],
        events: Share = EVENTS,
        *,
        session: Mapping[str, str] | None = None,
    ) -> Self:
        """Connect all, with the same settings of their sessions; refuses a login that could bypass row security."""
        async with contextlib.AsyncExitStack() as undo:

            async def opened(share: Share, waiting: int = WAITING_PER_CONNECTION) -> Pool:
                pool = await Pool.open(
                    dsn,
                    size=share.size,
                    statement_timeout=share.statement_timeout,
                    waiting=waiting,
                    session=session,
                )
                undo.push_async_callback(pool.close)
                return pool

            own = await opened(Share(OWN_SIZE, OWN_SECONDS), OWN_WAITING)
            by_tier = {tier: await opened(share) for tier, share in shares.items()}
            made = cls(by_tier, own, await opened(events))
            undo.pop_all()
        return made

    def of(self, viewer: Viewer) -> Pool:
        """The pool that serves a viewer."""
        return self.by_tier[viewer.tier]

    async def close(self) -> None:
        """Give running statements five seconds, then leave."""
        for pool in (*self.by_tier.values(), self.events, self.own):
            await pool.close()
