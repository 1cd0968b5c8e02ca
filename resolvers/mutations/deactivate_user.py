"""Deactivate a person: whoever has left signs in no more."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.held import hold
from resolvers.change.written import update
from resolvers.mutations.person_input import DeactivateUserInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed, failed_at
from resolvers.persons import tokens
from resolvers.persons.managed import managed
from resolvers.persons.outcome import DeactivateUserSuccess
from resolvers.persons.rights import oneself
from resolvers.problems import Problems
from resolvers.texts import check_text

_REVOKE = "update api_token set revoked_at = now() where user_id = $1 and revoked_at is null"


async def deactivate_user(
    write: Write, *, input: DeactivateUserInput
) -> DeactivateUserSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """End a person's access at once: tokens are revoked for good, grants and identities stay for a return. For an ADMIN
    who manages the person; an organisation keeps one ADMIN (nonaktifkan pengguna)."""
    user = await managed(write, input.user)
    if isinstance(user, NotFound | ValidationFailed | Forbidden):
        return user
    if refused := oneself(write, user["id"], "input", "user"):
        return refused
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    held = await hold(write, "app_user", user, input.expected_version)
    if isinstance(held, NotFound | VersionConflict):
        return held
    if not held["active"]:
        return failed_at("WRONG_STATUS", "The person is deactivated already.", "input", "user")
    change = Change("user.deactivate", GrantRole.ADMIN, input.reason)
    row = await update(write, "app_user", held, {"active": False}, change, {"LAST_ADMIN": ("input", "user")})
    if isinstance(row, ValidationFailed):
        return row
    await tokens.ended(write, _REVOKE, "api_token.revoke", row["id"], reason=input.reason)
    return DeactivateUserSuccess(row["id"])
