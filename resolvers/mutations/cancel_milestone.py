"""Cancel a milestone that is not done, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import MilestoneStatus, WorkflowEntity
from resolvers.mutations.part_step_input import CancelMilestoneInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import CancelMilestoneSuccess
from resolvers.steps.part import stopped
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

CANCELLED = Step(WorkflowEntity.MILESTONE, MilestoneStatus.CANCELLED, "milestone.cancel")


async def cancel_milestone(write: Write, *, input: CancelMilestoneInput) -> CancelMilestoneSuccess | Refused:
    """Cancel a milestone that is not done, with a reason; that it is done is said by accepted reports alone. For a
    COORDINATOR of the programme (batalkan capaian)."""
    case = await opened(write, CANCELLED, input.milestone, input.expected_version, "milestone")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    problems = reasoned(input.reason)
    if problems.errors:
        return failed(problems.errors)
    after = await taken(write, case, input.reason)
    return after if isinstance(after, ValidationFailed) else CancelMilestoneSuccess(case.id)
