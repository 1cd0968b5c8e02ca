"""Suspend a running project, with the day and the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import SuspendProjectInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import SuspendProjectSuccess
from resolvers.steps.said import check_past_day, reasoned
from resolvers.steps.step import Step

SUSPENDED = Step(WorkflowEntity.PROJECT, ProjectStatus.SUSPENDED, "project.suspend")


async def suspend_project(write: Write, *, input: SuspendProjectInput) -> SuspendProjectSuccess | Refused:
    """Suspend a running project from a day on, with a reason. For a COORDINATOR of the programme (tangguhkan
    proyek)."""
    case = await opened(write, SUSPENDED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    check_past_day(write, problems, "effectiveOn", input.effective_on)
    if problems.errors:
        return failed(problems.errors)
    after = await taken(write, case, input.reason, effective_on=input.effective_on)
    return after if isinstance(after, ValidationFailed) else SuspendProjectSuccess(case.id)
