"""Put a site off, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import SiteSelection, WorkflowEntity
from resolvers.mutations.part_step_input import DeferSiteInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import DeferSiteSuccess
from resolvers.steps.part import stopped
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

DEFERRED = Step(WorkflowEntity.SITE, SiteSelection.DEFERRED, "site.defer")


async def defer_site(write: Write, *, input: DeferSiteInput) -> DeferSiteSuccess | Refused:
    """Put a site off, with a reason; it may come back. For a COORDINATOR of the programme (tunda lokasi)."""
    case = await opened(write, DEFERRED, input.site, input.expected_version, "site")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    problems = reasoned(input.reason)
    if problems.errors:
        return failed(problems.errors)
    after = await taken(write, case, input.reason)
    return after if isinstance(after, ValidationFailed) else DeferSiteSuccess(case.id)
