"""Negotiate a drafted agreement."""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, WorkflowEntity
from resolvers.mutations.agreement_step_input import NegotiateAgreementInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.agreement import wrong_kind
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import NegotiateAgreementSuccess
from resolvers.steps.step import Step

NEGOTIATED = Step(
    WorkflowEntity.AGREEMENT, AgreementStatus.NEGOTIATION, "agreement.negotiate", (AgreementStatus.DRAFTING,)
)


async def negotiate_agreement(write: Write, *, input: NegotiateAgreementInput) -> NegotiateAgreementSuccess | Refused:
    """Begin to negotiate a draft; an action plan is endorsed instead. For an EDITOR of a party, or of an organisation
    that leads its subject (bahas naskah kesepakatan)."""
    case = await opened(write, NEGOTIATED, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    odd = wrong_kind(case.row, plans=False, path=case.path)
    if odd is not None:
        return odd
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else NegotiateAgreementSuccess(case.id)
