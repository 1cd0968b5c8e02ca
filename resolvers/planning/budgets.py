"""A budget that may be planned: seen, led by the viewer's organisation, still a draft, held; knows no line."""

from __future__ import annotations

from typing import Any

from asyncpg import Record

from db.reference import Reference
from db.transaction import Write
from resolvers.change.found import Row, find
from resolvers.change.held import hold_removable, lock
from resolvers.change.scope import not_editor, scope_of
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed_at

Refused = NotFound | Forbidden | ValidationFailed | VersionConflict
OVER = ("REJECTED", "CLOSED", "CANCELLED", "COMPLETED")
"""Projects for which nothing is planned any more."""


async def planned_project(write: Write, reference: Reference) -> Row | NotFound | Forbidden | ValidationFailed:
    """The project that something is planned for."""
    project = await find(write, "project", reference, "input", "project")
    if not isinstance(project, Record):
        return project
    if not (await scope_of(write, project["scope_id"])).edited_by(write):
        return not_editor("input", "project")
    if project["status"] in OVER:
        text = f"The project is {project['status']}: nothing is planned for it any more."
        return failed_at("WRONG_STATUS", text, "input", "project")
    return project


async def drafted(write: Write, reference: Reference, *, expected_version: int | None = None) -> Row | Refused:
    """The budget, DRAFT, held until the transaction ends."""
    budget = await find(write, "budget", reference, "input", "budget")
    if not isinstance(budget, Record):
        return budget
    return await draft_of(write, budget, "budget", expected_version=expected_version)


async def draft_of(write: Write, budget: Row, field: str, *, expected_version: int | None = None) -> Row | Refused:
    """A budget that was found, DRAFT, held until the transaction ends; `field` of the input leads to it."""
    if not (await scope_of(write, budget["scope_id"])).edited_by(write):
        return not_editor("input", field)
    if expected_version is None:
        await lock(write, "budget", budget["id"])
        now: Any = await write.row("select * from budget where id = $1", budget["id"])
    else:
        now = await hold_removable(write, "budget", budget, expected_version, "input", field)
    if isinstance(now, NotFound | VersionConflict):
        return now
    if now["status"] != "DRAFT":
        text = f"The budget is {now['status']}; only a DRAFT is planned. Revise it to make a new version."
        return failed_at("WRONG_STATUS", text, "input", field)
    found: Row = now
    return found
