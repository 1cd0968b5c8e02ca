"""Add lines to a budget that is still a draft."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.written import insert_all
from resolvers.mutations.budget_input import AddBudgetLinesInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.planning.budgets import drafted
from resolvers.planning.lines import checked, ground
from resolvers.planning.outcome import AddBudgetLinesSuccess
from resolvers.problems import Problems
from resolvers.texts import check_count

ADDED = Change("budget_line.add", GrantRole.EDITOR)


async def add_budget_lines(
    write: Write, *, input: AddBudgetLinesInput
) -> AddBudgetLinesSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Add allocations to a draft, all of them or none. For an EDITOR of an organisation that leads the project (tambah
    rincian anggaran)."""
    budget = await drafted(write, input.budget)
    if not isinstance(budget, Record):
        return budget
    problems = Problems()
    place = problems.at("input")
    if not input.lines:
        place.add("NOTHING_GIVEN", "There is no line; give at least one.", "lines")
    if problems.errors or not check_count(place, "lines", len(input.lines)):
        return failed(problems.errors)
    on = await ground(write, budget, input.lines)
    lines = [checked(place.below("lines", index), one, on) for index, one in enumerate(input.lines)]
    if problems.errors:
        return failed(problems.errors)
    made = await insert_all(write, "budget_line", lines, ADDED)
    return made if isinstance(made, ValidationFailed) else AddBudgetLinesSuccess(budget["id"], len(made))
