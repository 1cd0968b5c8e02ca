"""Endorse a drafted action plan."""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, WorkflowEntity
from resolvers.mutations.agreement_step_input import EndorseActionPlanInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.agreement import wrong_kind
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import EndorseActionPlanSuccess
from resolvers.steps.step import Step

ENDORSED = Step(WorkflowEntity.AGREEMENT, AgreementStatus.ENDORSED, "agreement.endorse")


async def endorse_action_plan(write: Write, *, input: EndorseActionPlanInput) -> EndorseActionPlanSuccess | Refused:
    """Endorse a drafted action plan, which is signed by nobody. For a COORDINATOR of the programme (sahkan rencana
    aksi)."""
    case = await opened(write, ENDORSED, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    odd = wrong_kind(case.row, plans=True, path=case.path)
    if odd is not None:
        return odd
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else EndorseActionPlanSuccess(case.id)
