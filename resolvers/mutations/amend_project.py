"""Amend a project: what is said of it; what it was proposed as stays once it is proposed."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.project_input import AmendProjectInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend, editing
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import AmendProjectSuccess
from resolvers.setup.project import amended_project


async def amend_project(
    write: Write, *, input: AmendProjectInput
) -> AmendProjectSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what is said of a project that is not over: completed, closed, rejected or cancelled. Code, programme and
    lead change only of a draft; its span keeps its phases inside. For an EDITOR of an organisation that leads it (ubah
    proyek)."""
    case = await opened_part(write, "project", input.project, input.expected_version, "input", "project")
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    values = await amended_project(write, problems.at("input"), case.row, input)
    if problems.errors:
        return failed(problems.errors)
    row = await amend(write, "project", case.row, values, editing("project.amend", input.reason))
    return row if isinstance(row, ValidationFailed) else AmendProjectSuccess(row["id"])
