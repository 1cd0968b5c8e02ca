"""Set holidays of a calendar; due days follow them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.found import Row, linked
from resolvers.change.input import FIRST, LAST, check_name
from resolvers.duties import rule
from resolvers.duties.outcome import SetHolidaysSuccess
from resolvers.duties.stewardship import keeps, not_steward
from resolvers.mutations.holiday_input import HolidayInput, SetHolidaysInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Place, Problems
from resolvers.texts import check_count, check_text

ACTION = "holiday.set"
_LOCK = "select pg_advisory_xact_lock(hashtextextended('holiday ' || $1, 0))"
_THERE = "select * from holiday where calendar = $1 and on_date = any ($2)"
# One statement a kind: the due days of a calendar are counted again after each.
_ADD = """
insert into holiday (calendar, on_date, name_en, name_id, kind, basis, source_id)
select $1, d, e, i, k, $6, $7 from unnest($2::date[], $3::text[], $4::text[], $5::text[]) one (d, e, i, k) returning *
"""
_CHANGE = """
update holiday h set name_en = e, name_id = i, kind = k, basis = $6, source_id = $7
from unnest($2::date[], $3::text[], $4::text[], $5::text[]) one (d, e, i, k)
where h.calendar = $1 and h.on_date = d returning h.*
"""


async def set_holidays(write: Write, *, input: SetHolidaysInput) -> SetHolidaysSuccess | ValidationFailed | Forbidden:
    """Add days to a calendar of holidays, or change their names; due days of periods on which nothing was handed in are
    counted again. For a STEWARD (tetapkan hari libur)."""
    if not keeps(write):
        return not_steward("input", "calendar")
    problems = Problems()
    source = await _checked(write, problems.at("input"), input)
    if problems.errors:
        return failed(problems.errors)
    await write.value(_LOCK, input.calendar)
    there = await _there(write, input.calendar, input.holidays)
    new = [one for one in input.holidays if one.on_date not in there]
    other = [one for one in input.holidays if one.on_date in there and _differs(there[one.on_date], one, input, source)]
    await _write(write, _ADD, input, source, new, {})
    await _write(write, _CHANGE, input, source, other, there)
    return SetHolidaysSuccess(input.calendar, len(new), len(other), len(input.holidays) - len(new) - len(other))


async def _checked(write: Write, place: Place, given: SetHolidaysInput) -> Row | None:
    await rule.check_calendar(write, place, given.calendar, "calendar")
    check_text(place, "reason", given.reason, needed=True)
    if check_count(place, "holidays", len(given.holidays)):
        seen = set[date]()
        for index, one in enumerate(given.holidays):
            _check(place.below("holidays", index), one, seen)
    if not given.holidays:
        place.add("NOTHING_TO_SET", "No day is named; name at least one.", "holidays")
    return await linked(write, "source", given.source, place, "source")


def _check(place: Place, one: HolidayInput, seen: set[date]) -> None:
    check_name(place, one.name_en, one.name_id)
    if not FIRST <= one.on_date <= LAST:
        place.add("OUT_OF_RANGE", f"The day lies outside {FIRST} to {LAST}; correct it.", "onDate")
    if one.on_date in seen:
        place.add("DUPLICATE", "This day is named above already; name each once.", "onDate")
    seen.add(one.on_date)


async def _there(write: Write, calendar: str, days: Iterable[HolidayInput]) -> dict[date, Row]:
    return {row["on_date"]: row for row in await write.rows(_THERE, calendar, [one.on_date for one in days])}


def _differs(row: Row, one: HolidayInput, given: SetHolidaysInput, source: Row | None) -> bool:
    names = ("name_en", "name_id", "kind", "basis", "source_id")
    wanted = (one.name_en, one.name_id, one.kind.name, given.basis.name, None if source is None else source["id"])
    return tuple(row[name] for name in names) != wanted


async def _write(
    write: Write,
    text: str,
    given: SetHolidaysInput,
    source: Row | None,
    days: list[HolidayInput],
    before: Mapping[date, Row],
) -> None:
    if not days:
        return
    columns = ([getattr(one, name) for one in days] for name in ("on_date", "name_en", "name_id"))
    kinds = [one.kind.name for one in days]
    source_id = None if source is None else source["id"]
    for row in await write.rows(text, given.calendar, *columns, kinds, given.basis.name, source_id):
        old = before.get(row["on_date"])
        await write.record(
            ACTION,
            "holiday",
            row["uid"],
            before=None if old is None else dict(old),
            after=dict(row),
            reason=given.reason,
            role=GrantRole.STEWARD.name,
        )
