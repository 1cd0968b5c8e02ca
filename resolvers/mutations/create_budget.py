"""Create a budget: a draft with its lines, in one transaction."""

from __future__ import annotations

from typing import Any

from asyncpg import Record

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.written import insert, insert_all
from resolvers.mutations.budget_input import CreateBudgetInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.planning.amount import check_allocation, check_currency
from resolvers.planning.budgets import planned_project
from resolvers.planning.lines import checked, ground
from resolvers.planning.outcome import CreateBudgetSuccess
from resolvers.problems import Problems
from resolvers.texts import check_count

CREATED = Change("budget.create", GrantRole.EDITOR)
YEARS = range(1945, 2201)
_EXISTS = """
select max(version) from budget where project_id = $1 and calendar = $2 and fiscal_year = $3 and currency = $4
"""


async def create_budget(
    write: Write, *, input: CreateBudgetInput
) -> CreateBudgetSuccess | ValidationFailed | NotFound | Forbidden:
    """Plan money of a project for one fiscal year in one currency, as a draft that its lead and coordinator see. For
    an EDITOR of an organisation that leads the project (buat anggaran)."""
    project = await planned_project(write, input.project)
    if not isinstance(project, Record):
        return project
    problems = Problems()
    lines = await _checked(write, input, project, problems)
    if problems.errors:
        return failed(problems.errors)
    budget = await insert(write, "budget", _columns(input, project), CREATED)
    if isinstance(budget, ValidationFailed):
        return budget
    rows = [{**line, "budget_id": budget["id"]} for line in lines]
    made = await insert_all(write, "budget_line", rows, CREATED)
    return made if isinstance(made, ValidationFailed) else CreateBudgetSuccess(budget["id"])


async def _checked(write: Write, given: CreateBudgetInput, project: Row, problems: Problems) -> list[dict[str, Any]]:
    place = problems.at("input")
    if given.fiscal_year not in YEARS:
        place.add("OUT_OF_RANGE", "A fiscal year lies from 1945 to 2200.", "fiscalYear")
    if not check_currency(place, "currency", given.currency):
        return []
    check_allocation(place, "total", given.total, given.currency)
    key = (project["id"], given.calendar.name, given.fiscal_year, given.currency)
    if given.fiscal_year in YEARS and await write.value(_EXISTS, *key) is not None:
        text = "The project has a budget of this year and currency; amend its draft, or revise the approved one."
        place.add("BUDGET_EXISTS", text, "fiscalYear")
    if not check_count(place, "lines", len(given.lines)):
        return []
    header: Any = {"id": None, "project_id": project["id"], "currency": given.currency}
    on = await ground(write, header, given.lines)
    return [checked(place.below("lines", index), one, on) for index, one in enumerate(given.lines)]


def _columns(given: CreateBudgetInput, project: Row) -> dict[str, Any]:
    return {
        "project_id": project["id"],
        "calendar": given.calendar,
        "fiscal_year": given.fiscal_year,
        "currency": given.currency,
        "total": given.total,
    }
