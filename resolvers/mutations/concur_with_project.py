"""Concur with a proposal, as its foreign funder."""

from __future__ import annotations

from typing import Any

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.written import insert
from resolvers.mutations.project_step_input import ConcurWithProjectInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.steps.funder import PATH, of_viewer, proposal
from resolvers.steps.opened import Refused
from resolvers.steps.outcome import ConcurWithProjectSuccess
from resolvers.texts import check_text

_TO_CONCUR = "select unnest(app.yet_to_concur($1)) as organisation_id"


async def concur_with_project(write: Write, *, input: ConcurWithProjectInput) -> ConcurWithProjectSuccess | Refused:
    """Agree with a proposal as it stands, before it is approved. For an EDITOR of a foreign organisation that funds
    the project: one that takes part in it as FUNDING or EXTENDING, or pays a line of its budgets (setujui selaku
    pendana)."""
    row = await proposal(write, input.project, input.expected_version)
    return await _concur(write, row, input.note) if isinstance(row, Row) else row


async def _concur(
    write: Write, project: Row, note: str | None
) -> ConcurWithProjectSuccess | ValidationFailed | Forbidden:
    problems = Problems()
    check_text(problems.at("input"), "note", note, needed=True)
    if problems.errors:
        return failed(problems.errors)
    funders = await of_viewer(write, _TO_CONCUR, project)
    if not funders:
        return Forbidden("CONCURRED", "Your organisation has concurred with this proposal already.", PATH)
    change = Change("project.concur", GrantRole.EDITOR)
    for funder in funders:
        values: dict[str, Any] = {
            "project_id": project["id"],
            "organisation_id": funder["organisation_id"],
            "user_id": write.viewer.user_id,
            "note": note,
        }
        made = await insert(write, "concurrence", values, change, {"*": PATH})
        if isinstance(made, ValidationFailed):
            return made
    return ConcurWithProjectSuccess(project["id"])
