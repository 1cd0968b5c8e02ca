"""Amend a line of a budget that is still a draft."""

from __future__ import annotations

from typing import Any

from asyncpg import Record

from db.reference import Reference
from db.transaction import Write
from db.unchanged import UNCHANGED, changes
from db.words import FundingSource, GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.change.held import hold_removable
from resolvers.change.written import update
from resolvers.mutations.budget_input import AmendBudgetLineInput, BudgetLineInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.planning.budgets import draft_of
from resolvers.planning.lines import checked, ground
from resolvers.planning.outcome import AmendBudgetLineSuccess
from resolvers.problems import Problems

AMENDED = Change("budget_line.amend", GrantRole.EDITOR)
_COLUMNS = {
    "source": "source",
    "funder": "funder_org_id",
    "executor": "executor_org_id",
    "amount": "amount",
    "region": "region_id",
    "phase": "phase_id",
    "budget_code": "budget_code",
    "external_ref": "external_ref",
    "in_kind": "in_kind",
}
_TABLES = {"funder": "organisation", "executor": "organisation", "region": "region", "phase": "phase"}


async def amend_budget_line(
    write: Write, *, input: AmendBudgetLineInput
) -> AmendBudgetLineSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change an allocation of a draft. For an EDITOR of an organisation that leads the project (ubah rincian
    anggaran)."""
    line = await find(write, "budget_line", input.line, "input", "line")
    if not isinstance(line, Record):
        return line
    budget = await draft_of(write, await _budget(write, line), "line")
    if not isinstance(budget, Record):
        return budget
    held = await hold_removable(write, "budget_line", line, input.expected_version, "input", "line")
    if isinstance(held, NotFound | VersionConflict):
        return held
    return await _amend(write, budget, held, input)


async def _budget(write: Write, line: Row) -> Row:
    budget = await write.row("select * from budget where id = $1", line["budget_id"])
    assert budget is not None, "a line is never seen without its budget"
    return budget


async def _amend(
    write: Write, budget: Row, line: Row, given: AmendBudgetLineInput
) -> AmendBudgetLineSuccess | ValidationFailed:
    """The line as it would be is checked whole: a new funder must fit the source that stays."""
    whole = await _whole(write, line, given)
    problems = Problems()
    columns = checked(problems.at("input"), whole, await ground(write, budget, [whole]))
    if problems.errors:
        return failed(problems.errors)
    named = {name for name in _COLUMNS if getattr(given, name) is not UNCHANGED}
    values = {_COLUMNS[name]: columns[_COLUMNS[name]] for name in named}
    after = await update(write, "budget_line", line, values, AMENDED)
    return after if isinstance(after, ValidationFailed) else AmendBudgetLineSuccess(after["id"])


async def _whole(write: Write, line: Row, given: AmendBudgetLineInput) -> BudgetLineInput:
    kept: dict[str, Any] = {name: line[column] for name, column in _COLUMNS.items() if name not in _TABLES}
    kept["source"] = FundingSource[line["source"]]
    for name, table in _TABLES.items():
        kept[name] = await _reference(write, table, line[_COLUMNS[name]])
    return BudgetLineInput(**{**kept, **changes(**{name: getattr(given, name) for name in _COLUMNS})})


async def _reference(write: Write, table: str, key: int | None) -> Reference | None:
    uid = await write.value(f"select uid from {table} where id = $1", key)
    return None if uid is None else Reference(table, uid)
