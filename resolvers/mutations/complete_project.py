"""Complete a project whose work is done."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import CompleteProjectInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.missing import refusal, undecided
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import CompleteProjectSuccess
from resolvers.steps.step import Step

COMPLETED = Step(WorkflowEntity.PROJECT, ProjectStatus.COMPLETED, "project.complete")


async def complete_project(write: Write, *, input: CompleteProjectInput) -> CompleteProjectSuccess | Refused:
    """State that the work of a project is done: no milestone is left undecided; all that are left are listed. For an
    EDITOR of an organisation that leads it (selesaikan proyek)."""
    case = await opened(write, COMPLETED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    missing = refusal(await undecided(write, "project_id", case.id, case.path))
    if missing is not None:
        return missing
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else CompleteProjectSuccess(case.id)
