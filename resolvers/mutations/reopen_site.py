"""Make a deferred site a candidate again."""

from __future__ import annotations

from db.transaction import Write
from db.words import SiteSelection, WorkflowEntity
from resolvers.mutations.part_step_input import ReopenSiteInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ReopenSiteSuccess
from resolvers.steps.part import stopped
from resolvers.steps.step import Step

REOPENED = Step(WorkflowEntity.SITE, SiteSelection.CANDIDATE, "site.reopen")


async def reopen_site(write: Write, *, input: ReopenSiteInput) -> ReopenSiteSuccess | Refused:
    """Make a deferred site a candidate again. For an EDITOR of an organisation that leads the project (buka kembali
    lokasi)."""
    case = await opened(write, REOPENED, input.site, input.expected_version, "site")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else ReopenSiteSuccess(case.id)
