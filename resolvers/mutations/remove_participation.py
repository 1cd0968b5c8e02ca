"""Remove a participation that has not begun."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.participation_input import RemoveParticipationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed_at
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import RemoveParticipationSuccess
from resolvers.setup.participation import by_giver, change_of
from resolvers.setup.taken_out import take_out

PATH = ("input", "participation")


async def remove_participation(
    write: Write, *, input: RemoveParticipationInput
) -> RemoveParticipationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Take out a role that was announced and has not begun; one that has begun is ended. For who may give its role: see
    `addParticipation` (hapus peran serta)."""
    case = await opened_part(write, "participation", input.participation, input.expected_version, *PATH, right=by_giver)
    if not isinstance(case, Opened):
        return case
    first = case.row["valid"].lower
    if first is None or first <= write.today:
        text = "It holds or has held, and so stays on record; `endParticipation` ends it."
        return failed_at("HAS_BEGUN", text, *PATH)
    change = change_of("participation.remove", case.row["role"])
    refusal = await take_out(write, "participation", case.row, change, *PATH)
    return refusal or RemoveParticipationSuccess(case.row["organisation_id"])
