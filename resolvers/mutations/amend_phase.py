"""Amend a phase: its names, its place, its days."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.phase_input import AmendPhaseInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend, editing
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import AmendPhaseSuccess
from resolvers.setup.phase import amended_phase


async def amend_phase(
    write: Write, *, input: AmendPhaseInput
) -> AmendPhaseSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what is said of a phase of a project that is not over; it stays inside its project, and its milestones
    inside it. For an EDITOR of an organisation that leads the project (ubah tahap)."""
    case = await opened_part(write, "phase", input.phase, input.expected_version, "input", "phase")
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    values = await amended_phase(write, problems.at("input"), case.row, input)
    if problems.errors:
        return failed(problems.errors)
    row = await amend(write, "phase", case.row, values, editing("phase.amend"))
    return row if isinstance(row, ValidationFailed) else AmendPhaseSuccess(row["id"])
