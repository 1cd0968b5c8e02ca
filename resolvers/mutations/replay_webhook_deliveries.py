"""Send deliveries of a webhook again."""

from __future__ import annotations

from uuid import UUID

from asyncpg import Record

from db.transaction import Write
from resolvers.mutations.webhook_input import ReplayWebhookDeliveriesInput
from resolvers.outcome import NotFound, ValidationFailed, failed
from resolvers.problems import Place, Problems
from resolvers.webhooks.outcome import ReplayWebhookDeliveriesSuccess
from resolvers.webhooks.owned import ROLE, owned

MOST = 1_000
_REPLAY = """
with again as (
  update webhook_delivery set status = 'PENDING', attempts = 0, next_at = now(), first_tried_at = null
  where webhook_id = $1
    and case when $2::uuid[] is null then status = 'DEAD' else uid = any ($2) and status <> 'PENDING' end
  returning 1
)
select count(*) from again
"""
_KNOWN = "select count(*) from webhook_delivery where webhook_id = $1 and uid = any ($2)"


async def replay_webhook_deliveries(
    write: Write, *, input: ReplayWebhookDeliveriesInput
) -> ReplayWebhookDeliveriesSuccess | ValidationFailed | NotFound:
    """Send again what was given up, or the deliveries that are named, with the same ids: receivers tell by them what
    they have had. For an ADMIN of the organisation (kirim ulang)."""
    webhook = await owned(write, input.webhook)
    if not isinstance(webhook, Record):
        return webhook
    problems = Problems()
    uids = await _named(write, webhook["id"], input, problems.at("input"))
    if problems.errors:
        return failed(problems.errors)
    count: int = await write.value(_REPLAY, webhook["id"], uids)
    await write.record(
        "webhook.replay", "webhook", webhook["uid"], before=None, after={"deliveries": count}, role=ROLE.name
    )
    return ReplayWebhookDeliveriesSuccess(webhook["id"], count)


async def _named(write: Write, webhook_id: int, given: ReplayWebhookDeliveriesInput, place: Place) -> list[UUID] | None:
    if given.deliveries is None:
        return None
    found = {uid for one in given.deliveries if (uid := one.within("webhook_delivery")) is not None}
    if not 0 < len(given.deliveries) <= MOST:
        place.add("TOO_MANY", f"Name 1 to {MOST} deliveries, or leave the list out.", "deliveries")
    elif len(found) < len(set(given.deliveries)) or await write.value(_KNOWN, webhook_id, list(found)) < len(found):
        place.add("NOT_FOUND", "One of these is no delivery of this webhook that you may see.", "deliveries")
    return list(found)
