"""Return a report to its reporter, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.mutations.report_input import ReturnReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.reporting.moves import Case, Move, move, opened
from resolvers.reporting.outcome import ReturnReportSuccess
from resolvers.reporting.remarks import remarks, summed_up
from resolvers.texts import check_text

WAYS = {
    GrantRole.VERIFIER: (ReportStatus.SUBMITTED,),
    GrantRole.COORDINATOR: (ReportStatus.VERIFIED,),
}


async def return_report(
    write: Write, *, input: ReturnReportInput
) -> ReturnReportSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Give a report back with a reason; its figures are pending no more, and its reporter may hand in the next
    revision. For a VERIFIER of the organisation that verifies it while it is SUBMITTED, or a COORDINATOR of the
    programme once it is VERIFIED (kembalikan laporan)."""
    case = await opened(write, input.report, input.expected_version, WAYS)
    if not isinstance(case, Case):
        return case
    problems = Problems()
    check_text(problems.at("input"), "reason", input.reason, needed=True)
    made = await remarks(write, case.report, case.duty, input.remarks, problems)
    if problems.errors:
        return failed(problems.errors)
    role = next(role for role, statuses in WAYS.items() if case.report.status in statuses)
    reason = summed_up(input.reason, input.remarks)
    change = Move(ReportStatus.RETURNED, role, "report.return", reason, remarks=tuple(made))
    return await move(write, case, change) or ReturnReportSuccess(case.report.id)
