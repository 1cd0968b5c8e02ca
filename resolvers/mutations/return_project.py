"""Return a proposal to its lead, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import ReturnProjectInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import ReturnProjectSuccess
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

RETURNED = Step(WorkflowEntity.PROJECT, ProjectStatus.DRAFT, "project.return")


async def return_project(write: Write, *, input: ReturnProjectInput) -> ReturnProjectSuccess | Refused:
    """Give a proposal back to its lead with a reason; concurrences with it count no more. For a COORDINATOR of the
    programme (kembalikan usulan proyek)."""
    case = await opened(write, RETURNED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    if problems.errors:
        return failed(problems.errors)
    after = await taken(write, case, input.reason)
    return after if isinstance(after, ValidationFailed) else ReturnProjectSuccess(case.id)
