"""Add a phase to a project."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.phase_input import AddPhaseInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.made import editing, make
from resolvers.setup.opened import Opened, opened_project
from resolvers.setup.outcome import AddPhaseSuccess
from resolvers.setup.phase import check_phase


async def add_phase(write: Write, *, input: AddPhaseInput) -> AddPhaseSuccess | ValidationFailed | NotFound | Forbidden:
    """Add a phase to a project that is not over. For an EDITOR of an organisation that leads it (tambah tahap)."""
    case = await opened_project(write, input.project, "input", "project")
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    part = await check_phase(write, problems.at("input", "phase"), case.row, input.phase)
    if problems.errors:
        return failed(problems.errors)
    row = await make(write, part, editing("phase.add"), project_id=case.row["id"])
    return row if isinstance(row, ValidationFailed) else AddPhaseSuccess(row["id"])
