"""Amend a programme: its names, its purpose, its themes, its span."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.mutations.programme_input import AmendProgrammeInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend
from resolvers.setup.opened import Opened, by_coordinator, opened_part
from resolvers.setup.outcome import AmendProgrammeSuccess
from resolvers.setup.programme import amended_programme

AMENDED = Change("programme.amend", GrantRole.COORDINATOR)


async def amend_programme(
    write: Write, *, input: AmendProgrammeInput
) -> AmendProgrammeSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what is said of a programme; its code stays, and its coordinator changes by `handOverProgramme`. For a
    COORDINATOR of the organisation that coordinates it (ubah program)."""
    path = ("input", "programme")
    case = await opened_part(write, "programme", input.programme, input.expected_version, *path, right=by_coordinator)
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    values = amended_programme(problems.at("input"), case.row, input)
    if problems.errors:
        return failed(problems.errors)
    row = await amend(write, "programme", case.row, values, AMENDED)
    return row if isinstance(row, ValidationFailed) else AmendProgrammeSuccess(row["id"])
