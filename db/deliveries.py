"""Deliveries of webhooks as they are queued, taken and settled over one connection; knows no HTTP and no kind."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg

from db.event import Event, event
from db.viewer import SETTINGS, Viewer

PAGE = 200
KindOf = Callable[[Event], str | None]

_SET = "select " + ", ".join(f"set_config('{name}', ${index}, true)" for index, name in enumerate(SETTINGS, 1))
_QUEUE = "select app.queue_deliveries($1, $2, $3, $4)"
_CLAIM = "select * from app.claim_deliveries($1, $2)"
_SETTLE = "select app.settle_delivery($1, $2, $3, $4, $5, $6, $7)"


@dataclass(frozen=True)
class Delivery:
    """One message to send now; `attempt` tells it from an earlier try of the same."""

    id: int
    webhook_id: int
    address: str
    attempt: int
    event_uid: UUID
    kind: str
    action: str
    happened_at: datetime
    table: str
    subject_uid: UUID


@dataclass(frozen=True)
class Patience:
    """For how long failures are borne."""

    give_up: timedelta = timedelta(hours=24)
    """After which a delivery is dead."""
    disable_after: timedelta = timedelta(days=3)
    """After which a webhook that has only failed is disabled."""


class Deliveries:
    """The queue as one process works on it."""

    def __init__(
        self, connection: asyncpg.Connection[asyncpg.Record], tables: tuple[str, ...], patience: Patience
    ) -> None:
        self._connection, self._patience = connection, patience
        self._seen = _seen(tables)
        self._turn = asyncio.Lock()

    async def queue(self, kind_of: KindOf) -> bool:
        """Queue what one webhook is to be told of the next events; False where none had any to look at."""
        async with self._turn, self._connection.transaction():
            own = await self._connection.fetchrow("select * from app.webhook_in_turn()")
            if own is None:
                return False
            rows = await self._connection.fetch("select * from app.events_after($1, $2)", own["position"], PAGE)
            found = [event(row) for row in rows]
            kinds = {one.uid: kind for one in found if (kind := kind_of(one)) in own["kinds"]}
            seen = await self._visible(own, [one for one in found if one.uid in kinds])
            up_to = found[-1].position if found else own["position"]
            await self._connection.execute(_QUEUE, own["id"], seen, [kinds[uid] for uid in seen], up_to)
        return True

    async def _visible(self, own: asyncpg.Record, events: list[Event]) -> list[UUID]:
        """The events whose subjects the webhook's organisation sees now, by row security."""
        if not events:
            return []
        await self._connection.execute(_SET, *_reader(own).context)
        columns = [[getattr(one, name) for one in events] for name in ("uid", "table", "subject_id", "scope_id")]
        rows = await self._connection.fetch(self._seen, *columns, own["programme_id"], own["project_id"])
        return [row["uid"] for row in rows]

    async def claim(self, most: int, lease: timedelta) -> list[Delivery]:
        """Deliveries to send now; those that are not settled within the lease are sent again."""
        async with self._turn:
            rows = await self._connection.fetch(_CLAIM, most, lease)
        return [_delivery(row) for row in rows]

    async def sign(self, webhook_id: int, message: bytes) -> list[str]:
        """The message's signatures, one for each secret that holds."""
        async with self._turn:
            found: list[str] = await self._connection.fetchval(
                "select app.sign_for_webhook($1, $2)", webhook_id, message
            )
        return found

    async def settle(self, delivery: Delivery, code: int | None, problem: str | None, retry_in: timedelta) -> None:
        """How an attempt went; `problem` is None when the receiver took it."""
        known, attempt = (delivery.id, delivery.attempt), (code, problem, retry_in)
        async with self._turn:
            await self._connection.execute(
                _SETTLE, *known, *attempt, self._patience.give_up, self._patience.disable_after
            )

    async def forget(self, older_than: timedelta, most: int) -> int:
        """Forget deliveries that were settled long ago; how many they were."""
        async with self._turn:
            found: int = await self._connection.fetchval("select app.forget_deliveries($1, $2)", older_than, most)
        return found


def _reader(own: Mapping[str, Any] | asyncpg.Record) -> Viewer:
    """An organisation as a viewer: what a VIEWER of it without limits sees, and no person."""
    return Viewer(
        organisations=tuple(own["organisations"]),
        circle=tuple(own["circle"]),
        partner=tuple(own["partner"]),
        parties=tuple(own["parties"]),
    )


def _seen(tables: tuple[str, ...]) -> str:
    """Which events' subjects are visible, and within a programme or project where one is named."""
    options = " ".join(f"when '{name}' then exists (select from {name} x where x.id = e.subject)" for name in tables)
    return (
        "select e.uid from unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[])"
        " with ordinality e (uid, source, subject, scope, n)"
        f" where case e.source {options} end"
        " and ($5::bigint is null or e.scope = - $5"
        " or exists (select from project p where p.id = e.scope and p.programme_id = $5))"
        " and ($6::bigint is null or e.scope = $6) order by e.n"
    )


def _delivery(row: asyncpg.Record) -> Delivery:
    return Delivery(
        row["id"],
        row["webhook_id"],
        row["address"],
        row["attempt"],
        row["event_uid"],
        row["kind"],
        row["action"],
        row["happened_at"],
        row["subject_table"],
        row["subject_uid"],
    )
