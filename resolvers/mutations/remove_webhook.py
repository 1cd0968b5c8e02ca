"""Remove a webhook with its secrets and deliveries."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.change.written import remove
from resolvers.mutations.webhook_input import WebhookInput
from resolvers.outcome import NotFound, ValidationFailed
from resolvers.webhooks.outcome import RemoveWebhookSuccess
from resolvers.webhooks.owned import ROLE, owned

REMOVED = Change("webhook.remove", ROLE)


async def remove_webhook(write: Write, *, input: WebhookInput) -> RemoveWebhookSuccess | ValidationFailed | NotFound:
    """Send nothing more to an address; its secrets and deliveries are gone with it. For an ADMIN of the organisation
    (hapus webhook)."""
    webhook = await owned(write, input.webhook)
    if not isinstance(webhook, Record):
        return webhook
    refusal = await remove(write, "webhook", webhook, REMOVED)
    return RemoveWebhookSuccess(webhook["organisation_id"]) if refusal is None else refusal
