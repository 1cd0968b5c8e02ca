"""Let the report on a waived period be owed again."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.written import update
from resolvers.duties import rule
from resolvers.duties.decision import PERIOD, Decision, deciding
from resolvers.duties.outcome import ReinstateObligationSuccess
from resolvers.mutations.obligation_input import ReinstateObligationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems


async def reinstate_obligation(
    write: Write, *, input: ReinstateObligationInput
) -> ReinstateObligationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Undo a waiver, with a reason: the report on the period is owed again, by the day it would be due had it never
    been waived; `extendObligation` gives more time. Refused where the obligation has no such period any more. For a
    COORDINATOR of the programme, never of the organisation that owes it (cabut pembebasan)."""
    case = await deciding(write, input.reporting_period, input.expected_version, GrantRole.COORDINATOR)
    if not isinstance(case, Decision):
        return case
    problems = Problems()
    rule.check_reason(problems.at("input"), input.reason)
    if case.period["waived_at"] is None:
        problems.add(PERIOD, "NOT_WAIVED", "The report on this period is owed; there is no waiver to undo.")
    if problems.errors:
        return failed(problems.errors)
    owed = {"waived_at": None, "waive_reason": None}
    change = Change("obligation.reinstate", case.role, input.reason)
    row = await update(write, "reporting_period", case.period, owed, change, {"NOT_OWED": PERIOD})
    return row if isinstance(row, ValidationFailed) else ReinstateObligationSuccess(row["id"])
