"""A proposal of which its foreign funders speak: seen, theirs to speak of, held, PROPOSED; knows no verb."""

from __future__ import annotations

from db.reference import Reference
from db.transaction import Write
from db.words import GrantRole, ProjectStatus, WorkflowEntity
from resolvers.change.found import Row, find
from resolvers.change.held import hold
from resolvers.change.moved import wrong_status
from resolvers.change.scope import scope_of
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.steps.opened import Refused

PATH = ("input", "project")
STANDING = """
select c.id, c.organisation_id from concurrence c
where c.project_id = $1 and c.withdrawn_at is null and c.proposal_id = (
  select h.id from status_event h where h.project_id = $1 and h.to_status = 'PROPOSED'
  order by h.at desc, h.id desc limit 1
)
order by c.id
"""
"""The concurrences with the proposal as it stands."""
_FUNDERS = f"""
select unnest(app.foreign_funders($1)) as organisation_id
union select organisation_id from ({STANDING}) c
"""


async def proposal(write: Write, reference: Reference, expected_version: int) -> Row | Refused:
    """The project, for an EDITOR of an organisation that funds it, or that has concurred and funds it no more."""
    seen = await find(write, "project", reference, *PATH)
    if isinstance(seen, NotFound | ValidationFailed):
        return seen
    programme = (await scope_of(write, seen["id"])).programme_id
    if not write.viewer.may(GrantRole.EDITOR, programme) or not await of_viewer(write, _FUNDERS, seen):
        text = "Only an EDITOR of a foreign organisation that funds the project may do this; ask a funder."
        return Forbidden("NOT_A_FUNDER", text, PATH)
    row = await hold(write, "project", seen, expected_version)
    if isinstance(row, VersionConflict):
        return row
    if row["status"] != ProjectStatus.PROPOSED.name:
        return wrong_status(WorkflowEntity.PROJECT, row, ProjectStatus.PROPOSED.name, path=PATH)
    return row


async def of_viewer(write: Write, text: str, project: Row) -> list[Row]:
    """What a statement tells of a project, of the organisations that the viewer acts for."""
    rows = await write.rows(text, project["id"])
    return [row for row in rows if row["organisation_id"] in write.viewer.organisations]
