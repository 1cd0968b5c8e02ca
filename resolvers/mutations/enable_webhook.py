"""Enable a webhook that was disabled after days of failure."""

from __future__ import annotations

from datetime import UTC, datetime

from asyncpg import Record

from db.transaction import Write
from db.words import WebhookStatus
from resolvers.change.change import Change
from resolvers.change.held import hold
from resolvers.change.written import update
from resolvers.mutations.webhook_input import EnableWebhookInput
from resolvers.outcome import NotFound, ValidationFailed, VersionConflict, failed_at
from resolvers.webhooks.outcome import EnableWebhookSuccess
from resolvers.webhooks.owned import ROLE, owned

ENABLED = Change("webhook.enable", ROLE)


async def enable_webhook(
    write: Write, *, input: EnableWebhookInput
) -> EnableWebhookSuccess | ValidationFailed | NotFound | VersionConflict:
    """Tell a disabled webhook again, first what it has missed, as far as events are kept. For an ADMIN of the
    organisation (aktifkan webhook)."""
    webhook = await owned(write, input.webhook)
    if not isinstance(webhook, Record):
        return webhook
    held = await hold(write, "webhook", webhook, input.expected_version)
    if not isinstance(held, Record):
        return held
    if held["status"] != "DISABLED":
        return failed_at("WRONG_STATUS", "The webhook is ENABLED already.", "input", "webhook")
    begun = {"status": WebhookStatus.ENABLED, "failing_since": None, "failures": 0, "next_at": datetime.now(UTC)}
    after = await update(write, "webhook", held, begun, ENABLED)
    return after if isinstance(after, ValidationFailed) else EnableWebhookSuccess(after["id"])
