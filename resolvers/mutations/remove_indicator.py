"""Remove an indicator on which nothing was reported."""

from __future__ import annotations

from asyncpg import Record

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.held import hold_removable
from resolvers.change.written import remove
from resolvers.mutations.indicator_input import RemoveIndicatorInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed, failed_at
from resolvers.planning.indicators import planned
from resolvers.planning.outcome import RemoveIndicatorSuccess
from resolvers.problems import Problems
from resolvers.texts import check_text

_TARGETS = "select * from indicator_target where indicator_id = $1 order by id"
_IN_USE = {"NOT_FOUND": ("input", "indicator")}


async def remove_indicator(
    write: Write, *, input: RemoveIndicatorInput
) -> RemoveIndicatorSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Take an indicator away that was made by mistake, with its targets; the audit keeps them. One with a value stays.
    For an EDITOR of an organisation that leads the project, or of the one that coordinates the programme (hapus
    indikator)."""
    indicator = await planned(write, input.indicator)
    if not isinstance(indicator, Record):
        return indicator
    held = await hold_removable(write, "indicator", indicator, input.expected_version, "input", "indicator")
    if isinstance(held, NotFound | VersionConflict):
        return held
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    if problems.errors:
        return failed(problems.errors)
    if await write.value("select app.has_values($1)", held["id"]):
        text = "Values were reported on it, or it is cited; it stays."
        return failed_at("HAS_VALUES", text, "input", "indicator")
    return await _remove(write, held, Change("indicator.remove", GrantRole.EDITOR, input.reason))


async def _remove(write: Write, indicator: Row, change: Change) -> RemoveIndicatorSuccess | ValidationFailed:
    for target in await write.rows(_TARGETS, indicator["id"]):
        refused = await remove(write, "indicator_target", target, change, _IN_USE)
        if refused is not None:
            return refused
    gone = await remove(write, "indicator", indicator, change, _IN_USE)
    return gone or RemoveIndicatorSuccess(indicator["code"])
