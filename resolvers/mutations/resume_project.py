"""Let a suspended project go on, with the day and the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import ResumeProjectInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps import project
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ResumeProjectSuccess
from resolvers.steps.said import check_past_day, reasoned
from resolvers.steps.step import Step

RESUMED = Step(
    WorkflowEntity.PROJECT,
    ProjectStatus.IMPLEMENTING,
    "project.resume",
    origins=(ProjectStatus.SUSPENDED,),
)


async def resume_project(write: Write, *, input: ResumeProjectInput) -> ResumeProjectSuccess | Refused:
    """Let a suspended project go on from a day on, with a reason; it needs what starting needs. For a COORDINATOR of
    the programme (lanjutkan proyek)."""
    case = await opened(write, RESUMED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    check_past_day(write, problems, "effectiveOn", input.effective_on)
    await project.check_resumption(write, case, problems, input.effective_on)
    errors = [*problems.errors, *await project.to_start(write, case)]
    if errors:
        return failed(errors)
    after = await taken(write, case, input.reason, effective_on=input.effective_on)
    return after if isinstance(after, ValidationFailed) else ResumeProjectSuccess(case.id)
