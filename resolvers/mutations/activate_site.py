"""Begin to work at a site."""

from __future__ import annotations

from db.transaction import Write
from db.words import SiteSelection, WorkflowEntity
from resolvers.mutations.part_step_input import ActivateSiteInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ActivateSiteSuccess
from resolvers.steps.part import stopped
from resolvers.steps.step import Step

ACTIVATED = Step(WorkflowEntity.SITE, SiteSelection.ACTIVE, "site.activate")


async def activate_site(write: Write, *, input: ActivateSiteInput) -> ActivateSiteSuccess | Refused:
    """Begin to work at a site. A COORDINATOR of the programme activates a committed site, an EDITOR of an organisation
    that leads the project one that was selected (aktifkan lokasi)."""
    case = await opened(write, ACTIVATED, input.site, input.expected_version, "site")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else ActivateSiteSuccess(case.id)
