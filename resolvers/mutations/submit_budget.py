"""Submit a drafted budget to its funders."""

from __future__ import annotations

from db.transaction import Write
from db.words import BudgetStatus, WorkflowEntity
from resolvers.mutations.budget_step_input import SubmitBudgetInput
from resolvers.outcome import ValidationFailed
from resolvers.steps import budget
from resolvers.steps.missing import refusal
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import SubmitBudgetSuccess
from resolvers.steps.step import Step

SUBMITTED = Step(WorkflowEntity.BUDGET, BudgetStatus.SUBMITTED, "budget.submit")


async def submit_budget(write: Write, *, input: SubmitBudgetInput) -> SubmitBudgetSuccess | Refused:
    """Submit a draft for approval: its lines sum to its total, and each central line names a regency or city (PP
    17/2017 art. 15); all that is wrong is listed. For an EDITOR of an organisation that leads the project (ajukan
    anggaran)."""
    case = await opened(write, SUBMITTED, input.budget, input.expected_version, "budget")
    if not isinstance(case, Case):
        return case
    missing = refusal(await budget.to_submit(write, case))
    if missing is not None:
        return missing
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else SubmitBudgetSuccess(case.id)
