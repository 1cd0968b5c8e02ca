"""Cancel a phase whose milestones are decided, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import PhaseStatus, WorkflowEntity
from resolvers.mutations.part_step_input import CancelPhaseInput
from resolvers.outcome import ValidationFailed, failed
from resolvers.steps.missing import undecided
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import CancelPhaseSuccess
from resolvers.steps.part import stopped
from resolvers.steps.said import reasoned
from resolvers.steps.step import Step

CANCELLED = Step(WorkflowEntity.PHASE, PhaseStatus.CANCELLED, "phase.cancel")


async def cancel_phase(write: Write, *, input: CancelPhaseInput) -> CancelPhaseSuccess | Refused:
    """Cancel a phase, with a reason: each of its milestones is done or cancelled before; those that are not are
    listed. A running project keeps one phase at least. For a COORDINATOR of the programme (batalkan tahap)."""
    case = await opened(write, CANCELLED, input.phase, input.expected_version, "phase")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    problems = reasoned(input.reason)
    errors = [*problems.errors, *await undecided(write, "phase_id", case.id, case.path)]
    if errors:
        return failed(errors)
    after = await taken(write, case, input.reason)
    return after if isinstance(after, ValidationFailed) else CancelPhaseSuccess(case.id)
