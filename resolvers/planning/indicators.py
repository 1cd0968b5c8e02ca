"""Indicators and their targets, checked; who may plan them. Knows no value that was reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from asyncpg import Record

from db.reference import Reference
from db.transaction import Write
from db.unchanged import UNCHANGED
from resolvers.change.found import Row, find, linked_all
from resolvers.change.input import FIRST, LAST, span
from resolvers.change.scope import not_editor, scope_of
from resolvers.mutations.indicator_input import IndicatorTargetInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, not_found
from resolvers.planning.amount import check_quantity
from resolvers.planning.budgets import OVER
from resolvers.problems import Place
from resolvers.texts import check_text

FIXED = ("level", "unit", "direction", "aggregation")
"""What a reported value has its meaning from."""
VARIANTS = range(1, 100)


async def planned_owner(
    write: Write, reference: Reference
) -> tuple[str, Row] | NotFound | Forbidden | ValidationFailed:
    """The project or programme that is measured, with the name of its table."""
    table = "programme" if reference.table == "programme" else "project"
    owner = await find(write, table, reference, "input", "owner")
    if not isinstance(owner, Record):
        return not_found("project or programme", "input", "owner") if isinstance(owner, NotFound) else owner
    scope_id = owner["id"] if table == "project" else -owner["id"]
    if not (await scope_of(write, scope_id)).edited_by(write):
        return not_editor("input", "owner")
    return table, owner


async def planned(write: Write, reference: Reference) -> Row | NotFound | Forbidden | ValidationFailed:
    """The indicator that is planned."""
    indicator = await find(write, "indicator", reference, "input", "indicator")
    if not isinstance(indicator, Record):
        return indicator
    if not (await scope_of(write, indicator["scope_id"])).edited_by(write):
        return not_editor("input", "indicator")
    return indicator


def is_over(table: str, owner: Row) -> bool:
    """Whether nothing is planned any more for a project."""
    return table == "project" and owner["status"] in OVER


def check_definition(place: Place, given: Any) -> None:
    """The texts and the baseline of an indicator, as given to create or to amend it."""
    for field, text in (("definition", given.definition), ("meansOfVerification", given.means_of_verification)):
        if text is not UNCHANGED:
            check_text(place, field, text, needed=True)
    if given.baseline_value is not UNCHANGED and given.baseline_value is not None:
        check_quantity(place, "baselineValue", given.baseline_value)
    day = given.baseline_on
    if day is not UNCHANGED and day is not None and not FIRST <= day <= LAST:
        place.add("OUT_OF_RANGE", f"The day lies outside {FIRST} to {LAST}; correct it.", "baselineOn")


async def targets(
    write: Write, place: Place, given: Sequence[IndicatorTargetInput], project_id: int | None
) -> list[dict[str, Any]]:
    """The columns of targets; what does not hold is added to the mistakes."""
    sites = await linked_all(write, "project_site", (one.site for one in given))
    made = [_target(place.below("targets", index), one, sites, project_id) for index, one in enumerate(given)]
    _check_once(place, made)
    return made


def _target(
    place: Place, one: IndicatorTargetInput, sites: Mapping[UUID, Row], project_id: int | None
) -> dict[str, Any]:
    check_quantity(place, "value", one.value)
    if one.variant not in VARIANTS:
        place.add("OUT_OF_RANGE", "A variant is a number from 1 to 99.", "variant")
    period = span(place, one.starts_on, one.ends_on)
    site = _site(place, one.site, sites, project_id)
    return {"period": period, "site_id": site, "variant": one.variant, "value": one.value}


def _site(place: Place, given: Reference | None, sites: Mapping[UUID, Row], project_id: int | None) -> int | None:
    if given is None:
        return None
    uid = given.within("project_site")
    row = None if uid is None else sites.get(uid)
    if uid is None:
        place.add("INVALID_ID", "This is no id of a site; use one that this API answered.", "site")
    elif row is None:
        place.add("NOT_FOUND", "There is no such site, or you may not see it.", "site")
    elif row["project_id"] != project_id:
        place.add("OF_ANOTHER_PROJECT", "This site belongs to another project; name one of this project.", "site")
    else:
        found: int = row["id"]
        return found
    return None


def _check_once(place: Place, made: Sequence[Mapping[str, Any]]) -> None:
    seen = set[tuple[Any, ...]]()
    for index, one in enumerate(made):
        key = (one["period"].lower, one["period"].upper, one["site_id"], one["variant"])
        if key in seen:
            text = "The same period, site and variant is given twice; give it once."
            place.add("GIVEN_TWICE", text, "targets", index)
        seen.add(key)
