"""Create an obligation to report, and its first periods."""

from __future__ import annotations

from datetime import date

from asyncpg import Range

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.change.found import Row, find, linked
from resolvers.change.held import lock
from resolvers.change.input import span
from resolvers.change.written import insert
from resolvers.duties import periods, rule
from resolvers.duties.outcome import CreateObligationSuccess
from resolvers.duties.rights import not_manager, rights_of
from resolvers.mutations.obligation_input import CreateObligationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Place, Problems
from resolvers.texts import check_text

PARTICIPATION = ("input", "participation")
_THERE = """
select from reporting_obligation where participation_id = $1 and frequency = $2 and form is not distinct from $3
and valid && $4 limit 1
"""


async def create_obligation(
    write: Write, *, input: CreateObligationInput
) -> CreateObligationSuccess | ValidationFailed | NotFound | Forbidden:
    """Let a participant owe reports, with the periods that begin within 400 days; later ones are made in time. For an
    EDITOR of an organisation that leads the project, or a COORDINATOR of the programme (tetapkan kewajiban)."""
    participation = await find(write, "participation", input.participation, *PARTICIPATION)
    if not isinstance(participation, Row):
        return participation
    role = (await rights_of(write, participation["scope_id"])).manages
    if role is None:
        return not_manager(*PARTICIPATION)
    await lock(write, "participation", participation["id"])
    problems = Problems()
    verifier, valid = await _checked(write, problems.at("input"), input, participation)
    if problems.errors or verifier is None:
        return failed(problems.errors)
    change = Change("obligation.create", role, input.reason)
    row = await insert(write, "reporting_obligation", _values(input, participation, verifier, valid), change)
    if isinstance(row, ValidationFailed):
        return row
    return CreateObligationSuccess(row["id"], await periods.made(write, row["id"]))


async def _checked(
    write: Write, place: Place, given: CreateObligationInput, participation: Row
) -> tuple[Row | None, Range[date]]:
    rule.check_due_days(place, given.due_days)
    rule.check_zone(place, given.time_zone)
    await rule.check_calendar(write, place, given.holiday_calendar)
    rule.check_form(place, given.form)
    check_text(place, "reason", given.reason, needed=True)
    valid = span(place, given.starts_on or write.today, given.ends_on)
    rule.check_start(place, valid, write.today)
    verifier = await linked(write, "organisation", given.verifier, place, "verifier")
    if verifier is not None and verifier["id"] == participation["organisation_id"]:
        place.add("OWN_VERIFIER", "Who owes a report does not verify it; name another organisation.", "verifier")
    if await write.row(_THERE, participation["id"], given.frequency.name, given.form, valid) is not None:
        text = "It owes such reports at that time already; amend or end that obligation."
        place.add("DUPLICATE", text, "participation")
    return verifier, valid


def _values(given: CreateObligationInput, participation: Row, verifier: Row, valid: Range[date]) -> dict[str, object]:
    return {
        "participation_id": participation["id"],
        "frequency": given.frequency,
        "due_days": given.due_days,
        "day_kind": given.day_kind,
        "verifier_org_id": verifier["id"],
        "time_zone": given.time_zone,
        "holiday_calendar": given.holiday_calendar,
        "fiscal_calendar": given.fiscal_calendar,
        "form": given.form,
        "valid": valid,
    }
