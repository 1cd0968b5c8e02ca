"""Remove a line of a budget that is still a draft."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import find
from resolvers.change.held import hold_removable
from resolvers.change.written import remove
from resolvers.mutations.budget_input import RemoveBudgetLineInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.planning.budgets import draft_of
from resolvers.planning.outcome import RemoveBudgetLineSuccess

REMOVED = Change("budget_line.remove", GrantRole.EDITOR)


async def remove_budget_line(
    write: Write, *, input: RemoveBudgetLineInput
) -> RemoveBudgetLineSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Take an allocation out of a draft; the audit keeps it. For an EDITOR of an organisation that leads the project
    (hapus rincian anggaran)."""
    line = await find(write, "budget_line", input.line, "input", "line")
    if not isinstance(line, Record):
        return line
    budget = await write.row("select * from budget where id = $1", line["budget_id"])
    assert budget is not None, "a line is never seen without its budget"
    draft = await draft_of(write, budget, "line")
    if not isinstance(draft, Record):
        return draft
    held = await hold_removable(write, "budget_line", line, input.expected_version, "input", "line")
    if isinstance(held, NotFound | VersionConflict):
        return held
    return await remove(write, "budget_line", held, REMOVED) or RemoveBudgetLineSuccess(draft["id"])
