"""Remove a site that nothing refers to."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.site_input import RemoveSiteInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.setup.made import editing
from resolvers.setup.opened import Opened, opened_part
from resolvers.setup.outcome import RemoveSiteSuccess
from resolvers.setup.taken_out import take_out


async def remove_site(
    write: Write, *, input: RemoveSiteInput
) -> RemoveSiteSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Remove a site that no milestone, target, value or change of selection refers to, with its citations. For an
    EDITOR of an organisation that leads the project (hapus lokasi)."""
    path = ("input", "site")
    case = await opened_part(write, "project_site", input.site, input.expected_version, *path)
    if not isinstance(case, Opened):
        return case
    refusal = await take_out(write, "project_site", case.row, editing("site.remove"), *path)
    return refusal or RemoveSiteSuccess(case.row["project_id"])
