"""Close an approved budget."""

from __future__ import annotations

from db.transaction import Write
from db.words import BudgetStatus, WorkflowEntity
from resolvers.mutations.budget_step_input import CloseBudgetInput
from resolvers.outcome import ValidationFailed
from resolvers.steps import budget
from resolvers.steps.missing import refusal
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import CloseBudgetSuccess
from resolvers.steps.step import Step

CLOSED = Step(WorkflowEntity.BUDGET, BudgetStatus.CLOSED, "budget.close")


async def close_budget(write: Write, *, input: CloseBudgetInput) -> CloseBudgetSuccess | Refused:
    """Close an approved budget: nothing is reported on it any more. Reports under way that state money on it are
    settled before; they are listed. For a COORDINATOR of the programme (tutup anggaran)."""
    case = await opened(write, CLOSED, input.budget, input.expected_version, "budget")
    if not isinstance(case, Case):
        return case
    missing = refusal(await budget.to_close(write, case))
    if missing is not None:
        return missing
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else CloseBudgetSuccess(case.id)
