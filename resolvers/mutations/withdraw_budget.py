"""Give up the draft of a new version of a budget, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import BudgetStatus, WorkflowEntity
from resolvers.mutations.budget_step_input import WithdrawBudgetInput
from resolvers.outcome import ValidationFailed, failed, failed_at
from resolvers.steps.budget import OLDER
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import WithdrawBudgetSuccess
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

WITHDRAWN = Step(WorkflowEntity.BUDGET, BudgetStatus.WITHDRAWN, "budget.withdraw")


async def withdraw_budget(write: Write, *, input: WithdrawBudgetInput) -> WithdrawBudgetSuccess | Refused:
    """Give up a new version that is still a draft, or was returned, with a reason: the approved version stands as
    before, and may be revised again. What was given up stays on record. For an EDITOR of an organisation that leads
    the project (tarik revisi anggaran)."""
    case = await opened(write, WITHDRAWN, input.budget, input.expected_version, "budget")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    if problems.errors:
        return failed(problems.errors)
    if case.row["revision_reason"] is None:
        text = (
            "It revises no other, so none would stand in its place; amend it, or remove it if it was never submitted."
        )
        return failed_at("FIRST_VERSION", text, *case.path)
    after = await taken(write, case, input.reason)
    if isinstance(after, ValidationFailed):
        return after
    older = await write.row(OLDER, case.id)
    return WithdrawBudgetSuccess(case.id, None if older is None else older["id"])
