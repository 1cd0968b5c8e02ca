"""Try a webhook: a delivery that tells nothing."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.mutations.webhook_input import WebhookInput
from resolvers.outcome import NotFound, ValidationFailed, failed_at
from resolvers.webhooks.outcome import TestWebhookSuccess
from resolvers.webhooks.owned import ROLE, owned

_TEST = """
insert into webhook_delivery
  (webhook_id, organisation_id, event_uid, kind, action, happened_at, subject_table, subject_uid)
values ($1, $2, gen_random_uuid(), 'TEST', 'webhook.test', now(), 'webhook', gen_random_uuid()) returning id
"""


async def test_webhook(write: Write, *, input: WebhookInput) -> TestWebhookSuccess | ValidationFailed | NotFound:
    """Send a message of the kind TEST, signed as all others are; `webhookDeliveries` tells how it went. For an ADMIN of
    the organisation (uji webhook)."""
    webhook = await owned(write, input.webhook)
    if not isinstance(webhook, Record):
        return webhook
    if webhook["status"] != "ENABLED":
        return failed_at("WRONG_STATUS", "The webhook is DISABLED; enable it first.", "input", "webhook")
    delivery = await write.value(_TEST, webhook["id"], webhook["organisation_id"])
    await write.record("webhook.test", "webhook", webhook["uid"], before=None, after=None, role=ROLE.name)
    return TestWebhookSuccess(delivery)
