"""End a participation: what it was stays on record."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.participation_input import EndParticipationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import EndParticipationSuccess
from resolvers.setup.participation import by_giver, change_of, check_succession, ended
from resolvers.setup.texts import check_texts


async def end_participation(
    write: Write, *, input: EndParticipationInput
) -> EndParticipationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Say on which day an organisation's role ends, and why. A programme's coordinator hands over instead; the last
    ACCOUNTABLE of a project under way has a successor first. For who may give its role: see `addParticipation` (akhiri
    peran serta)."""
    path = ("input", "participation")
    case = await opened_part(write, "participation", input.participation, input.expected_version, *path, right=by_giver)
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    place = problems.at("input")
    check_texts(place, reason=input.reason)
    valid = ended(place, case.row, input.ends_on)
    await check_succession(write, place, case.row, input.ends_on)
    if problems.errors:
        return failed(problems.errors)
    change = change_of("participation.end", case.row["role"], input.reason)
    row = await amend(write, "participation", case.row, {"valid": valid}, change)
    return row if isinstance(row, ValidationFailed) else EndParticipationSuccess(row["id"])
