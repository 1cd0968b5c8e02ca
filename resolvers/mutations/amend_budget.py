"""Amend a budget: the header of a draft."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from db.unchanged import changes
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.written import update
from resolvers.mutations.budget_input import AmendBudgetInput
from resolvers.mutations.create_budget import YEARS
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.planning.amount import check_allocation
from resolvers.planning.budgets import drafted
from resolvers.planning.outcome import AmendBudgetSuccess
from resolvers.problems import Problems

AMENDED = Change("budget.amend", GrantRole.EDITOR)
_PLACES = {"TAKEN": ("input", "fiscalYear")}


async def amend_budget(
    write: Write, *, input: AmendBudgetInput
) -> AmendBudgetSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change the total or the year of a budget that is still a draft. For an EDITOR of an organisation that leads the
    project (ubah anggaran)."""
    budget = await drafted(write, input.budget, expected_version=input.expected_version)
    if not isinstance(budget, Record):
        return budget
    values = changes(total=input.total, fiscal_year=input.fiscal_year, calendar=input.calendar)
    problems = Problems()
    if "total" in values:
        check_allocation(problems.at("input"), "total", values["total"], budget["currency"])
    if "fiscal_year" in values and values["fiscal_year"] not in YEARS:
        problems.add(("input", "fiscalYear"), "OUT_OF_RANGE", "A fiscal year lies from 1945 to 2200.")
    if problems.errors:
        return failed(problems.errors)
    after = await update(write, "budget", budget, values, AMENDED, _PLACES)
    return after if isinstance(after, ValidationFailed) else AmendBudgetSuccess(after["id"])
