"""Record that a site has declared itself ready."""

from __future__ import annotations

from db.transaction import Write
from db.words import SiteSelection, WorkflowEntity
from resolvers.mutations.part_step_input import CommitSiteInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import CommitSiteSuccess
from resolvers.steps.part import stopped
from resolvers.steps.step import Step

COMMITTED = Step(WorkflowEntity.SITE, SiteSelection.COMMITTED, "site.commit")


async def commit_site(write: Write, *, input: CommitSiteInput) -> CommitSiteSuccess | Refused:
    """Record that a candidate or deferred site has declared itself ready. For an EDITOR of an organisation that leads
    the project (nyatakan lokasi berkomitmen)."""
    case = await opened(write, COMMITTED, input.site, input.expected_version, "site")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else CommitSiteSuccess(case.id)
