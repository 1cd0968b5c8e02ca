"""Choose a committed site as one of the first."""

from __future__ import annotations

from db.transaction import Write
from db.words import SiteSelection, WorkflowEntity
from resolvers.mutations.part_step_input import SelectSiteInitialInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import SelectSiteInitialSuccess
from resolvers.steps.part import stopped
from resolvers.steps.step import Step

SELECTED = Step(WorkflowEntity.SITE, SiteSelection.SELECTED_INITIAL, "site.select")


async def select_site_initial(write: Write, *, input: SelectSiteInitialInput) -> SelectSiteInitialSuccess | Refused:
    """Choose a committed site as an initial target. For a COORDINATOR of the programme (pilih lokasi sasaran awal)."""
    case = await opened(write, SELECTED, input.site, input.expected_version, "site")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else SelectSiteInitialSuccess(case.id)
