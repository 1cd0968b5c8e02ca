"""Set targets of an indicator: new ones, and other values for those that are there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asyncpg import Record

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.held import lock
from resolvers.change.written import insert_all, update
from resolvers.mutations.indicator_input import SetIndicatorTargetsInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.planning.indicators import planned, targets
from resolvers.planning.outcome import SetIndicatorTargetsSuccess
from resolvers.problems import Place, Problems
from resolvers.texts import check_count, check_text

_THERE = "select * from indicator_target where indicator_id = $1"
Key = tuple[Any, ...]


async def set_indicator_targets(
    write: Write, *, input: SetIndicatorTargetsInput
) -> SetIndicatorTargetsSuccess | ValidationFailed | NotFound | Forbidden:
    """Say what an indicator shall reach. A target that is there gets the new value with a reason, and the audit keeps
    the old one; nothing else changes. For an EDITOR of an organisation that leads the project, or of the one that
    coordinates the programme (tetapkan sasaran)."""
    indicator = await planned(write, input.indicator)
    if not isinstance(indicator, Record):
        return indicator
    await lock(write, "indicator", indicator["id"])
    there = {_key(row): row for row in await write.rows(_THERE, indicator["id"])}
    problems = Problems()
    place = problems.at("input")
    check_text(place, "reason", input.reason, needed=True)
    if not check_count(place, "targets", len(input.targets)):
        return failed(problems.errors)
    given = await targets(write, place, input.targets, indicator["project_id"])
    revised = [(there[_key(one)], one) for one in given if _differs(there.get(_key(one)), one)]
    _check_reason(place, input, len(revised))
    if problems.errors:
        return failed(problems.errors)
    new = [{**one, "indicator_id": indicator["id"]} for one in given if _key(one) not in there]
    return await _set(write, indicator, new, revised, Change("indicator.set_targets", GrantRole.EDITOR, input.reason))


def _key(one: Any) -> Key:
    return one["period"].lower, one["period"].upper, one["site_id"], one["variant"]


def _differs(row: Row | None, one: Any) -> bool:
    return row is not None and row["value"] != one["value"]


def _check_reason(place: Place, given: SetIndicatorTargetsInput, revised: int) -> None:
    if not given.targets:
        place.add("NOTHING_GIVEN", "There is no target; give at least one.", "targets")
    if revised and given.reason is None:
        place.add("REASON_MISSING", f"{revised} of these targets are there with another value; say why.", "reason")


async def _set(
    write: Write, indicator: Row, new: Sequence[dict[str, Any]], revised: Sequence[tuple[Row, Any]], change: Change
) -> SetIndicatorTargetsSuccess | ValidationFailed:
    made = await insert_all(write, "indicator_target", new, change)
    if isinstance(made, ValidationFailed):
        return made
    for row, one in revised:
        after = await update(write, "indicator_target", row, {"value": one["value"]}, change)
        if isinstance(after, ValidationFailed):
            return after
    return SetIndicatorTargetsSuccess(indicator["id"], len(new) + len(revised))
