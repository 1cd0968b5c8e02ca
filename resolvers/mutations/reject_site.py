"""Reject a site for good, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import SiteSelection, WorkflowEntity
from resolvers.mutations.part_step_input import RejectSiteInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import RejectSiteSuccess
from resolvers.steps.part import stopped
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

REJECTED = Step(WorkflowEntity.SITE, SiteSelection.REJECTED, "site.reject")


async def reject_site(write: Write, *, input: RejectSiteInput) -> RejectSiteSuccess | Refused:
    """Reject a site for good, with a reason; a running project keeps one site at least. For a COORDINATOR of the
    programme (tolak lokasi)."""
    case = await opened(write, REJECTED, input.site, input.expected_version, "site")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    problems = reasoned(input.reason)
    if problems.errors:
        return failed(problems.errors)
    after = await taken(write, case, input.reason)
    return after if isinstance(after, ValidationFailed) else RejectSiteSuccess(case.id)
