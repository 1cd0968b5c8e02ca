"""Reactivate a person: whoever has come back may sign in again."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.held import hold
from resolvers.change.written import update
from resolvers.mutations.person_input import ReactivateUserInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed_at
from resolvers.persons.managed import managed
from resolvers.persons.outcome import ReactivateUserSuccess
from resolvers.persons.rights import oneself


async def reactivate_user(
    write: Write, *, input: ReactivateUserInput
) -> ReactivateUserSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Let a deactivated person sign in again, with the grants that hold today; tokens are made anew. For an ADMIN who
    manages the person (aktifkan kembali pengguna)."""
    user = await managed(write, input.user)
    if isinstance(user, NotFound | ValidationFailed | Forbidden):
        return user
    if refused := oneself(write, user["id"], "input", "user"):
        return refused
    held = await hold(write, "app_user", user, input.expected_version)
    if isinstance(held, NotFound | VersionConflict):
        return held
    if held["active"]:
        return failed_at("WRONG_STATUS", "The person is active.", "input", "user")
    if held["erased_at"] is not None:
        return failed_at("ERASED", "The person was erased; invite whoever it is anew.", "input", "user")
    row = await update(write, "app_user", held, {"active": True}, Change("user.reactivate", GrantRole.ADMIN))
    return row if isinstance(row, ValidationFailed) else ReactivateUserSuccess(row["id"])
