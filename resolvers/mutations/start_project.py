"""Start an approved project."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import StartProjectInput
from resolvers.outcome import ValidationFailed
from resolvers.steps import project
from resolvers.steps.missing import refusal
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import StartProjectSuccess
from resolvers.steps.step import Step

STARTED = Step(
    WorkflowEntity.PROJECT,
    ProjectStatus.IMPLEMENTING,
    "project.start",
    origins=(ProjectStatus.APPROVED,),
)


async def start_project(write: Write, *, input: StartProjectInput) -> StartProjectSuccess | Refused:
    """Begin to carry out an approved project: it has a signed agreement (its own or its programme's), an ACCOUNTABLE
    organisation, a site and a phase; all that is missing is listed at once. For an EDITOR of an organisation that
    leads it (mulai pelaksanaan proyek)."""
    case = await opened(write, STARTED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    missing = refusal(await project.to_start(write, case))
    if missing is not None:
        return missing
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else StartProjectSuccess(case.id)
