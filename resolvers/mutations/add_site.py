"""Add a site to a project."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.site_input import AddSiteInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.made import editing, make
from resolvers.setup.opened import Opened, opened_project
from resolvers.setup.outcome import AddSiteSuccess
from resolvers.setup.site import check_site


async def add_site(write: Write, *, input: AddSiteInput) -> AddSiteSuccess | ValidationFailed | NotFound | Forbidden:
    """Add a site, a candidate, to a project that is not over. For an EDITOR of an organisation that leads it (tambah
    lokasi)."""
    case = await opened_project(write, input.project, "input", "project")
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    part = await check_site(write, problems.at("input", "site"), case.row, input.site)
    if problems.errors:
        return failed(problems.errors)
    row = await make(write, part, editing("site.add"), project_id=case.row["id"])
    return row if isinstance(row, ValidationFailed) else AddSiteSuccess(row["id"])
