"""Return a submitted budget, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import BudgetStatus, WorkflowEntity
from resolvers.mutations.budget_step_input import ReturnBudgetInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ReturnBudgetSuccess
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

RETURNED = Step(WorkflowEntity.BUDGET, BudgetStatus.DRAFT, "budget.return")


async def return_budget(write: Write, *, input: ReturnBudgetInput) -> ReturnBudgetSuccess | Refused:
    """Give a submitted budget back with a reason. For a VERIFIER of an organisation that funds one of its lines
    (kembalikan anggaran)."""
    case = await opened(write, RETURNED, input.budget, input.expected_version, "budget")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    if problems.errors:
        return failed(problems.errors)
    after = await taken(write, case, input.reason)
    return after if isinstance(after, ValidationFailed) else ReturnBudgetSuccess(case.id)
