"""Erase a person: what is personal goes for good, what was done stays under a pseudonym (UU 27/2022)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.held import hold
from resolvers.change.written import update
from resolvers.mutations.person_input import EraseUserInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed, failed_at
from resolvers.persons import tokens
from resolvers.persons.managed import managed
from resolvers.persons.outcome import EraseUserSuccess
from resolvers.problems import Problems
from resolvers.texts import check_text

_TOKENS = "delete from api_token where user_id = $1"
_IDENTITIES = "delete from identity_binding where user_id = $1 returning uid, user_id, organisation_id, issuer"


async def erase_user(
    write: Write, *, input: EraseUserInput
) -> EraseUserSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Replace a deactivated person's name and address by a pseudonym and delete the person's tokens and identities, for
    good; grants and what the person did stay under the pseudonym. For an ADMIN who manages the person (hapus data
    pribadi)."""
    user = await managed(write, input.user)
    if isinstance(user, NotFound | ValidationFailed | Forbidden):
        return user
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    held = await hold(write, "app_user", user, input.expected_version)
    if isinstance(held, NotFound | VersionConflict):
        return held
    if held["active"]:
        return failed_at("WRONG_STATUS", "The person is active; deactivate before you erase.", "input", "user")
    if held["erased_at"] is not None:
        return failed_at("ERASED", "The person was erased already.", "input", "user")
    return await _erased(write, held, Change("user.erase", GrantRole.ADMIN, input.reason))


async def _erased(write: Write, held: Any, change: Change) -> EraseUserSuccess | ValidationFailed:
    await write.value("select app.forget_answers($1)", held["id"])
    values = {**pseudonym(held["uid"]), "erased_at": datetime.now(UTC)}
    row = await update(write, "app_user", held, values, change)
    if isinstance(row, ValidationFailed):
        return row
    await tokens.ended(write, _TOKENS, "api_token.erase", row["id"], reason=change.reason)
    for gone in await write.rows(_IDENTITIES, row["id"]):
        image = dict(gone)
        await write.record(
            "identity.erase", "identity_binding", gone["uid"], before=image, after=None, reason=change.reason
        )
    # The salt of the digests goes last: what was recorded until here is still told by it.
    await write.flush()
    await write.forget(row["id"])
    return EraseUserSuccess(row["id"])


def pseudonym(uid: UUID) -> dict[str, str]:
    """What stands for a person who was erased; it says nothing, and differs from all others."""
    return {"display_name": f"Erased person {uid.hex[:8]}", "work_email": f"erased-{uid.hex}@erased.invalid"}
