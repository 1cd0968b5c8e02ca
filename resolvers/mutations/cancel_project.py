"""Cancel a project that is not completed, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import ProjectStatus, WorkflowEntity
from resolvers.mutations.project_step_input import CancelProjectInput
from resolvers.outcome import FieldError, ValidationFailed, failed
from resolvers.steps import project
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import CancelProjectSuccess
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step
from resolvers.texts import check_text

CANCELLED = Step(WorkflowEntity.PROJECT, ProjectStatus.CANCELLED, "project.cancel")


async def cancel_project(write: Write, *, input: CancelProjectInput) -> CancelProjectSuccess | Refused:
    """Cancel a project that is not completed, with a reason. What is committed and not paid out is listed, unless
    `waiverReason` says why it is waived. For a COORDINATOR of the programme (batalkan proyek)."""
    case = await opened(write, CANCELLED, input.project, input.expected_version, "project")
    if not isinstance(case, Case):
        return case
    problems = reasoned(input.reason)
    check_text(problems.at("input"), "waiverReason", input.waiver_reason, needed=True)
    errors = [*problems.errors, *await _unwaived(write, case, input.waiver_reason)]
    if errors:
        return failed(errors)
    after = await taken(write, case, input.reason, waiver=input.waiver_reason)
    return after if isinstance(after, ValidationFailed) else CancelProjectSuccess(case.id)


async def _unwaived(write: Write, case: Case, waiver: str | None) -> list[FieldError]:
    left = await project.commitments(write, case)
    if waiver is None or left:
        return left if waiver is None else []
    text = "Nothing that is committed is left to pay out, so nothing is to be waived; leave `waiverReason` out."
    return [FieldError("WAIVER_NOT_NEEDED", text, ("input", "waiverReason"))]
