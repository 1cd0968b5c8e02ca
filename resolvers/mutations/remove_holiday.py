"""Remove a holiday from its calendar; due days follow."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.change.held import hold
from resolvers.change.written import remove
from resolvers.duties import rule
from resolvers.duties.outcome import RemoveHolidaySuccess
from resolvers.duties.stewardship import keeps, not_steward
from resolvers.mutations.holiday_input import RemoveHolidayInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems

HOLIDAY = ("input", "holiday")


async def remove_holiday(
    write: Write, *, input: RemoveHolidayInput
) -> RemoveHolidaySuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Take a day out of a calendar of holidays, with a reason; due days of periods on which nothing was handed in are
    counted again. For a STEWARD (cabut hari libur)."""
    row = await find(write, "holiday", input.holiday, *HOLIDAY)
    if not isinstance(row, Row):
        return row
    if not keeps(write):
        return not_steward(*HOLIDAY)
    held = await hold(write, "holiday", row, input.expected_version)
    if isinstance(held, NotFound | VersionConflict):
        return held
    problems = Problems()
    rule.check_reason(problems.at("input"), input.reason)
    if problems.errors:
        return failed(problems.errors)
    refused = await remove(write, "holiday", held, Change("holiday.remove", GrantRole.STEWARD, input.reason))
    return refused or RemoveHolidaySuccess(held["calendar"])
