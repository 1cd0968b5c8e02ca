"""Revise an approved budget: a new version, a draft with the same lines."""

from __future__ import annotations

import asyncpg

from db.transaction import Write
from db.words import BudgetStatus, GrantRole, WorkflowEntity
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.change.held import hold, lock
from resolvers.change.moved import wrong_status
from resolvers.change.scope import not_editor, scope_of
from resolvers.change.written import refused
from resolvers.mutations.budget_step_input import ReviseBudgetInput
from resolvers.outcome import NotFound, ValidationFailed, VersionConflict, failed
from resolvers.steps.opened import Refused
from resolvers.steps.outcome import ReviseBudgetSuccess
from resolvers.steps.said import reasoned

_PATH = ("input", "budget")
_REVISED = "select app.revise_budget($1, $2)"
_LINES = "select * from budget_line where budget_id = $1 order by id"


async def revise_budget(write: Write, *, input: ReviseBudgetInput) -> ReviseBudgetSuccess | Refused:
    """Make the next version of an approved budget, with a reason: a draft of the same year and currency with the same
    lines, to be changed, submitted and approved. The approved version holds until then, and reports go on to state
    money on it. For an EDITOR of an organisation that leads the project (revisi anggaran)."""
    seen = await find(write, "budget", input.budget, *_PATH)
    if isinstance(seen, NotFound | ValidationFailed):
        return seen
    if not (await scope_of(write, seen["scope_id"])).edited_by(write):
        return not_editor(*_PATH)
    await lock(write, "project", seen["scope_id"])
    row = await hold(write, "budget", seen, input.expected_version)
    if isinstance(row, NotFound | VersionConflict):
        return row
    if row["status"] != BudgetStatus.APPROVED.name:
        return wrong_status(WorkflowEntity.BUDGET, row, BudgetStatus.APPROVED.name, path=_PATH)
    problems = reasoned(input.reason)
    return failed(problems.errors) if problems.errors else await _revised(write, row, input.reason)


async def _revised(write: Write, row: Row, reason: str) -> ReviseBudgetSuccess | ValidationFailed:
    try:
        async with write.attempt():
            made = await write.value(_REVISED, row["id"], reason)
    except asyncpg.PostgresError as problem:
        return refused(problem, {"*": _PATH})
    change = Change("budget.revise", GrantRole.EDITOR, reason)
    after = await write.row("select * from budget where id = $1", made)
    assert after is not None, "who leads the project sees its drafts"
    image = dict(after) | {"budget_line": [dict(line) for line in await write.rows(_LINES, made)]}
    await write.record(
        change.action, "budget", after["uid"], before=None, after=image, reason=reason, role=change.role.name
    )
    return ReviseBudgetSuccess(made, row["id"])
