"""Deliveries of webhooks: what was sent, how it went."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import strawberry

from compiler.declare import node, one, sql
from compiler.node import Node
from db import tables as t
from db.words import DeliveryStatus, EventKind
from resolvers import webhook as webhook_sql

if TYPE_CHECKING:
    from schema.webhook import Webhook


@node(t.webhook_delivery, tag=77)
class WebhookDelivery(Node):
    """One event on its way to one webhook; of what the receiver says nothing is kept but its status (pengiriman)."""

    webhook: Webhook | None = one(t.webhook_delivery.c.webhook_id)
    """The webhook; null when it is not visible (webhook)."""
    event_id: strawberry.ID = strawberry.ID(sql(webhook_sql.event_id))
    kind: EventKind
    """What it tells (jenis peristiwa)."""
    action: str
    """What was done, a subject and a verb, such as `report.submit` (tindakan)."""
    happened_at: datetime
    """Instant of what it tells, UTC (terjadi pada)."""
    status: DeliveryStatus
    """Where it stands (status)."""
    attempts: int
    """How often it was sent since it was made or replayed (percobaan)."""
    next_at: datetime
    """Instant from which it is sent again while it is PENDING, UTC (berikutnya)."""
    last_tried_at: datetime | None
    """Instant of the last attempt, UTC; null before the first (terakhir dicoba)."""
    delivered_at: datetime | None
    """Instant at which the receiver took it, UTC; null until then (terkirim pada)."""
    last_code: int | None
    """HTTP status of the last answer; null when there was none (kode terakhir)."""
    last_error: str | None
    """Why the last attempt failed, in words of this server; null when it did not (galat terakhir)."""
