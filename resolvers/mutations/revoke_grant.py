"""Revoke a grant: it holds no more from now on, and stays on record."""

from __future__ import annotations

from datetime import UTC, datetime

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.change.held import lock
from resolvers.change.written import update
from resolvers.mutations.person_input import RevokeGrantInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed, failed_at
from resolvers.persons.outcome import RevokeGrantSuccess
from resolvers.persons.rights import not_appointing
from resolvers.problems import Problems
from resolvers.texts import check_text

_GRANT = ("input", "grant")


async def revoke_grant(
    write: Write, *, input: RevokeGrantInput
) -> RevokeGrantSuccess | ValidationFailed | NotFound | Forbidden:
    """Take a role away at once; what was done with it stays done. For who may give it; the last ADMIN of an
    organisation stays one (cabut hak)."""
    grant = await find(write, "org_grant", input.grant, *_GRANT)
    if isinstance(grant, NotFound | ValidationFailed):
        return grant
    refused = await not_appointing(write, grant["organisation_id"], GrantRole[grant["role"]], *_GRANT)
    if refused:
        return refused
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    await lock(write, "org_grant", grant["id"])
    now = await write.row("select * from org_grant where id = $1", grant["id"])
    assert now is not None, "grants are not deleted"
    if _is_over(write, now):
        return failed_at("ALREADY_ENDED", "The grant has ended already.", *_GRANT)
    change = Change("grant.revoke", GrantRole.ADMIN, input.reason)
    row = await update(write, "org_grant", now, {"revoked_at": datetime.now(UTC)}, change, {"LAST_ADMIN": _GRANT})
    return row if isinstance(row, ValidationFailed) else RevokeGrantSuccess(row["id"])


def _is_over(write: Write, grant: Row) -> bool:
    end = grant["valid"].upper
    return grant["revoked_at"] is not None or (end is not None and end <= write.today)
