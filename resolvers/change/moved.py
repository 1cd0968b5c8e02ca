"""A change of status: its event, its audit entry, and what PostgreSQL refuses of it; knows no subject."""

from __future__ import annotations

import asyncpg

from db.transaction import Write
from db.words import Term, WorkflowEntity
from resolvers.change.change import Change
from resolvers.change.found import Row, noun
from resolvers.change.written import Places, refused
from resolvers.outcome import ValidationFailed, failed_at

_SUBJECTS = {
    WorkflowEntity.PROJECT: "project",
    WorkflowEntity.AGREEMENT: "agreement",
    WorkflowEntity.REPORT: "report",
    WorkflowEntity.BUDGET: "budget",
    WorkflowEntity.SITE: "project_site",
}


def status_of(entity: WorkflowEntity, row: Row) -> str:
    """The status that a row is in."""
    found: str = row["selection" if entity is WorkflowEntity.SITE else "status"]
    return found


def wrong_status(entity: WorkflowEntity, row: Row, *wanted: Term, path: tuple[str, ...]) -> ValidationFailed | None:
    """A refusal unless the row is in one of the statuses from which this step is taken."""
    if status_of(entity, row) in {one.name for one in wanted}:
        return None
    names = " or ".join(one.name for one in wanted)
    text = f"The {noun(_SUBJECTS[entity])} is {status_of(entity, row)}; only one that is {names} can take this step."
    return failed_at("WRONG_STATUS", text, *path)


async def move(
    write: Write, entity: WorkflowEntity, row: Row, to: Term, change: Change, places: Places | None = None
) -> Row | ValidationFailed:
    """The row after its change of status; the way must be one of db/transitions.py, in the change's role."""
    table = _SUBJECTS[entity]
    try:
        async with write.attempt():
            await _event(write, entity, row, to, change)
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


async def _event(write: Write, entity: WorkflowEntity, row: Row, to: Term, change: Change) -> None:
    await write.value(
        f"insert into status_event (entity, {_SUBJECTS[entity]}_id, from_status, to_status, user_id, organisation_id,"
        " role, reason) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        entity.name,
        row["id"],
        status_of(entity, row),
        to.name,
        write.viewer.user_id,
        write.viewer.organisation_id,
        change.role.name,
        change.reason,
    )
