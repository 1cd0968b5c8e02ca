"""Remove a milestone that nothing refers to."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.milestone_input import RemoveMilestoneInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.setup.made import editing
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import RemoveMilestoneSuccess
from resolvers.setup.taken_out import take_out


async def remove_milestone(
    write: Write, *, input: RemoveMilestoneInput
) -> RemoveMilestoneSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Remove a milestone that no report and no document refers to, with its citations. For an EDITOR of an organisation
    that leads the project (hapus capaian antara)."""
    path = ("input", "milestone")
    case = await opened_part(write, "milestone", input.milestone, input.expected_version, *path)
    if not isinstance(case, Opened):
        return case
    refusal = await take_out(write, "milestone", case.row, editing("milestone.remove"), *path)
    return refusal or RemoveMilestoneSuccess(case.row["phase_id"])
