"""Take a concurrence with a proposal back, as its foreign funder."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.written import update
from resolvers.mutations.project_step_input import WithdrawConcurrenceInput
from resolvers.outcome import ValidationFailed, failed, failed_at
from resolvers.steps.funder import PATH, STANDING, of_viewer, proposal
from resolvers.steps.opened import Refused
from resolvers.steps.outcome import WithdrawConcurrenceSuccess
from resolvers.steps.said import reasoned


async def withdraw_concurrence(
    write: Write, *, input: WithdrawConcurrenceInput
) -> WithdrawConcurrenceSuccess | Refused:
    """Take a concurrence back before the project is approved, with a reason: it is not approved until the funder
    concurs again. What was said stays on record. For an EDITOR of the organisation that concurred (tarik persetujuan
    pendana)."""
    row = await proposal(write, input.project, input.expected_version)
    return await _withdrawn(write, row, input.reason) if isinstance(row, Row) else row


async def _withdrawn(write: Write, project: Row, reason: str) -> WithdrawConcurrenceSuccess | ValidationFailed:
    problems = reasoned(reason)
    if problems.errors:
        return failed(problems.errors)
    standing = await of_viewer(write, STANDING, project)
    if not standing:
        text = "Your organisation has not concurred with this proposal, or has taken it back; there is nothing to undo."
        return failed_at("NOT_CONCURRED", text, *PATH)
    change = Change("project.withdraw_concurrence", GrantRole.EDITOR, reason)
    for one in standing:
        row = await write.row("select * from concurrence where id = $1", one["id"])
        assert row is not None, "concurrences are not removed"
        values = {
            "withdrawn_at": await write.value("select now()"),
            "withdrawn_by": write.viewer.user_id,
            "withdraw_reason": reason,
        }
        after = await update(write, "concurrence", row, values, change, {"*": PATH})
        if isinstance(after, ValidationFailed):
            return after
    return WithdrawConcurrenceSuccess(project["id"])
