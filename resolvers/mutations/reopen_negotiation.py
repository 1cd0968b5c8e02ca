"""Reopen the negotiation of an agreement that is ready, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, WorkflowEntity
from resolvers.change.change import Change
from resolvers.mutations.agreement_step_input import ReopenNegotiationInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.agreement import parties, record_parties
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ReopenNegotiationSuccess
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

REOPENED = Step(WorkflowEntity.AGREEMENT, AgreementStatus.NEGOTIATION, "agreement.reopen", (AgreementStatus.READY,))


async def reopen_negotiation(write: Write, *, input: ReopenNegotiationInput) -> ReopenNegotiationSuccess | Refused:
    """Negotiate a cleared text again, with a reason; signatures that it has are void, and kept in the record of
    changes. For a VERIFIER, the legal bureau, of a party (bahas kembali naskah)."""
    case = await opened(write, REOPENED, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    if problems.errors:
        return failed(problems.errors)
    signed = await parties(write, case.id)
    after = await taken(write, case, input.reason)
    if isinstance(after, ValidationFailed):
        return after
    await record_parties(write, signed, case.id, Change(REOPENED.action, case.role, input.reason))
    return ReopenNegotiationSuccess(case.id)
