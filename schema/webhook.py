"""Webhooks, for whoever manages an organisation's persons."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import EventKind, WebhookStatus

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.programme import Programme
    from schema.project import Project
    from schema.webhook_delivery import WebhookDelivery


@node(t.webhook, tag=76)
class Webhook(Node):
    """An address that is told what happens, as far as its organisation may see it (webhook)."""

    organisation: Organisation = one(t.webhook.c.organisation_id)
    """Whose it is, and whose eyes it sees with (organisasi)."""
    address: str
    """Where events are sent (alamat)."""
    kinds: list[EventKind]
    """What it is told (jenis peristiwa)."""
    programme: Programme | None = one(t.webhook.c.programme_id)
    """Only what happens in this programme; null for all (program)."""
    project: Project | None = one(t.webhook.c.project_id)
    """Only what happens in this project; null for all (proyek)."""
    status: WebhookStatus
    """Whether it is told anything (status)."""
    failing_since: datetime | None
    """Instant since which it has only failed, UTC; null while it takes what it is sent (gagal sejak)."""
    deliveries: Connection[WebhookDelivery] = connection(t.webhook_delivery.c.webhook_id)
    """What it was or will be sent, the oldest first (pengiriman)."""
    created_at: datetime
    """Instant of its registration, UTC."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""
