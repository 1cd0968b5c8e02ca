"""A change of status: its event, its audit entry, and what PostgreSQL refuses of it; knows no subject."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import asyncpg

from db.transaction import Write
from db.words import Term, WorkflowEntity
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.written import Places, refused
from resolvers.nouns import noun
from resolvers.outcome import ValidationFailed, failed_at

SUBJECTS = {
    WorkflowEntity.PROJECT: "project",
    WorkflowEntity.AGREEMENT: "agreement",
    WorkflowEntity.REPORT: "report",
    WorkflowEntity.BUDGET: "budget",
    WorkflowEntity.SITE: "project_site",
    WorkflowEntity.PHASE: "phase",
    WorkflowEntity.MILESTONE: "milestone",
}
"""The table whose status an entity's events move."""


@dataclass(frozen=True)
class Told:
    """What an event says besides: from which day the status holds, and why what it would need is waived."""

    effective_on: date | None = None
    waiver_reason: str | None = None


def status_of(entity: WorkflowEntity, row: Row) -> str:
    """The status that a row is in."""
    found: str = row["selection" if entity is WorkflowEntity.SITE else "status"]
    return found


def wrong_status(entity: WorkflowEntity, row: Row, *wanted: str, path: tuple[str, ...]) -> ValidationFailed:
    """The refusal of a step that is taken from other statuses."""
    text = (
        f"The {noun(SUBJECTS[entity])} is {status_of(entity, row)}; only one that is {' or '.join(wanted)} can take"
        " this step."
    )
    return failed_at("WRONG_STATUS", text, *path)


async def move(
    write: Write,
    entity: WorkflowEntity,
    row: Row,
    to: Term,
    change: Change,
    places: Places | None = None,
    told: Told | None = None,
) -> Row | ValidationFailed:
    """The row after its change of status; the way must be one of db/transitions.py, in the change's role."""
    table = SUBJECTS[entity]
    try:
        async with write.attempt():
            await _event(write, entity, row, to, change, told or Told())
    except asyncpg.PostgresError as problem:
        return refused(problem, places)
    after = await write.row(f"select * from {table} where id = $1", row["id"])
    assert after is not None, "who moves a row sees it"
    await write.record(
        change.action,
        table,
        row["uid"],
        before=dict(row),
        after=dict(after),
        reason=change.reason,
        role=change.role.name,
    )
    return after


async def _event(write: Write, entity: WorkflowEntity, row: Row, to: Term, change: Change, told: Told) -> None:
    await write.value(
        f"insert into status_event (entity, {SUBJECTS[entity]}_id, from_status, to_status, user_id, organisation_id,"
        " role, reason, effective_on, waiver_reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        entity.name,
        row["id"],
        status_of(entity, row),
        to.name,
        write.viewer.user_id,
        write.viewer.organisation_id,
        change.role.name,
        change.reason,
        told.effective_on,
        told.waiver_reason,
    )
