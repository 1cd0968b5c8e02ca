"""Create a region, with its parent and codes from a day on."""

from __future__ import annotations

from asyncpg import Range

from db.transaction import Write
from resolvers.change.found import Row, linked
from resolvers.change.input import FIRST, LAST, check_code, check_name
from resolvers.change.written import insert
from resolvers.mutations.region_input import CreateRegionInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Place, Problems
from resolvers.stewarding.dated import OVERLAPS
from resolvers.stewarding.outcome import CreateRegionSuccess
from resolvers.stewarding.regions import check_code_is_free, check_kind, check_parent, check_region_code
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_count

CREATED = stewarding("region.create")
MOST_CODES = 3
_PLACES = {"TAKEN": ("input", "code")}


async def create_region(
    write: Write, *, input: CreateRegionInput
) -> CreateRegionSuccess | ValidationFailed | Forbidden:
    """Enter a region that is not there yet, with where it belongs and its codes from a day on. For a STEWARD (daftarkan
    wilayah)."""
    refused = refused_to_all_but_stewards(write)
    if refused is not None:
        return refused
    problems = Problems()
    place = problems.at("input")
    country = await linked(write, "country", input.country, place, "country")
    parent = await linked(write, "region", input.parent, place, "parent")
    await _check(write, place, input, parent)
    if problems.errors or country is None:
        return failed(problems.errors)
    values = {"code": input.code, "level": input.level, "kind": input.kind, "country_id": country["id"]}
    names = {"name_en": input.name_en, "name_id": input.name_id}
    made = await insert(write, "region", {**values, **names}, CREATED, _PLACES)
    return made if isinstance(made, ValidationFailed) else await _placed(write, made, parent, input)


async def _check(write: Write, place: Place, given: CreateRegionInput, parent: Row | None) -> None:
    check_code(place, "code", given.code)
    check_name(place, given.name_en, given.name_id)
    check_kind(place, given.level, given.kind)
    check_parent(place, given.level.name, parent)
    if given.parent is None and given.level.name != "PROVINCE":
        place.add("PARENT_MISSING", "Only a province belongs to no other region; name its parent.", "parent")
    if not FIRST <= given.starts_on <= LAST:
        place.add("OUT_OF_RANGE", f"The day lies outside {FIRST} to {LAST}; correct it.", "startsOn")
    elif check_count(place, "codes", len(given.codes), MOST_CODES):
        for index, one in enumerate(given.codes):
            below = place.below("codes", index)
            check_region_code(below, one.scheme, one.code, one.authority)
            await check_code_is_free(write, below, one.scheme, one.code, given.starts_on, 0)


async def _placed(
    write: Write, region: Row, parent: Row | None, given: CreateRegionInput
) -> CreateRegionSuccess | ValidationFailed:
    valid = Range(given.starts_on, None)
    if parent is not None:
        values = {"region_id": region["id"], "parent_id": parent["id"], "valid": valid}
        placed = await insert(write, "region_parent", values, CREATED, OVERLAPS)
        if isinstance(placed, ValidationFailed):
            return placed
    for one in given.codes:
        coded = {"region_id": region["id"], "scheme": one.scheme, "code": one.code, "authority": one.authority}
        made = await insert(write, "region_code", {**coded, "valid": valid}, CREATED, OVERLAPS)
        if isinstance(made, ValidationFailed):
            return made
    return CreateRegionSuccess(region["id"])
