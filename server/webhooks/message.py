"""What a webhook is sent: which event, of what kind, about which id; nothing that needs rights. Knows no connection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import orjson

from compiler import ids
from compiler.watch import event_id
from db.deliveries import Delivery
from db.words import EventKind


def body(delivery: Delivery, tags: Mapping[str, int]) -> bytes:
    """The message; its receiver reads by the API what it may see of the subject."""
    tries = delivery.kind == EventKind.TEST.name
    subject = None if tries else ids.encode(tags[delivery.table], delivery.subject_uid)
    return orjson.dumps(
        {
            "eventId": event_id(delivery.event_uid),
            "kind": delivery.kind,
            "action": delivery.action,
            "at": delivery.happened_at,
            "subjectId": subject,
        }
    )


def signed_text(delivery: Delivery, timestamp: int, content: bytes) -> bytes:
    """What is signed: the id, the time and the content, so that none can be changed alone."""
    return f"{event_id(delivery.event_uid)}.{timestamp}.".encode() + content


def headers(delivery: Delivery, timestamp: int, signatures: Sequence[str]) -> dict[str, str]:
    """The headers by which a receiver tells who sent it, when, and whether it has had it before."""
    return {
        "webhook-id": event_id(delivery.event_uid),
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(f"v1,{signature}" for signature in signatures),
    }
