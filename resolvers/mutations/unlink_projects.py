"""Unlink projects: a relation that does not hold is taken out, with the reason."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.found import find
from resolvers.change.held import lock
from resolvers.change.scope import not_editor, scope_of
from resolvers.mutations.project_input import UnlinkProjectsInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, not_found
from resolvers.setup.made import editing
from resolvers.setup.outcome import UnlinkProjectsSuccess
from resolvers.setup.taken_out import take_out
from resolvers.setup.texts import unfounded

PATH = ("input", "relation")


async def unlink_projects(
    write: Write, *, input: UnlinkProjectsInput
) -> UnlinkProjectsSuccess | ValidationFailed | NotFound | Forbidden:
    """Take out how two projects were said to stand to each other, with what it rested on. For an EDITOR of an
    organisation that leads the first (lepaskan hubungan proyek)."""
    row = await find(write, "project_relation", input.relation, *PATH)
    if isinstance(row, NotFound | ValidationFailed):
        return row
    if not (await scope_of(write, row["scope_id"])).edited_by(write):
        return not_editor(*PATH)
    await lock(write, "project", row["from_id"])
    if await write.row("select * from project_relation where id = $1", row["id"]) is None:
        return not_found("project relation", *PATH)
    change = editing("project_relation.remove", input.reason)
    refusal = unfounded(input.reason) or await take_out(write, "project_relation", row, change, *PATH)
    return refusal or UnlinkProjectsSuccess(row["from_id"])
