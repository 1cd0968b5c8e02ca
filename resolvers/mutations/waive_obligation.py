"""Waive the report on one period of an obligation."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.written import update
from resolvers.duties import rule
from resolvers.duties.decision import PERIOD, Decision, deciding
from resolvers.duties.outcome import WaiveObligationSuccess
from resolvers.mutations.obligation_input import WaiveObligationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems


async def waive_obligation(
    write: Write, *, input: WaiveObligationInput
) -> WaiveObligationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Let no report be owed on a period any more, with a reason that is shown beside it; refused while a report is
    under way or accepted. For a COORDINATOR of the programme, never of the organisation that owes it (bebaskan
    kewajiban)."""
    case = await deciding(write, input.reporting_period, input.expected_version, GrantRole.COORDINATOR)
    if not isinstance(case, Decision):
        return case
    problems = Problems()
    rule.check_reason(problems.at("input"), input.reason)
    if case.period["waived_at"] is not None:
        problems.add(PERIOD, "WAIVED", "No report is owed on this period; it was waived already.")
    if problems.errors:
        return failed(problems.errors)
    waived = {"waived_at": await write.value("select now()"), "waive_reason": input.reason}
    change = Change("obligation.waive", case.role, input.reason)
    row = await update(write, "reporting_period", case.period, waived, change, {"UNDER_WAY": PERIOD})
    return row if isinstance(row, ValidationFailed) else WaiveObligationSuccess(row["id"])
