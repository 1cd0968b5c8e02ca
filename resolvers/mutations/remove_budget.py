"""Remove a budget: a draft that was never handed in, with its lines."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.written import remove
from resolvers.mutations.budget_input import RemoveBudgetInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed, failed_at
from resolvers.planning.budgets import drafted
from resolvers.planning.outcome import RemoveBudgetSuccess
from resolvers.problems import Problems
from resolvers.texts import check_text

_LINES = "select * from budget_line where budget_id = $1 order by id"
_HISTORY = "select exists (select from status_event where budget_id = $1)"


async def remove_budget(
    write: Write, *, input: RemoveBudgetInput
) -> RemoveBudgetSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Take a draft away that was made by mistake, with its lines; the audit keeps them. One that was ever submitted
    stays. For an EDITOR of an organisation that leads the project (hapus rancangan anggaran)."""
    budget = await drafted(write, input.budget, expected_version=input.expected_version)
    if not isinstance(budget, Record):
        return budget
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    if await write.value(_HISTORY, budget["id"]) or budget["version"] > 1:
        text = (
            "This budget has a history: it was submitted before, or revises another. Amend it, or give a"
            " new version up by `withdrawBudget`."
        )
        return failed_at("HAS_HISTORY", text, "input", "budget")
    return await _remove(write, budget, Change("budget.remove", GrantRole.EDITOR, input.reason))


async def _remove(write: Write, budget: Row, change: Change) -> RemoveBudgetSuccess | ValidationFailed:
    for line in await write.rows(_LINES, budget["id"]):
        refused = await remove(write, "budget_line", line, change)
        if refused is not None:
            return refused
    return await remove(write, "budget", budget, change) or RemoveBudgetSuccess(budget["project_id"])
