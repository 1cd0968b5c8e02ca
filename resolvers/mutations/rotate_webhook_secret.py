"""Rotate a webhook's secret: a new one, and a day to change over."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.held import lock
from resolvers.mutations.webhook_input import WebhookInput
from resolvers.outcome import NotFound, ValidationFailed
from resolvers.webhooks.outcome import RotateWebhookSecretSuccess
from resolvers.webhooks.owned import ROLE, owned
from resolvers.webhooks.secret import renew


async def rotate_webhook_secret(
    write: Write, *, input: WebhookInput
) -> RotateWebhookSecretSuccess | ValidationFailed | NotFound:
    """Sign with a new secret, which is shown this once; for 24 hours the old one signs beside it, so that receivers can
    change over. For an ADMIN of the organisation (ganti rahasia webhook)."""
    webhook = await owned(write, input.webhook)
    if not isinstance(webhook, Record):
        return webhook
    await lock(write, "webhook", webhook["id"])
    secret = await renew(write, webhook["id"])
    await write.record("webhook.rotate", "webhook", webhook["uid"], before=None, after=None, role=ROLE.name)
    return RotateWebhookSecretSuccess(webhook["id"], secret)
