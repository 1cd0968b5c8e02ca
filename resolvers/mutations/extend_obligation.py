"""Extend the due day of one period of an obligation."""

from __future__ import annotations

from datetime import timedelta

from db.transaction import Write
from db.words import DueBasis, GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.written import update
from resolvers.duties import rule
from resolvers.duties.decision import Decision, deciding
from resolvers.duties.outcome import ExtendObligationSuccess
from resolvers.mutations.obligation_input import ExtendObligationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Place, Problems

LATEST = timedelta(days=366)
"""After the period's last day."""


async def extend_obligation(
    write: Write, *, input: ExtendObligationInput
) -> ExtendObligationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Let the report on a period be due later, with a reason that is shown beside it; holidays move the day no more.
    For a VERIFIER of the organisation that verifies it or a COORDINATOR of the programme, never of the organisation
    that owes it (perpanjang jatuh tempo)."""
    case = await deciding(write, input.reporting_period, input.expected_version, *_ROLES)
    if not isinstance(case, Decision):
        return case
    problems = Problems()
    await _check(write, problems.at("input"), input, case.period)
    if problems.errors:
        return failed(problems.errors)
    extended = {
        "due_on": input.due_on,
        "due_basis": DueBasis.EXTENDED,
        "extended_from": case.period["extended_from"] or case.period["due_on"],
        "extension_reason": input.reason,
    }
    change = Change("obligation.extend", case.role, input.reason)
    row = await update(write, "reporting_period", case.period, extended, change)
    return row if isinstance(row, ValidationFailed) else ExtendObligationSuccess(row["id"])


async def _check(write: Write, place: Place, given: ExtendObligationInput, period: Row) -> None:
    rule.check_reason(place, given.reason)
    last = period["period"].upper - timedelta(days=1) + LATEST
    if given.due_on <= period["due_on"]:
        place.add("NOT_LATER", f"It is due on {period['due_on']}; name a later day.", "dueOn")
    elif given.due_on > last:
        place.add("TOO_LATE", f"Name a day until {last}, a year after the period.", "dueOn")
    if period["waived_at"] is not None:
        place.add("WAIVED", "No report is owed on this period; it was waived.", "reportingPeriod")
    elif await write.value("select app.is_handed_in($1)", period["id"]):
        place.add("ALREADY_REPORTED", "A report on this period was handed in; its due day stays.", "reportingPeriod")


_ROLES = (GrantRole.VERIFIER, GrantRole.COORDINATOR)
