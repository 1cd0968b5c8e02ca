"""Return an agreement from negotiation to drafting."""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, WorkflowEntity
from resolvers.mutations.agreement_step_input import ReturnToDraftingInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ReturnToDraftingSuccess
from resolvers.steps.step import Step

RETURNED = Step(WorkflowEntity.AGREEMENT, AgreementStatus.DRAFTING, "agreement.redraft", (AgreementStatus.NEGOTIATION,))


async def return_to_drafting(write: Write, *, input: ReturnToDraftingInput) -> ReturnToDraftingSuccess | Refused:
    """Draft anew what is being negotiated. For an EDITOR of a party, or of an organisation that leads its subject
    (susun kembali naskah)."""
    case = await opened(write, RETURNED, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else ReturnToDraftingSuccess(case.id)
