"""Sites as they are set up: which regions they may be in; knows no selection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from db.reference import Reference
from db.transaction import Write
from db.unchanged import Unchanged
from db.words import RegionLevel, SiteSelection
from resolvers.change.found import Row, linked
from resolvers.mutations.site_input import AmendSiteInput, SiteInput
from resolvers.problems import Place
from resolvers.setup.cited import Citations, check_citations
from resolvers.setup.dated import amended_dates, check_span
from resolvers.setup.made import Part

HOME = "ID"
"""The country whose provinces are divided further."""
_TWIN = """
select true from project_site
where project_id = $1 and region_id = $2 and commodity_id is not distinct from $3 and id <> $4
"""
_TOLD = "select field from citation where project_site_id = $1"
_AT_HOME = "select iso2 = $2 from country where id = $1"


async def check_sites(write: Write, place: Place, given: Sequence[SiteInput]) -> list[Part]:
    """The sites of a project that is not there yet; the place is that of the list."""
    parts = [await check_site(write, place.below(index), None, one) for index, one in enumerate(given)]
    seen: set[tuple[Any, Any]] = set()
    for index, part in enumerate(parts):
        key = (part.values["region_id"], part.values["commodity_id"])
        if key in seen and key[0] is not None:
            place.add("DUPLICATE", "This region with this commodity stands there twice; give it once.", index, "region")
        seen.add(key)
    return parts


async def check_site(write: Write, place: Place, project: Row | None, given: SiteInput) -> Part:
    """A new site of a project."""
    region = await linked(write, "region", given.region, place, "region")
    commodity = await linked(write, "commodity", given.commodity, place, "commodity")
    dated = check_span(place, given.starts_on, given.ends_on, given.precision)
    citations = await check_citations(write, place, "project_site", given.citations)
    await _check_level(write, place, region, citations)
    values = {"region_id": _id(region), "commodity_id": _id(commodity), **dated}
    if project is not None and region is not None:
        await _check_twin(write, place, project["id"], values, 0)
    return Part("project_site", values, citations, place.path)


async def amended_site(
    write: Write, place: Place, kept: Row, given: AmendSiteInput
) -> tuple[Mapping[str, Any], Citations]:
    """The columns of a site that an amendment changes, and on what that rests."""
    dated = amended_dates(place, kept, given.starts_on, given.ends_on, given.precision)
    citations = await check_citations(write, place, "project_site", given.citations)
    moved = await _moved(write, place, kept, given)
    if "region_id" in moved:
        told = [*citations, *map(dict, await write.rows(_TOLD, kept["id"]))]
        region = await write.row("select * from region where id = $1", moved["region_id"])
        await _check_level(write, place, region, told)
    if moved:
        now = {"region_id": kept["region_id"], "commodity_id": kept["commodity_id"], **moved}
        await _check_twin(write, place, kept["project_id"], now, kept["id"])
    return {**moved, **dated}, citations


async def _moved(write: Write, place: Place, kept: Row, given: AmendSiteInput) -> dict[str, Any]:
    """The place and the commodity, where an amendment changes them: for a candidate only."""
    found: dict[str, Any] = {}
    for table, field in (("region", "region"), ("commodity", "commodity")):
        reference: Reference | Unchanged | None = getattr(given, field)
        if isinstance(reference, Unchanged):
            continue
        row = await linked(write, table, reference, place, field)
        column = f"{field}_id"
        if (row is not None or reference is None) and _id(row) != kept[column]:
            found[column] = _id(row)
            _check_candidate(place, kept, field)
    return found


def _check_candidate(place: Place, kept: Row, field: str) -> None:
    if kept["selection"] != SiteSelection.CANDIDATE.name:
        text = f"The site is {kept['selection']}: its {field} is what was chosen. Add another site instead."
        place.add("WRONG_STATUS", text, field)


async def _check_level(write: Write, place: Place, region: Row | None, told: Sequence[Mapping[str, Any]]) -> None:
    """A whole province only where a source is named that says no more."""
    if region is None or region["level"] != RegionLevel.PROVINCE.name:
        return
    if await write.value(_AT_HOME, region["country_id"], HOME) and not any(one["field"] == "region" for one in told):
        text = (
            'A province is too wide for a site; choose a regency or city, or cite with `field: "region"` the source '
            "that says no more."
        )
        place.add("REGION_TOO_WIDE", text, "region")


async def _check_twin(write: Write, place: Place, project_id: int, values: Mapping[str, Any], site_id: int) -> None:
    if await write.value(_TWIN, project_id, values["region_id"], values["commodity_id"], site_id):
        text = "The project has a site in this region on this commodity already; change that one, or choose another."
        place.add("TAKEN", text, "region")


def _id(row: Row | None) -> int | None:
    return None if row is None else row["id"]
