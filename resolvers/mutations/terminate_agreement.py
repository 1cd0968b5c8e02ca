"""Terminate an agreement before its time, by a notice and with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import AgreementStatus, WorkflowEntity
from resolvers.mutations.agreement_step_input import TerminateAgreementInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.agreement import last_of
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import TerminateAgreementSuccess
from resolvers.steps.said import check_past_day, reasoned
from resolvers.steps.step import Step

TERMINATED = Step(WorkflowEntity.AGREEMENT, AgreementStatus.TERMINATED, "agreement.terminate")


async def terminate_agreement(write: Write, *, input: TerminateAgreementInput) -> TerminateAgreementSuccess | Refused:
    """End a signed agreement before its time, by a notice and with a reason; an EDITOR of any party may. An endorsed
    action plan is ended by a COORDINATOR of the programme. The last one behind a project that is carried out has a
    successor signed first (akhiri kesepakatan)."""
    case = await opened(write, TERMINATED, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    check_past_day(write, problems, "noticeOn", input.notice_on)
    errors = [*problems.errors, *await last_of(write, case.id, case.path)]
    if errors:
        return failed(errors)
    after = await taken(write, case, input.reason, effective_on=input.notice_on)
    return after if isinstance(after, ValidationFailed) else TerminateAgreementSuccess(case.id)
