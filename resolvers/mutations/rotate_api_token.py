"""Rotate a token: a new one opens the same, the old one a while longer."""

from __future__ import annotations

from datetime import UTC, datetime

from db import tokens as secrets
from db.transaction import Write
from db.words import GrantRole
from resolvers.mutations.person_input import RotateApiTokenInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed, failed_at
from resolvers.persons import tokens
from resolvers.persons.managed import token_of
from resolvers.persons.outcome import RotateApiTokenSuccess
from resolvers.problems import Problems

LONGEST_OVERLAP = 168
_TOKEN = ("input", "apiToken")
_SHORTEN = "update api_token set expires_at = least(expires_at, now() + make_interval(hours => $2)) where id = $1"


async def rotate_api_token(
    write: Write, *, input: RotateApiTokenInput
) -> RotateApiTokenSuccess | ValidationFailed | NotFound | Forbidden:
    """Replace a token of the viewer's own by a new one with the same label and limits, which is shown this once; the
    old one holds some hours more, so that nothing stands still. For whom it belongs to (putar token)."""
    old = await token_of(write, input.api_token)
    if isinstance(old, NotFound | ValidationFailed):
        return old
    if old["user_id"] != write.viewer.user_id:
        return Forbidden("NOT_YOURS", "A token is replaced by whom it belongs to; you may revoke it.", _TOKEN)
    if old["revoked_at"] is not None or old["expires_at"] <= datetime.now(UTC):
        return failed_at("ALREADY_ENDED", "The token holds no more; create another.", *_TOKEN)
    problems = Problems()
    place = problems.at("input")
    ends = tokens.end_of(place, write.today, input.expires_on)
    if not 0 <= input.overlap_hours <= LONGEST_OVERLAP:
        place.add("OUT_OF_RANGE", f"The old token holds 0 to {LONGEST_OVERLAP} hours more.", "overlapHours")
    roles = None if old["roles"] is None else [GrantRole[name] for name in old["roles"]]
    limits = tokens.limits(write.viewer, place, roles, old["programme_ids"])
    if problems.errors or limits is None:
        return failed(problems.errors)
    token = secrets.made()
    key = await tokens.issued(write, secrets.digest(token), old["label"], limits, ends, "api_token.rotate")
    await tokens.ended(write, _SHORTEN, "api_token.replaced", old["id"], input.overlap_hours)
    return RotateApiTokenSuccess(key, token, old["id"])
