"""What the mutations of webhooks answer when they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.webhook import Webhook
    from schema.webhook_delivery import WebhookDelivery


@payload
class RegisterWebhookSuccess:
    """The webhook is told from now on (webhook terdaftar)."""

    webhook: Webhook = given()
    """The webhook."""
    secret: str | None
    """What its messages are signed with, shown this once; null when an `idempotencyKey` answers again (rahasia)."""


@payload
class RotateWebhookSecretSuccess:
    """The new secret signs; for 24 hours the old one beside it (rahasia diganti)."""

    webhook: Webhook = given()
    """The webhook."""
    secret: str | None
    """The new secret, shown this once; null when an `idempotencyKey` answers again (rahasia)."""


@payload
class EnableWebhookSuccess:
    """The webhook is told again (webhook aktif)."""

    webhook: Webhook = given()
    """The webhook, ENABLED."""


@payload
class RemoveWebhookSuccess:
    """The webhook is gone (webhook dihapus)."""

    organisation: Organisation = given()
    """The organisation whose it was."""


@payload
class TestWebhookSuccess:
    """A message is on its way (uji coba dikirim)."""

    delivery: WebhookDelivery = given()
    """The delivery, which tells how it goes."""


@payload
class ReplayWebhookDeliveriesSuccess:
    """Deliveries are on their way again (dikirim ulang)."""

    webhook: Webhook = given()
    """The webhook."""
    count: int
    """How many."""
