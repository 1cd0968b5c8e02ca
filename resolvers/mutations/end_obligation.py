"""End an obligation to report."""

from __future__ import annotations

from datetime import date, timedelta

from asyncpg import Range

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.change.written import update
from resolvers.duties import periods, rule
from resolvers.duties.obligation import Managed, managing
from resolvers.duties.outcome import EndObligationSuccess
from resolvers.mutations.obligation_input import EndObligationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Place, Problems


async def end_obligation(
    write: Write, *, input: EndObligationInput
) -> EndObligationSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Let an obligation end on a day, with its reason: periods that end later and on which nothing is written are owed
    no more; what is written stays. For an EDITOR of an organisation that leads, or a COORDINATOR of the programme
    (akhiri kewajiban)."""
    case = await managing(write, input.obligation, input.expected_version)
    if not isinstance(case, Managed):
        return case
    problems, valid = Problems(), case.row["valid"]
    _check(problems.at("input"), input, valid)
    if problems.errors:
        return failed(problems.errors)
    await periods.hold_periods(write, case.row["id"])
    ended = {"valid": Range(valid.lower, input.ends_on + timedelta(days=1), lower_inc=valid.lower is not None)}
    change = Change("obligation.end", case.role, input.reason)
    row = await update(write, "reporting_obligation", case.row, ended, change)
    if isinstance(row, ValidationFailed):
        return row
    told = await periods.followed(write, row["id"])
    return EndObligationSuccess(row["id"], told["dropped"])


def _check(place: Place, given: EndObligationInput, valid: Range[date]) -> None:
    rule.check_reason(place, given.reason)
    rule.check_day(place, given.ends_on, "endsOn")
    if valid.lower is not None and given.ends_on < valid.lower:
        place.add("ENDS_BEFORE_START", f"It begins on {valid.lower}; end it on that day or later.", "endsOn")
    if valid.upper is not None and given.ends_on >= valid.upper:
        text = f"It ends before {valid.upper} already; name an earlier day, or create another obligation."
        place.add("ENDED_ALREADY", text, "endsOn")
