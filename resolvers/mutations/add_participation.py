"""Add a participation: an organisation takes on a role in a programme or project."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.participation_input import AddParticipationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.made import make
from resolvers.setup.opened import Opened, by_either, opened_whole, subject_columns
from resolvers.setup.outcome import AddParticipationSuccess
from resolvers.setup.participation import change_of, check_participation


async def add_participation(
    write: Write, *, input: AddParticipationInput
) -> AddParticipationSuccess | ValidationFailed | NotFound | Forbidden:
    """Give an organisation a role in a programme, or in a project that is not over. ACCOUNTABLE and COORDINATOR are for
    a COORDINATOR of the programme to give, the others for an EDITOR of an organisation that leads it (tambah peran
    serta)."""
    case = await opened_whole(write, input.subject, "input", "subject", right=by_either)
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    place = problems.at("input", "participation")
    part = await check_participation(write, place, case.scope, input.participation)
    if problems.errors:
        return failed(problems.errors)
    change = change_of("participation.add", part.values["role"])
    row = await make(write, part, change, **subject_columns(case.scope))
    return row if isinstance(row, ValidationFailed) else AddParticipationSuccess(row["id"])
