"""Amend an obligation to report; its open periods follow."""

from __future__ import annotations

from db.transaction import Write
from db.unchanged import changes
from resolvers.change.change import Change
from resolvers.change.written import update
from resolvers.duties import periods, rule
from resolvers.duties.obligation import Managed, managing
from resolvers.duties.outcome import AmendObligationSuccess
from resolvers.mutations.obligation_input import AmendObligationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Place, Problems


async def amend_obligation(
    write: Write, *, input: AmendObligationInput
) -> AmendObligationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change how often, how soon or by which calendar reports are owed. Periods on which a report was handed in stay as
    they are, open ones get new due days, and those not over on which nothing is written are made anew where the
    frequency changes. For an EDITOR of an organisation that leads, or a COORDINATOR of the programme (ubah
    kewajiban)."""
    case = await managing(write, input.obligation, input.expected_version)
    if not isinstance(case, Managed):
        return case
    problems = Problems()
    await _check(write, problems.at("input"), input)
    if problems.errors:
        return failed(problems.errors)
    await periods.hold_periods(write, case.row["id"])
    change = Change("obligation.amend", case.role, input.reason)
    row = await update(write, "reporting_obligation", case.row, _changed(input), change)
    if isinstance(row, ValidationFailed):
        return row
    told = await periods.followed(write, row["id"])
    return AmendObligationSuccess(row["id"], told["made"], told["dropped"])


async def _check(write: Write, place: Place, given: AmendObligationInput) -> None:
    if isinstance(given.due_days, int):
        rule.check_due_days(place, given.due_days)
    if isinstance(given.time_zone, str):
        rule.check_zone(place, given.time_zone)
    if isinstance(given.holiday_calendar, str):
        await rule.check_calendar(write, place, given.holiday_calendar)
    if isinstance(given.form, str):
        rule.check_form(place, given.form)
    rule.check_reason(place, given.reason)
    if not _changed(given):
        place.add("NOTHING_TO_CHANGE", "Nothing would change; name what shall.", "obligation")


def _changed(given: AmendObligationInput) -> dict[str, object]:
    named = ("frequency", "due_days", "day_kind", "time_zone", "holiday_calendar", "fiscal_calendar", "form")
    return dict(changes(**{name: getattr(given, name) for name in named}))
