"""Rename a region."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from db.unchanged import changes
from resolvers.change.found import find
from resolvers.change.held import hold
from resolvers.change.input import check_name
from resolvers.change.written import update
from resolvers.mutations.region_input import RenameRegionInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.stewarding.outcome import RenameRegionSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_text


async def rename_region(
    write: Write, *, input: RenameRegionInput
) -> RenameRegionSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Give a region other names; the audit keeps the old ones. For a STEWARD (ubah nama wilayah)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    region = await find(write, "region", input.region, "input", "region")
    if not isinstance(region, Record):
        return region
    held = await hold(write, "region", region, input.expected_version)
    if isinstance(held, NotFound | VersionConflict):
        return held
    problems = Problems()
    check_name(problems.at("input"), input.name_en, input.name_id, held)
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    values = changes(name_en=input.name_en, name_id=input.name_id)
    after = await update(write, "region", held, values, stewarding("region.rename", input.reason))
    return after if isinstance(after, ValidationFailed) else RenameRegionSuccess(after["id"])
