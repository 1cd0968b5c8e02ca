"""Amend a milestone: what is due, when, from whom, with which weight; progress comes by reports."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.milestone_input import AmendMilestoneInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend, editing
from resolvers.setup.milestone import amended_milestone
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import AmendMilestoneSuccess


async def amend_milestone(
    write: Write, *, input: AmendMilestoneInput
) -> AmendMilestoneSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what is said of a milestone of a project that is not over; its progress comes by accepted reports. For an
    EDITOR of an organisation that leads the project (ubah capaian antara)."""
    case = await opened_part(write, "milestone", input.milestone, input.expected_version, "input", "milestone")
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    values = await amended_milestone(write, problems.at("input"), case.row, input)
    if problems.errors:
        return failed(problems.errors)
    row = await amend(write, "milestone", case.row, values, editing("milestone.amend"))
    return row if isinstance(row, ValidationFailed) else AmendMilestoneSuccess(row["id"])
