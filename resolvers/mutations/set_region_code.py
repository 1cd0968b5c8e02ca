"""Set a region's code from a day on."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from resolvers.change.found import find
from resolvers.change.held import lock
from resolvers.mutations.region_input import SetRegionCodeInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.stewarding.dated import succeed
from resolvers.stewarding.outcome import SetRegionCodeSuccess
from resolvers.stewarding.regions import check_code_is_free, check_region_code, latest_code
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding

SET = stewarding("region.set_code")


async def set_region_code(
    write: Write, *, input: SetRegionCodeInput
) -> SetRegionCodeSuccess | ValidationFailed | NotFound | Forbidden:
    """Give a region another code of a scheme from a day on; queries of earlier days find it by the old one. For a
    STEWARD (tetapkan kode wilayah)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    region = await find(write, "region", input.region, "input", "region")
    if not isinstance(region, Record):
        return region
    await lock(write, "region", region["id"])
    problems = Problems()
    place = problems.at("input")
    check_region_code(place, input.scheme, input.code, input.authority)
    await check_code_is_free(write, place, input.scheme, input.code, input.starts_on, region["id"])
    if problems.errors:
        return failed(problems.errors)
    current = await latest_code(write, region["id"], input.scheme)
    values = {
        "region_id": region["id"],
        "scheme": input.scheme,
        "code": input.code,
        "authority": input.authority,
    }
    made = await succeed(write, "region_code", current, input.starts_on, values, SET)
    return made if isinstance(made, ValidationFailed) else SetRegionCodeSuccess(region["id"])
