"""Begin a planned phase of a running project."""

from __future__ import annotations

from db.transaction import Write
from db.words import PhaseStatus, WorkflowEntity
from resolvers.mutations.part_step_input import StartPhaseInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import StartPhaseSuccess
from resolvers.steps.part import stopped
from resolvers.steps.step import Step

STARTED = Step(WorkflowEntity.PHASE, PhaseStatus.ACTIVE, "phase.start")


async def start_phase(write: Write, *, input: StartPhaseInput) -> StartPhaseSuccess | Refused:
    """Begin a planned phase of a project that is being carried out. For an EDITOR of an organisation that leads the
    project (mulai tahap)."""
    case = await opened(write, STARTED, input.phase, input.expected_version, "phase")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path, running=True)
    if over is not None:
        return over
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else StartPhaseSuccess(case.id)
