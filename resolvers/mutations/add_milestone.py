"""Add a milestone to a phase."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.milestone_input import AddMilestoneInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.made import editing, make
from resolvers.setup.milestone import check_milestone
from resolvers.setup.opened import Opened, opened_in
from resolvers.setup.outcome import AddMilestoneSuccess


async def add_milestone(
    write: Write, *, input: AddMilestoneInput
) -> AddMilestoneSuccess | ValidationFailed | NotFound | Forbidden:
    """Add a milestone to a phase of a project that is not over. For an EDITOR of an organisation that leads the
    project (tambah capaian antara)."""
    case = await opened_in(write, "phase", input.phase, "input", "phase")
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    part = await check_milestone(write, problems.at("input", "milestone"), case.row, input.milestone)
    if problems.errors:
        return failed(problems.errors)
    row = await make(write, part, editing("milestone.add"))
    return row if isinstance(row, ValidationFailed) else AddMilestoneSuccess(row["id"])
