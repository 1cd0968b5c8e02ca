"""Complete an endorsed action plan."""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, WorkflowEntity
from resolvers.mutations.agreement_step_input import CompleteActionPlanInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.missing import refusal, undecided
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import CompleteActionPlanSuccess
from resolvers.steps.step import Step

COMPLETED = Step(WorkflowEntity.AGREEMENT, AgreementStatus.COMPLETED, "agreement.complete")


async def complete_action_plan(write: Write, *, input: CompleteActionPlanInput) -> CompleteActionPlanSuccess | Refused:
    """State that an endorsed action plan is carried out: each of its items is done or cancelled; those that are not
    are listed. For an EDITOR of a party, or of an organisation that leads its subject (selesaikan rencana aksi)."""
    case = await opened(write, COMPLETED, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    missing = refusal(await undecided(write, "agreement_id", case.id, case.path))
    if missing is not None:
        return missing
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else CompleteActionPlanSuccess(case.id)
