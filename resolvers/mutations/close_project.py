"""Close a completed project."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import CloseProjectInput
from resolvers.outcome import ValidationFailed
from resolvers.steps import project
from resolvers.steps.missing import refusal
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import CloseProjectSuccess
from resolvers.steps.step import Step

CLOSED = Step(WorkflowEntity.PROJECT, ProjectStatus.CLOSED, "project.close")


async def close_project(write: Write, *, input: CloseProjectInput) -> CloseProjectSuccess | Refused:
    """Close a completed project: no budget is under way, and each completion report that is owed is accepted; all that
    is missing is listed. For a COORDINATOR of the programme (tutup proyek)."""
    case = await opened(write, CLOSED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    missing = refusal(await project.to_close(write, case))
    if missing is not None:
        return missing
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else CloseProjectSuccess(case.id)
