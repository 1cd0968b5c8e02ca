"""Approve a submitted budget, in the place of an earlier version."""

from __future__ import annotations

from db.transaction import Write
from db.words import BudgetStatus, WorkflowEntity
from resolvers.change.found import Row
from resolvers.mutations.budget_step_input import ApproveBudgetInput
from resolvers.outcome import ValidationFailed
from resolvers.steps import budget
from resolvers.steps.missing import refusal
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ApproveBudgetSuccess
from resolvers.steps.step import Step

APPROVED = Step(WorkflowEntity.BUDGET, BudgetStatus.APPROVED, "budget.approve")


async def approve_budget(write: Write, *, input: ApproveBudgetInput) -> ApproveBudgetSuccess | Refused:
    """Approve a submitted budget; from here reports may state money on it. A new version takes the place of the one
    before, and what is used of that one's lines counts on its own: it allocates as much at least. For a VERIFIER of an
    organisation that funds one of its lines, never the person who submitted it (setujui anggaran)."""
    case = await opened(write, APPROVED, input.budget, input.expected_version, "budget")
    if not isinstance(case, Case):
        return case
    older = await write.row(budget.OLDER, case.id)
    refused = await budget.same_person(write, case) or (
        None if older is None else refusal(await budget.overspent(write, older, case))
    )
    if refused is not None:
        return refused
    after = await taken(write, case)
    if isinstance(after, ValidationFailed):
        return after
    if older is not None:
        await _record_replaced(write, older, case, after)
    return ApproveBudgetSuccess(case.id, None if older is None else older["id"])


async def _record_replaced(write: Write, older: Row, case: Case, approved: Row) -> None:
    """The audit entry of the version that the approval has replaced."""
    after = await write.row("select * from budget where id = $1", older["id"])
    assert after is not None, "who sees a new version sees the one before"
    await write.record(
        "budget.replace",
        "budget",
        older["uid"],
        before=dict(older),
        after=dict(after),
        reason=approved["revision_reason"],
        role=case.role.name,
    )
