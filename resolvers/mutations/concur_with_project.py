"""Concur with a proposal, as its foreign funder."""

from __future__ import annotations

from typing import Any

from db.transaction import Write
from db.words import GrantRole, ProjectStatus, WorkflowEntity
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.change.held import hold
from resolvers.change.moved import wrong_status
from resolvers.change.scope import scope_of
from resolvers.change.written import insert
from resolvers.mutations.project_step_input import ConcurWithProjectInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.steps.opened import Refused
from resolvers.steps.outcome import ConcurWithProjectSuccess
from resolvers.texts import check_text

_PATH = ("input", "project")
_FUNDERS = "select unnest(app.foreign_funders($1)) as id"
_TO_CONCUR = "select unnest(app.yet_to_concur($1)) as id"


async def concur_with_project(write: Write, *, input: ConcurWithProjectInput) -> ConcurWithProjectSuccess | Refused:
    """Agree with a proposal as it stands, before it is approved. For an EDITOR of a foreign organisation that funds
    the project: one that takes part in it as FUNDING or EXTENDING, or pays a line of its budgets (setujui selaku
    pendana)."""
    seen = await find(write, "project", input.project, *_PATH)
    if isinstance(seen, NotFound | ValidationFailed):
        return seen
    if not await _is_theirs(write, seen):
        text = "Only an EDITOR of a foreign organisation that funds the project may concur with it; ask a funder."
        return Forbidden("NOT_A_FUNDER", text, _PATH)
    row = await hold(write, "project", seen, input.expected_version)
    if isinstance(row, NotFound | VersionConflict):
        return row
    if row["status"] != ProjectStatus.PROPOSED.name:
        return wrong_status(WorkflowEntity.PROJECT, row, ProjectStatus.PROPOSED.name, path=_PATH)
    return await _concur(write, row, input.note)


async def _is_theirs(write: Write, project: Row) -> bool:
    scope = await scope_of(write, project["id"])
    return write.viewer.may(GrantRole.EDITOR, scope.programme_id) and bool(await _mine(write, _FUNDERS, project))


async def _mine(write: Write, text: str, project: Row) -> list[int]:
    """Those of the organisations that the viewer acts for."""
    rows = await write.rows(text, project["id"])
    return [row["id"] for row in rows if row["id"] in write.viewer.organisations]


async def _concur(
    write: Write, project: Row, note: str | None
) -> ConcurWithProjectSuccess | ValidationFailed | Forbidden:
    problems = Problems()
    check_text(problems.at("input"), "note", note, needed=True)
    if problems.errors:
        return failed(problems.errors)
    funders = await _mine(write, _TO_CONCUR, project)
    if not funders:
        return Forbidden("CONCURRED", "Your organisation has concurred with this proposal already.", _PATH)
    change = Change("project.concur", GrantRole.EDITOR)
    for funder in funders:
        values: dict[str, Any] = {
            "project_id": project["id"],
            "organisation_id": funder,
            "user_id": write.viewer.user_id,
            "note": note,
        }
        made = await insert(write, "concurrence", values, change, {"*": _PATH})
        if isinstance(made, ValidationFailed):
            return made
    return ConcurWithProjectSuccess(project["id"])
