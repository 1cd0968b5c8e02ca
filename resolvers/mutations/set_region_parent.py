"""Set the region that a region belongs to from a day on."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.found import Row, find, linked
from resolvers.change.held import lock
from resolvers.mutations.region_input import SetRegionParentInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.dated import succeed
from resolvers.stewarding.outcome import SetRegionParentSuccess
from resolvers.stewarding.regions import check_parent, latest_parent
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_text


async def set_region_parent(
    write: Write, *, input: SetRegionParentInput
) -> SetRegionParentSuccess | ValidationFailed | NotFound | Forbidden:
    """Let a region belong to another one from a day on, as when a province is divided; queries of earlier days find it
    where it was. For a STEWARD (tetapkan wilayah induk)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    region = await find(write, "region", input.region, "input", "region")
    if not isinstance(region, Record):
        return region
    problems = Problems()
    place = problems.at("input")
    parent = await linked(write, "region", input.parent, place, "parent")
    check_parent(place, region["level"], parent)
    check_text(place, "reason", input.reason, needed=True)
    if problems.errors or parent is None:
        return failed(problems.errors)
    return await _set(write, region, parent, input)


async def _set(
    write: Write, region: Row, parent: Row, given: SetRegionParentInput
) -> SetRegionParentSuccess | ValidationFailed:
    await lock(write, "region", region["id"])
    values = {"region_id": region["id"], "parent_id": parent["id"]}
    change = stewarding("region.set_parent", given.reason)
    current = await latest_parent(write, region["id"])
    made = await succeed(write, "region_parent", current, given.starts_on, values, change)
    return made if isinstance(made, ValidationFailed) else SetRegionParentSuccess(region["id"])
