"""Link projects: one follows on from, contributes to or repeats another."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.found import linked
from resolvers.mutations.project_input import LinkProjectsInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Place, Problems
from resolvers.setup.cited import check_citations
from resolvers.setup.made import Part, editing, make
from resolvers.setup.opened import Opened, opened_project
from resolvers.setup.outcome import LinkProjectsSuccess

_THERE = "select true from project_relation where from_id = $1 and kind = $2 and to_id = $3"
_BACK = "select true from project_relation where from_id = $3 and kind = $2 and to_id = $1"


async def link_projects(
    write: Write, *, input: LinkProjectsInput
) -> LinkProjectsSuccess | ValidationFailed | NotFound | Forbidden:
    """Say how one project stands to another that the viewer sees. For an EDITOR of an organisation that leads the first
    (hubungkan proyek)."""
    case = await opened_project(write, input.from_project, "input", "fromProject", is_part_added=False)
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    part = await _checked(write, problems.at("input"), case, input)
    if problems.errors:
        return failed(problems.errors)
    row = await make(write, part, editing("project_relation.add"))
    return row if isinstance(row, ValidationFailed) else LinkProjectsSuccess(row["id"])


async def _checked(write: Write, place: Place, case: Opened, given: LinkProjectsInput) -> Part:
    other = await linked(write, "project", given.to_project, place, "toProject")
    values = {"from_id": case.row["id"], "kind": given.kind, "to_id": None if other is None else other["id"]}
    if other is not None and other["id"] == case.row["id"]:
        place.add("ITSELF", "A project does not stand to itself; name another.", "toProject")
    elif other is not None:
        key = (case.row["id"], given.kind.name, other["id"])
        if await write.value(_THERE, *key):
            place.add("TAKEN", "The two are linked so already.", "toProject")
        elif await write.value(_BACK, *key):
            place.add("BOTH_WAYS", "The other project is linked so to this one; not both can be.", "toProject")
    return Part(
        "project_relation", values, await check_citations(write, place, "project_relation", given.citations), place.path
    )
