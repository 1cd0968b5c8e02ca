"""Reject a proposal for good, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import RejectProjectInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import RejectProjectSuccess
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

REJECTED = Step(WorkflowEntity.PROJECT, ProjectStatus.REJECTED, "project.reject")


async def reject_project(write: Write, *, input: RejectProjectInput) -> RejectProjectSuccess | Refused:
    """Reject a proposal for good, with a reason. For a COORDINATOR of the programme (tolak usulan proyek)."""
    case = await opened(write, REJECTED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    if problems.errors:
        return failed(problems.errors)
    after = await taken(write, case, input.reason)
    return after if isinstance(after, ValidationFailed) else RejectProjectSuccess(case.id)
