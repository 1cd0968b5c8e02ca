"""Return a report to its reporter, with the reason."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole, ReportStatus
from resolvers.mutations.report_input import ReturnReportInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.reporting.moves import Case, Move, move, opened
from resolvers.reporting.outcome import ReturnReportSuccess
from resolvers.reporting.problems import Problems
from resolvers.reporting.texts import check_count, check_text

WAYS = {
    GrantRole.VERIFIER: (ReportStatus.SUBMITTED,),
    GrantRole.COORDINATOR: (ReportStatus.VERIFIED,),
}
MOST_REMARKS, LONGEST_FIELD = 100, 200


async def return_report(
    write: Write, *, input: ReturnReportInput
) -> ReturnReportSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Give a report back with a reason; its figures are pending no more, and its reporter may hand in the next
    revision. For a VERIFIER of the organisation that verifies it while it is SUBMITTED, or a COORDINATOR of the
    programme once it is VERIFIED (kembalikan laporan)."""
    case = await opened(write, input.report, input.expected_version, WAYS)
    if not isinstance(case, Case):
        return case
    problems = _problems(input)
    if problems.errors:
        return failed(problems.errors)
    role = next(role for role, statuses in WAYS.items() if case.report.status in statuses)
    refused = await move(write, case, Move(ReportStatus.RETURNED, role, "report.return", _reason(input)))
    return refused or ReturnReportSuccess(case.report.id)


def _problems(given: ReturnReportInput) -> Problems:
    problems = Problems()
    check_text(problems.at("input"), "reason", given.reason, needed=True)
    if check_count(problems.at("input"), "remarks", len(given.remarks), MOST_REMARKS):
        for index, one in enumerate(given.remarks):
            place = problems.at("input", "remarks", index)
            check_text(place, "field", one.field, needed=True, longest=LONGEST_FIELD)
            check_text(place, "remark", one.remark, needed=True)
    return problems


def _reason(given: ReturnReportInput) -> str:
    """The reason with its remarks below it, a line each."""
    return "\n".join([given.reason, *(f"- {one.field}: {one.remark}" for one in given.remarks)])
