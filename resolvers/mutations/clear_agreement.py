"""Clear a negotiated agreement for signature."""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, WorkflowEntity
from resolvers.mutations.agreement_step_input import ClearAgreementInput
from resolvers.outcome import FieldError, ValidationFailed, failed
from resolvers.steps.agreement import flaws
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ClearAgreementSuccess
from resolvers.steps.step import Step

CLEARED = Step(WorkflowEntity.AGREEMENT, AgreementStatus.READY, "agreement.clear")


async def clear_agreement(write: Write, *, input: ClearAgreementInput) -> ClearAgreementSuccess | Refused:
    """Clear a negotiated text for signature: it has its parties, and fits what it follows from. For a VERIFIER, the
    legal bureau, of a party (nyatakan siap ditandatangani)."""
    case = await opened(write, CLEARED, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    errors = [*await _too_few(write, case), *await flaws(write, case.id, at_signature=False)]
    if errors:
        return failed(errors)
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else ClearAgreementSuccess(case.id)


async def _too_few(write: Write, case: Case) -> list[FieldError]:
    missing = await write.value("select app.parties_short_of($1)", case.id)
    if not missing:
        return []
    text = "It has too few parties: two at least, a letter of commitment one; add them by amendAgreement."
    return [FieldError("PARTY_MISSING", text, case.path)]
