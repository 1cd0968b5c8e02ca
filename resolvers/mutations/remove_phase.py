"""Remove a phase that nothing refers to."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.phase_input import RemovePhaseInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.setup.made import editing
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import RemovePhaseSuccess
from resolvers.setup.taken_out import take_out


async def remove_phase(
    write: Write, *, input: RemovePhaseInput
) -> RemovePhaseSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Remove a phase that no milestone and no budget line refers to, with its citations. For an EDITOR of an
    organisation that leads the project (hapus tahap)."""
    path = ("input", "phase")
    case = await opened_part(write, "phase", input.phase, input.expected_version, *path)
    if not isinstance(case, Opened):
        return case
    refusal = await take_out(write, "phase", case.row, editing("phase.remove"), *path)
    return refusal or RemovePhaseSuccess(case.row["project_id"])
