"""Register a webhook: an address that is told what happens."""

from __future__ import annotations

from typing import Any

from db.transaction import Write
from db.words import EventKind
from resolvers.change.change import Change
from resolvers.change.found import linked
from resolvers.change.held import lock
from resolvers.change.written import insert
from resolvers.mutations.webhook_input import RegisterWebhookInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Place, Problems
from resolvers.webhooks.address import BadAddress, check_literal, parsed
from resolvers.webhooks.allowed import allowed
from resolvers.webhooks.outcome import RegisterWebhookSuccess
from resolvers.webhooks.owned import ROLE, not_managed
from resolvers.webhooks.secret import renew

REGISTERED = Change("webhook.register", ROLE)
MOST = 20
"""Webhooks that an organisation may have."""


async def register_webhook(
    write: Write, *, input: RegisterWebhookInput
) -> RegisterWebhookSuccess | ValidationFailed | Forbidden:
    """Have events sent to an address from now on: what the organisation may see, in thin messages that are signed with
    a secret, which is shown this once. For an ADMIN of the organisation (daftarkan webhook)."""
    problems = Problems()
    place = problems.at("input")
    organisation = await _organisation(write, input, place)
    if organisation is None and not problems.errors:
        return not_managed("input", "organisation")
    values = await _checked(write, input, place)
    if organisation is not None:
        await lock(write, "organisation", organisation)
        if await write.value("select count(*) from webhook where organisation_id = $1", organisation) >= MOST:
            place.add("TOO_MANY", f"The organisation has {MOST} webhooks; remove one first.")
    if problems.errors:
        return failed(problems.errors)
    columns = {**values, "organisation_id": organisation, "created_by": write.viewer.user_id}
    columns["position"] = await write.value("select app.latest_event()")
    made = await insert(write, "webhook", columns, REGISTERED, {"TAKEN": ("input", "address")})
    if isinstance(made, ValidationFailed):
        return made
    return RegisterWebhookSuccess(made["id"], await renew(write, made["id"]))


async def _organisation(write: Write, given: RegisterWebhookInput, place: Place) -> int | None:
    """The organisation whose webhook it is; None where the viewer does not manage it."""
    own: int = write.viewer.organisation_id
    if given.organisation is not None:
        row = await linked(write, "organisation", given.organisation, place, "organisation")
        if row is None:
            return None
        own = row["id"]
    return own if own in write.viewer.administers else None


async def _checked(write: Write, given: RegisterWebhookInput, place: Place) -> dict[str, Any]:
    try:
        may = await allowed(write)
        check_literal(parsed(given.address, plain=may.plain).host, may.networks)
    except BadAddress as problem:
        place.add("INVALID_ADDRESS", str(problem), "address")
    if not given.kinds or EventKind.TEST in given.kinds:
        place.add("INVALID_KINDS", "Name what it shall be told, and not TEST; testWebhook tries it.", "kinds")
    if given.programme is not None and given.project is not None:
        place.add("TOO_MANY", "Name a programme or a project, not both.", "project")
    programme = await linked(write, "programme", given.programme, place, "programme")
    project = await linked(write, "project", given.project, place, "project")
    return {
        "address": given.address,
        "kinds": sorted({kind.name for kind in given.kinds}),
        "programme_id": None if programme is None else programme["id"],
        "project_id": None if project is None else project["id"],
    }
