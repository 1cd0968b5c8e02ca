"""Finish a phase whose milestones are decided."""

from __future__ import annotations

from db.transaction import Write
from db.words import PhaseStatus, WorkflowEntity
from resolvers.mutations.part_step_input import FinishPhaseInput
from resolvers.outcome import ValidationFailed
from resolvers.steps.missing import refusal, undecided
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import FinishPhaseSuccess
from resolvers.steps.part import stopped
from resolvers.steps.step import Step

FINISHED = Step(WorkflowEntity.PHASE, PhaseStatus.DONE, "phase.finish")


async def finish_phase(write: Write, *, input: FinishPhaseInput) -> FinishPhaseSuccess | Refused:
    """Finish a phase: each of its milestones is done or cancelled; those that are not are listed. For an EDITOR of an
    organisation that leads the project (selesaikan tahap)."""
    case = await opened(write, FINISHED, input.phase, input.expected_version, "phase")
    if not isinstance(case, Case):
        return case
    over = await stopped(write, case.row, *case.path)
    if over is not None:
        return over
    missing = refusal(await undecided(write, "phase_id", case.id, case.path))
    if missing is not None:
        return missing
    after = await taken(write, case)
    return after if isinstance(after, ValidationFailed) else FinishPhaseSuccess(case.id)
