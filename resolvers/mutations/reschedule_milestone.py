"""Reschedule a milestone that is not done, with the reason."""

from __future__ import annotations

from datetime import date
from typing import Any

from db.transaction import Write
from db.words import GrantRole, MilestoneStatus, WorkflowEntity
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.change.held import hold, lock
from resolvers.change.moved import wrong_status
from resolvers.change.scope import not_editor, scope_of
from resolvers.change.written import update
from resolvers.mutations.part_step_input import RescheduleMilestoneInput
from resolvers.outcome import NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.steps.opened import Refused
from resolvers.steps.outcome import RescheduleMilestoneSuccess
from resolvers.steps.part import stopped
from resolvers.steps.said import reasoned

_PATH = ("input", "milestone")


async def reschedule_milestone(
    write: Write, *, input: RescheduleMilestoneInput
) -> RescheduleMilestoneSuccess | Refused:
    """Make a milestone that is not done due on another day of its phase, with a reason; the day before stays in the
    record of changes. For an EDITOR of an organisation that leads the project (jadwalkan ulang capaian)."""
    row = await _opened(write, input)
    if not isinstance(row, Row):
        return row
    problems = reasoned(input.reason)
    _check_day(problems, row["phase_span"], input.due_on)
    if problems.errors:
        return failed(problems.errors)
    values: dict[str, Any] = {"due_on": input.due_on, "due_precision": input.due_precision}
    change = Change("milestone.reschedule", GrantRole.EDITOR, input.reason)
    after = await update(write, "milestone", row, values, change)
    return after if isinstance(after, ValidationFailed) else RescheduleMilestoneSuccess(row["id"])


async def _opened(write: Write, given: RescheduleMilestoneInput) -> Row | Refused:
    seen = await find(write, "milestone", given.milestone, *_PATH)
    if isinstance(seen, NotFound | ValidationFailed):
        return seen
    if not (await scope_of(write, seen["scope_id"])).edited_by(write):
        return not_editor(*_PATH)
    await lock(write, "project", seen["scope_id"])
    row = await hold(write, "milestone", seen, given.expected_version)
    if isinstance(row, NotFound | VersionConflict):
        return row
    if row["status"] != MilestoneStatus.PLANNED.name:
        return wrong_status(WorkflowEntity.MILESTONE, row, MilestoneStatus.PLANNED.name, path=_PATH)
    return await stopped(write, row, *_PATH) or row


def _check_day(problems: Problems, span: Any, day: date) -> None:
    """The day lies in the phase (I1)."""
    if (span.lower is None or span.lower <= day) and (span.upper is None or day < span.upper):
        return
    first, after = span.lower or "an unknown day", span.upper or "an unknown day"
    text = f"Its phase runs from {first} to before {after}; choose a day in it."
    problems.at("input").add("OUTSIDE_PHASE", text, "dueOn")
