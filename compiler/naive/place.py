"""Conditions that only filters know, thought out once more: what lies within a region on a day; knows no SQL."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from typing import Any

from compiler.naive.steps import RowOf, Steps

Place = Callable[[Steps, RowOf, Mapping[str, Any]], Awaitable[bool]]


async def _lies_within(steps: Steps, region: int, given: Mapping[str, Any]) -> bool:
    """Climbs from a region, parent by parent of that day, until one bears the code."""
    day = given.get("asOf") or steps.expressions.today
    at: int | None = region
    while at is not None:
        for code in await steps.world.where("region_code", "region_id", at):
            if (code["scheme"], code["code"]) == (given["scheme"], given["code"]) and _holds(code["valid"], day):
                return True
        parents = await steps.world.where("region_parent", "region_id", at)
        at = next((parent["parent_id"] for parent in parents if _holds(parent["valid"], day)), None)
    return False


def _holds(span: Any, day: date) -> bool:
    return (span.lower is None or span.lower <= day) and (span.upper is None or day < span.upper)


async def _region(steps: Steps, region: RowOf, given: Mapping[str, Any]) -> bool:
    return await _lies_within(steps, region.row["id"], given)


async def _project(steps: Steps, project: RowOf, given: Mapping[str, Any]) -> bool:
    """Whether a site that is visible lies there."""
    return await _has_site(steps, project.row["id"], given)


async def _period(steps: Steps, period: RowOf, given: Mapping[str, Any]) -> bool:
    """Whether a visible site of the project it is owed in lies there."""
    return await _has_site(steps, period.row["scope_id"], given)


async def _has_site(steps: Steps, project_id: int, given: Mapping[str, Any]) -> bool:
    sites = await steps.world.where("project_site", "project_id", project_id)
    seen = [site for site in sites if steps.shown(steps.types["ProjectSite"], site) is not None]
    return any([await _lies_within(steps, site["region_id"], given) for site in seen])


PLACES: dict[tuple[str, str, str], Place] = {
    ("Region", "within", ""): _region,
    ("Project", "region", "within"): _project,
    ("ReportingPeriod", "region", "within"): _period,
}
"""By type, the name of the condition, and the name inside its object where it has one."""
