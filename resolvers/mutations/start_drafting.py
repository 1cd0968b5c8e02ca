"""Start to draft an agreement that is planned."""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, WorkflowEntity
from resolvers.mutations.agreement_step_input import StartDraftingInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import StartDraftingSuccess
from resolvers.steps.step import Step

DRAFTING = Step(WorkflowEntity.AGREEMENT, AgreementStatus.DRAFTING, "agreement.draft", (AgreementStatus.PLANNED,))


async def start_drafting(write: Write, *, input: StartDraftingInput) -> StartDraftingSuccess | Refused:
    """Begin the draft of a planned agreement. For an EDITOR of a party, or of an organisation that leads its subject
    (susun naskah kesepakatan)."""
    case = await opened(write, DRAFTING, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else StartDraftingSuccess(case.id)
