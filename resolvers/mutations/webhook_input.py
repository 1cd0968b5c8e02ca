"""What is given of webhooks."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference import Reference
from db.words import EventKind


@dataclass(frozen=True)
class RegisterWebhookInput:
    """A webhook to register (pendaftaran webhook)."""

    address: str
    """Where events are sent, such as https://example.go.id/selaras; it must answer with 2xx within ten seconds."""
    kinds: tuple[EventKind, ...]
    """What it is told; TEST is never registered (jenis peristiwa)."""
    organisation: Reference | None = None
    """Whose it is, and whose eyes it sees with; the viewer's own organisation when absent (organisasi)."""
    programme: Reference | None = None
    """Only what happens in this programme; not together with `project` (program)."""
    project: Reference | None = None
    """Only what happens in this project (proyek)."""


@dataclass(frozen=True)
class WebhookInput:
    """A webhook to act on (webhook)."""

    webhook: Reference
    """The webhook."""


@dataclass(frozen=True)
class EnableWebhookInput:
    """A webhook to enable again (pengaktifan webhook)."""

    webhook: Reference
    """The webhook."""
    expected_version: int
    """The `rowVersion` that was read."""


@dataclass(frozen=True)
class ReplayWebhookDeliveriesInput:
    """Deliveries to send again (pengiriman ulang)."""

    webhook: Reference
    """The webhook."""
    deliveries: tuple[Reference, ...] | None = None
    """Which, DELIVERED ones too, at most 1,000; all that are DEAD when absent."""
