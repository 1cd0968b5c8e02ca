"""Amend a site: its place and commodity while it is a candidate, its days at any time."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.site_input import AmendSiteInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.cited import cite
from resolvers.setup.made import amend, editing
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import AmendSiteSuccess
from resolvers.setup.site import amended_site


async def amend_site(
    write: Write, *, input: AmendSiteInput
) -> AmendSiteSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what is said of a site of a project that is not over; how far it is chosen changes by steps of its own.
    For an EDITOR of an organisation that leads the project (ubah lokasi)."""
    case = await opened_part(write, "project_site", input.site, input.expected_version, "input", "site")
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    values, citations = await amended_site(write, problems.at("input"), case.row, input)
    if problems.errors:
        return failed(problems.errors)
    row = await amend(write, "project_site", case.row, values, editing("site.amend"))
    if isinstance(row, ValidationFailed):
        return row
    cited = await cite(write, "project_site", row, citations, editing("citation.add"), ("input", "citations"))
    return cited or AmendSiteSuccess(row["id"])
