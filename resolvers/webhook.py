"""How deliveries of webhooks are selected."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Text, func, literal_column

from db.tables import WebhookDeliveryRow


def event_id(delivery: WebhookDeliveryRow) -> ColumnElement[str]:
    """The id of what it tells, as the header `webhook-id` has it, the same at each attempt (id peristiwa)."""
    # An event's opaque id: version 1, type 75.
    head: ColumnElement[bytes] = literal_column("'\\x014b'::bytea")
    packed = func.encode(head.op("||")(func.uuid_send(delivery.event_uid)), literal_column("'base64'"))
    return func.coalesce(func.translate(packed, literal_column("'+/'"), literal_column("'-_'"), type_=Text), "")
