"""Amend a participation: its duty, its first day; who does what is another participation."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.participation_input import AmendParticipationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import AmendParticipationSuccess
from resolvers.setup.participation import amended_participation, by_giver, change_of


async def amend_participation(
    write: Write, *, input: AmendParticipationInput
) -> AmendParticipationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what an organisation has taken on, or since when. For who may give its role: see `addParticipation` (ubah
    peran serta)."""
    path = ("input", "participation")
    case = await opened_part(write, "participation", input.participation, input.expected_version, *path, right=by_giver)
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    values = await amended_participation(write, problems.at("input"), case.row, input)
    if problems.errors:
        return failed(problems.errors)
    row = await amend(write, "participation", case.row, values, change_of("participation.amend", case.row["role"]))
    return row if isinstance(row, ValidationFailed) else AmendParticipationSuccess(row["id"])
